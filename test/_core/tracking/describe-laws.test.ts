import fc from 'fast-check';
import { fillMessage } from '../../../cloudfunctions/_core/notices/fill-message';
import { issueMilestone, stageMilestone, TOLD_STAGES } from '../../../cloudfunctions/_core/notices/milestones';
import { roomWords } from '../../../cloudfunctions/_core/notices/room-words';
import { describeEvent } from '../../../cloudfunctions/_core/tracking/describe-event';
import { describeIssue } from '../../../cloudfunctions/_core/tracking/describe-issue';
import { describeStaffIssue } from '../../../cloudfunctions/_core/tracking/describe-staff-issue';
import { describeParcel } from '../../../cloudfunctions/_core/tracking/describe-parcel';
import type { ParcelSummary } from '../../../cloudfunctions/_core/tracking/parcel';
import { CHINESE_READERS, OTHER_READERS } from '../../../cloudfunctions/_core/tracking/readers';
import { EN_EVENT } from '../../../cloudfunctions/_core/tracking/sentences/en-event';
import { ZH_EVENT } from '../../../cloudfunctions/_core/tracking/sentences/zh-event';
import type { Facts, Issue, Reading, TrackingEvent } from '../../../cloudfunctions/_core/tracking/types';
import { ISSUE_CODES, STAGES } from '../../../cloudfunctions/_core/tracking/vocabulary';
import { fitsKeyword } from '../../../local/cloud/keyword-values';
import type { Locale, Sentence, Status } from '../../../typings/vocabulary';
import { TEMPLATES } from '../../_adapters/memory-ports';
import { anyCharacter } from '../../any-character';
import { HOUR, parcel, T0 } from './made-events';
import { TROUBLES, type Trouble } from './troubles';

const CASES = { numRuns: 1_000 };
const FEWER = { numRuns: 1_000 };
const locale = fc.constantFrom<Locale>('zh-CN', 'en');

/** Nothing that a person can read: an empty text, a hole that a template or a program left. */
const HOLES = /\bundefined\b|\bnull\b|\bNaN\b|\[object|[{}]|\$\{/i;
/** A sentence of ours that lacks what it should be filled with. */
const GAPS = /[：，,:]\s*$|^\s*[，,：:]|，，|“”/;

function expectWhole(sentence: Sentence, isOurs = true): void {
  const all = sentence.map((part) => (typeof part === 'string' ? part : '1')).join('');
  const isWhole = sentence.every((part) => (typeof part === 'string' ? part.trim() !== '' : Number.isFinite(part.at)));
  if (sentence.length > 0 && isWhole && !HOLES.test(all) && !(isOurs && GAPS.test(all))) return;
  throw new Error(`not whole: ${JSON.stringify(sentence)}`);
}

/** A slot that promises something lies ahead; `past` are the moments that may be told of the past. */
function expectNothingPast(sentence: Sentence, now: number, past: readonly number[]): void {
  for (const part of sentence) {
    if (typeof part === 'string' || past.includes(part.at)) continue;
    if ((part.to ?? part.at) <= now) throw new Error(`past: ${JSON.stringify(sentence)}`);
  }
}

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '【】',
    '\u200b\u202e',
    '，',
    'undefined',
    'NaN',
    '${station}',
    '{0}',
    '[object Object]',
    '杭州转运中心',
    '杭州文三路网点',
    'LOS ANGELES, CA, US',
    '东京国际邮局',
    '王建国',
    '本人',
    '客户不在家，电话13800001234',
    '12 miles, 40°F',
    '长'.repeat(60),
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: anyCharacter, maxLength: 30 }),
);
const moment = fc.integer({ min: -90, max: 90 }).map((hours) => T0 + hours * HOUR);
const facts: fc.Arbitrary<Facts> = fc.record(
  {
    courierName: text,
    courierPhone: fc.constantFrom('13800001234', ''),
    facility: text,
    city: text,
    next: text,
    pickupCode: text,
    station: text,
    signer: text,
    signedBy: fc.constantFrom('self', 'proxy', 'locker', 'station', 'door'),
    reason: text,
    promised: fc.oneof(
      fc.record({ from: moment }),
      fc.tuple(moment, fc.integer({ min: 0, max: 90 })).map(([from, hours]) => ({ from, to: from + hours * HOUR })),
    ),
    until: moment,
    duty: fc.record({
      amount: fc.oneof(fc.integer(), fc.double()),
      currency: fc.constantFrom('CNY', 'USD', 'JPY', 'KWD', '', '元'),
    }),
    newWaybillNo: text,
  },
  { requiredKeys: [] },
);
const STATUSES: readonly (Status | 'unknown')[] = [...(Object.keys(ZH_EVENT) as (keyof typeof ZH_EVENT)[]), 'unknown'];
const SUB_STATUSES = [...new Set(Object.values(ZH_EVENT).flatMap((sayings) => Object.keys(sayings)))];
const reading: fc.Arbitrary<Reading> = fc
  .record({
    status: fc.constantFrom(...STATUSES),
    subStatus: fc.constantFrom(...SUB_STATUSES, 'toString', '__proto__', 'never_heard_of', undefined),
    facts,
    why: fc.record({
      rule: fc.constantFrom('code', 'zh.x', 'en.customs-held'),
      words: fc.constantFrom('派送', '{0}', '604'),
    }),
  })
  .map(({ subStatus, ...rest }) => ({ ...rest, ...(subStatus !== undefined && { subStatus }) }));
