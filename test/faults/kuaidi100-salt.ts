import { createHmac } from 'node:crypto';

/** The salt that the product must have told kuaidi100 of a parcel: 32 hex digits, by its design and not by its code. */
export const kuaidi100Salt = (key: string, parcelId: string): string =>
  createHmac('sha256', key).update(parcelId, 'utf8').digest('hex').slice(0, 32);
