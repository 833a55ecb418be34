import type { Locale } from '../../../typings/vocabulary';
import type { Deed } from '../../../cloudfunctions/_core/issues/handling';
import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import type { Issue, RaisedIssue, Scan } from '../../../cloudfunctions/_core/tracking/types';
import fc from 'fast-check';
import { CARRIERS } from '../../../cloudfunctions/_core/carriers/carriers';
import { revisionOf } from '../../../cloudfunctions/_core/issues/revision';
import { STAGES } from '../../../cloudfunctions/_core/tracking/vocabulary';
import { deriveState } from '../../../cloudfunctions/_core/tracking/state/derive-state';
import { toEvents } from '../../../cloudfunctions/_core/tracking/merging/events';
import { issuePage } from '../../../cloudfunctions/_core/views/issue-page';
import { HOUR, parcel, scan, T0 } from '../tracking/made-events';

/** 11-21 15:00 in China. */
const NOW = T0 + 30 * HOUR;

const FAILED = scan(28, '【杭州市】派送不成功，原因：家中无人，电话13712345678', { place: '杭州市' });
const WAY = [
  scan(1, '【佛山市】【佛山顺德网点】已揽收', { place: '佛山市' }),
  scan(20, '【杭州市】快件到达【杭州转运中心】', { place: '杭州市' }),
];
const OUT = scan(26, '【杭州文三路网点】的王建国（13800001234）正在派件');

function parcelOf(scans: Scan[], beside: Pick<Parcel, 'raised' | 'handling'> = {}, more: Partial<Parcel> = {}): Parcel {
  const events = toEvents(scans, { carrier: 'zto-express', provider: 'kdniao', receivedAt: NOW });
  return { ...parcel(), events, notices: [], ...beside, ...deriveState(events, T0, beside), ...more };
}

const raised = (hours: number, changes: Partial<RaisedIssue> = {}): RaisedIssue => ({
  code: 'stalled',
  since: T0 + hours * HOUR,
  openedAt: T0 + 29 * HOUR,
  seenAt: T0 + 29 * HOUR,
  why: { rule: 'resting-at-hub', words: '' },
  patienceMs: 9 * HOUR,
  ...changes,
});

function page(of: Parcel, { locale = 'zh-CN', pick = 0 }: { locale?: Locale; pick?: number } = {}) {
  const issue = of.issues[pick];
  if (!issue) throw new Error('no issue');
  return issuePage(issue, of, {
    ...{ openid: 'oLin', locale, now: NOW, hours: undefined, acceptsLeft: 1 },
    colleagues: [{ key: 'k', name: '小周' }],
    read: () => undefined,
  });
}

describe('an issue’s page', () => {
  it('shows what it is of, and whose, without what is personal', () => {
    const shown = page(parcelOf([...WAY, OUT, FAILED]));
    expect(shown).toMatchObject({
      code: 'delivery_failed',
      since: FAILED.at,
      openedAt: FAILED.at,
      deadlineAt: FAILED.at + 2 * HOUR,
      stage: 'out_for_delivery',
      goods: '餐椅 ×2',
      carrierName: '中通快递',
      place: '杭州',
      claimed: false,
      receiver: { name: '陈**', phone: '138****5678' },
      words: { at: FAILED.at, zone: 'Asia/Shanghai' },
      asOf: NOW,
    });
    expect(shown.words?.raw).toContain('137****5678');
    expect(shown.steps.length).toBeGreaterThan(0);
    expect(shown.why.length).toBeGreaterThan(0);
    for (const absent of ['evidence', 'forgotten']) expect(shown).not.toHaveProperty(absent);
  });

  it.each([
    {
      name: 'the courier’s',
      of: parcelOf([...WAY, OUT, FAILED]),
      want: { who: 'courier', name: '王师傅', phone: '13800001234' },
    },
    {
      name: 'the station’s, while it waits there',
      of: parcelOf(
        [...WAY, OUT, FAILED],
        {},
        { facts: { pickup: { codes: [], kind: 'station', arrivedAt: NOW, place: '文三路店', phone: '057188880000' } } },
      ),
      want: { who: 'station', name: '文三路店', phone: '057188880000' },
    },
    {
      name: 'else the carrier’s service line',
      of: parcelOf([...WAY, FAILED]),
      want: { who: 'carrier', name: '中通快递', phone: '95311' },
    },
    { name: 'nobody’s', of: parcelOf([...WAY, FAILED], {}, { carrier: 'nobody' }), want: undefined },
  ])('whose number to ring up: $name', ({ of, want }) => {
    expect(page(of).call).toEqual(want);
  });

  it('of a silence has the scan from which it counts, how new the word is, and what is usual', () => {
    const usual = { p50Ms: 4 * HOUR, p90Ms: 8.5 * HOUR, n: 40 };
    const shown = page(parcelOf(WAY, { raised: [raised(20, { usual })] }));
    expect(shown).toMatchObject({
      seenAt: T0 + 29 * HOUR,
      usual,
      openedAt: T0 + 29 * HOUR,
      words: { at: T0 + 20 * HOUR },
    });
    expect(page(parcelOf([], { raised: [raised(0, { code: 'pickup_overdue' })] })).words).toBeUndefined();
  });

  it('tells what happened in the order in which it did, with who did it', () => {
    const by = { openid: 'oLin', name: '小林' };
    const { code, since } = raised(20);
    const deeds: Deed[] = [
      { at: T0 + 29.2 * HOUR, by, kind: 'took' },
      { at: T0 + 29.3 * HOUR, by, kind: 'told', text: '再等等' },
      { at: T0 + 29.4 * HOUR, by, kind: 'solved', outcome: 'reshipped', note: '补发' },
    ];
    const joined = { joinedAt: T0 + 29.1 * HOUR };
    const shown = page(parcelOf(WAY, { raised: [raised(20, joined)], handling: [{ code, since, deeds }] }));
    expect(shown.log.map(({ by: who, what }) => [who, what.kind])).toEqual([
      [undefined, 'opened'],
      [undefined, 'joined'],
      ['小林', 'took'],
      ['小林', 'told'],
      ['小林', 'solved'],
    ]);
    expect(shown.log.at(-1)?.what).toEqual({ kind: 'solved', outcome: 'reshipped', note: '补发' });
    expect(shown).toMatchObject({ closedAt: T0 + 29.4 * HOUR, outcome: 'reshipped', taken: { mine: true } });
    expect(JSON.stringify(shown)).not.toContain('oLin');
  });
});

