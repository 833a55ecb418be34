import type { FoundParcel, MerchantCalls } from '../../typings/merchant';
import type { ParcelSummary } from '../_core/tracking/parcel';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { phoneDigits } from '../_core/access/phone-digits';
import { CARRIERS, normalizeWaybillNo } from '../_core/carriers/carriers';
import { orderKey, parcelKey } from '../_core/tracking/parcel-key';
import { foundParcel } from '../_core/views/found-parcel';
import { localeSchema } from './input-schemas';
import { staffWith } from './staff-with';

type Input = MerchantCalls['findParcels']['input'];
type Output = MerchantCalls['findParcels']['output'];
type Deps = Pick<Ports, 'parcels' | 'staff' | 'merchants' | 'vault' | 'clock'>;

/** As long as an order number may be. */
const MOST_CHARACTERS = 64;
/** More parcels than this nobody reads through on a phone [judged]. */
const MOST_FOUND = 20;
/** One more than is shown: whether there are more. */
const MOST_READ = MOST_FOUND + 1;

const WAYBILL = /^[\dA-Z-]{6,34}$/;
/** A phone as people write it: digits, and what stands between them. */
const PHONE = /^\+?[\d\s()-]+$/;
const TAIL = /^\d{4}$/;
const WHOLE_PHONE = /^\d{7,15}$/;

export const findParcelsInput: v.GenericSchema<Input> = v.strictObject({
  locale: localeSchema,
  q: v.pipe(
    v.string(),
    v.maxLength(MOST_CHARACTERS),
    v.transform((text) => text.normalize('NFKC').trim()),
    v.minLength(1),
    v.maxLength(MOST_CHARACTERS),
  ),
});

/**
 * The merchant's parcels under this order number, waybill number, phone or end of a phone: a read for each that it may be, at most three,
 * and one for who is asking.
 *
 * @throws AppError forbidden
 */
export async function findParcels(deps: Deps, caller: Caller, { locale, q }: Input): Promise<Output> {
  const { merchantId } = await staffWith(deps, caller);
  const now = deps.clock.now();
  const found = await Promise.all([
    deps.parcels.ofOrder(orderKey(merchantId, q)),
    underWaybill(deps, merchantId, normalizeWaybillNo(q)),
    underPhone(deps, merchantId, q),
  ]);
  const parcels = newestFirst(found.flat());
  const reader = { locale, now, hours: deps.merchants.byId(merchantId)?.hours };
  const shown = parcels.slice(0, MOST_FOUND).map((parcel): FoundParcel => foundParcel(parcel, reader));
  return { found: shown, ...(parcels.length > MOST_FOUND && { more: true }), asOf: now };
}

/** Whatever the carrier: nobody who asks for a parcel says who brings it. */
async function underWaybill({ parcels }: Deps, merchantId: string, waybillNo: string): Promise<ParcelSummary[]> {
  if (!WAYBILL.test(waybillNo)) return [];
  return parcels.byKeys(CARRIERS.map(({ code }) => parcelKey(merchantId, code, waybillNo)));
}

async function underPhone({ parcels, vault }: Deps, merchantId: string, q: string): Promise<ParcelSummary[]> {
  if (!PHONE.test(q)) return [];
  const digits = phoneDigits(q);
  if (TAIL.test(digits)) return parcels.ofPhoneTail(merchantId, digits, MOST_READ);
  return WHOLE_PHONE.test(digits) ? parcels.ofPhone(merchantId, vault.lookup(digits), MOST_READ) : [];
}

/** Each parcel once. */
function newestFirst(parcels: readonly ParcelSummary[]): ParcelSummary[] {
  const byId = new Map(parcels.map((parcel) => [parcel._id, parcel]));
  return [...byId.values()].sort((a, b) => b.shippedAt - a.shippedAt);
}
