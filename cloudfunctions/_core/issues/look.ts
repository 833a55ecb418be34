import type { Parcel } from '../tracking/parcel';
import { schedule, type ScheduleTerms } from '../following/schedule';
import { withBeside } from '../tracking/merging/absorb';
import { expectationsOf } from './expectations';
import { isToLearnFrom } from './lanes/is-to-learn-from';
import { pendingOf } from './pending';
import { isDue, withRaised } from './raise';
import { seenAt } from './seen-at';
import { watch } from './watched';

/** What came of looking at a parcel. */
export interface Look {
  /** With what was opened, its notices, and the moment at which to look again. */
  after: Parcel;
  /** How often somebody came to hear of an issue. */
  opened: number;
  /** Something would be opened, had its source been seen to be fresh. */
  isUnseen: boolean;
}

/**
 * Opens what is due of a parcel, on what was seen of it.
 *
 * @param now epoch ms
 */
export function look(parcel: Parcel, terms: ScheduleTerms, now: number): Look {
  const when = { now, seenAt: seenAt(parcel, { ...terms, now }) };
  const pending = pendingOf(parcel, expectationsOf(watch(parcel), terms));
  const due = pending.filter((one) => isDue(one, when));
  const opened = due.length === 0 ? parcel : withBeside(parcel, { raised: withRaised(parcel.raised, due, when) }, now);
  return {
    after: schedule(asLearnt(opened, now), terms, now),
    opened: due.length,
    isUnseen: pending.some(({ at }) => at <= now && at > when.seenAt),
  };
}

const asLearnt = (parcel: Parcel, now: number): Parcel =>
  isToLearnFrom(parcel) ? { ...parcel, learntAt: now } : parcel;
