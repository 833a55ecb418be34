import type { Stage } from '../../../../typings/vocabulary';
import type { StageDetail } from '../../../../typings/shopper';
import { courierTitle } from './about-event';
import type { AboutParcel, FaceWords } from './about-parcel';
import { placeWithin } from './place-within';

type Say = (about: AboutParcel) => FaceWords;

const whereTo = ({ event: { place, next, subStatus }, city }: AboutParcel): string => {
  const from = place ?? city;
  if (from === undefined || from === next) return next === undefined ? '包裹在路上' : `正在去${next}的路上`;
  if (next !== undefined) return `正从${from}去${placeWithin(from, next)}`;
  return subStatus === 'departed' ? `离开${from}，还在路上` : `到了${from}，还在路上`;
};

const reader = ({ isBuyer }: Pick<AboutParcel, 'isBuyer'>): string => (isBuyer ? '你' : '客户');

/** Headline and line for each stage. */
export const ZH_PARCEL = {
  created: ({ shipped, shippedHours }) => ({
    headline: ['商家备好货，等快递员来取'],
    line: shippedHours < 24 ? [shipped, '发货，一般当天揽收'] : [shipped, '发的货'],
  }),
  picked_up: ({ city, carrierName }) => ({
    headline: ['快递员取走了，准备出发'],
    line: [city === undefined ? carrierName : `${city} · ${carrierName}`],
  }),
  in_transit: (about) => ({
    headline: [whereTo(about)],
    ...(about.eta && { line: ['预计', about.eta, '送到'] }),
  }),
  customs: ({ newest }) => ({ headline: ['正在清关'], ...(newest && { line: ['上次更新是', newest] }) }),
  arrived_city: ({ city, eta, ...who }) => ({
    headline: [city === undefined ? `到${reader(who)}附近的网点了` : `到${city}了，离${reader(who)}不远`],
    line: eta ? ['预计', eta, '送到'] : ['接下来安排派送'],
  }),
  out_for_delivery: ({ newest, courierName, isQuiet, ...who }) => {
    const courier = courierName === undefined ? '快递员' : courierTitle(courierName);
    if (isQuiet && newest)
      return { headline: ['派送了，还没有签收消息'], line: [courier, { ...newest, kind: 'moment' }, '出门的'] };
    return {
      headline: [...(newest ? [{ ...newest, kind: 'day' as const }] : []), `会送到${reader(who)}手上`],
      line: [`${courier}在路上，留意电话`],
    };
  },
  awaiting_pickup: ({ pickup, station, ...who }) => ({
    headline: [`到${pickup?.kind === 'locker' ? '快递柜' : '驿站'}了，等${reader(who)}来取`],
    ...(station !== undefined && { line: [station] }),
  }),
  delivered: ({ delivered, signer }) => ({
    headline: delivered ? [delivered, '送到了'] : ['送到了'],
    ...(signer !== undefined && { line: [`签收人：${signer}`] }),
  }),
  returning: ({ event: { reason } }) => ({
    headline: ['正在退回给商家'],
    line: [reason === undefined ? '退款按商家规则' : `原因：${reason} · 退款按商家规则`],
  }),
  returned: () => ({ headline: ['商家收到退件了'], line: ['退款进度问商家'] }),
  cancelled: ({ newest }) => ({
    headline: ['这个包裹取消了'],
    ...(newest && { line: [{ ...newest, kind: 'day' }, '取消'] }),
  }),
  expired: ({ newest }) => ({
    headline: ['很久没有新消息了'],
    line: newest ? ['上次更新是', newest, '，建议问商家'] : ['建议问商家'],
  }),
} satisfies Record<Stage, Say>;

/** What a finer point says instead. */
export const ZH_DETAIL = {
  abroad: ({ event: { place } }) => ({ headline: [place === undefined ? '正在飞往中国' : `离开${place}，飞往中国`] }),
  cleared: ({ carrierName }) => ({ headline: ['清关完成，转国内派送'], line: [`接下来由${carrierName}送`] }),
  soon: ({ eta }) => ({
    headline: eta ? ['大约', { ...eta, kind: 'clock' }, '到'] : ['快到了'],
    line: ['方便的话留人在家'],
  }),
} satisfies Record<StageDetail, Say>;

/** There are scans, but none that we can read. */
export const ZH_UNREAD: FaceWords = { headline: ['还不清楚走到哪了'], line: ['快递公司的原话在下面'] };
