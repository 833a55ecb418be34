import type { ShipInput, ShipResult } from '../../typings/merchant';
import type { Parcel, ParcelSummary, Recipient } from '../_core/tracking/parcel';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { phoneDigits } from '../_core/access/phone-digits';
import { maskName, maskPhone } from '../_core/access/mask';
import { AppError } from '../_core/app-error';
import { carrierByCode, hasOddCheckDigit, normalizeWaybillNo } from '../_core/carriers/carriers';
import { deriveState } from '../_core/tracking/state/derive-state';
import { followState } from '../_core/following/follow-state';
import { nextFollowAt } from '../_core/following/next-follow-at';
import { schedule } from '../_core/following/schedule';
import { claimHashOf } from '../_core/access/claim-hash';
import { shortGoods } from '../_core/tracking/goods-of';
import { orderKey, parcelKey } from '../_core/tracking/parcel-key';
import type { AskDeps } from './ask-in-turn';
import { termsOf } from './terms-of';
import { changeParcel } from './change-parcel';
import { closeSources } from './close-sources';
import { ownWords } from './input-schemas';
import { newFollowing } from './new-following';
import { openSources } from './open-sources';
import { staffWith } from './staff-with';
import { subscribeParcel } from './subscribe-parcel';
import { takeWaiting } from './take-waiting';

export const shipOrderInput: v.GenericSchema<ShipInput> = v.strictObject({
  orderNo: ownWords(64),
  items: v.pipe(
    v.array(
      v.strictObject({
        name: ownWords(60),
        quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9_999)),
      }),
    ),
    v.minLength(1),
    v.maxLength(50),
  ),
  recipient: v.strictObject({
    name: ownWords(40),
    phone: v.pipe(v.string(), v.maxLength(32), v.transform(phoneDigits), v.regex(/^\d{7,15}$/)),
  }),
  carrier: ownWords(40),
  waybillNo: v.pipe(ownWords(64), v.transform(normalizeWaybillNo), v.regex(/^[\dA-Z-]{6,34}$/)),
  shippedAt: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  buyerOpenid: v.exactOptional(ownWords(64)),
  checkDigitConfirmed: v.exactOptional(v.boolean()),
  requestKey: ownWords(64),
});

type Deps = AskDeps & Pick<Ports, 'quarantine' | 'staff' | 'merchants' | 'vault' | 'pushAddress'>;

/** How long shipping may spend on having the parcel followed, ms: the function has 10 s (cloudbaserc.json). `syncTracks` takes the rest. */
const FOLLOW_BUDGET_MS = 5_000;

/** A claim card is good for this long, ms. */
const CLAIM_KEPT_MS = 30 * 24 * 3_600_000;
/** `shippedAt` may be this far ahead of our clock, ms: phones run ahead. */
const AHEAD_MS = 24 * 3_600_000;
/** Parcels of one order: what a list row and one read can hold. */
const MOST_PARCELS = 50;

/**
 * Ships one parcel of an order. Without a known buyer the result carries a claim card. The same tap twice gives the same
 * answer; a waybill that this merchant shipped before gives the parcel it has.
 *
 * @throws AppError forbidden, unknown_carrier, bad_input
 */
export async function shipOrder(deps: Deps, caller: Caller, input: ShipInput): Promise<ShipResult> {
  const { merchantId } = await staffWith(deps, caller, 'ship');
  const { waybillNo } = input;
  if (!carrierByCode(input.carrier)) throw new AppError('unknown_carrier', input.carrier);
  if (!input.checkDigitConfirmed && hasOddCheckDigit(input.carrier, waybillNo)) return { outcome: 'odd_check_digit' };
  const order = await deps.parcels.ofOrder(orderKey(merchantId, input.orderNo));
  if (order.length >= MOST_PARCELS) throw new AppError('bad_input', `an order has at most ${MOST_PARCELS} parcels`);
  const parcel = newParcel(deps, input, { merchantId, order });
  if (!(await deps.parcels.add(parcel))) return shippedBefore(deps, parcel, input);
  await agreeOnOrderTime(deps, parcel);
  const known = await takeWaiting(deps, parcel, parcel.keys);
  deps.log.info('shipped', { merchantId, parcelId: parcel._id, carrier: parcel.carrier });
  return shipped(deps, await follow(deps, known));
}

/** Shipped is shipped, whatever becomes of having it followed: the timer comes back to it. */
async function follow(deps: Deps, parcel: Parcel): Promise<Parcel> {
  const merchant = deps.merchants.byId(parcel.merchantId);
  if (!merchant || nextFollowAt(parcel, termsOf(merchant).sources, deps.clock.now()) === undefined) return parcel;
  const sources = await openSources(deps, merchant);
  const manner = { count: 1, by: 'person' as const, until: deps.clock.now() + FOLLOW_BUDGET_MS };
  try {
    return (await subscribeParcel(deps, parcel, { sources, manner })).parcel;
  } catch (error) {
    deps.log.error('a shipped parcel is not followed yet', error, { parcelId: parcel._id });
    return parcel;
  } finally {
    await closeSources(deps, sources);
  }
}

