import fc from 'fast-check';
import { printOf } from '../../../../cloudfunctions/_core/tracking/merging/heard-push';
import { anyCharacter } from '../../../any-character';

const node = fc.record({
  time: fc.string(),
  words: fc.string({ unit: anyCharacter }),
  code: fc.constantFrom('1', '2', ''),
});

it('is the same for the same nodes in whatever order', () => {
  const shuffled = fc
    .array(node)
    .chain((nodes) => fc.tuple(fc.constant(nodes), fc.shuffledSubarray(nodes, { minLength: nodes.length })));
  fc.assert(
    fc.property(shuffled, ([nodes, mixed]) => {
      expect(printOf({ no: '1', nodes: mixed })).toBe(printOf({ no: '1', nodes }));
    }),
  );
});

it('differs when anything else does', () => {
  fc.assert(
    fc.property(fc.array(node), fc.array(node), (a, b) => {
      const sorted = (nodes: typeof a) => nodes.map((each) => JSON.stringify(each)).sort();
      const areSame = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
      expect(printOf(a) === printOf(b)).toBe(areSame);
    }),
  );
});

it.each([
  {
    name: 'a field that two nodes swap',
    a: [
      { t: '1', w: 'a' },
      { t: '2', w: 'b' },
    ],
    b: [
      { t: '1', w: 'b' },
      { t: '2', w: 'a' },
    ],
  },
  { name: 'the same node twice', a: [{ t: '1' }], b: [{ t: '1' }, { t: '1' }] },
  { name: 'words that move over the border of two fields', a: [{ t: 'ab', w: 'c' }], b: [{ t: 'a', w: 'bc' }] },
  { name: 'another key', a: { t: '1' }, b: { w: '1' } },
  { name: 'nothing and an empty list', a: null, b: [] },
])('tells $name apart', ({ a, b }) => {
  expect(printOf(a)).not.toBe(printOf(b));
});
