import fc from 'fast-check';
import { fillMessage, MEANINGS, type MessageParcel } from '../../../cloudfunctions/_core/notices/fill-message';
import { issueMilestone, stageMilestone, TOLD_STAGES } from '../../../cloudfunctions/_core/notices/milestones';
import type { Milestone } from '../../../cloudfunctions/_core/notices/types';
import { wrongInTemplate } from '../../../cloudfunctions/_core/notices/wrong-in-template';
import { ISSUE_CODES } from '../../../cloudfunctions/_core/tracking/vocabulary';
import { fitsKeyword } from '../../../local/cloud/keyword-values';
import { TEMPLATES } from '../../_adapters/memory-ports';

const AT = Date.UTC(2026, 10, 21, 6, 5);
const { progress, pickup, trouble } = TEMPLATES;

it.each([
  { name: 'a usual progress', kind: 'progress', keywords: progress.keywords, want: undefined },
  { name: 'a usual pickup', kind: 'pickup', keywords: pickup.keywords, want: undefined },
  { name: 'a usual trouble', kind: 'trouble', keywords: trouble.keywords, want: undefined },
  { name: 'a phrase in a thing', kind: 'progress', keywords: { phrase: 'thing1', note: 'thing2' }, want: undefined },
  { name: 'a code in a thing', kind: 'pickup', keywords: { code: 'thing1', place: 'thing2' }, want: undefined },
  {
    name: 'no type and number',
    kind: 'trouble',
    keywords: { phrase: 'phrase', note: 'thing2' },
    want: 'phrase: a keyword is its type and a number, as in phrase1',
  },
  {
    name: 'a type that takes no code',
    kind: 'pickup',
    keywords: { code: 'number1', place: 'thing2' },
    want: 'code: its keyword must be of type character_string or thing',
  },
  {
    name: 'a type that we do not fit',
    kind: 'progress',
    keywords: { phrase: 'phrase1', goods: 'name2' },
    want: 'goods: its keyword must be of type thing',
  },
  {
    name: 'a date for words',
    kind: 'progress',
    keywords: { phrase: 'phrase1', note: 'date2' },
    want: 'note: its keyword must be of type thing',
  },
  {
    name: 'one keyword twice',
    kind: 'trouble',
    keywords: { phrase: 'thing1', note: 'thing1' },
    want: 'two meanings have the same keyword',
  },
  { name: 'no phrase', kind: 'progress', keywords: { goods: 'thing1' }, want: 'no keyword for phrase' },
  {
    name: 'a phrase about nothing',
    kind: 'progress',
    keywords: { phrase: 'phrase1', time: 'date2' },
    want: 'no keyword for goods or note',
  },
  {
    name: 'a code for nowhere',
    kind: 'pickup',
    keywords: { code: 'character_string1', goods: 'thing2' },
    want: 'no keyword for place or note',
  },
  { name: 'no code', kind: 'pickup', keywords: { place: 'thing2' }, want: 'no keyword for code' },
  {
    name: 'a foreign meaning',
    kind: 'progress',
    keywords: { phrase: 'phrase1', note: 'thing2', code: 'thing3' },
    want: 'carries a meaning that is none of goods, phrase, time, note',
  },
] as const)('$name', ({ kind, keywords, want }) => {
  expect(wrongInTemplate(kind, keywords)).toBe(want);
});

