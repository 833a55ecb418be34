import type { Journey, JourneyNode, JourneyParcel } from '../../local/world/journey';
import { ALL_JOURNEYS, JOURNEYS } from '../../local/world/journeys';

/** Who has one parcel of every kind. */
export const BUYER_OF_MANY = 'oBuyerMany';

const RECIPIENT = { name: '阿卜杜热西提·买买提', phone: '13800005678' };
const LONG_GOODS =
  '北欧风格实木可折叠带靠背儿童成长学习餐椅（含安全带、可拆卸餐盘、四档高度调节脚踏与防滑静音脚垫）加宽加厚款原木色两件套装';
const LONG_STOP = '杭州市西湖区文三路数字大厦东侧直营网点';
const MANY_SCANS = 60;

interface Short {
  waybillNo: string;
  goods: string;
  startedHoursAgo: number;
  nodes: readonly JourneyNode[];
  carrier?: string;
}

const PICKED_UP: JourneyNode = {
  hours: 2,
  words: '【佛山市】 【佛山顺德】（0757-22110001） 的 周师傅（13500001201） 已揽收',
  kind: 'picked_up',
};
const ON_THE_WAY: JourneyNode = {
  hours: 5,
  words: '【佛山市】 快件离开 【佛山顺德】 已发往 【杭州中转部】',
  kind: 'departed',
};
const IN_TOWN: JourneyNode = { hours: 21, words: '【杭州市】 快件已经到达 【杭州中转部】', kind: 'arrived_hub' };
const OUT: JourneyNode = {
  hours: 26,
  words: '【杭州市】 【西湖文三路】 的 王师傅（13900002231） 正在第1次派件，请保持电话畅通',
  kind: 'out_for_delivery',
};

/** By air from Tokyo; customs in Shanghai want their duty. */
const FROM_JAPAN: readonly JourneyNode[] = [
  { hours: 4, words: '邮件已由东京中央邮局收寄', kind: 'picked_up', area: '日本,东京' },
  { hours: 20, words: '到达日本东京国际交换局', kind: 'arrived_hub', area: '日本,东京' },
  { hours: 30, words: '离开日本东京，发往中国上海', kind: 'departed', area: '日本,东京' },
  { hours: 34, words: '航班已起飞 东京-上海', kind: 'departed' },
  { hours: 90, words: '到达上海浦东国际邮件处理中心', kind: 'arrived_hub', area: '中国,上海' },
  { hours: 112, words: '邮件已送交海关，等待清关', kind: 'customs', area: '中国,上海' },
  { hours: 160, words: '海关查验完成，待缴税 128.60 元', kind: 'customs_held', area: '中国,上海' },
];

