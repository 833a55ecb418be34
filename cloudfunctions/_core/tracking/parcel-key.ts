import { createHash } from 'node:crypto';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** What a parcel is known by: 64 hex digits. Every key carries the merchant, so another merchant's parcel cannot be reached. */
export function parcelKey(merchantId: string, carrier: string, waybillNo: string): string {
  return sha256(`${merchantId}|${carrier}|${waybillNo}`);
}

/** What the parcels of one order share: 64 hex digits. */
export function orderKey(merchantId: string, orderNo: string): string {
  return sha256(`${merchantId}|${orderNo}`);
}
