import { createHash } from 'node:crypto';
import { absorb, remember } from '../../cloudfunctions/_core/tracking/merging/absorb';
import { deriveState } from '../../cloudfunctions/_core/tracking/state/derive-state';
import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import { parcelKey } from '../../cloudfunctions/_core/tracking/parcel-key';
import type { ReceivedPush } from '../../cloudfunctions/_providers/provider';
import { kdniao } from '../../cloudfunctions/_providers/kdniao';
import { arrivedFrom, heardPush, isKnownAgain, readPushed } from '../../cloudfunctions/_usecases/read-pushed';
import { ACCOUNT, CARRIER, SHIPPED_AT, WAYBILL_NO } from './sample-push';

const MERCHANT = 'bench';
const RECIPIENT = { name: '陈小满', phone: '13800005678' };
const RECEIVED_AT = SHIPPED_AT + 30 * 24 * 3_600_000;

/** What anybody has to do who takes in a push: check the digest, open the JSON. */
export function leastWork({ signedText }: ReceivedPush): unknown {
  createHash('md5')
    .update(signedText + ACCOUNT.key, 'utf8')
    .digest('hex');
  return JSON.parse(signedText);
}

/** The steps of the use case `receivePush` between its one read and its one write, in its order. */
export function takeIn(push: ReceivedPush, parcel: Parcel): Parcel {
  if (!kdniao.verifyPush(push, ACCOUNT)) throw new Error('bench: the sample push is not signed');
  const [track] = kdniao.tracksIn(push);
  if (!track || !parcel.keys.includes(parcelKey(MERCHANT, CARRIER, track.head.waybillNo)))
    throw new Error('bench: not its parcel');
  const pushed = { signature: push.signature, track };
  if (isKnownAgain(parcel, kdniao.code, pushed)) return parcel;
  const read = readPushed(track, { merchantId: MERCHANT, provider: kdniao.code, receivedAt: RECEIVED_AT });
  const arrived = arrivedFrom(read, { carrier: CARRIER, waybillNo: WAYBILL_NO, recipient: RECIPIENT });
  return remember(parcel, absorb(parcel, arrived, RECEIVED_AT), kdniao.code, heardPush(pushed));
}

/** A parcel that was just shipped. */
export function shippedParcel(): Parcel {
  const key = parcelKey(MERCHANT, CARRIER, WAYBILL_NO);
  return {
    _id: key,
    keys: [key],
    merchantId: MERCHANT,
    carrier: CARRIER,
    waybillNo: WAYBILL_NO,
    orderId: 'order',
    orderNo: 'A-1001',
    orderedAt: SHIPPED_AT,
    items: [{ name: '餐椅', quantity: 2 }],
    recipient: {
      sealed: { keyId: 'k', box: '' },
      nameMask: '陈**',
      phoneMask: '138****5678',
      phoneTail: '5678',
      phoneLookup: '',
    },
    buyer: 'buyer',
    requestKey: 'tap',
    shippedAt: SHIPPED_AT,
    createdAt: SHIPPED_AT,
    version: 1,
    events: [],
    ...deriveState([], SHIPPED_AT),
    notices: [],
  };
}
