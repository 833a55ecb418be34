import type { Journey, JourneyNode } from '../../local/world/journey';
import { chen } from '../../local/world/journeys/recipients';

interface Told {
  /** Of the clock's hours, the one at which the parcel is shipped. */
  startsAt: number;
  waybillNo: string;
  goods: string;
  /** Hours after shipping. */
  nodes: JourneyNode[];
}

const journey = ({ startsAt, waybillNo, goods, nodes }: Told): Journey => ({
  title: goods,
  orderNo: `E-${waybillNo}`,
  buyer: 'oBuyerChen',
  startedHoursAgo: -startsAt,
  recipient: chen,
  parcels: [{ carrier: 'zto-express', waybillNo, items: [{ name: goods, quantity: 1 }], told: [], nodes }],
});

const collected: JourneyNode = {
  hours: 1,
  words: '【佛山市】 【佛山顺德】 的 周师傅（13500001201） 已揽收',
  kind: 'picked_up',
};
const inWuhan: JourneyNode = { hours: 4, words: '【武汉市】 快件已经到达 【武汉中转部】', kind: 'arrived_hub' };
const attempt: JourneyNode = {
  hours: 2,
  words: '【杭州市】 【西湖文三路】 的 王师傅（13900002231） 正在第1次派件，请保持电话畅通',
  kind: 'out_for_delivery',
};
const failure: JourneyNode = {
  hours: 3,
  words: '【杭州市】 派送不成功，原因：家中无人',
  kind: 'delivery_failed',
};
const signature: JourneyNode = { hours: 5, words: '【杭州市】 快件已签收，签收人：前台', kind: 'signed_by_proxy' };

/** Rests in Wuhan from hour 4, and leaves it at hour 31. */
export const STUCK = journey({
  startsAt: 0,
  waybillNo: '76511100000001',
  goods: '咖啡豆',
  nodes: [
    collected,
    inWuhan,
    { hours: 31, words: '【武汉市】 快件离开 【武汉中转部】 已发往 【杭州中转部】', kind: 'departed' },
    { ...signature, hours: 48 },
  ],
});

/** Not delivered at hour 3 for the first time, out again at hour 30. */
export const NOT_AT_HOME = journey({
  startsAt: 26,
  waybillNo: '76511100000002',
  goods: '书架',
  nodes: [
    collected,
    attempt,
    failure,
    {
      hours: 30,
      words: '【杭州市】 【西湖文三路】 的 王师傅（13900002231） 正在第2次派件，请保持电话畅通',
      kind: 'redelivery',
    },
    { ...signature, hours: 32 },
  ],
});

/** Nobody comes for it until hour 60. */
export const LEFT_LYING = journey({
  startsAt: 60,
  waybillNo: '76511100000003',
  goods: '衣架',
  nodes: [
    { ...collected, hours: 60 },
    { ...signature, hours: 61 },
  ],
});

/** Signed for at hour 5. */
export const SIGNED_FOR = journey({
  startsAt: 124,
  waybillNo: '76511100000004',
  goods: '花瓶',
  nodes: [collected, { ...attempt, hours: 3 }, signature],
});

/** Rests in Wuhan from hour 4, and nothing more. */
export const OUT_OF_SIGHT = journey({
  startsAt: 130,
  waybillNo: '76511100000005',
  goods: '落地灯',
  nodes: [collected, inWuhan],
});
