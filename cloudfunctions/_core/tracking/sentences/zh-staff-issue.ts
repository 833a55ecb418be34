import type { IssueCode, Sentence } from '../../../../typings/vocabulary';
import type { AboutIssue, IssueWords, SayIssue } from './about-issue';
import type { FinerIssue } from './finer-issue';
import { zh } from './zh';
import { zhSilence } from './zh-issue';

const TRACE = ['向快递公司查件', '告诉客户', '再过 24 小时没动就补发'] as const;
const BACK = ['问客户还要不要', '还要就请网点重新派送，不要就等退件退款'] as const;
const COLLECT = { station: ['打给客户', '请驿站多放 1 天'], locker: ['打给客户', '请快递员延长保留'] } as const;

/** 昨天 18:20 · 家里没人 */
const sinceAnd = ({ since }: AboutIssue, more: string | undefined): Pick<IssueWords, 'line'> => ({
  line: [since, ...(more === undefined ? [] : [` · ${more}`])],
});

/** 快递公司说昨天到，现在说 11月22日 16:00: the promise that passed, and the newer one. */
const lateLine = ({ missedDay, eta, ...about }: AboutIssue): Sentence =>
  missedDay
    ? ['快递公司说', missedDay, '到', ...(eta ? ['，现在说', eta] : [])]
    : [...(sinceAnd(about, about.reason).line ?? []), ...(eta ? [' · 现在说', eta] : [])];

const silentSince = ({ since }: AboutIssue): Pick<IssueWords, 'line'> => ({
  line: [{ ...since, kind: 'moment' }, '起没动静'],
});

/** What staff read about each issue, and what they are advised to do. */
export const ZH_STAFF_ISSUE = {
  pickup_overdue: (about) => ({
    headline: ['发货后还没揽收'],
    ...sinceAnd(about, about.reason),
    steps: ['打给快递员补揽收', '换一家发', '告诉客户新时间'],
  }),
  stalled: (about) => ({
    headline: [about.city === undefined ? '包裹停住了' : zh`在${about.city}停住了`],
    ...sinceAnd(about, about.reason),
    steps: TRACE,
  }),
  late: (about) => ({
    headline: ['比预计晚了'],
    line: lateLine(about),
    steps: ['主动告诉客户会晚到', '急单补发或补偿'],
  }),
  delivery_failed: (about) => ({
    headline: ['没送成'],
    ...sinceAnd(about, about.reason),
    steps: ['打给网点约时间', '核对电话', '告诉客户'],
  }),
  bad_address: (about) => ({
    headline: ['地址不清楚，送不了'],
    ...sinceAnd(about, about.reason),
    steps: ['问客户要完整地址', '把补充地址报给快递公司', '确认已改'],
  }),
  unreachable: (about) => ({
    headline: ['客户电话打不通，送不了'],
    ...sinceAnd(about, about.reason),
    steps: ['核对电话', '代客户联系网点'],
  }),
  missorted: (about) => ({
    headline: [about.city === undefined ? '送错地方了' : zh`送错地方了，现在在${about.city}`],
    ...sinceAnd(about, about.reason),
    steps: ['催网点转出', '告诉客户晚几天'],
  }),
  customs_held: (about) => ({
    headline: ['海关要补资料'],
    ...sinceAnd(about, about.reason),
    steps: ['核对申报', '给客户官方入口', '绝不代收证件'],
  }),
  duty_unpaid: (about) => ({
    headline: ['等交税放行'],
    ...sinceAnd(about, about.duty),
    steps: ['确认谁付税', '包税就尽快付', '告诉客户'],
  }),
  damaged: (about) => ({
    headline: ['包装破了'],
    ...sinceAnd(about, about.reason),
    steps: ['决定补发或退款', '告诉客户', '尽快向快递公司理赔'],
  }),
  lost: (about) => ({
    headline: ['包裹可能丢了'],
    ...sinceAnd(about, about.reason),
    steps: ['向快递公司确认丢失', '和客户商量补发或退款', '向快递公司理赔'],
  }),
  refused: (about) => ({
    headline: ['客户拒收，正在退回'],
    ...sinceAnd(about, about.reason),
    steps: ['问清原因', '拦截，或等退件退款'],
  }),
  pickup_uncollected: (about) => ({
    headline: about.until ? ['客户还没取，放到', about.until] : ['客户还没取，快退回了'],
    ...sinceAnd(about, about.station ?? about.reason),
    steps: COLLECT[about.isInLocker ? 'locker' : 'station'],
  }),
  not_received: (about) => ({
    headline: ['显示签收，客户没收到'],
    ...sinceAnd(about, about.reason),
    steps: ['调签收证明', '联系网点', '24 小时内回复客户'],
  }),
  asked: (about) => ({
    headline: ['客户在问你'],
    ...sinceAnd(about, undefined),
    steps: ['看看客户问了什么', '告诉客户', '答复了就标记已解决'],
  }),
} satisfies Record<IssueCode, SayIssue>;

