import type { IssueCode } from '../../../../typings/vocabulary';
import type { AboutIssue, IssueWords } from './about-issue';
import { zh } from './zh';

type Say = (about: AboutIssue) => IssueWords;

const because = ({ reason }: AboutIssue): Pick<IssueWords, 'line'> =>
  reason === undefined ? {} : { line: [`原因：${reason}`] };

/** What the shopper reads about each issue. */
export const ZH_ISSUE = {
  pickup_overdue: ({ shipped }) => ({
    headline: ['发货后还没揽收'],
    line: [shipped, '发的货，商家也看得到'],
    steps: ['等 1 天', '还没动就问商家'],
  }),
  stalled: ({ city, since }) => ({
    headline: [city === undefined ? '包裹停住了' : zh`在${city}停住了`],
    line: [since, '停下的，商家也看得到'],
    steps: ['不用做什么', '一直没动就问商家'],
  }),
  late: ({ eta }) => ({
    headline: ['比预计晚了'],
    line: eta ? ['新的时间：', eta] : ['新的时间还不知道'],
    steps: ['不用做什么', '急用就问商家'],
  }),
  delivery_failed: (about) => ({
    headline: ['没送成，一般会再送'],
    ...because(about),
    steps: [zh`给${about.courier ?? '快递员'}打电话约时间`, '不方便就请他放驿站'],
  }),
  bad_address: ({ isBadPhone }) =>
    isBadPhone
      ? {
          headline: ['电话不对，联系不上你'],
          line: ['快递员手里的号码打不通'],
          steps: ['把对的号码告诉商家', '商家告诉快递公司'],
        }
      : {
          headline: ['地址不清楚，送不了'],
          line: ['快递员找不到门，补上就能接着送'],
          steps: ['把地址补全，告诉商家', '商家告诉快递公司'],
        },
  unreachable: (about) => ({
    headline: ['电话打不通，送不了'],
    line: [zh`${about.courier ?? '快递员'}打过电话，没联系上你`],
    steps: ['现在回个电话', '或者换个号码，告诉商家'],
  }),
  missorted: ({ city, isOutOfArea }) =>
    isOutOfArea
      ? {
          headline: ['超出了网点的派送范围'],
          line: ['会晚到一些，商家也看得到'],
          steps: ['不用做什么', '一直没动就问商家'],
        }
      : {
          headline: ['送错地方了，正在转回'],
          line: [city === undefined ? '会晚到一些' : zh`现在在${city}，会晚到一些`],
          steps: ['不用做什么'],
        },
  customs_held: ({ reason, isOnlyHeld }) =>
    isOnlyHeld
      ? {
          headline: ['被海关留下检查'],
          line: [reason === undefined ? '查完才会放行' : `原因：${reason}`],
          steps: ['先等海关查完', '要补资料的话，在官方页面提交'],
        }
      : {
          headline: ['海关要补资料'],
          ...(reason !== undefined && { line: [`缺：${reason}`] }),
          steps: ['在官方页面提交', '等海关审核'],
        },
  duty_unpaid: ({ duty }) => ({
    headline: ['交了税就能放行'],
    line: [duty === undefined ? '只在官方页面缴，我们不代收' : zh`税款${duty}，只在官方页面缴，我们不代收`],
    steps: ['在官方页面缴税', '等海关放行'],
  }),
  damaged: ({ since }) => ({
    headline: ['包装破了，商家也看得到'],
    line: ['快递公司', { ...since, kind: 'day' }, '登记'],
    steps: ['收到先拍照', '破损可以不收', '把照片发给商家'],
  }),
  lost: () => ({
    headline: ['包裹可能丢了'],
    line: ['商家也看得到，补发还是退款由你们定'],
    steps: ['和商家商量补发还是退款'],
  }),
  refused: () => ({
    headline: ['已拒收，正在退回'],
    line: ['不是你拒的？告诉商家'],
    steps: ['是你拒的：等商家退款', '不是你：告诉商家'],
  }),
  pickup_uncollected: ({ station, until }) => ({
    headline: until ? [until, '前没取会退回'] : ['再不取会退回'],
    ...(station !== undefined && { line: [station] }),
    steps: ['尽快去取', '没空就托家人取', '或者打给驿站请延期'],
  }),
  not_received: (about) => ({
    headline: ['显示签收，但你没收到'],
    line: ['商家也看得到'],
    steps: ['看看门口、驿站、邻居', zh`打给${about.courier ?? '快递员'}`, '还是没有就问商家'],
  }),
} satisfies Record<IssueCode, Say>;
