import * as fc from 'fast-check';
import type { IssuePage } from '../../../../typings/merchant';
import { wordsFor } from '../../../../miniprogram/i18n/index';
import { workbenchWords } from '../../../../miniprogram/merchant/bench/workbench-words';
import { issueView } from '../../../../miniprogram/merchant/issue/issue-view';
import { issueWords } from '../../../../miniprogram/merchant/issue/issue-words';
import { HOUR, MINUTE, NOW, WENT_WRONG, someIssue } from '../../some-issue';

function view(changes: Partial<IssuePage> = {}, locale: 'zh-CN' | 'en' = 'zh-CN') {
  return issueView(someIssue(changes), {
    reader: { locale, now: NOW, zone: 'Asia/Shanghai' },
    timeline: wordsFor(locale).timeline,
    workbench: workbenchWords[locale],
    issueWords: issueWords[locale],
  });
}

const LATER = { deadlineAt: NOW + 70 * MINUTE };
const CLOSED = { closedAt: NOW - 5 * MINUTE };

describe('the clock', () => {
  it.each([
    {
      name: 'over its target',
      changes: {},
      hero: { family: 'trouble', icon: 'bang', word: '超时 48 分' },
      clock: {
        ...{ label: '从出问题到现在', span: '2 小时 48 分', target: '目标 2 小时内处理', solid: 71, over: 29 },
        due: '15:02 到期',
        ticks: ['13:02 出问题', '15:50 现在'],
      },
    },
    {
      name: 'before its target',
      changes: { ...LATER, since: NOW - 31 * HOUR, openedAt: NOW - 50 * MINUTE },
      hero: { family: 'needs', word: '剩 1 小时 10 分' },
      clock: { label: '从提醒到现在', span: '50 分', solid: 42, over: 0, due: '', ticks: ['15:00 提醒', '17:00 到期'] },
    },
    {
      name: 'due on another day: its hours are not all working hours',
      changes: { deadlineAt: NOW + 18 * HOUR },
      hero: { family: 'needs' },
      clock: { target: '目标明天 09:50 前处理' },
    },
    {
      name: 'closed by a scan',
      changes: CLOSED,
      hero: { family: 'done', icon: 'check', word: '已结束' },
      clock: {
        label: '从出问题到结束',
        target: '',
        span: '2 小时 43 分',
        solid: 100,
        over: 0,
        ticks: ['13:02 出问题', '15:45 结束'],
      },
    },
  ])('$name', ({ changes, hero, clock }) => {
    const shown = view(changes);
    expect(shown.hero).toMatchObject(hero);
    expect(shown.clock).toMatchObject(clock);
  });

  it('its bar is never more than full, and never empty', () => {
    const minutes = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(minutes, minutes, (gone, target) => {
        const openedAt = NOW - gone * MINUTE;
        const { solid, over } = view({ openedAt, deadlineAt: openedAt + target * MINUTE }).clock;
        expect(solid + over).toBeLessThanOrEqual(100);
        expect(Math.min(solid + over, over + 1)).toBeGreaterThan(0);
      }),
    );
  });
});

it('what was learned stands under the step that it is about', () => {
  const { steps } = view({ evidence: { n: 43, sameDay: 37 } });
  expect(steps.map(({ note }) => note)).toEqual(['这样处理过 43 次，37 次当天解决', '']);
});

it.each([
  { call: { who: 'courier' as const, name: '王师傅' }, text: '打给王师傅' },
  { call: { who: 'courier' as const }, text: '打给快递员' },
  { call: { who: 'station' as const }, text: '打给驿站' },
  { call: { who: 'carrier' as const }, text: '打给中通快递' },
])('rings up whoever is known: $text', ({ call, text }) => {
  const shown = view({ call: { ...call, phone: '13900002231' } }).call;
  expect(shown).toEqual({ text, phone: '13900002231', label: `${text}，尾号 2 2 3 1` });
});

