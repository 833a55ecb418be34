import { describeIssue } from '../../../cloudfunctions/_core/tracking/describe-issue';
import { describeStaffIssue } from '../../../cloudfunctions/_core/tracking/describe-staff-issue';
import { finerIssue } from '../../../cloudfunctions/_core/tracking/sentences/finer-issue';
import { atLeast, atMost } from '../../../cloudfunctions/_core/tracking/sentences/lasting';
import type { IssueView } from '../../../typings/shopper';
import type { Locale } from '../../../typings/vocabulary';
import { HOUR, parcel, spoken, T0 } from './made-events';
import { TROUBLE_WORDS } from './trouble-words';
import { newest, raised, TROUBLES, type Trouble } from './troubles';

const NOW = T0 + 26 * HOUR;
const LOCALES: readonly Locale[] = ['zh-CN', 'en'];

/** headline | line */
const face = ({ headline, line }: Pick<IssueView, 'headline' | 'line'>): string =>
  [headline, ...(line ? [line] : [])].map(spoken).join(' | ');

describe.each(Object.entries<Trouble>(TROUBLES))('%s', (name, { issue, of }) => {
  const wanted = TROUBLE_WORDS[name as keyof typeof TROUBLES];
  it('is said to the shopper', () => {
    const said = LOCALES.map((locale) => face(describeIssue(issue, of, { locale, now: NOW })));
    expect(said).toEqual(wanted.shopper);
  });

  it('is said to staff, with why', () => {
    const said = LOCALES.map((locale) => describeStaffIssue(issue, of, { locale, now: NOW }));
    expect(said.map(face)).toEqual(wanted.staff);
    expect(said.map(({ why }) => spoken(why))).toEqual(wanted.why);
  });
});

it('gives staff steps of their own, and never those of the shopper', () => {
  for (const { issue, of } of Object.values<Trouble>(TROUBLES)) {
    for (const locale of LOCALES) {
      const { steps } = describeStaffIssue(issue, of, { locale, now: NOW });
      expect(steps.length).toBeGreaterThanOrEqual(1);
      expect(steps.length).toBeLessThanOrEqual(3);
      const staff = describeIssue(issue, of, { locale, now: NOW, viewer: 'staff' });
      expect(staff.steps).toEqual(steps.map((step) => [step]));
      const shopper = describeIssue(issue, of, { locale, now: NOW });
      expect(shopper.steps.flat().filter((step) => steps.some((own) => own === step))).toEqual([]);
    }
  }
});

it('speaks to staff of the customer, and to the shopper as 你', () => {
  for (const { issue, of } of Object.values<Trouble>(TROUBLES)) {
    const staff = describeStaffIssue(issue, of, { locale: 'zh-CN', now: NOW });
    expect(spoken([...staff.headline, ...(staff.line ?? []), ...staff.why, ...staff.steps])).not.toMatch(/[你您]/);
    const { headline, line = [], steps } = describeIssue(issue, of, { locale: 'zh-CN', now: NOW });
    expect(spoken([...headline, ...line, ...steps.flat()])).not.toMatch(/[您亲！]/);
  }
});

it.each([
  { name: 'both', only: undefined, want: ['不用做什么，商家已收到提醒', 'Nothing to do, the shop has been told'] },
  { name: 'the shopper alone', only: 'shopper' as const, want: ['不用做什么', 'Nothing to do'] },
])('claims that the shop was told only when it was: $name', ({ only, want }) => {
  const issue = raised('stalled', 'no-news', only && { only });
  const said = LOCALES.map((locale) => describeIssue(issue, parcel({ newest: newest({}) }), { locale }).steps[0]);
  expect(said).toEqual(want.map((step) => [step]));
});

it.each([
  { last: { status: 'picked_up' }, want: ['揽收后没有新消息', 'No news since it was picked up'] },
  { last: { subStatus: 'departed' }, want: ['离开武汉后没有新消息', 'No news since it left Wuhan'] },
  { last: { status: 'arrived_city' }, want: ['到武汉后没有新消息', 'No news since it reached Wuhan'] },
  { last: { status: 'out_for_delivery' }, want: ['出门派送后没有新消息', 'No news since it went out for delivery'] },
  { last: {}, want: ['好一阵没有新消息了', 'No news for a while'] },
] as const)('of a silence says since what, and never where it stands: $want.1', ({ last, want }) => {
  const of = parcel({ newest: newest(last), facts: { city: '武汉' } });
  const issue = raised('stalled', 'no-news');
  for (const viewer of ['buyer', 'staff'] as const) {
    const said = LOCALES.map((locale) => describeIssue(issue, of, { locale, viewer }).headline);
    expect(said).toEqual(want.map((headline) => [headline]));
  }
});

it('says a time that is past nowhere, and one that lies ahead', () => {
  const { issue, of } = TROUBLES['deadline-near'];
  const at = (hours: number) => describeStaffIssue(issue, of, { locale: 'zh-CN', now: T0 + hours * HOUR });
  expect([at(26), at(31)].map(({ headline, why }) => [spoken(headline), spoken(why)])).toEqual([
    ['客户还没取，放到{moment 30}', '放到{moment 30}，还没取'],
    ['客户还没取，快退回了', '快到保留期限，还没取'],
  ]);
});

it('calls one that was closed by what it was', () => {
  const { issue } = TROUBLES['not-rescheduled'];
  expect(finerIssue({ ...issue, closedAt: T0 + 30 * HOUR }, undefined)).toBeUndefined();
});

it.each([
  { hours: 0.2, most: ['1 小时', '1 h'], least: [undefined, undefined] },
  { hours: 1, most: ['1 小时', '1 h'], least: ['1 小时', '1 h'] },
  { hours: 8.2, most: ['9 小时', '9 h'], least: ['8 小时', '8 h'] },
  { hours: 24, most: ['24 小时', '24 h'], least: ['24 小时', '24 h'] },
  { hours: 47.5, most: ['2 天', '2 days'], least: ['47 小时', '47 h'] },
  { hours: 48, most: ['2 天', '2 days'], least: ['2 天', '2 days'] },
  { hours: 53.4, most: ['3 天', '3 days'], least: ['53 小时', '53 h'] },
  { hours: 240, most: ['10 天', '10 days'], least: ['10 天', '10 days'] },
  { hours: Number.NaN, most: undefined, least: [undefined, undefined] },
])('$hours hours are at most $most.1, at least $least.1', ({ hours, most, least }) => {
  if (most) expect(LOCALES.map((locale) => atMost(hours * HOUR, locale))).toEqual(most);
  expect(LOCALES.map((locale) => atLeast(hours * HOUR, locale))).toEqual(least);
});
