import type { ParcelFace } from '../../../typings/shopper';
import type { Stage } from '../../../typings/vocabulary';

/** The word beside a mark. */
const zh = {
  stage: {
    created: '待揽收',
    picked_up: '已揽收',
    in_transit: '运输中',
    customs: '清关中',
    arrived_city: '到本市',
    out_for_delivery: '派送中',
    awaiting_pickup: '待取件',
    delivered: '已签收',
    returning: '退回中',
    returned: '已退回',
    cancelled: '已取消',
    expired: '没有后续',
  } satisfies Record<Stage, string>,
  abroad: '国际运输',
  cleared: '已放行',
  soon: '快到了',
  needs: '等你处理',
  trouble: '出问题了',
  back: '退回',
  unknown: '还不清楚',
};

const en: typeof zh = {
  stage: {
    created: 'Not collected',
    picked_up: 'Picked up',
    in_transit: 'In transit',
    customs: 'Clearing customs',
    arrived_city: 'In your city',
    out_for_delivery: 'Out for delivery',
    awaiting_pickup: 'Ready for pickup',
    delivered: 'Delivered',
    returning: 'Returning',
    returned: 'Returned',
    cancelled: 'Cancelled',
    expired: 'No news',
  },
  abroad: 'Abroad',
  cleared: 'Cleared',
  soon: 'Almost there',
  needs: 'Your turn',
  trouble: 'Problem',
  back: 'Returning',
  unknown: 'Not known',
};

export const marks = { 'zh-CN': zh, en };
export type MarkWords = typeof zh;

/** The status word of a parcel as its hero shows it: an issue speaks before the stage. */
export function statusWord(
  face: Pick<ParcelFace, 'stage' | 'detail' | 'issue' | 'unknown'>,
  family: string,
  words: MarkWords,
): string {
  if (face.issue !== undefined && (family === 'needs' || family === 'trouble' || family === 'back'))
    return words[family];
  if (face.unknown === true) return words.unknown;
  return face.detail === undefined ? words.stage[face.stage] : words[face.detail];
}
