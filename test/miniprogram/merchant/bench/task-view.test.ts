import type { ParcelTask } from '../../../../typings/merchant';
import { wordsFor } from '../../../../miniprogram/i18n/index';
import { taskView } from '../../../../miniprogram/merchant/bench/task-view';
import { workbenchWords } from '../../../../miniprogram/merchant/bench/workbench-words';

const NOW = Date.UTC(2026, 10, 21, 6, 0);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const CALM: ParcelTask = {
  parcelId: 'a',
  kind: 'moving',
  stage: 'in_transit',
  headline: ['在武汉停了 31 小时'],
  line: ['这条线路一般 9 小时内离开'],
  orderNo: 'A1',
  goods: '咖啡豆',
  carrierName: '圆通速递',
  waybillNo: 'YT1',
  place: '武汉',
  claimed: true,
  shippedAt: NOW - 26 * HOUR,
};

const TASK: ParcelTask = { ...CALM, kind: 'issue', issue: 'stalled', deadlineAt: NOW + 70 * MINUTE };

function view(changes: Partial<ParcelTask> = {}, locale: 'zh-CN' | 'en' = 'zh-CN', task = TASK) {
  const reader = { locale, now: NOW, zone: 'Asia/Shanghai' };
  return taskView(
    { ...task, ...changes },
    { reader, marks: wordsFor(locale).marks, workbench: workbenchWords[locale] },
  );
}

it.each([
  { name: 'time left', deadlineAt: NOW + 70 * MINUTE, chip: '剩 1 小时 10 分', family: 'needs' },
  { name: 'whole hours left', deadlineAt: NOW + 2 * HOUR, chip: '剩 2 小时', family: 'needs' },
  { name: 'the last minute', deadlineAt: NOW + 1, chip: '剩 0 分', family: 'needs' },
  { name: 'time over', deadlineAt: NOW - 48 * MINUTE, chip: '超时 48 分', family: 'trouble' },
  {
    name: 'so much time that nobody counts minutes',
    deadlineAt: NOW - 32 * HOUR - 12 * MINUTE,
    chip: '超时 32 小时',
    family: 'trouble',
  },
  { name: 'days over', deadlineAt: NOW - 72 * HOUR, chip: '超时 3 天', family: 'trouble' },
])('an issue with $name: $chip', ({ deadlineAt, chip, family }) => {
  expect(view({ deadlineAt })).toMatchObject({ chip, chipFamily: family, family, icon: 'clock' });
});

it.each([
  {
    name: 'an issue leads to its page',
    changes: { issueSince: 7 },
    url: '/merchant/issue/index?parcelId=a&code=stalled&since=7',
  },
  {
    name: 'any other parcel to its timeline',
    changes: { kind: 'moving' as const },
    url: '/pages/timeline/index?parcelId=a',
  },
])('$name', ({ changes, url }) => {
  expect(view(changes).url).toBe(url);
});

it.each([
  { mine: false, zh: '小林在处理', en: '小林 on it' },
  { mine: true, zh: '你在处理', en: 'You on it' },
])('says who is on it: $zh', ({ mine, zh, en }) => {
  const changes = { taken: { name: '小林', at: NOW, mine } };
  expect(view(changes).taken).toBe(zh);
  expect(view(changes, 'en').taken).toBe(en);
  expect(view(changes).label).toContain(`剩 1 小时 10 分，${zh}`);
});

it('says when the buyer cannot see the parcel yet', () => {
  const { unclaimed, label } = view({ claimed: false });
  expect([unclaimed, label]).toEqual(['客户还没认领', expect.stringContaining('客户还没认领')]);
});

it.each([
  { locale: 'zh-CN' as const, said: '客户删了资料' },
  { locale: 'en' as const, said: 'Deleted their data' },
])('does not wait for a customer who was forgotten: $said', ({ locale, said }) => {
  const { unclaimed, label } = view({ claimed: false, forgotten: true }, locale);
  expect([unclaimed, label]).toEqual([said, expect.stringContaining(said)]);
});

it.each([
  { following: undefined, zh: '', en: '', family: 'plain' },
  { following: 'subscribed', zh: '', en: '', family: 'plain' },
  { following: 'later', zh: '还没跟踪上', en: 'Not followed yet', family: 'plain' },
  { following: 'bad_waybill', zh: '单号不对', en: 'Wrong number', family: 'needs' },
  { following: 'bad_phone', zh: '电话后四位对不上', en: "Phone digits don't match", family: 'needs' },
  { following: 'no_source', zh: '没有数据源', en: 'No source', family: 'plain' },
] as const)('how it is followed, $following: “$zh”', ({ following, zh, en, family }) => {
  const changes = following === undefined ? {} : { following };
  expect(view(changes)).toMatchObject({ following: zh, followingFamily: family });
  expect(view(changes, 'en').following).toBe(en);
});

it('reads as one sentence', () => {
  expect(view().label).toBe(
    '等你处理，在武汉停了 31 小时，这条线路一般 9 小时内离开，咖啡豆 ·\u00a0圆通速递 ·\u00a0武汉，剩 1 小时 10 分',
  );
});

it('does not point at the carrier’s words, which stand on the timeline only', () => {
  const unread = { ...CALM, unknown: true, headline: ['还不清楚走到哪了'], line: ['快递公司的原话在下面'] };
  expect(view({}, 'zh-CN', unread)).toMatchObject({ title: '还不清楚走到哪了', line: '' });
});

it('reads in English', () => {
  expect(view({}, 'en').chip).toBe('1 h 10 min left');
});