/** What no journey of the demo shows when the pictures are taken, each named by its goods. */
const SHORT: readonly Short[] = [
  { waybillNo: '76130000000011', goods: '木勺', startedHoursAgo: 3, nodes: [PICKED_UP] },
  { waybillNo: '76130000000012', goods: '托盘', startedHoursAgo: 30, nodes: [] },
  {
    waybillNo: '76130000000013',
    goods: '笔筒',
    startedHoursAgo: 20,
    nodes: [
      PICKED_UP,
      ON_THE_WAY,
      IN_TOWN,
      { hours: 23, words: '【杭州市】 快件已经到达 【西湖文三路】', kind: 'arrived_outlet' },
    ],
  },
  {
    waybillNo: '76130000000014',
    goods: '相框',
    startedHoursAgo: 40,
    nodes: [
      PICKED_UP,
      ON_THE_WAY,
      IN_TOWN,
      OUT,
      { hours: 29, words: '【杭州市】 快件已在 【西湖文三路】 签收，签收人：放在门口', kind: 'signed' },
    ],
  },
  {
    waybillNo: '76130000000015',
    goods: '书立',
    startedHoursAgo: 60,
    nodes: [
      PICKED_UP,
      ON_THE_WAY,
      IN_TOWN,
      { hours: 29, words: '【杭州市】 客户拒收，快件将退回发件人', kind: 'refused' },
      { hours: 33, words: '【杭州市】 快件正在退回【佛山顺德】途中', kind: 'returning' },
      { hours: 56, words: '【佛山市】 退回件已签收，签收人：发件人', kind: 'returned' },
    ],
  },
  {
    waybillNo: '76130000000016',
    goods: '花架',
    startedHoursAgo: 60,
    nodes: [PICKED_UP, ON_THE_WAY, { hours: 60, words: '经核实，快件已遗失，请联系发件人处理赔偿', kind: 'lost' }],
  },
  {
    waybillNo: '76130000000017',
    goods: '杯垫',
    startedHoursAgo: 12,
    nodes: [PICKED_UP, { hours: 14, words: '【佛山市】 XJ-773 已经处理完毕，编号 0042' }],
  },
  {
    waybillNo: '76130000000018',
    goods: '收纳盒',
    startedHoursAgo: 5,
    nodes: [{ hours: 3, words: '客户取消寄件', kind: 'cancelled' }],
  },
  {
    waybillNo: 'SF1300000000019',
    carrier: 'sf-express',
    goods: '茶盘',
    startedHoursAgo: 22,
    nodes: [
      { hours: 2, words: '顺丰速运 已收取快件', kind: 'picked_up', area: '广东,佛山市' },
      {
        hours: 26,
        words: '快件交给卢师傅，正在派送途中，预计今天12:00前送达（联系电话：13800006801）',
        kind: 'out_for_delivery',
      },
    ],
  },
  {
    waybillNo: 'YT2632600000099001',
    carrier: 'yunexpress',
    goods: '香插',
    startedHoursAgo: 120,
    nodes: [
      { hours: 4, words: '包裹已揽收', kind: 'picked_up', area: '中国,佛山' },
      { hours: 40, words: '出口报关完成，已放行', kind: 'customs_cleared' },
      { hours: 62, words: '航班已起飞 深圳-伦敦', kind: 'departed' },
      { hours: 78, words: '航班已抵达伦敦希思罗机场', kind: 'arrived_hub' },
      { hours: 96, words: 'Import customs clearance in progress', kind: 'customs_clearing' },
    ],
  },
  {
    waybillNo: 'YT2632600000099002',
    carrier: 'yunexpress',
    goods: '茶巾',
    startedHoursAgo: 110,
    nodes: [
      { hours: 4, words: '包裹已揽收', kind: 'picked_up', area: '中国,佛山' },
      { hours: 40, words: '出口报关完成，已放行', kind: 'customs_cleared' },
      { hours: 62, words: '航班已起飞 深圳-伦敦', kind: 'departed' },
      { hours: 80, words: 'Held by customs: proof of identity required from the recipient', kind: 'customs_held' },
    ],
  },
  {
    waybillNo: 'RB123456785JP',
    carrier: 'ems-international',
    goods: '徒步鞋',
    startedHoursAgo: 190,
    nodes: FROM_JAPAN,
  },
  {
    waybillNo: 'RB200000006JP',
    carrier: 'ems-international',
    goods: '和纸',
    startedHoursAgo: 60,
    nodes: FROM_JAPAN.slice(0, 4),
  },
  {
    waybillNo: 'RB300000009JP',
    carrier: 'ems-international',
    goods: '茶筅',
    startedHoursAgo: 230,
    nodes: [...FROM_JAPAN, { hours: 215, words: '海关放行', kind: 'customs_cleared', area: '中国,上海' }],
  },
  { waybillNo: '76130000000021', goods: LONG_GOODS, startedHoursAgo: 60, nodes: manyScans() },
  { waybillNo: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ12345678', goods: '坐垫', startedHoursAgo: 20, nodes: [] },
];

/** A parcel that was scanned again and again; the last scan sets a courier with a long name out. */
function manyScans(): JourneyNode[] {
  const scans = Array.from({ length: MANY_SCANS }, (_, at) => ({
    hours: at + 1,
    words: `【杭州市】 快件已经到达 【${LONG_STOP} ${String(at)} 号分拣线】`,
    kind: 'in_transit' as const,
  }));
  const out: JourneyNode = {
    hours: MANY_SCANS + 2,
    words: `【杭州市】 【${LONG_STOP}】 的 阿卜杜热西提·买买提（13900002231） 正在第1次派件，请保持电话畅通`,
    kind: 'out_for_delivery',
  };
  return [...scans, out];
}

function journeyOf({ waybillNo, goods, startedHoursAgo, nodes, carrier = 'zto-express' }: Short): Journey {
  const parcel: JourneyParcel = {
    carrier,
    waybillNo,
    items: [{ name: goods, quantity: 1 }],
    nodes: [...nodes],
    told: [],
  };
  return {
    title: goods,
    orderNo: `MZ-${waybillNo.slice(-8)}`,
    buyer: BUYER_OF_MANY,
    startedHoursAgo,
    recipient: RECIPIENT,
    parcels: [parcel],
  };
}

/** The demo's own for its own buyers; every other one, and those above, for one more. */
export const PICTURE_JOURNEYS: readonly Journey[] = [
  ...JOURNEYS,
  ...ALL_JOURNEYS.slice(JOURNEYS.length).map((journey) => ({ ...journey, buyer: BUYER_OF_MANY })),
  ...SHORT.map(journeyOf),
];