interface OrderSoFar {
  merchantId: string;
  /** What was shipped of this order before. */
  order: readonly ParcelSummary[];
}

function newParcel(deps: Deps, input: ShipInput, { merchantId, order }: OrderSoFar): Parcel {
  const now = deps.clock.now();
  const shippedAt = input.shippedAt ?? now;
  if (shippedAt > now + AHEAD_MS) throw new AppError('bad_input', 'shippedAt lies in the future');
  const id = parcelKey(merchantId, input.carrier, input.waybillNo);
  const buyer = input.buyerOpenid ?? order.find((sibling) => sibling.buyer !== undefined)?.buyer;
  const merchant = deps.merchants.byId(merchantId);
  const following = newFollowing(merchant);
  const parcel: Parcel = {
    _id: id,
    keys: [id],
    merchantId,
    carrier: input.carrier,
    waybillNo: input.waybillNo,
    orderId: orderKey(merchantId, input.orderNo),
    orderNo: input.orderNo,
    orderedAt: order[0]?.orderedAt ?? shippedAt,
    items: input.items,
    recipient: sealRecipient(deps, input.recipient),
    ...(buyer === undefined ? newClaim(deps, id, input.requestKey) : { buyer }),
    requestKey: input.requestKey,
    shippedAt,
    createdAt: now,
    version: 1,
    events: [],
    ...deriveState([], shippedAt),
    ...(following && { following }),
    notices: [],
  };
  return schedule(parcel, termsOf(merchant), now);
}

function sealRecipient({ vault }: Deps, { name, phone }: ShipInput['recipient']): Recipient {
  return {
    sealed: vault.seal(JSON.stringify({ name, phone })),
    nameMask: maskName(name),
    phoneMask: maskPhone(phone),
    phoneTail: phone.slice(-4),
    phoneLookup: vault.lookup(phone),
  };
}

function newClaim({ vault, clock }: Deps, parcelId: string, requestKey: string) {
  return {
    claimHash: claimHashOf(vault.claimToken(parcelId, requestKey)),
    claimExpiresAt: clock.now() + CLAIM_KEPT_MS,
  };
}

/**
 * Finishes what a crash may have left undone. The same tap gets its own answer again; one that sets right the phone that no source took
 * has it followed; any other learns which parcel has the waybill.
 */
async function shippedBefore(deps: Deps, { _id, recipient }: Parcel, { requestKey }: ShipInput): Promise<ShipResult> {
  const parcel = await deps.parcels.byId(_id);
  if (!parcel) throw new AppError('busy', 'the parcel has just gone');
  await agreeOnOrderTime(deps, parcel);
  const known = await takeWaiting(deps, parcel, parcel.keys);
  if (parcel.requestKey === requestKey) return shipped(deps, known);
  const isSetRight = followState(known) === 'bad_phone' && recipient.phoneTail !== known.recipient.phoneTail;
  if (!isSetRight) return { outcome: 'duplicate', parcelId: _id };
  return shipped(deps, await follow(deps, await withRecipient(deps, known, recipient)));
}

/** Nobody who refused the phone before has refused this one. */
const withRecipient = (deps: Deps, parcel: Parcel, recipient: Recipient): Promise<Parcel> =>
  changeParcel(deps, parcel, (before) => {
    const following = before.following && { ...before.following, subscriptions: {} };
    const after = { ...before, recipient, ...(following && { following }) };
    return schedule(after, termsOf(deps.merchants.byId(before.merchantId)), deps.clock.now());
  });

function shipped({ vault }: Deps, parcel: Parcel): ShipResult {
  const { _id: parcelId, claimExpiresAt, requestKey } = parcel;
  const following = followState(parcel) ?? 'subscribed';
  if (parcel.buyer !== undefined || claimExpiresAt === undefined) return { outcome: 'shipped', parcelId, following };
  const token = vault.claimToken(parcelId, requestKey);
  const path = `pages/claim/index?token=${token}`;
  return {
    outcome: 'shipped',
    parcelId,
    following,
    claim: { token, path, title: `${shortGoods(parcel.items)} 发货了，点开看到哪了`, expiresAt: claimExpiresAt },
  };
}

/** Two parcels of one order may be shipped at once, neither seeing the other: all take the earliest order time, so that lists can be paged by it. */
async function agreeOnOrderTime(deps: Deps, { orderId }: Parcel): Promise<void> {
  const order = await deps.parcels.ofOrder(orderId);
  const orderedAt = Math.min(...order.map((parcel) => parcel.orderedAt));
  for (const parcel of order)
    await changeParcel<ParcelSummary>(deps, parcel, (before) =>
      before.orderedAt === orderedAt ? before : { ...before, orderedAt },
    );
}
