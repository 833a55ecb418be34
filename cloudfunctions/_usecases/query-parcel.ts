import type { AvailableSource } from '../_core/following/following';
import type { Arrived } from '../_core/tracking/merging/merge-arrived';
import type { Parcel } from '../_core/tracking/parcel';
import type { Snapshot } from '../_core/tracking/types';
import type { Ports } from '../_ports';
import { schedule, type ScheduleTerms } from '../_core/following/schedule';
import { triedFor } from '../_core/following/next-follow-at';
import { absorb } from '../_core/tracking/merging/absorb';
import { askInTurn, type AskDeps, type Inquired, type Inquiry, type Manner, type OneCall } from './ask-in-turn';
import type { Answer } from './ask-source';
import type { Source } from './open-sources';
import { arrivedFrom, readSnapshot } from './read-pushed';
import { recipientOf } from './recipient-of';
import { termsOf } from './terms-of';

type Deps = AskDeps & Pick<Ports, 'vault' | 'merchants'>;

/**
 * Asks where a parcel is, one source after the other until one answers, and merges what it says as a push's track is merged.
 *
 * @param sources all of its merchant's
 */
export function queryParcel(
  deps: Deps,
  first: Parcel,
  { sources, manner }: { sources: readonly Source[]; manner: Manner },
): Promise<Inquired> {
  const terms = termsOf(deps.merchants.byId(first.merchantId));
  const inquiry = query(deps, terms, (first.following?.failures ?? 0) + 1);
  return askInTurn(deps, first, { sources: askable(first, sources, terms.sources), inquiry, manner });
}

/**
 * Sources that can say something about a parcel, those that follow it first; those for parcels across borders answer about what they follow
 * alone.
 */
function askable(parcel: Parcel, sources: readonly Source[], available: readonly AvailableSource[]): Source[] {
  const tried = triedFor(parcel, available);
  const isFollowing = ({ provider }: Source) =>
    tried.some((one) => one.outcome === 'subscribed' && one === parcel.following?.subscriptions[provider.code]);
  const able = sources.filter((source) => source.provider.reach === 'china' || isFollowing(source));
  return [...able.filter(isFollowing), ...able.filter((source) => !isFollowing(source))];
}

/** @param failures rounds in a row that nobody has answered, if nobody answers this one: it counts once, however many sources fail in it */
function query({ vault }: Deps, terms: ScheduleTerms, failures: number): Inquiry<Snapshot> {
  return {
    kind: 'queries',
    build: ({ provider, account }, waybill) => provider.buildQuery(waybill, account),
    read: ({ provider }, text, waybill) => provider.readAnswer(text, waybill),
    begin: (following, { now }) => ({ ...following, askedAt: now }),
    note: (parcel, call, answer) =>
      schedule(noteAnswer({ vault }, parcel, { call, answer, failures, terms }), terms, call.now),
  };
}

interface Noted {
  call: OneCall;
  answer: Answer<Snapshot>;
  failures: number;
  terms: ScheduleTerms;
}

function noteAnswer({ vault }: Pick<Ports, 'vault'>, parcel: Parcel, { call, answer, failures, terms }: Noted): Parcel {
  const { following, merchantId, carrier, waybillNo } = parcel;
  if (!following || answer.outcome === 'closed') return parcel;
  if (answer.outcome !== 'answered') return { ...parcel, following: { ...following, failures } };
  const { source, now } = call;
  const heard = { ...parcel, following: { ...following, failures: 0, answeredAt: now } };
  const about = { merchantId, provider: source.provider.code, receivedAt: now };
  const recipient = recipientOf(vault, parcel);
  if (!recipient) return heard;
  const arrived = arrivedFrom(readSnapshot(answer.value, about), { carrier, waybillNo, recipient });
  const after = absorb(heard, arrived, now);
  return knowsAll(after, arrived, { source, terms }) ? seen(after, now) : after;
}

/** Whether what a source does not tell had not happened: it has our newest scan, or follows a parcel that has none. */
function knowsAll(
  parcel: Parcel,
  { events }: Pick<Arrived, 'events'>,
  { source, terms }: { source: Source; terms: ScheduleTerms },
): boolean {
  if (parcel.newest) return Math.max(...events.map(({ at }) => at)) >= parcel.newest.at;
  const own = parcel.following?.subscriptions[source.provider.code];
  return own?.outcome === 'subscribed' && triedFor(parcel, terms.sources).includes(own);
}

const seen = (parcel: Parcel, now: number): Parcel =>
  parcel.following ? { ...parcel, following: { ...parcel.following, seenAt: now } } : parcel;