/** What carriers and shops write, and what nobody should. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 70 }),
  fc.constantFrom(
    '',
    '\u0000\n\t',
    '\u200b\u202e',
    '阿卜杜热依木·买买提艾力·阿不都热合曼',
    '👨‍👩‍👧‍👦'.repeat(12),
    '北欧实木餐椅家用靠背椅子现代简约'.repeat(4).slice(0, 60),
    'JD0123456789012345678901234567890X',
    'Solid oak dining chair, set of two, with cushions',
  ),
);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const time = fc.integer({ min: AT - 90_000_000, max: AT + 90_000_000 });

const parcel: fc.Arbitrary<MessageParcel> = fc
  .record({
    name: words,
    text: words,
    codes: fc.array(words, { maxLength: 4 }),
    place: maybe(words),
    from: maybe(time),
    until: maybe(time),
  })
  .map(({ name, text, codes, place, from, until }) => ({
    items: [{ name, quantity: 3 }],
    facts: {
      city: text,
      signer: text,
      courier: { name: text, since: AT },
      pickup: {
        codes,
        kind: 'locker',
        arrivedAt: AT,
        ...(place !== undefined && { place }),
        ...(until !== undefined && { until }),
      },
    },
    ...(from !== undefined && { eta: { from, to: from + 7_200_000, zone: 'UTC', source: 'carrier', saidAt: AT } }),
    issues: ISSUE_CODES.map((code) => ({ code, since: AT, why: { rule: 'r', words: 'w' }, reason: text })),
  }));
const told = fc.tuple(parcel, fc.uuid()).map(([of, _id]) => ({ ...of, _id }));
const bare: MessageParcel = { items: [], facts: {}, issues: [] };

const MILESTONES: readonly Milestone[] = [
  ...([...TOLD_STAGES, 'soon'] as const).map((code) => stageMilestone(code, AT)),
  ...ISSUE_CODES.map((code) => issueMilestone(code, AT)),
];
const TYPES = ['thing', 'phrase', 'character_string', 'date', 'time', 'number', 'name'] as const;
/** Types that a meaning's keyword has as a rule. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  phrase: ['phrase', 'thing'],
  time: ['date', 'time'],
  code: ['character_string', 'thing'],
};
const typeFor = (meaning: string) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...(USUAL[meaning] ?? ['thing'])) },
    { weight: 1, arbitrary: fc.constantFrom(...TYPES) },
  );
/** Some meanings in any order, most of them with a keyword of a type that fits. */
const keywordsFor = (meanings: readonly string[]) =>
  fc
    .shuffledSubarray([...meanings], { minLength: 2 })
    .chain((chosen) => fc.tuple(...chosen.map((meaning) => typeFor(meaning).map((type) => [meaning, type] as const))))
    .map((chosen) => Object.fromEntries(chosen.map(([meaning, type], at) => [meaning, `${type}${at + 1}`])));

it('lets no template through that some message could not be filled into', () => {
  const law = fc.property(
    fc
      .constantFrom(...MILESTONES)
      .chain((milestone) => fc.tuple(fc.constant(milestone), keywordsFor(MEANINGS[milestone.template]))),
    fc.oneof(parcel, fc.constant(bare)),
    fc.array(fc.record({ parcel: told, milestone: fc.constantFrom(...MILESTONES.map(({ code }) => code)) }), {
      maxLength: 3,
    }),
    fc.constantFrom('zh-CN' as const, 'en' as const),
    fc.constantFrom('Asia/Shanghai', 'America/Los_Angeles', 'Asia/Kathmandu'),
    ([{ code, ...news }, keywords], of, others, locale, zone) => {
      fc.pre(wrongInTemplate(news.template, keywords) === undefined);
      const values = fillMessage({ ...news, milestone: code }, of, { keywords, locale, zone, others });
      expect(Object.keys(values).sort()).toEqual(Object.values(keywords).sort());
      for (const [keyword, value] of Object.entries(values)) {
        if (!fitsKeyword(keyword, value)) throw new Error(`${keyword} does not take ${JSON.stringify(value)}`);
        expect(value).not.toMatch(/undefined|null|NaN/);
        if (/^(?:date|time)/.test(keyword)) expect(value).toMatch(/^\d{1,2}月\d{1,2}日 \d\d:\d\d(?:~\d\d:\d\d)?$/);
      }
    },
  );
  fc.assert(law, { numRuns: 300 });
});
