import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import type { Vault } from '../../cloudfunctions/_ports';
import { parcelKey } from '../../cloudfunctions/_core/tracking/parcel-key';
import { deriveState } from '../../cloudfunctions/_core/tracking/state/derive-state';
import { CARRIER, RECIPIENT, SHOP } from './bench-shop';

/** A parcel that was just shipped. */
export function shippedParcel(vault: Vault, waybillNo: string, shippedAt: number): Parcel {
  const key = parcelKey(SHOP.id, CARRIER, waybillNo);
  return {
    _id: key,
    keys: [key],
    merchantId: SHOP.id,
    carrier: CARRIER,
    waybillNo,
    orderId: key,
    orderNo: `B-${waybillNo}`,
    orderedAt: shippedAt,
    items: [{ name: '餐椅', quantity: 2 }],
    recipient: {
      sealed: vault.seal(JSON.stringify(RECIPIENT)),
      nameMask: '陈**',
      phoneMask: '138****5678',
      phoneTail: '5678',
      phoneLookup: '',
    },
    buyer: `oBench${waybillNo}`,
    requestKey: waybillNo,
    shippedAt,
    createdAt: shippedAt,
    version: 1,
    events: [],
    ...deriveState([], shippedAt),
    notices: [],
  };
}
