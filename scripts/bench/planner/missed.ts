import { USUAL_WORTH } from '../../../cloudfunctions/_core/notices/worth';
import type { Told } from './live-through';

/** What became of the news that a parcel is out for delivery. */
export interface OutForDelivery {
  sent: number;
  /** It found no accept, and one that had been spent on less before would have been there: each such accept is missed once at most. */
  missed: number;
}

/** @param told of one life, oldest first */
export function outForDelivery(told: readonly Told[]): OutForDelivery {
  const count = { sent: 0, missed: 0 };
  let spentOnLess = 0;
  for (const { news, left, isSent } of told.filter(({ news }) => news.template === 'progress')) {
    if (news.told === 'out_for_delivery') {
      if (isSent) count.sent += 1;
      else if (left <= 0 && spentOnLess > 0) {
        count.missed += 1;
        spentOnLess -= 1;
      }
    } else if (isSent && USUAL_WORTH[news.told] < USUAL_WORTH.out_for_delivery) spentOnLess += 1;
  }
  return count;
}