const zone = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Asia/Tokyo', 'UTC');
const event: fc.Arbitrary<TrackingEvent> = fc
  .record({ at: moment, zone, rawText: text, place: fc.option(text, { nil: undefined }), reading })
  .map(({ place, ...rest }) => ({
    ...rest,
    id: '0',
    provider: 'kdniao',
    receivedAt: T0,
    zoneIs: 'assumed',
    ...(place !== undefined && { place }),
  }));

it('gives any event a whole sentence and a reason, and promises nothing past', () => {
  const law = fc.property(event, locale, moment, (any, reader, now) => {
    const { sentence, why, unread } = describeEvent(any, reader, now);
    expectWhole(sentence, !unread);
    expectWhole([why]);
    expectNothingPast(sentence, now, []);
  });
  fc.assert(law, CASES);
});

/** How long, in ms: none at all, odd, and longer than anything goes on. */
const span = fc.oneof(
  fc.constantFrom(0, 24 * HOUR, 72 * HOUR),
  fc.double({ min: 0, max: 2_000, noNaN: true }).map((hours) => hours * HOUR),
);
const RULES = [...new Set(Object.values<Trouble>(TROUBLES).map(({ issue: { why } }) => why.rule)), 'code', 'r'];
const issue: fc.Arbitrary<Issue> = fc.record(
  {
    code: fc.constantFrom(...ISSUE_CODES),
    since: moment,
    why: fc.record({ rule: fc.constantFrom(...RULES), words: text }),
    closedAt: moment,
    reason: text,
    openedAt: moment,
    only: fc.constantFrom('shopper', 'staff'),
    joinedAt: moment,
    joined: fc.constant('staff'),
    escalatedAt: moment,
    patienceMs: span,
    usual: fc.record({ p50Ms: span, p90Ms: span, n: fc.nat() }),
  },
  { requiredKeys: ['code', 'since', 'why'] },
);
const anyParcel: fc.Arbitrary<ParcelSummary> = fc
  .record({
    stage: fc.constantFrom(...STAGES),
    issues: fc.oneof(fc.constant<Issue[]>([]), fc.array(issue, { maxLength: 3 })),
    newest: fc.option(event, { nil: undefined }),
    shippedAt: moment,
    city: fc.option(text, { nil: undefined }),
    name: text,
    place: text,
    codes: fc.array(text, { maxLength: 3 }),
    until: moment,
    deliveredAt: moment,
    signer: text,
    etaFrom: moment,
    etaHours: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
    destination: fc.constantFrom(undefined, '杭州市', 'Berlin, DE', ''),
  })
  .map(({ stage, issues, newest, shippedAt, city, name, place, codes, until, deliveredAt, signer, ...more }) =>
    parcel({
      stage,
      issues,
      shippedAt,
      facts: {
        courier: { name, since: T0 },
        pickup: { codes, place, kind: 'station', until, arrivedAt: T0 },
        deliveredAt,
        signer,
        ...(city !== undefined && { city }),
      },
      eta: {
        from: more.etaFrom,
        ...(more.etaHours !== undefined && { to: more.etaFrom + more.etaHours * HOUR }),
        zone: 'Asia/Shanghai',
        source: 'carrier',
        saidAt: 0,
      },
      ...(newest && { newest }),
      ...(more.destination !== undefined && { destination: { name: more.destination, saidAt: 0 } }),
    }),
  );
