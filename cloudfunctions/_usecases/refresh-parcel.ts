import type { RefreshResult, ShopperCalls } from '../../typings/shopper';
import type { Parcel } from '../_core/tracking/parcel';
import type { Caller, Merchant, Ports } from '../_ports';
import * as v from 'valibot';
import { AppError } from '../_core/app-error';
import { isAtEnd } from '../_core/following/follow-state';
import { schedule } from '../_core/following/schedule';
import { tokenAt } from '../_core/following/token-bucket';
import { waybillNow } from '../_core/following/waybill-now';
import { PROVIDERS } from '../_providers';
import type { AskDeps, Inquired } from './ask-in-turn';
import { termsOf } from './terms-of';
import { changeParcel } from './change-parcel';
import { closeSources } from './close-sources';
import { parcelIdSchema } from './input-schemas';
import { limitsOf } from './limits-of';
import { newFollowing } from './new-following';
import { bucketOf } from './number-limit';
import { openSources } from './open-sources';
import { queryParcel } from './query-parcel';
import { viewerOf } from './viewer-of';

type Input = ShopperCalls['refreshParcel']['input'];
type Deps = AskDeps & Pick<Ports, 'vault' | 'merchants' | 'staff'>;

export const refreshParcelInput: v.GenericSchema<Input> = v.strictObject({ parcelId: parcelIdSchema });

/** A person waits: no question is begun after this, ms; the function has 10 s (cloudbaserc.json). */
const BUDGET_MS = 6_000;
/** Heard so recently that asking brings nothing, ms. */
const FRESH_MS = 60_000;
/** Answered so recently that nobody would call it silence, ms. */
const RECENT_MS = 60 * 60_000;
/** When silence is worth another try, ms: what the page tells. */
const TRY_AGAIN_MS = 10 * 60_000;

/**
 * Asks a source about a parcel because somebody who looks at it wants to know, within the limits of its number and of the merchant's
 * accounts. What it brings to tell goes out with `sendNotices`.
 *
 * @throws AppError not_found, also for everybody else's parcels
 */
export async function refreshParcel(deps: Deps, caller: Caller, { parcelId }: Input): Promise<RefreshResult> {
  const parcel = await deps.parcels.byId(parcelId);
  const viewer = await viewerOf(deps, caller, parcel);
  if (!parcel || !viewer) throw new AppError('not_found', 'no such parcel for this caller');
  if (isAtEnd(parcel)) return { outcome: 'settled' };
  const merchant = deps.merchants.byId(parcel.merchantId);
  if (!merchant || merchant.accounts.length === 0) return { outcome: 'unfollowed' };
  const now = deps.clock.now();
  return tooSoon(parcel, merchant, now) ?? ask(deps, await begun(deps, parcel, merchant), merchant);
}

/** Heard of, answered or asked a moment ago. */
function tooSoon(parcel: Parcel, merchant: Merchant, now: number): RefreshResult | undefined {
  const freshUntil = Math.max(checkedAtOf(parcel), parcel.following?.askedAt ?? 0) + FRESH_MS;
  return freshUntil > now ? tooSoonUntil(Math.max(freshUntil, numberAt(parcel, merchant, now)), parcel) : undefined;
}

/** When the first of the merchant's sources may be asked about the parcel's number again, by the number's own limits, epoch ms. */
function numberAt(parcel: Parcel, { accounts }: Merchant, now: number): number {
  const { waybillNo } = waybillNow(parcel);
  const moments = accounts.flatMap((account) => {
    const source = { provider: PROVIDERS[account.provider], limits: limitsOf(account) };
    const fullAt = bucketOf(parcel, { source, kind: 'queries', waybillNo }, now);
    return source.provider.reach === 'china' ? tokenAt(source.limits.queriesPerNumber, fullAt, { now }) : [];
  });
  return moments.length === 0 ? now : Math.min(...moments);
}

/** When a source last told of it or answered about it, epoch ms; 0 when none did. */
const checkedAtOf = ({ heardAt = 0, following }: Parcel): number => Math.max(heardAt, following?.answeredAt ?? 0);

function tooSoonUntil(nextAt: number, parcel: Parcel): RefreshResult {
  const checkedAt = checkedAtOf(parcel);
  return { outcome: 'too_soon', ...(checkedAt > 0 && { checkedAt }), nextAt };
}

/** One that was shipped before its merchant had a source is followed from now on. */
const begun = (deps: Deps, parcel: Parcel, merchant: Merchant): Promise<Parcel> =>
  changeParcel(deps, parcel, (before) => {
    const following = newFollowing(merchant);
    if (before.following || !following) return before;
    return schedule({ ...before, following }, termsOf(merchant), deps.clock.now());
  });

async function ask(deps: Deps, parcel: Parcel, merchant: Merchant): Promise<RefreshResult> {
  const sources = await openSources(deps, merchant);
  const manner = { count: 1, by: 'person' as const, until: deps.clock.now() + BUDGET_MS };
  try {
    const inquired = await queryParcel(deps, parcel, { sources, manner });
    return inquired.isAnswered ? { outcome: 'asked' } : unanswered(inquired, merchant, deps.clock.now());
  } finally {
    await closeSources(deps, sources);
  }
}

/** Answered not long ago, being asked, or one of many who ask at once: too soon. All else is silence. */
function unanswered({ parcel, isAsked, waits }: Inquired, merchant: Merchant, now: number): RefreshResult {
  if (isAsked || waits.length === 0)
    return { outcome: 'silent', nextAt: Math.max(numberAt(parcel, merchant, now), now + TRY_AGAIN_MS) };
  const openAt = waits.some(({ why }) => why === 'taken') ? now : Math.min(...waits.map(({ until }) => until));
  const nextAt = Math.max(openAt, now + FRESH_MS);
  const isTooSoon = openAt < nextAt || now - checkedAtOf(parcel) < RECENT_MS;
  return isTooSoon ? tooSoonUntil(nextAt, parcel) : { outcome: 'silent', nextAt };
}
