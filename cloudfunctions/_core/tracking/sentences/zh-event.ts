import type { AboutEvent, AheadWords } from './about-event';
import type { ByReading } from './sub-statuses';
import { zh } from './zh';

type Say = (about: AboutEvent) => string;

/** 杭州文三路网点, 东京国际邮局: somebody there takes it in; in 杭州 a courier fetches it. */
const TAKES_IN = /(?:网点|营业[部点厅]|[分支][部局]|公司|邮局|[点站店部仓]|中心)$/;

const withReason =
  (said: string): Say =>
  ({ reason }) =>
    reason === undefined ? said : `${said}：${reason}`;

const courierOf = ({ courier = '快递员' }: AboutEvent): string => courier;

const way: Say = ({ place, next }) => {
  if (place !== undefined && next !== undefined && place !== next) return zh`离开${place}，去往${next}`;
  if (next !== undefined) return zh`去往${next}`;
  return place === undefined ? '在路上' : zh`离开${place}`;
};

const arrival: Say = ({ place, next }) => {
  const there = place === undefined ? '到了下一站' : zh`到达${place}`;
  return next === undefined || next === place ? there : zh`${there}，下一站${next}`;
};

const near: Say = ({ place }) => zh`到了${place ?? '派送网点'}，接下来派送`;

const collected: Say = (about) => {
  const { place } = about;
  if (place === undefined) return zh`${courierOf(about)}取走了包裹`;
  if (about.courier === undefined && TAKES_IN.test(place)) return zh`${place}收下了包裹`;
  return zh`${courierOf(about)}在${place}取走了包裹`;
};

const newNumber: Say = ({ newWaybillNo }) => (newWaybillNo === undefined ? '' : zh`，新单号${newWaybillNo}`);

const pickup =
  (point: string): Say =>
  ({ station = point, pickupCode }) =>
    zh`到${station}了，等你来取` + (pickupCode === undefined ? '' : `，取件码 ${pickupCode}`);

/** Where something can be left; a person it cannot be. */
const SPOT = /[门箱柜架垫台院库处旁]|door|porch|box|gate|garage/i;

const leftAt = (spot = '门口一带'): string => zh`送到了，放在${spot}`;

const sign: Say = ({ signedBy, signer }) => {
  if (signedBy === 'self') return '本人签收了';
  if (signedBy === 'locker') return '在快递柜签收了';
  if (signedBy === 'door' && signer !== undefined && SPOT.test(signer)) return leftAt(signer);
  return signer === undefined ? '送到了，已签收' : `送到了，签收人：${signer}`;
};

const door: Say = (about) =>
  about.signer === undefined || SPOT.test(about.signer) ? leftAt(about.signer) : sign(about);

