import type { IssueCode, Sentence, TimeSlot } from '../../../../typings/vocabulary';
import type { AboutIssue, IssueWords, LastSeen, SayIssue } from './about-issue';
import type { FinerIssue } from './finer-issue';
import { zh } from './zh';

const because = ({ reason }: AboutIssue): Pick<IssueWords, 'line'> =>
  reason === undefined ? {} : { line: [`原因：${reason}`] };

const shopKnows = ({ isShopTold }: AboutIssue): string => (isShopTold ? '商家已收到提醒' : '商家也看得到');
const nothingToDo = ({ isShopTold }: AboutIssue): string => (isShopTold ? '不用做什么，商家已收到提醒' : '不用做什么');

/** 昨天 18:20 到的，这条线路一般 9 小时内有下一条 */
const asUsual = ({ usual }: AboutIssue, begun: Sentence, otherwise?: string): Sentence => {
  const more = usual === undefined ? otherwise : zh`这条线路一般${usual}内有下一条`;
  return more === undefined ? begun : [...begun, `，${more}`];
};

const dayOf = (slot: TimeSlot): TimeSlot => ({ ...slot, kind: 'day' });

/** What the shopper reads about each issue. */
export const ZH_ISSUE = {
  pickup_overdue: (about) => ({
    headline: ['发货后还没揽收'],
    line: [about.shipped, `发的货，${shopKnows(about)}`],
    steps: ['等 1 天', '还没动就问商家'],
  }),
  stalled: (about) => ({
    headline: [about.city === undefined ? '包裹停住了' : zh`在${about.city}停住了`],
    line: [about.since, `停下的，${shopKnows(about)}`],
    steps: ['不用做什么', '一直没动就问商家'],
  }),
  late: ({ eta, missedDay }) => ({
    headline: ['比预计晚了'],
    line: eta
      ? ['新的时间：', eta]
      : missedDay
        ? ['快递公司说', missedDay, '到，新的时间还不知道']
        : ['新的时间还不知道'],
    steps: ['不用做什么', '急用就问商家'],
  }),
  delivery_failed: (about) => ({
    headline: ['没送成，一般会再送'],
    ...because(about),
    steps: [zh`给${about.courier ?? '快递员'}打电话约时间`, '不方便就请他放驿站'],
  }),
  bad_address: () => ({
    headline: ['地址不清楚，送不了'],
    line: ['快递员找不到门，补上就能接着送'],
    steps: ['把地址补全，告诉商家', '商家告诉快递公司'],
  }),
  unreachable: ({ courier }) => ({
    headline: ['电话打不通，送不了'],
    line: [zh`${courier ?? '快递员'}打过电话，没联系上你`],
    steps: ['现在回个电话', '或者换个号码，告诉商家'],
  }),
  missorted: ({ city }) => ({
    headline: ['送错地方了，正在转回'],
    line: [city === undefined ? '会晚到一些' : zh`现在在${city}，会晚到一些`],
    steps: ['不用做什么'],
  }),
  customs_held: ({ reason }) => ({
    headline: ['海关要补资料'],
    ...(reason !== undefined && { line: [`缺：${reason}`] }),
    steps: ['在官方页面提交', '等海关审核'],
  }),
  duty_unpaid: ({ duty }) => ({
    headline: ['交了税就能放行'],
    line: [duty === undefined ? '只在官方页面缴，我们不代收' : zh`税款${duty}，只在官方页面缴，我们不代收`],
    steps: ['在官方页面缴税', '等海关放行'],
  }),
  damaged: (about) => ({
    headline: [`包装破了，${about.isShopTold ? '已告诉商家' : '商家也看得到'}`],
    line: ['快递公司', dayOf(about.since), '登记'],
    steps: ['收到先拍照', '破损可以不收', '把照片发给商家'],
  }),
  lost: ({ isShopTold }) => ({
    headline: ['包裹可能丢了'],
    line: [`${isShopTold ? '已告诉商家' : '商家也看得到'}，补发还是退款由你们定`],
    steps: ['和商家商量补发还是退款'],
  }),
  refused: () => ({
    headline: ['已拒收，正在退回'],
    line: ['不是你拒的？告诉商家'],
    steps: ['是你拒的：等商家退款', '不是你：告诉商家'],
  }),
  pickup_uncollected: ({ station, until, isInLocker }) => ({
    headline: until ? [until, '前没取会退回'] : ['再不取会退回'],
    ...(station !== undefined && { line: [station] }),
    steps: toCollect(isInLocker),
  }),
  not_received: (about) => ({
    headline: ['显示签收，但你没收到'],
    line: [shopKnows(about)],
    steps: ['看看门口、驿站、邻居', zh`打给${about.courier ?? '快递员'}`, '还是没有就问商家'],
  }),
  // Never shown to them: only staff hear of it.
  asked: () => ({ headline: ['你问了商家'], steps: ['等商家回复'] }),
} satisfies Record<IssueCode, SayIssue>;

