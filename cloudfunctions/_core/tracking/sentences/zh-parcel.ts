import type { Sentence, Stage } from '../../../../typings/vocabulary';
import type { StageDetail } from '../../../../typings/shopper';
import type { AboutParcel, FaceWords } from './about-parcel';
import { placeWithin } from './place-within';
import type { ByFinerReading } from './sub-statuses';
import { zh } from './zh';

type Say = (about: AboutParcel) => FaceWords;

const whereTo = ({ event: { place, next }, subStatus, city }: AboutParcel): string => {
  const from = place ?? city;
  if (from === undefined || from === next) return next === undefined ? '包裹在路上' : zh`正在去${next}的路上`;
  if (next !== undefined) return zh`正从${from}去${placeWithin(from, next)}`;
  return subStatus === 'departed' ? zh`离开${from}，还在路上` : zh`到了${from}，还在路上`;
};

const reader = ({ isBuyer }: Pick<AboutParcel, 'isBuyer'>): string => (isBuyer ? '你' : '客户');

const expected = ({ eta }: AboutParcel): Pick<FaceWords, 'line'> => (eta ? { line: ['预计', eta, '送到'] } : {});

const lastUpdate = ({ newest }: AboutParcel): Pick<FaceWords, 'line'> =>
  newest ? { line: ['上次更新是', newest] } : {};

/** 文三路菜鸟驿站 · 2 个取件码 · 放到明天 20:00 */
function pickupLine({ station, pickup, until }: AboutParcel): Pick<FaceWords, 'line'> {
  const codes = pickup?.codes.length ?? 0;
  const parts: Sentence[] = [
    ...(station === undefined ? [] : [[station]]),
    ...(codes > 1 ? [[`${String(codes)} 个取件码`]] : []),
    ...(until ? [['放到', until]] : []),
  ];
  const line = parts.flatMap((part, at) => (at === 0 ? part : [' · ', ...part]));
  return line.length === 0 ? {} : { line };
}

function signedLine({ signer, event: { station, signedBy }, subStatus }: AboutParcel): Pick<FaceWords, 'line'> {
  if ((subStatus === 'door' || signedBy === 'door') && signer !== undefined) return { line: [zh`放在${signer}`] };
  if (signer !== undefined) return { line: [`签收人：${signer}`] };
  return subStatus === 'station' && station !== undefined ? { line: [zh`在${station}签收`] } : {};
}

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
  in_transit: (about) => ({ headline: [whereTo(about)], ...expected(about) }),
  customs: (about) => ({ headline: ['正在清关'], ...lastUpdate(about) }),
  arrived_city: ({ city, eta, ...who }) => ({
    headline: [city === undefined ? `到${reader(who)}附近的网点了` : zh`到${city}了，离${reader(who)}不远`],
    line: eta ? ['预计', eta, '送到'] : ['接下来安排派送'],
  }),
  out_for_delivery: ({ newest, comes, courier = '快递员', isQuiet, ...who }) => {
    if (isQuiet && newest)
      return { headline: ['派送了，还没有签收消息'], line: [courier, { ...newest, kind: 'moment' }, '出门的'] };
    return {
      headline: comes ? [comes, `会送到${reader(who)}手上`] : ['快递员带着包裹出门了'],
      line: [zh`${courier}在路上，留意电话`],
    };
  },
  awaiting_pickup: (about) => ({
    headline: [`到${about.pickup?.kind === 'locker' ? '快递柜' : '驿站'}了，等${reader(about)}来取`],
    ...pickupLine(about),
  }),
  delivered: (about) => ({
    headline: about.delivered ? [about.delivered, '送到了'] : ['送到了'],
    ...signedLine(about),
  }),
  returning: ({ backReason }) => ({
    headline: ['正在退回给商家'],
    line: [backReason === undefined ? '退款按商家规则' : `原因：${backReason} · 退款按商家规则`],
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

/** What the newest event's finer reading says instead. */
export const ZH_FINER = {
  'picked_up.dropped_off': (about) => ({ ...ZH_PARCEL.picked_up(about), headline: ['快递公司收到了，准备出发'] }),
  'in_transit.forwarded': (about) => {
    const { next, newWaybillNo } = about.event;
    if (newWaybillNo !== undefined) return { headline: ['换了单号，包裹还在路上'], line: [`新单号 ${newWaybillNo}`] };
    return { headline: [next === undefined ? '包裹正在转寄' : zh`正在转寄到${next}`], ...expected(about) };
  },
  'in_transit.handed_over': (about) => {
    const { newWaybillNo } = about.event;
    const line = newWaybillNo === undefined ? expected(about) : { line: [`新单号 ${newWaybillNo}`] };
    return { headline: ['转交给下一家快递公司了'], ...line };
  },
  'in_transit.destination_country': (about) => ({
    headline: [about.event.isInChina ? '到中国了，还在路上' : '到目的地国家了，还在路上'],
    ...expected(about),
  }),
  'customs.waiting': (about) => ({ headline: ['到海关了，等待清关'], ...lastUpdate(about) }),
  'customs.info_required': ({ event: { reason } }) => ({
    headline: ['海关要补资料'],
    line: [reason === undefined ? '补上才能接着清关' : `缺：${reason}`],
  }),
  'customs.held': (about) => ({ headline: ['被海关留下检查'], ...lastUpdate(about) }),
  'customs.duty_due': ({ event: { duty } }) => ({
    headline: ['交了税就能放行'],
    ...(duty !== undefined && { line: [zh`税款${duty}`] }),
  }),
  'customs.duty_paid': (about) => ({ headline: ['税已交，等海关放行'], ...lastUpdate(about) }),
  'awaiting_pickup.taken_out': ({ isBuyer }) => ({
    headline: ['包裹从柜子里取出来了'],
    ...(isBuyer && { line: ['不是你取的，就问问快递员'] }),
  }),
} satisfies ByFinerReading<Say>;

/** What a finer point says instead. */
export const ZH_DETAIL = {
  abroad: (about) => {
    const { place } = about.event;
    if (about.subStatus === 'destination_country') return ZH_FINER['in_transit.destination_country'](about);
    if (!about.isBoundForChina) return { headline: [whereTo(about)], ...expected(about) };
    if (about.subStatus !== 'departed')
      return { headline: [zh`在${place ?? '国外'}，接下来发往中国`], ...expected(about) };
    return { headline: [place === undefined ? '正在飞往中国' : zh`离开${place}，飞往中国`], ...expected(about) };
  },
  cleared: ({ carrierName, isAbroad }) =>
    isAbroad
      ? { headline: ['清关完成，已放行'], line: [zh`接下来由${carrierName}运送`] }
      : { headline: ['清关完成，转国内派送'], line: [zh`接下来由${carrierName}送`] },
  soon: ({ eta }) => ({
    headline: eta ? ['大约', { ...eta, kind: 'clock' }, '到'] : ['快到了'],
    line: ['方便的话留人在家'],
  }),
} satisfies Record<StageDetail, Say>;

/** There are scans, but none that we can read. */
export const ZH_UNREAD: FaceWords = { headline: ['还不清楚走到哪了'], line: ['快递公司的原话在下面'] };
