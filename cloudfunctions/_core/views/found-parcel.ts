import type { FoundParcel } from '../../../typings/merchant';
import type { Locale } from '../../../typings/vocabulary';
import type { ShopHours } from '../issues/calendar/shop-hours';
import type { ParcelSummary } from '../tracking/parcel';
import { carrierNow } from '../following/carrier-now';
import { describeParcel, leadingIssue } from '../tracking/describe-parcel';
import { goodsOf } from '../tracking/goods-of';
import { carrierName, openEta } from './parcel-row';
import { quickReplies } from './quick-replies';

/** Who looks a parcel up, and when, epoch ms. */
interface Asker {
  locale: Locale;
  now: number;
  /** The shop's; it answers at any time when undefined. */
  hours: ShopHours | undefined;
}

/** A parcel for staff who tell its buyer where it is: in the buyer's words, with what may be known of the receiver. */
export function foundParcel(parcel: ParcelSummary, { locale, now, hours }: Asker): FoundParcel {
  const issue = leadingIssue(parcel, { viewer: 'staff' });
  const eta = openEta(parcel, now);
  return {
    ...describeParcel(parcel, { locale, now, viewer: 'buyer' }),
    parcelId: parcel._id,
    orderNo: parcel.orderNo,
    goods: goodsOf(parcel.items),
    carrierName: carrierName(carrierNow(parcel), locale),
    waybillNo: parcel.waybillNo,
    receiver: { name: parcel.recipient.nameMask, phone: parcel.recipient.phoneMask },
    ...(eta && { eta }),
    replies: quickReplies(issue, parcel, { locale, now, hours }),
    ...(issue && { handle: { code: issue.code, since: issue.since } }),
  };
}
