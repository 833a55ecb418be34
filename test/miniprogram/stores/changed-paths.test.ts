import fc from 'fast-check';
import { changedPaths } from '../../../miniprogram/stores/changed-paths';

const ROW = { text: '到了杭州', done: false, parts: ['a long word', 'another long word'] };

it.each([
  { name: 'nothing', before: [ROW], now: [{ ...ROW }], want: {} },
  { name: 'a field of a row', before: [ROW, ROW], now: [ROW, { ...ROW, done: true }], want: { 'v[1].done': true } },
  { name: 'a row that comes last', before: [ROW], now: [ROW, ROW], want: { 'v[1]': ROW } },
  { name: 'a row that goes', before: [ROW, ROW], now: [ROW], want: { v: [ROW] } },
  { name: 'a field that comes', before: { a: ROW }, now: { a: ROW, b: 1 }, want: { 'v.b': 1 } },
  { name: 'a field that goes', before: { a: ROW, b: 1 }, now: { a: ROW }, want: { v: { a: ROW } } },
  { name: 'a name that no path can say', before: { '0 a': ROW }, now: { '0 a': [] }, want: { v: { '0 a': [] } } },
  { name: 'what weighs less as a whole', before: [1, 2, 3], now: [3, 2, 1], want: { v: [3, 2, 1] } },
  { name: 'something for nothing', before: undefined, now: ROW, want: { v: ROW } },
  { name: 'nothing for something', before: ROW, now: null, want: { v: null } },
])('hands over $name', ({ before, now, want }) => {
  expect(changedPaths('v', before, now)).toEqual(want);
});

const names = fc.constantFrom('a', 'b', 'rows', 'x y');
const { value } = fc.letrec<{ value: unknown; list: unknown[]; record: Record<string, unknown> }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.boolean(), fc.nat(3), fc.constant(null), tie('list'), tie('record')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  record: fc.dictionary(names, tie('value'), { maxKeys: 4 }),
}));

it('law: a page that takes in what it is handed has what it is to have, and is handed no more than that', () => {
  fc.assert(
    fc.property(value, value, (before, now) => {
      const changes = changedPaths('v', before, now);
      expect(taken({ v: structuredClone(before) }, changes)).toEqual({ v: now });
      expect(JSON.stringify(changes).length).toBeLessThanOrEqual(JSON.stringify({ v: now }).length);
    }),
  );
});

/** As `setData` does: each path in turn. */
function taken(page: Record<string, unknown>, changes: Record<string, unknown>): unknown {
  for (const [path, now] of Object.entries(changes)) {
    const steps = path.replace(/\[(\d+)\]/g, '.$1').split('.');
    const last = steps.pop() ?? '';
    const place = steps.reduce<unknown>((inside, step) => (inside as Record<string, unknown>)[step], page);
    (place as Record<string, unknown>)[last] = now;
  }
  return page;
}