const viewer = fc.constantFrom<'buyer' | 'staff'>('buyer', 'staff');

/** What a parcel's words may tell of the past: scans, shipping, delivery, when an issue began. */
const pastOf = ({ newest, shippedAt, facts: { deliveredAt }, issues }: ParcelSummary): number[] => [
  ...(newest ? [newest.at] : []),
  shippedAt,
  ...(deliveredAt === undefined ? [] : [deliveredAt]),
  ...issues.flatMap(beginOf),
];
/** When it began; of a day that was promised, the end. */
function beginOf({ since }: Issue): number[] {
  return [since, since - 1];
}

describe('any parcel', () => {
  it('has a whole headline, and a line that is whole or absent, for buyer and staff, at any time', () => {
    const law = fc.property(anyParcel, locale, viewer, moment, (of, reader, who, now) => {
      const { headline, line } = describeParcel(of, { locale: reader, now, viewer: who });
      for (const sentence of [headline, ...(line ? [line] : [])]) {
        expectWhole(sentence);
        expectNothingPast(sentence, now, pastOf(of));
      }
    });
    fc.assert(law, CASES);
  });

  it('says of every issue what, why and at most three steps', () => {
    const law = fc.property(anyParcel, issue, locale, viewer, moment, (of, any, reader, who, now) => {
      const { headline, line, steps } = describeIssue(any, of, { locale: reader, now, viewer: who });
      for (const sentence of [headline, ...(line ? [line] : []), ...steps]) {
        expectWhole(sentence);
        expectNothingPast(sentence, now, [...pastOf(of), ...beginOf(any)]);
      }
      expect([1, 2, 3]).toContain(steps.length);
    });
    fc.assert(law, CASES);
  });

  it('tells staff of every issue why, in whole words, and nothing past as if it lay ahead', () => {
    const law = fc.property(anyParcel, issue, locale, moment, (of, any, reader, now) => {
      const { why } = describeStaffIssue(any, of, { locale: reader, now });
      // The carrier's own words may stand in it.
      expectWhole(why, false);
      expectNothingPast(why, now, beginOf(any));
    });
    fc.assert(law, FEWER);
  });

  it('has words for the shop’s room about every issue', () => {
    const law = fc.property(anyParcel, issue, moment, (of, any, at) => {
      const told = { ...of, issues: [...of.issues, any] };
      const { title, lines } = roomWords([{ notice: { milestone: any.code, at }, parcel: told }], { shopName: '木作' });
      for (const line of [title, ...lines]) expect(line).not.toMatch(/undefined|NaN|，，|（）|[：，]$/);
    });
    fc.assert(law, FEWER);
  });

  it('fits WeChat’s keywords in every message', () => {
    const milestones = (at: number) => [
      ...[...TOLD_STAGES, 'soon' as const].map((code) => stageMilestone(code, at)),
      ...ISSUE_CODES.map((code) => issueMilestone(code, at)),
    ];
    const law = fc.property(anyParcel, fc.nat(), locale, moment, text, (of, which, reader, at, name) => {
      const all = milestones(at);
      const { code, ...rest } = all[which % all.length] ?? stageMilestone('delivered', at);
      const { keywords } = TEMPLATES[rest.template];
      const told = { ...of, items: [{ name, quantity: 1 }] };
      const values = fillMessage({ ...rest, milestone: code }, told, { keywords, locale: reader });
      expect(Object.keys(values).sort()).toEqual(Object.values(keywords).sort());
      for (const [keyword, value] of Object.entries(values))
        if (!fitsKeyword(keyword, value)) throw new Error(`does not fit ${keyword}`);
    });
    fc.assert(law, CASES);
  });
});

it('has a sentence for every finer reading of every reader, in both languages', () => {
  const missing = [...CHINESE_READERS, ...OTHER_READERS].flatMap(({ rule, status, subStatus }) => {
    if (subStatus === undefined || status === 'unknown') return [];
    const isSaid = Object.hasOwn(ZH_EVENT[status], subStatus) && Object.hasOwn(EN_EVENT[status], subStatus);
    return isSaid ? [] : [`${rule}: ${status}.${subStatus}`];
  });
  expect(missing).toEqual([]);
});