describe('words ready to send', () => {
  const usual = { p50Ms: 4 * HOUR, p90Ms: 10.5 * HOUR, n: 40 };
  const eta = {
    from: T0 + 53 * HOUR,
    to: T0 + 55 * HOUR,
    zone: 'Asia/Shanghai',
    source: 'carrier',
    saidAt: NOW,
  } as const;

  it.each([
    {
      name: 'where all is known',
      of: parcelOf(WAY, { raised: [raised(20, { usual })] }, { eta }),
      want: [
        '包裹现在运输中，预计11月22日 14:00~16:00送到。',
        '这段路常要等 11 小时才更新，再等等；到 11月21日 17:00 还没动我去催。',
        '抱歉让你久等，包裹在杭州停住了，我们正在联系中通快递，11月21日 17:00 前告诉你结果。',
      ],
    },
    {
      name: 'where it rests longer than is usual',
      of: parcelOf(WAY, { raised: [raised(20, { usual: { ...usual, p90Ms: 10 * HOUR - 1 } })] }),
      want: ['抱歉让你久等，包裹在杭州停住了，我们正在联系中通快递，11月21日 17:00 前告诉你结果。'],
    },
    {
      name: 'where nothing is',
      of: parcelOf([], { raised: [raised(0, { code: 'pickup_overdue' })] }),
      want: ['抱歉让你久等，我们正在联系中通快递，11月21日 17:00 前告诉你结果。'],
    },
    {
      name: 'where it does not stand still',
      of: parcelOf([...WAY, FAILED]),
      want: ['抱歉让你久等，我们正在联系中通快递，11月21日 17:00 前告诉你结果。'],
    },
  ])('$name', ({ of, want }) => {
    expect(page(of).replies).toEqual(want);
  });

  it('are in the reader’s language, ≤ 120 characters, and without holes', () => {
    const { replies } = page(parcelOf(WAY, { raised: [raised(20, { usual })] }, { eta }), { locale: 'en' });
    expect(replies).toEqual([
      'Your parcel is in transit, expected 22 Nov, 14:00.',
      "Updates on this route often take 11 h. If it hasn't moved by 21 Nov, 17:00, we'll chase it.",
      "Sorry for the wait. It stopped in Hangzhou. We're asking ZTO Express and will tell you more by 21 Nov, 17:00.",
    ]);
  });

  it.each(['zh-CN', 'en'] as const)('are ≤ 120 characters in %s, however long the names are', (locale) => {
    const resting = parcelOf(WAY, { raised: [raised(20, { usual })] }, { eta });
    const wrong: unknown[] = [];
    for (const { code } of CARRIERS)
      for (const city of ['杭州', 'SAN FERNANDO DEL VALLE DE CATAMARCA DISTRIBUTION CT'])
        for (const stage of STAGES) {
          const { replies } = page({ ...resting, carrier: code, stage, facts: { city } }, { locale });
          const fit = replies.length > 0 && replies.every((reply) => reply.length <= 120);
          if (!fit) wrong.push({ code, city, stage, replies });
        }
    expect(wrong).toEqual([]);
  });
});

describe('what a change is based on', () => {
  const anyDeed = fc.record({
    at: fc.integer({ min: T0, max: T0 + 1_000 }),
    by: fc.record({ openid: fc.constantFrom('a', 'b'), name: fc.constant('小林') }),
    kind: fc.constantFrom('took' as const, 'reopened' as const),
  });
  const open: Pick<Issue, 'closedAt'> = {};

  it('is another number after every deed and every close, and a whole one', () =>
    fc.assert(
      fc.property(fc.array(anyDeed, { maxLength: 40 }), anyDeed, (before, deed) => {
        const handled = (deeds: Deed[]) => ({ code: 'late' as const, since: T0, deeds });
        const kept = [...before, deed].slice(-40);
        const seen = [
          revisionOf(open, handled(before)),
          revisionOf({ closedAt: T0 }, handled(before)),
          revisionOf(open, handled(kept)),
          revisionOf({ closedAt: T0 }, handled(kept)),
        ];
        expect(seen.every(Number.isSafeInteger)).toBe(true);
        const isSame = JSON.stringify(before) === JSON.stringify(kept);
        expect(new Set(seen).size).toBe(isSame ? 2 : 4);
        expect(revisionOf(open, undefined)).toBe(revisionOf(open, handled([])));
      }),
      { numRuns: 50 },
    ));
});