/** One sentence for each reading of an event: what happened, and what comes next where it is known. */
export const ZH_EVENT = {
  created: {
    plain: ({ courier }) => (courier === undefined ? '商家下单了，等快递员来取' : zh`商家下单了，${courier}会来取`),
    ordered: () => '商家下单了，等快递员来取',
  },
  picked_up: {
    plain: collected,
    dropped_off: ({ place }) => (place === undefined ? '包裹交到了快递公司手里' : zh`包裹交到了${place}`),
  },
  in_transit: {
    plain: ({ place, next }) =>
      next === undefined && place !== undefined ? zh`在${place}处理` : way({ ...(next !== undefined && { next }) }),
    departed: way,
    arrived_hub: arrival,
    forwarded: (about) => {
      if (about.next !== undefined) return zh`转寄到${about.next}` + newNumber(about);
      return about.newWaybillNo === undefined ? '包裹正在转寄' : zh`换了单号，接着看${about.newWaybillNo}`;
    },
    handed_over: (about) =>
      (about.place === undefined ? '转交给了下一家快递公司' : zh`在${about.place}转交给了下一家快递公司`) +
      newNumber(about),
    destination_country: ({ place, isInChina }) => {
      const there = isInChina ? '到中国了' : '到了目的地国家';
      return place === undefined ? there : zh`${there}，现在在${place}`;
    },
  },
  customs: {
    plain: () => '正在清关',
    waiting: () => '等待清关',
    processing: () => '正在清关',
    cleared: ({ next }) => (next === undefined ? '清关完成，已放行' : zh`清关完成，已放行，接下来去${next}`),
    info_required: withReason('海关要补资料'),
    held: withReason('被海关留下检查'),
    duty_due: ({ duty }) => (duty === undefined ? '要交税才能放行' : zh`要交税${duty}才能放行`),
    duty_paid: ({ duty }) => (duty === undefined ? '税已交，等待放行' : zh`税款${duty}已交，等待放行`),
  },
  arrived_city: {
    plain: near,
    city: ({ place }) => (place === undefined ? '到了收件的城市，接下来派送' : near({ place })),
    outlet: near,
  },
  out_for_delivery: {
    plain: (about) => zh`${courierOf(about)}带着包裹出门了`,
    redelivery: (about) => zh`${courierOf(about)}再次出门派送`,
  },
  awaiting_pickup: {
    plain: pickup('自提点'),
    locker: pickup('快递柜'),
    station: pickup('驿站'),
    taken_out: ({ courier }) => zh`${courier === undefined ? '' : zh`${courier}把`}包裹从柜子里取出来了`,
  },
  delivered: {
    plain: sign,
    self: (about) => {
      const { isTakenByAnyone, signedBy, station } = about;
      if (signedBy === 'door') return door(about);
      if (!isTakenByAnyone) return '本人签收了';
      return station === undefined ? '包裹已取出' : zh`包裹已从${station}取出`;
    },
    proxy: ({ signer = '别人' }) => (/代[收签]/.test(signer) ? zh`送到了，${signer}` : zh`送到了，${signer}代收`),
    locker: () => '在快递柜签收了',
    station: ({ station = '驿站' }) => zh`在${station}签收了`,
    door,
    after_exception: (about) => `问题解决，${sign(about)}`,
  },
  exception: {
    plain: ({ reason }) => (reason === undefined ? '出了点问题，快递公司没细说' : `出了点问题：${reason}`),
    pickup_failed: withReason('快递员没取到包裹'),
    delivery_failed: withReason('没送成'),
    bad_address: () => '地址不清楚，没法送',
    bad_phone: () => '电话不对，联系不上人',
    unreachable: () => '电话打不通，没送成',
    refused: ({ reason }) => (reason === undefined || /拒/.test(reason) ? '包裹被拒收了' : `包裹被拒收了：${reason}`),
    missorted: ({ next }) => (next === undefined ? '送错了地方，正在转回来' : zh`送错了地方，正在转去${next}`),
    out_of_area: ({ next }) =>
      next === undefined ? '超出了这个网点的派送范围' : zh`超出了这个网点的派送范围，转去${next}`,
    delayed: withReason('停下了，会晚一些'),
    held: withReason('包裹被暂时扣下了'),
    damaged: () => '包装破损了',
    lost: () => '包裹可能丢了',
    pickup_uncollected: ({ station }) =>
      station === undefined ? '放了一段时间，还没人取' : zh`在${station}放了一段时间，还没人取`,
    intercepted: () => '包裹被拦了下来',
  },
  returning: {
    plain: (about) => {
      const said = withReason('正在退回给商家')(about);
      return about.next === undefined ? said : zh`${said}，下一站${about.next}`;
    },
    departed: (about) => `退回途中，${way(about)}`,
    arrived_hub: (about) => `退回途中，${arrival(about)}`,
    city: ({ place }) => (place === undefined ? '正在退回给商家' : zh`退回途中，到达${place}`),
    outlet: ({ place }) => (place === undefined ? '正在退回给商家' : zh`退回途中，到达${place}`),
  },
  returned: { plain: () => '商家收到退件了' },
  cancelled: { plain: withReason('这个包裹取消了') },
} satisfies ByReading<Say>;

/** What follows a sentence: when it comes, or until when it is kept. */
export const ZH_AHEAD: AheadWords = { promised: (slot) => ['，预计', slot, '送到'], until: (slot) => ['，放到', slot] };
