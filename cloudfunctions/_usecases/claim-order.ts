import type { ClaimView, ShopperCalls } from '../../typings/shopper';
import type { Locale } from '../../typings/vocabulary';
import type { Parcel, ParcelSummary } from '../_core/tracking/parcel';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { AppError } from '../_core/app-error';
import { claimHashOf } from '../_core/access/claim-hash';
import { goodsOf } from '../_core/tracking/goods-of';
import { cityNow } from '../_core/tracking/sentences/city-now';
import { carrierName } from '../_core/views/parcel-row';
import { changeParcel } from './change-parcel';
import { localeSchema } from './input-schemas';
import { carrierNow } from '../_core/following/carrier-now';

type Input = ShopperCalls['claimOrder']['input'];
type Deps = Pick<Ports, 'parcels' | 'merchants' | 'clock' | 'log'>;

export const claimOrderInput: v.GenericSchema<Input> = v.strictObject({
  locale: localeSchema,
  token: v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/)),
  take: v.boolean(),
});

/**
 * Shows what a claim card is for, or takes the order: all its parcels that nobody has yet. A card works once; for its
 * own taker it goes on opening the parcel.
 *
 * @throws AppError not_found for a card that somebody else used, that ran out, or that is none
 */
export async function claimOrder(deps: Deps, caller: Caller, { locale, token, take }: Input): Promise<ClaimView> {
  const parcel = await deps.parcels.byClaim(claimHashOf(token));
  if (!parcel || !isOpenTo(parcel, caller, deps.clock.now())) throw new AppError('not_found', 'no such claim');
  if (take) await takeOrder(deps, caller, parcel);
  const mine = take || parcel.buyer === caller.openid;
  return { ...claimView(deps, parcel, locale), ...(mine && { parcelId: parcel._id }) };
}

function isOpenTo({ buyer, claimExpiresAt }: Parcel, { openid }: Caller, now: number): boolean {
  return buyer === undefined ? (claimExpiresAt ?? 0) > now : buyer === openid;
}

/** The card's own parcel first: whoever writes it has the order. The rest follows, and is finished by taking again. */
async function takeOrder(deps: Deps, { openid }: Caller, parcel: Parcel): Promise<void> {
  await bind(deps, parcel, openid);
  const order = await deps.parcels.ofOrder(parcel.orderId);
  for (const sibling of order) if (sibling.buyer === undefined) await bind(deps, sibling, openid);
  deps.log.info('claimed', { parcelId: parcel._id, merchantId: parcel.merchantId });
}

async function bind(deps: Deps, first: ParcelSummary, openid: string): Promise<void> {
  await changeParcel<ParcelSummary>(deps, first, (parcel) => {
    if (parcel.buyer === openid) return parcel;
    if (parcel.buyer !== undefined) throw new AppError('not_found', 'claimed by somebody else');
    return { ...parcel, buyer: openid };
  });
}

function claimView({ merchants }: Deps, parcel: Parcel, locale: Locale): Omit<ClaimView, 'parcelId'> {
  const city = cityNow(parcel, locale);
  return {
    shopName: merchants.byId(parcel.merchantId)?.shopName ?? '',
    goods: goodsOf(parcel.items),
    carrierName: carrierName(carrierNow(parcel), locale),
    stage: parcel.stage,
    ...(city && { city }),
  };
}
