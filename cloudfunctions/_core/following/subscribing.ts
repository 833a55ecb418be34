import type { ErrorCode } from '../../../typings/reply';
import type { ProviderCode } from '../tracking/types';
import { backoffAfter } from './backoff';
import type { FollowedWaybill, Following, Subscription } from './following';

const HOUR = 3_600_000;

/** A question that nobody answered for so long was lost with the function that asked, ms. */
export const ASK_LEASE_MS = 2 * 60_000;

/** How long a refusal stands, ms: a number may be typed anew, an account set right. */
const REFUSAL_STANDS_MS: Partial<Record<ErrorCode, number>> = {
  bad_waybill: 24 * HOUR,
  bad_phone: 24 * HOUR,
  unknown_carrier: 24 * HOUR,
  number_locked: 24 * HOUR,
};
const ANY_REFUSAL_STANDS_MS = HOUR;

/** Until when a refusal stands, epoch ms. */
export const refusedUntil = (code: ErrorCode, now: number): number =>
  now + (REFUSAL_STANDS_MS[code] ?? ANY_REFUSAL_STANDS_MS);

/** Whom a subscription is asked of, for what. */
export type Asking = Pick<Subscription, 'reach' | 'rhythmMs' | 'accountId'> &
  FollowedWaybill & { provider: ProviderCode; parcelId: string };

/** What a source made of being asked to follow a parcel; without a code and not taken it gave no answer. */
export interface Told {
  isTaken: boolean;
  code?: ErrorCode;
  /** It may have taken it all the same. */
  mayHaveHeard?: boolean;
}

/** Who may have heard is not asked again soon: its first push may tell, and each further try counts against its limit. Ms; 24 times as long each time. */
const MAY_HAVE_HEARD_MS = 4 * HOUR;

/** The following with a subscription begun: written down before the call. `now`: epoch ms. */
export function withBegun(following: Following, asking: Asking, now: number): Following {
  if (isSubscribed(following, asking)) return following;
  return withSubscription(following, asking, {
    outcome: 'later',
    at: now,
    retryAt: now + ASK_LEASE_MS,
    failures: failuresSoFar(following, asking),
  });
}

/** The following with what became of it. `now`: epoch ms. */
export function withTold(following: Following, asking: Asking, told: Told, now: number): Following {
  if (told.isTaken || isSubscribed(following, asking))
    return withSubscription(following, asking, { outcome: 'subscribed', at: now, failures: 0 });
  const failures = failuresSoFar(following, asking) + 1;
  const { code } = told;
  const isRefused = code !== undefined && !FOR_NOW.has(code);
  return withSubscription(following, asking, {
    outcome: isRefused ? 'refused' : 'later',
    ...(code && { code }),
    at: now,
    retryAt: isRefused ? refusedUntil(code, now) : now + waitAfter(told, failures, asking.parcelId),
    failures,
  });
}

/** These say that it is not taken now, and nothing about the number. */
const FOR_NOW: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['provider_busy', 'quota_used_up']);

const waitAfter = ({ mayHaveHeard = false }: Told, failures: number, name: string): number =>
  mayHaveHeard ? MAY_HAVE_HEARD_MS * 24 ** (failures - 1) : backoffAfter(failures, name);

type What = Omit<Subscription, 'carrier' | 'waybillNo' | 'reach' | 'rhythmMs' | 'accountId'>;

function withSubscription(following: Following, asking: Asking, what: What): Following {
  const { provider, accountId, carrier, waybillNo, reach, rhythmMs } = asking;
  const subscription: Subscription = { accountId, carrier, waybillNo, reach, rhythmMs, ...what };
  return { ...following, subscriptions: { ...following.subscriptions, [provider]: subscription } };
}

const failuresSoFar = (following: Following, asking: Asking): number => before(following, asking)?.failures ?? 0;

/** It was followed before and was asked anew, or its first push came before the answer: an answer that is lost does not change that. */
const isSubscribed = (following: Following, asking: Asking): boolean =>
  before(following, asking)?.outcome === 'subscribed';

/** What became of the last try; one under another number, carrier or account does not count. */
function before({ subscriptions }: Following, { provider, ...asking }: Asking): Subscription | undefined {
  const one = subscriptions[provider];
  const isSame = (['accountId', 'carrier', 'waybillNo'] as const).every((field) => one?.[field] === asking[field]);
  return isSame ? one : undefined;
}