it('says where to ask when no number is known', () => {
  expect(view()).toMatchObject({ call: null, noCall: '没有电话，去中通快递官方客服找' });
  expect(view({ call: { who: 'carrier', phone: '95311' } }).noCall).toBe('');
});

it.each([
  { name: 'nobody', taken: {}, text: '还没人处理', whose: 'nobodys' },
  {
    name: 'somebody',
    taken: { taken: { name: '小林', at: NOW - 100 * MINUTE, mine: false } },
    text: '小林正在处理（14:10 起）',
    whose: 'theirs',
  },
  {
    name: 'the reader',
    taken: { taken: { name: '林姐', at: NOW - 100 * MINUTE, mine: true } },
    text: '你正在处理（14:10 起）',
    whose: 'mine',
  },
])('says who is on it: $name', ({ taken, text, whose }) => {
  expect(view(taken).taken).toEqual({ text, whose });
});

it('says why, how new that is, and what is usual', () => {
  const { why } = view({ seenAt: NOW - 12 * MINUTE, usual: { p50Ms: 9 * HOUR, p90Ms: 31 * HOUR, n: 214 } });
  expect(why.text).toBe('13:02 没送成，2 小时内没有新的派送安排');
  expect(why.notes).toEqual([
    '数据 12 分钟前更新',
    '这条线路两次更新之间一般隔 9 小时，十次里九次不超过 1 天 7 小时 ·\u00a0来自 214 次记录',
  ]);
});

it('reads the receiver’s number by its end only', () => {
  expect(view().receiver).toEqual({ text: '陈** ·\u00a0138****5678', label: '收件人，陈**，尾号 5 6 7 8' });
});

it('tells what was done, newest first', () => {
  const at = WENT_WRONG;
  const log: IssuePage['log'] = [
    { at, what: { kind: 'opened' } },
    { at, by: '小林', what: { kind: 'took' } },
    { at, by: '小林', what: { kind: 'told', text: '在催了' } },
    { at, by: '小林', what: { kind: 'handed', to: '小周' } },
    { at, by: '小周', what: { kind: 'solved', outcome: 'false_alarm', note: '已送到' } },
  ];
  expect(view({ log }).log.map(({ text }) => text)).toEqual([
    '小周标记已解决：误报 ·\u00a0已送到',
    '小林转给小周',
    '小林告诉客户：在催了',
    '小林接手了',
    '发现问题',
  ]);
  expect(view({ log }, 'en').log[1]?.text).toBe('小林 handed it to 小周');
});

it.each([
  {
    name: 'settled by hand',
    outcome: 'redelivered' as const,
    title: '已解决：重新派送成功',
    line: '林姐 ·\u00a0今天 15:45',
    mayReopen: true,
  },
  { name: 'answered by a scan, or taken back', title: '已经不用处理了', line: '今天 15:45', mayReopen: false },
])('says how it ended: $name', ({ outcome, title, line, mayReopen }) => {
  const by = { log: [{ at: NOW, by: '林姐', what: { kind: 'solved' as const, outcome: 'redelivered' as const } }] };
  expect(view(outcome === undefined ? CLOSED : { ...CLOSED, ...by, outcome }).closed).toEqual({
    title,
    line,
    mayReopen,
  });
});

it('reads as English', () => {
  const log: IssuePage['log'] = [{ at: NOW, by: '小林', what: { kind: 'solved', outcome: 'false_alarm' } }];
  const taken = { name: '林姐', at: NOW - 100 * MINUTE, mine: true };
  const shown = view({ log, taken, usual: { p50Ms: HOUR, p90Ms: HOUR, n: 1 } }, 'en');
  expect(shown.log[0]?.text).toBe('小林 marked it solved: false alarm');
  expect(shown.taken.text).toBe("You're on it (since 14:10)");
  expect(shown.why.notes[0]).toMatch(/from 1 record$/);
});
