import type { RefreshResult, ShopperCalls } from '../../typings/shopper';
import type { Parcel } from '../_core/tracking/parcel';
import type { Caller, Merchant, Ports } from '../_ports';
import * as v from 'valibot';
import { AppError } from '../_core/app-error';
import { isAtEnd } from '../_core/following/follow-state';
import type { AskDeps, Inquired } from './ask-in-turn';
import { closeSources } from './close-sources';
import { deliverNotices } from './deliver-notices';
import { parcelIdSchema } from './input-schemas';
import { openSources } from './open-sources';
import { askable, queryParcel } from './query-parcel';
import { viewerOf } from './viewer-of';

type Input = ShopperCalls['refreshParcel']['input'];
type Deps = AskDeps & Pick<Ports, 'vault' | 'merchants' | 'staff' | 'shoppers' | 'messages' | 'templates'>;

export const refreshParcelInput: v.GenericSchema<Input> = v.strictObject({ parcelId: parcelIdSchema });

/** A person waits: no question is begun after this, ms; the function has 10 s (cloudbaserc.json). */
const BUDGET_MS = 6_000;
const NOTICE_BUDGET_MS = 1_000;
/** Heard so recently that asking brings nothing, ms. */
const FRESH_MS = 60_000;
/** When silence is worth another try, ms: what the page tells. */
const TRY_AGAIN_MS = 10 * 60_000;

/**
 * Asks a source about a parcel because somebody who looks at it wants to know, within the limits of its number and of the merchant's
 * accounts.
 *
 * @throws AppError not_found, also for everybody else's parcels
 */
export async function refreshParcel(deps: Deps, caller: Caller, { parcelId }: Input): Promise<RefreshResult> {
  const parcel = await deps.parcels.byId(parcelId);
  if (!parcel || !(await viewerOf(deps, caller, parcel)))
    throw new AppError('not_found', 'no such parcel for this caller');
  if (isAtEnd(parcel)) return { outcome: 'settled' };
  const now = deps.clock.now();
  const freshUntil = Math.max(parcel.heardAt ?? 0, parcel.following?.answeredAt ?? 0) + FRESH_MS;
  if (freshUntil > now) return { outcome: 'too_soon', nextAt: freshUntil };
  const merchant = deps.merchants.byId(parcel.merchantId);
  return merchant && parcel.following ? ask(deps, parcel, merchant) : { outcome: 'silent', nextAt: now + TRY_AGAIN_MS };
}

async function ask(deps: Deps, parcel: Parcel, merchant: Merchant): Promise<RefreshResult> {
  const sources = await openSources(deps, merchant);
  const manner = { count: 1, spare: 0, until: deps.clock.now() + BUDGET_MS };
  try {
    const inquired = await queryParcel(deps, parcel, { sources: askable(parcel, sources), manner });
    const { parcel: after, isAnswered } = inquired;
    if (!isAnswered) return unanswered(inquired, deps.clock.now());
    await deliverNotices(deps, after.heardAt === parcel.heardAt ? [] : [after], NOTICE_BUDGET_MS);
    return { outcome: 'asked' };
  } finally {
    await closeSources(deps, sources);
  }
}

/** Asked a moment ago and answered, being asked, or one of many who ask at once: too soon. All else is silence. */
function unanswered({ parcel, isAsked, isTaken, openAt }: Inquired, now: number): RefreshResult {
  const isSoon = !isAsked && openAt !== undefined && openAt - now < FRESH_MS;
  if (isTaken || isSoon) return { outcome: 'too_soon', nextAt: now + FRESH_MS };
  const isFresh = !isAsked && parcel.following?.failures === 0 && parcel.following.answeredAt !== undefined;
  if (isFresh && openAt !== undefined) return { outcome: 'too_soon', nextAt: openAt };
  return { outcome: 'silent', nextAt: Math.max(openAt ?? 0, now + TRY_AGAIN_MS) };
}