function toCollect(isInLocker: boolean): string[] {
  return ['尽快去取', '没空就托家人取', ...(isInLocker ? [] : ['或者打给驿站请延期'])];
}

/** 离开武汉后没有新消息: silence is since a scan, and after it nobody knows where the parcel is. */
export function zhSilence({ city, lastSeen }: Pick<AboutIssue, 'city' | 'lastSeen'>): string {
  return lastSeen === undefined ? '好一阵没有新消息了' : `${SEEN[lastSeen](city)}没有新消息`;
}

const SEEN: Readonly<Record<LastSeen, (city: string | undefined) => string>> = {
  picked_up: () => '揽收后',
  departed: (city) => (city === undefined ? '离开上一站后' : zh`离开${city}后`),
  arrived_city: (city) => (city === undefined ? '到派送城市后' : zh`到${city}后`),
  out_for_delivery: () => '出门派送后',
};

/** What the shopper reads instead of some. */
export const ZH_FINER_ISSUE: Readonly<Partial<Record<FinerIssue, SayIssue>>> = {
  bad_phone: () => ({
    headline: ['电话不对，联系不上你'],
    line: ['快递员手里的号码打不通'],
    steps: ['把对的号码告诉商家', '商家告诉快递公司'],
  }),
  out_of_area: (about) => ({
    headline: ['超出了网点的派送范围'],
    line: [`会晚到一些，${shopKnows(about)}`],
    steps: ['不用做什么', '一直没动就问商家'],
  }),
  only_held: ({ reason }) => ({
    headline: ['被海关留下检查'],
    line: [reason === undefined ? '查完才会放行' : `原因：${reason}`],
    steps: ['先等海关查完', '要补资料的话，在官方页面提交'],
  }),
  customs_dwell: (about) => ({
    headline: ['清关比平时久'],
    line: [dayOf(about.since), '到的海关，还没放行'],
    steps: [nothingToDo(about), '一直没放行就问商家'],
  }),
  at_hub: (about) => ({
    headline: [about.city === undefined ? '在中转站停住了' : zh`在${about.city}停住了`],
    line: asUsual(about, [about.since, '到的'], '还没离开'),
    steps: [nothingToDo(about), '一直没动就问商家'],
  }),
  no_news: (about) => ({
    headline: [zhSilence(about)],
    line: asUsual(about, [about.since, '之后没有更新']),
    steps: [nothingToDo(about), '一直没动就问商家'],
  }),
  no_news_abroad: (about) => ({
    headline: ['国际段有一阵没新消息了'],
    line: asUsual(about, [about.since, '之后没有更新'], '跨境路上常这样'),
    steps: [nothingToDo(about), '一直没动就问商家'],
  }),
  not_collected: ({ station, since, until, isInLocker }) => ({
    headline: until ? ['包裹还在等你取，放到', until] : ['包裹还在等你取'],
    line: [...(station === undefined ? [] : [`${station} · `]), since, '到的'],
    steps: toCollect(isInLocker),
  }),
  back_unexplained: () => ({
    headline: ['正在退回给商家'],
    line: ['快递公司没说原因'],
    steps: ['问商家怎么回事'],
  }),
  back_for_reason: (about) => ({
    headline: ['正在退回给商家'],
    ...because(about),
    steps: ['问商家怎么回事'],
  }),
  said_missing: ({ courier }) => ({
    headline: ['显示签收，但你没收到'],
    line: ['已告诉商家，一般 24 小时内回复'],
    steps: ['看看门口、驿站、邻居', zh`打给${courier ?? '快递员'}`, '等商家回复'],
  }),
  said_damaged: () => ({
    headline: ['收到时有破损'],
    line: ['已告诉商家，一般 24 小时内回复'],
    steps: ['留着包装，先拍照', '把照片发给商家'],
  }),
};
