import type { ProviderCode, Snapshot } from '../tracking/types';
import type { Following, Subscription } from './following';

/** Which source told, how long it wants to be left alone after giving up, ms, and when, epoch ms. */
export interface Teller {
  provider: ProviderCode;
  restAfterGivingUpMs: number;
  now: number;
}

/** What of a push is about the subscription itself. */
export interface AboutSubscription extends Pick<Snapshot, 'ended' | 'correction' | 'waybillNo'> {
  /** It brought something new about the parcel: then it is no replay. */
  isNews: boolean;
  /** The parcel has come to its end, as we know it now. */
  isAtEnd: boolean;
}

/** A source that stopped because it took an older parcel's signature under the same number for this one's is asked again after this, ms. */
const REST_AFTER_OTHERS_END_MS = 6 * 3_600_000;

/** No source gives up sooner than this after it was asked to follow, ms: such a push is an old one that came again. */
const SOONEST_GIVEN_UP_MS = 24 * 3_600_000;

/**
 * What a source's push says about the subscription itself: that it follows the parcel, whatever became of our question; that it gave
 * up, or has stopped though the parcel goes on; that it goes on under the carrier that it takes for the right one.
 *
 * @returns the same object when that is known, for a push that came before, and for one about another of the parcel's numbers
 */
export function heardFrom(following: Following, teller: Teller, about: AboutSubscription): Following {
  const { provider } = teller;
  const before = following.subscriptions[provider];
  if (before?.waybillNo !== about.waybillNo) return following;
  const after = withEnd(withCarrier(before, about), teller, about);
  return after === before
    ? following
    : { ...following, subscriptions: { ...following.subscriptions, [provider]: after } };
}

function withCarrier(subscription: Subscription, { correction }: AboutSubscription): Subscription {
  const { from, to } = correction ?? {};
  const isMoved = to !== undefined && to !== subscription.carrier && from === subscription.carrier;
  return isMoved ? { ...subscription, carrier: to } : subscription;
}

function withEnd(subscription: Subscription, teller: Teller, about: AboutSubscription): Subscription {
  if (about.ended === 'given_up' || (about.ended === 'signed' && !about.isAtEnd))
    return givenUp(subscription, teller, about);
  if (subscription.outcome === 'subscribed' || !about.isNews) return subscription;
  const { code: _code, retryAt: _retryAt, ...rest } = subscription;
  return { ...rest, outcome: 'subscribed', at: teller.now, failures: 0 };
}

function givenUp(
  subscription: Subscription,
  { now, restAfterGivingUpMs }: Teller,
  { ended, isNews }: AboutSubscription,
): Subscription {
  const isOthersEnd = ended === 'signed';
  const isOld = isOthersEnd ? !isNews : now - subscription.at < SOONEST_GIVEN_UP_MS;
  if (isOld || subscription.outcome !== 'subscribed') return subscription;
  const rest = isOthersEnd ? REST_AFTER_OTHERS_END_MS : restAfterGivingUpMs;
  return { ...subscription, outcome: 'given_up', at: now, retryAt: now + rest };
}
