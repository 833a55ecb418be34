import type { Stage } from '../../../typings/vocabulary';
import type { Parcel } from '../tracking/parcel';
import { backoffAfter } from './backoff';
import { isAtEnd } from './follow-state';
import type { AvailableSource, Following, Subscription } from './following';
import { giveUpAt } from './give-up';
import { triedFor } from './next-follow-at';

const HOUR = 3_600_000;

/** How long a parcel may be quiet before a source is asked, ms: the shorter, the sooner something is to happen. */
const QUIET_MS: Readonly<Record<Stage, number>> = {
  created: 6 * HOUR,
  picked_up: 8 * HOUR,
  in_transit: 8 * HOUR,
  customs: 12 * HOUR,
  arrived_city: 4 * HOUR,
  out_for_delivery: 2 * HOUR,
  awaiting_pickup: 6 * HOUR,
  returning: 12 * HOUR,
  delivered: Infinity,
  returned: Infinity,
  cancelled: Infinity,
  expired: Infinity,
};
/** Around the time at which it was to arrive, ms. */
const QUIET_AROUND_ETA_MS = 3 * HOUR;
const AROUND_ETA_MS = 24 * HOUR;
/** A parcel that has been quiet for long is asked about ever less often, but at least once in this time, ms. */
const LONGEST_QUIET_MS = 24 * HOUR;
/** Asked again after so much of the silence so far has passed once more. */
const PART_OF_SILENCE = 1 / 3;

/**
 * When a source is next to be asked where a parcel is, epoch ms: when it was quiet for long, when somebody is about to be told that it is, or
 * when it is to be given up. Undefined at an end.
 *
 * @param now epoch ms
 * @param lookAt when its silence is to be looked into, epoch ms
 */
export function nextAskAt(
  parcel: Parcel,
  sources: readonly AvailableSource[],
  { now, lookAt = Infinity }: { now: number; lookAt?: number | undefined },
): number | undefined {
  if (isAtEnd(parcel)) return undefined;
  const look = Math.max(lookAt, backedOff(parcel), lookedUntil(parcel));
  return Math.min(quietUntil(parcel, sources, now), look, giveUpAt(parcel));
}

/** Until when silence needs no question, epoch ms. */
function quietUntil(parcel: Parcel, sources: readonly AvailableSource[], now: number): number {
  const { heardAt = 0, createdAt, following, newest, shippedAt } = parcel;
  const silence = now - Math.max(heardAt, newest?.at ?? shippedAt);
  const wait = Math.max(
    patienceFor(parcel, triedFor(parcel, sources), now),
    Math.min(silence * PART_OF_SILENCE, LONGEST_QUIET_MS),
  );
  const heard = Math.max(createdAt, heardAt, following?.answeredAt ?? 0);
  return Math.max(heard + wait, backedOff(parcel));
}

/** A source that answered, and knew less than we do, is not asked again at once, ms. */
const BETWEEN_LOOKS_MS = 2 * HOUR;

function lookedUntil({ following }: Parcel): number {
  const { answeredAt = 0, seenAt = 0 } = following ?? {};
  return answeredAt > seenAt ? answeredAt + BETWEEN_LOOKS_MS : 0;
}

const backedOff = ({ following, _id }: Parcel): number => (following ? backedOffUntil(following, _id) : 0);

/** Until when sources that did not answer are left alone about it, epoch ms. */
const backedOffUntil = ({ askedAt = 0, failures }: Following, name: string): number =>
  failures === 0 ? 0 : askedAt + backoffAfter(failures, name);

/** By stage, and by when it is to arrive; a source that follows it is given its own time to look on top. */
function patienceFor({ stage, eta }: Parcel, tried: readonly Subscription[], now: number): number {
  const isAroundEta = eta !== undefined && Math.abs(now - (eta.to ?? eta.from)) < AROUND_ETA_MS;
  const byStage = isAroundEta ? Math.min(QUIET_MS[stage], QUIET_AROUND_ETA_MS) : QUIET_MS[stage];
  const rhythms = tried.flatMap(({ outcome, rhythmMs }) => (outcome === 'subscribed' ? rhythmMs : []));
  return byStage + (rhythms.length === 0 ? 0 : Math.min(...rhythms));
}
