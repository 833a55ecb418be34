import type { PhoneFacts } from '../../../typings/shopper';

/** The same record when it knows that of the phone already. */
export const withPhone = <T extends { phone?: PhoneFacts }>(record: T, phone: PhoneFacts): T =>
  record.phone?.locale === phone.locale && record.phone.zone === phone.zone ? record : { ...record, phone };
