import fc from 'fast-check';
import { fillMessage } from '../../../cloudfunctions/_core/notices/fill-message';
import { fitKeyword } from '../../../cloudfunctions/_core/notices/keyword-limits';
import { messageDate, messageDateWindow } from '../../../cloudfunctions/_core/notices/message-date';
import { issueMilestone, stageMilestone, TOLD_STAGES } from '../../../cloudfunctions/_core/notices/milestones';
import { ISSUE_CODES } from '../../../cloudfunctions/_core/tracking/vocabulary';
import type { Locale } from '../../../typings/vocabulary';
import { TEMPLATES } from '../../_adapters/memory-ports';
import { HOUR, T0 } from '../tracking/made-events';
import { TROUBLES } from '../tracking/troubles';

const AT = Date.UTC(2026, 10, 21, 6, 5);
const MILESTONES = [
  ...([...TOLD_STAGES, 'soon'] as const).map((code) => stageMilestone(code, AT)),
  ...ISSUE_CODES.map((code) => issueMilestone(code, AT)),
];
const customsIssue = (rule: string) => ({ code: 'customs_held' as const, since: AT, why: { rule, words: '海关' } });
const plain = { items: [{ name: '餐椅', quantity: 2 }], facts: {}, issues: [] };

describe('a message', () => {
  it.each([
    {
      name: 'out for delivery, with the courier and the promised window',
      milestone: stageMilestone('out_for_delivery', AT),
      parcel: {
        ...plain,
        facts: { courier: { name: '王师傅', since: AT } },
        eta: { from: AT, to: AT + 7_200_000, zone: 'Asia/Shanghai', source: 'carrier' as const, saidAt: AT },
      },
      want: { thing1: '餐椅 ×2', phrase2: '派送中', date3: '11月21日 14:05~16:05', thing4: '王师傅在路上，留意电话' },
    },
    {
      name: 'at the station, with code and place',
      milestone: stageMilestone('awaiting_pickup', AT),
      parcel: {
        ...plain,
        facts: { pickup: { codes: ['8-2-4017'], place: '文三路店', kind: 'station' as const, arrivedAt: AT } },
      },
      want: { character_string1: '8-2-4017', thing2: '文三路店', thing3: '到文三路店了，等你来取', thing4: '餐椅 ×2' },
    },
    {
      name: 'not delivered, with the reason',
      milestone: issueMilestone('delivery_failed', AT),
      parcel: {
        ...plain,
        issues: [{ code: 'delivery_failed' as const, since: AT, why: { rule: 'r', words: 'w' }, reason: '家里没人' }],
      },
      want: { thing1: '餐椅 ×2', phrase2: '没送成', thing3: '家里没人，联系快递员约时间', date4: '11月21日 14:05' },
    },
    {
      name: 'out for delivery after the promised hours: no time that has passed',
      milestone: stageMilestone('out_for_delivery', AT),
      parcel: {
        ...plain,
        facts: { courier: { name: '王建国', since: AT } },
        eta: { from: AT - 7_200_000, to: AT, zone: 'Asia/Shanghai', source: 'carrier' as const, saidAt: AT },
      },
      want: { thing1: '餐椅 ×2', phrase2: '派送中', date3: '11月21日 14:05', thing4: '王师傅在路上，留意电话' },
    },
    {
      name: 'several codes in one message, kept until',
      milestone: stageMilestone('awaiting_pickup', AT),
      parcel: {
        ...plain,
        facts: {
          pickup: {
            codes: ['8-2-4017', '8-2-4018'],
            place: '文三路店',
            kind: 'station' as const,
            arrivedAt: AT,
            until: AT + 86_400_000,
          },
        },
      },
      want: {
        character_string1: '8-2-4017,8-2-4018',
        thing2: '文三路店',
        thing3: '免费放到11月22日 14:05',
        thing4: '餐椅 ×2',
      },
    },
    {
      name: 'a reason too long to be said whole is left out, not cut',
      milestone: issueMilestone('delivery_failed', AT),
      parcel: {
        ...plain,
        issues: [
          {
            code: 'delivery_failed' as const,
            since: AT,
            why: { rule: 'r', words: 'w' },
            reason: '客户要求更改派送时间到下周一上午',
          },
        ],
      },
      want: { thing1: '餐椅 ×2', phrase2: '没送成', thing3: '没送成，联系快递员约时间', date4: '11月21日 14:05' },
    },
    {
      name: 'duty to pay',
      milestone: issueMilestone('duty_unpaid', AT),
      parcel: {
        ...plain,
        newest: {
          at: AT,
          zone: 'Asia/Shanghai',
          rawText: '',
          reading: {
            status: 'customs' as const,
            facts: { duty: { amount: 12_860, currency: 'CNY' } },
            why: { rule: 'r', words: 'w' },
          },
        },
      },
      want: { thing1: '餐椅 ×2', phrase2: '待缴税', thing3: '缴税¥128.60后放行，点开看', date4: '11月21日 14:05' },
    },
    {
      name: 'customs asks for papers',
      milestone: issueMilestone('customs_held', AT),
      parcel: { ...plain, issues: [customsIssue('zh.customs-papers')] },
      want: {
        thing1: '餐椅 ×2',
        phrase2: '待补资料',
        thing3: '海关要补资料，点开看怎么补',
        date4: '11月21日 14:05',
      },
    },
    {
      name: 'customs only looks at it',
      milestone: issueMilestone('customs_held', AT),
      parcel: { ...plain, issues: [customsIssue('zh.customs-held')] },
      want: {
        thing1: '餐椅 ×2',
        phrase2: '海关查验',
        thing3: '被海关留下检查，查完才会放行',
        date4: '11月21日 14:05',
      },
    },
    {
      name: 'duty in another currency, without spaces',
      milestone: issueMilestone('duty_unpaid', AT),
      parcel: {
        ...plain,
        newest: {
          at: AT,
          zone: 'Asia/Shanghai',
          rawText: '',
          reading: {
            status: 'customs' as const,
            facts: { duty: { amount: 1_250, currency: 'GBP' } },
            why: { rule: 'r', words: 'w' },
          },
        },
      },
      want: { thing1: '餐椅 ×2', phrase2: '待缴税', thing3: '缴税12.50英镑后放行，点开看', date4: '11月21日 14:05' },
    },
    {
      name: 'in the shopper’s city, without a promise of a day',
      milestone: stageMilestone('arrived_city', AT),
      parcel: { ...plain, facts: { city: '杭州' } },
      want: { thing1: '餐椅 ×2', phrase2: '已到本市', date3: '11月21日 14:05', thing4: '到杭州了，离你不远' },
    },
    {
      name: 'almost there, by the clock and not in minutes: it may be read later',
      milestone: stageMilestone('soon', AT),
      parcel: {
        ...plain,
        eta: {
          from: AT + 2_400_000,
          to: AT + 6_000_000,
          zone: 'Asia/Shanghai',
          source: 'carrier' as const,
          saidAt: AT,
        },
      },
      want: { thing1: '餐椅 ×2', phrase2: '快到了', date3: '11月21日 14:45~15:45', thing4: '约14:45到，方便请留人' },
    },
    {
      name: 'almost there, and the carrier’s hours have begun',
      milestone: stageMilestone('soon', AT),
      parcel: {
        ...plain,
        eta: { from: AT - 60_000, to: AT + 3_600_000, zone: 'Asia/Shanghai', source: 'carrier' as const, saidAt: AT },
      },
      want: { thing1: '餐椅 ×2', phrase2: '快到了', date3: '11月21日 14:04~15:05', thing4: '快到了，方便请留人' },
    },
    {
      name: 'goods whose names cannot be shown',
      milestone: stageMilestone('delivered', AT),
      parcel: { ...plain, items: [{ name: '\u200b', quantity: 3 }] },
      want: { thing1: '你的包裹', phrase2: '已签收', date3: '11月21日 14:05', thing4: '包裹已送到' },
    },
    {
      name: 'a code that does not fit: no half of it',
      milestone: stageMilestone('awaiting_pickup', AT),
      parcel: {
        ...plain,
        facts: { pickup: { codes: ['9'.repeat(40), '8-2-4017'], kind: 'station' as const, arrivedAt: AT } },
      },
      want: { character_string1: '8-2-4017', thing2: '点开看地址', thing3: '到站了，等你来取', thing4: '餐椅 ×2' },
    },
  ])('$name', ({ milestone: { code, ...rest }, parcel, want }) => {
    const notice = { ...rest, milestone: code };
    const { keywords } = TEMPLATES[notice.template];
    expect(fillMessage(notice, parcel, { keywords, locale: 'zh-CN' })).toEqual(want);
  });

  it.each<[keyof typeof TROUBLES, string, string]>([
    ['not-picked-up', '快递员还没来取，已提醒商家', 'Awaiting courier'],
    ['resting-at-hub', '在武汉停留较久，已提醒商家', 'Stopped on the way'],
    ['resting-at-hub, for the shopper alone', '在武汉停留较久，还没离开', 'Stopped on the way'],
    ['no-news', '有一阵没新消息了，已提醒商家', 'No news for a while'],
    ['no-news-abroad', '国际段有一阵没新消息，常会这样', 'No news for a while'],
    ['customs-dwell', '清关比平时久，暂时不用做什么', 'Customs takes longer'],
    ['customs-dwell, and then papers are asked for', '海关要补资料，点开看怎么补', 'Action needed'],
    ['not-collected', '还在等你取，久了一般会退回', 'Collect it soon'],
    ['deadline-near', '11月21日 15:00前没取会退回', 'Collect it soon'],
    ['promise-passed', '比预计晚，新的时间还不知道', 'Running late'],
    ['bad phone', '电话不对，把对的号码告诉商家', 'Action needed'],
    ['damaged', '外包装破损，已告诉商家', 'Box damaged'],
  ])('says to the shopper of %s: %s', (name, zh, en) => {
    const { issue, of } = TROUBLES[name];
    const notice = { template: 'trouble', milestone: issue.code, at: T0 + 24.1 * HOUR } as const;
    const note = (locale: Locale) => fillMessage(notice, of, { keywords: { note: 'thing1' }, locale }).thing1;
    expect([note('zh-CN'), note('en')]).toEqual([zh, en]);
  });

  it('keeps WeChat’s limits and is never empty, whatever is known', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 80 });
    const limits: Record<string, number> = { thing: 20, phrase: 5, character_string: 32, date: 40 };
    fc.assert(
      fc.property(
        fc.constantFrom(...MILESTONES),
        fc.constantFrom('zh-CN' as const, 'en' as const),
        words,
        words,
        (milestone, locale, a, b) => {
          const { code, ...rest } = milestone;
          const parcel = {
            items: [{ name: a || '物', quantity: 3 }],
            facts: {
              city: b,
              signer: a,
              courier: { name: b, since: AT },
              pickup: { codes: [a], place: b, kind: 'locker' as const, arrivedAt: AT },
            },
            issues: [{ code: 'delivery_failed' as const, since: AT, why: { rule: 'r', words: 'w' }, reason: b }],
          };
          const { keywords } = TEMPLATES[rest.template];
          const values = fillMessage({ ...rest, milestone: code }, parcel, { keywords, locale });
          expect(Object.keys(values).sort()).toEqual(Object.values(keywords).sort());
          for (const [keyword, value] of Object.entries(values)) {
            expect(value).not.toMatch(/undefined|[\r\n]/);
            expect([...value].length).toBeGreaterThan(0);
            expect([...value].length).toBeLessThanOrEqual(limits[keyword.replace(/\d+$/, '')] ?? 0);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

it.each([
  { keyword: 'thing1', value: '一'.repeat(21), want: `${'一'.repeat(19)}…` },
  { keyword: 'thing1', value: '一'.repeat(20), want: '一'.repeat(20) },
  { keyword: 'thing1', value: '😀'.repeat(20), want: '😀'.repeat(20) },
  { keyword: 'thing1', value: '😀'.repeat(21), want: `${'😀'.repeat(19)}…` },
  { keyword: 'thing1', value: ' 两\n行 ', want: '两 行' },
  { keyword: 'thing1', value: '  ', want: '空' },
  { keyword: 'character_string1', value: '柜 8-2-4017', want: '8-2-4017' },
  { keyword: 'character_string1', value: '1'.repeat(40), want: '1'.repeat(32) },
  { keyword: 'phrase1', value: '一二三四五六', want: '一二三四五' },
  { keyword: 'phrase1', value: '派送中 A', want: '派送中' },
  { keyword: 'thing1', value: '\u200b\u202e', want: '空' },
  { keyword: 'thing1', value: '👨‍👩‍👧'.repeat(9), want: expect.stringMatching(/…$/) as unknown },
])('fits $value into $keyword', ({ keyword, value, want }) => {
  expect(fitKeyword(keyword, value, '空')).toEqual(want);
});

it.each([
  { zone: 'Asia/Shanghai', at: Date.UTC(2026, 11, 31, 16, 0), want: '1月1日 00:00' },
  { zone: 'America/Los_Angeles', at: Date.UTC(2026, 10, 21, 6, 5), want: '11月20日 22:05' },
  { zone: 'America/New_York', at: Date.UTC(2026, 6, 1, 4, 0), want: '7月1日 00:00' },
])('writes $want by the clocks of $zone', ({ zone, at, want }) => {
  expect(messageDate(at, zone)).toBe(want);
});

it.each([
  { name: 'within a day', hours: 1, zone: 'Asia/Shanghai', want: '11月21日 22:00~23:00' },
  { name: 'into the next day: its beginning alone', hours: 2, zone: 'Asia/Shanghai', want: '11月21日 22:00' },
  { name: 'within a day elsewhere', hours: 2, zone: 'Europe/London', want: '11月21日 14:00~16:00' },
])('writes a window $name', ({ hours, zone, want }) => {
  const from = Date.UTC(2026, 10, 21, 14, 0);
  expect(messageDateWindow({ from, to: from + hours * 3_600_000 }, zone)).toBe(want);
});
