import type { Expected } from '../issues/expected';
import type { HeardUpTo } from '../issues/seen-at';
import type { Parcel } from '../tracking/parcel';
import type { AvailableSource } from './following';
import { expectationsOf, type Terms } from '../issues/expectations';
import { nextDueAt, nextLookAt } from '../issues/next-due-at';
import { pendingOf } from '../issues/pending';
import { seenAt } from '../issues/seen-at';
import { watch } from '../issues/watched';
import { nextAskAt } from './next-ask-at';
import { nextFollowAt } from './next-follow-at';

/** What a parcel's next moments depend on besides itself. */
export interface ScheduleTerms extends Terms {
  /** Its merchant's, as they are configured now. */
  sources: readonly AvailableSource[];
  heardUpTo?: HeardUpTo;
}

/**
 * The parcel with the moments at which a source is next to be asked about it, and rules are to look at it.
 *
 * @param now epoch ms
 */
export function schedule(parcel: Parcel, terms: ScheduleTerms, now: number): Parcel {
  const { following } = parcel;
  if (!following) return parcel;
  const { subscriptions = 0, queries = 0 } = following.asking ?? {};
  const { sources } = terms;
  const seen = seenAt(parcel, { ...terms, now });
  const pending = pendingOf(parcel, expected(parcel, terms));
  const followed = at(parcel, 'followAt', notBefore(subscriptions, nextFollowAt(parcel, sources, now)));
  const asked = at(
    followed,
    'askAt',
    notBefore(queries, nextAskAt(parcel, sources, { now, lookAt: nextLookAt(pending, seen) })),
  );
  return at(asked, 'dueAt', nextDueAt(parcel, pending, { seenAt: seen, now }));
}

const expected = (parcel: Parcel, terms: Terms): Expected[] => expectationsOf(watch(parcel), terms);

const notBefore = (least: number, moment: number | undefined): number | undefined =>
  moment === undefined ? undefined : Math.max(least, moment);

/** The parcel with one of these moments, epoch ms, or without. */
export function at(parcel: Parcel, moment: 'followAt' | 'askAt' | 'dueAt', when: number | undefined): Parcel {
  if (when === parcel[moment]) return parcel;
  const { [moment]: _before, ...rest } = parcel;
  return { ...rest, ...(when !== undefined && { [moment]: when }) };
}
