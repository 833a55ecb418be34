import type { Status } from '../../../../typings/vocabulary';
import { courierTitle, type AboutEvent } from './about-event';
import { bySubStatus, type Say } from './by-sub-status';

const withReason = (said: string, { reason }: AboutEvent): string =>
  reason === undefined ? said : `${said}：${reason}`;

const way: Say = ({ place, next }) => {
  if (place !== undefined && next !== undefined && place !== next) return `离开${place}，去往${next}`;
  if (next !== undefined) return `去往${next}`;
  return place === undefined ? '在路上' : `离开${place}`;
};

const sign: Say = ({ signedBy, signer }) => {
  if (signedBy === 'self') return '本人签收了';
  if (signedBy === 'locker') return '快递柜签收了';
  return signer === undefined ? '送到了，已签收' : `送到了，签收人：${signer}`;
};

/** One sentence for each status of an event: what happened, and what comes next where it is known. */
export const ZH_EVENT = {
  created: () => '商家下单了，等快递员来取',
  picked_up: bySubStatus({ dropped_off: () => '包裹交到了快递公司手里' }, ({ place }) =>
    place === undefined ? '快递员取走了包裹' : `快递员在${place}取走了包裹`,
  ),
  in_transit: bySubStatus(
    {
      departed: way,
      arrived_hub: ({ place }) => (place === undefined ? '到了下一站' : `到达${place}`),
      forwarded: ({ next }) => (next === undefined ? '改了地址，正在转寄' : `改了地址，转寄到${next}`),
    },
    ({ place, next }) =>
      next === undefined && place !== undefined ? `在${place}处理` : way({ ...(next && { next }) }),
  ),
  customs: bySubStatus(
    {
      waiting: () => '等待清关',
      cleared: () => '清关完成，已放行',
      info_required: () => '海关要补资料',
      held: () => '被海关留下检查',
      duty_due: () => '要交税才能放行',
      duty_paid: () => '税已交，等待放行',
    },
    () => '正在清关',
  ),
  arrived_city: ({ place }) => (place === undefined ? '到了派送网点，接下来派送' : `到了${place}，接下来派送`),
  out_for_delivery: bySubStatus(
    {
      redelivery: ({ courierName }) =>
        `${courierName === undefined ? '快递员' : courierTitle(courierName)}再次出门派送`,
    },
    ({ courierName }) => `${courierName === undefined ? '快递员' : courierTitle(courierName)}带着包裹出门了`,
  ),
  awaiting_pickup: bySubStatus(
    { taken_out: () => '快递员把包裹从柜子里取出来了' },
    ({ station, pickupCode, subStatus }) => {
      const where = station ?? (subStatus === 'locker' ? '快递柜' : '自提点');
      return `到${where}了，等你来取${pickupCode === undefined ? '' : `，取件码 ${pickupCode}`}`;
    },
  ),
  delivered: bySubStatus(
    {
      door: ({ signer }) => (signer === undefined ? '送到了，放在门口一带' : `送到了，放在${signer}`),
      locker: () => '快递柜签收了',
      station: ({ station }) => (station === undefined ? '由驿站签收了' : `由${station}签收了`),
    },
    sign,
  ),
  exception: bySubStatus(
    {
      delivery_failed: (about) => withReason('没送成', about),
      bad_address: () => '地址不清楚，没法送',
      bad_phone: () => '电话不对，联系不上人',
      unreachable: () => '电话打不通，没送成',
      refused: () => '包裹被拒收了',
      missorted: () => '送错了地方，正在转回来',
      out_of_area: () => '超出了这个网点的派送范围',
      delayed: (about) => withReason('停下了，会晚一些', about),
      damaged: () => '包装破损了',
      lost: () => '包裹可能丢了',
      pickup_uncollected: () => '放了一段时间，还没人取',
      pickup_failed: () => '快递员没取到包裹',
      intercepted: () => '包裹被拦了下来',
    },
    (about) => withReason('出了点问题，快递公司在处理', about),
  ),
  returning: (about) => withReason('正在退回给商家', about),
  returned: () => '商家收到退件了',
  cancelled: () => '这个包裹取消了',
} satisfies Record<Exclude<Status, 'unknown'>, Say>;