/** What staff read instead of some. */
export const ZH_STAFF_FINER: Readonly<Partial<Record<FinerIssue, SayIssue>>> = {
  bad_phone: (about) => ({
    headline: ['客户电话不对'],
    ...sinceAnd(about, about.reason),
    steps: ['核对电话', '把对的号码报给快递公司', '确认已改'],
  }),
  out_of_area: (about) => ({
    headline: ['超出网点的派送范围'],
    ...sinceAnd(about, about.reason),
    steps: ['请网点转给能送的网点', '送不了就换一家发', '告诉客户晚几天'],
  }),
  only_held: (about) => ({
    headline: ['被海关留下检查'],
    ...sinceAnd(about, about.reason),
    steps: ['核对申报', '问快递公司在查什么', '告诉客户先等'],
  }),
  customs_dwell: (about) => ({
    headline: ['清关比平时久'],
    line: [{ ...about.since, kind: 'day' }, '到的海关'],
    steps: ['问快递公司卡在哪一步', '核对申报', '告诉客户晚几天'],
  }),
  at_hub: (about) => ({
    headline: [about.city === undefined ? '在中转站停住了' : zh`在${about.city}停住了`],
    line: [{ ...about.since, kind: 'moment' }, '到的，还没离开'],
    steps: TRACE,
  }),
  no_news: (about) => ({ headline: [zhSilence(about)], ...silentSince(about), steps: TRACE }),
  no_news_abroad: (about) => ({
    headline: ['国际段有一阵没新消息了'],
    ...silentSince(about),
    steps: ['向快递公司查件', '告诉客户再等等'],
  }),
  not_collected: (about) => ({
    headline: ['客户还没取'],
    ...sinceAnd(about, about.station),
    steps: COLLECT[about.isInLocker ? 'locker' : 'station'],
  }),
  not_rescheduled: (about) => ({
    headline: ['没送成，还没重新派送'],
    ...sinceAnd(about, about.reason),
    steps: ['打给网点催重新派送', '核对电话和地址', '告诉客户新时间'],
  }),
  back_unexplained: (about) => ({
    headline: ['退回中，没说原因'],
    ...sinceAnd(about, undefined),
    steps: ['问网点为什么退回', ...BACK],
  }),
  back_for_reason: (about) => ({ headline: ['正在退回'], ...sinceAnd(about, about.reason), steps: BACK }),
  said_missing: (about) => ({
    headline: ['客户说没收到，显示已签收'],
    ...sinceAnd(about, about.reason),
    steps: ['调签收证明', '联系网点', '24 小时内回复客户'],
  }),
  said_damaged: (about) => ({
    headline: ['客户说收到时有破损'],
    ...sinceAnd(about, about.reason),
    steps: ['请客户发照片', '24 小时内答复补发或退款', '尽快向快递公司理赔'],
  }),
  asked_time: (about) => ({
    headline: ['客户想改送货时间'],
    ...sinceAnd(about, undefined),
    steps: ['打给网点约这个时间', '告诉客户约没约上', '约好就标记已解决'],
  }),
  asked_address: (about) => ({
    headline: ['客户补了地址'],
    ...sinceAnd(about, undefined),
    steps: ['点“查看”看补了什么', '报给快递公司，确认已改', '告诉客户'],
  }),
};
