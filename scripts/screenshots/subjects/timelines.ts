import type { DemoStage } from '../demo-stage';
import { BUYER_OF_MANY } from '../picture-journeys';
import type { Network, Subject } from '../subject';
import { CHEN, LIN } from './people';

interface OrderPage {
  orders: { parcels: { parcelId: string; goods: string }[] }[];
}

/** Names the buyer's parcel that holds `goods`. @throws when there is none */
export async function parcelOf(stage: DemoStage, as: string, goods: string): Promise<{ parcelId: string }> {
  const { orders } = await stage.call<OrderPage>(as, 'shopper.listOrders', { locale: 'zh-CN' });
  const parcel = orders.flatMap(({ parcels }) => parcels).find((one) => one.goods.includes(goods));
  if (parcel === undefined) throw new Error(`${as} has no parcel with ${goods}`);
  return { parcelId: parcel.parcelId };
}

const TIMELINE = { page: 'timeline', scene: 'midday', path: 'pages/timeline/index', ready: '.hero-headline' } as const;

/** The timeline of the parcel that holds `goods`. */
const timeline = (state: string, as: string, goods: string): Subject => ({
  ...TIMELINE,
  state,
  as,
  query: (stage) => parcelOf(stage, as, goods),
});

const without = (state: string, network: Network, ready: string): Subject => ({
  ...timeline(state, CHEN, '落地灯'),
  network,
  ready,
});

/** State → goods of the buyer who has one parcel of every kind. */
const KINDS: Readonly<Record<string, string>> = {
  created: '衣架',
  'nothing-known': '托盘',
  'number-wrong': '坐垫',
  'picked-up': '木勺',
  'arrived-city': '笔筒',
  promised: '香薰蜡烛',
  soon: '茶盘',
  locker: '餐具套装',
  delivered: '相框',
  refused: '旅行收纳包',
  returning: '挂钟',
  returned: '书立',
  cancelled: '收纳盒',
  damaged: '玻璃花瓶',
  lost: '花架',
  missorted: '羊毛地毯',
  unreachable: '手冲壶',
  unread: '杯垫',
  customs: '香插',
  papers: '茶巾',
  duty: '竹编灯罩',
  'by-ship': '藤编摇椅',
  'from-abroad': '和纸',
  'duty-from-abroad': '徒步鞋',
  cleared: '茶筅',
  'very-long': '北欧风格',
};

/** One parcel in every stage and every trouble. */
export const TIMELINES: readonly Subject[] = [
  timeline('out-for-delivery', CHEN, '落地灯'),
  timeline('pickup', CHEN, '猫爬架'),
  timeline('siblings', CHEN, '椅垫'),
  timeline('on-the-way', CHEN, '餐椅'),
  timeline('failed-delivery', LIN, '书架'),
  timeline('stalled', LIN, '咖啡豆'),
  ...Object.entries(KINDS).map(([state, goods]) => timeline(state, BUYER_OF_MANY, goods)),
  {
    ...timeline('explained', BUYER_OF_MANY, '香薰蜡烛'),
    taps: ['.components-arrival-card-index--how'],
    ready: '.components-text-sheet-index--sheet',
  },
  {
    ...timeline('clocks-there', BUYER_OF_MANY, '徒步鞋'),
    taps: ['.components-courier-card-index--clocks'],
  },
  { ...timeline('source-silent', BUYER_OF_MANY, '香薰蜡烛'), scene: 'silent', ready: '.quiet' },
  without('loading', 'waiting', '[aria-busy="true"]'),
  without('failed', 'never', 'wx-state-view'),
  without('offline', 'lost', 'wx-notice-strip'),
  {
    ...TIMELINE,
    state: 'not-found',
    as: CHEN,
    query: () => Promise.resolve({ parcelId: 'cut-off' }),
    ready: 'wx-state-view',
  },
  { ...timeline('shop-words', LIN, '书架'), scene: 'handled' },
];
