import { checkProjection, project, type Projection } from '../../../../local/cloud/query/projection';
import type { Document } from '../../../../local/cloud/store/document';

const parsed = (text: string): Projection => JSON.parse(text) as Projection;

it.each<{ name: string; projection: Projection; document: Document; want: Document }>([
  { name: 'everything', projection: {}, document: { _id: 1, a: 2 }, want: { _id: 1, a: 2 } },
  { name: 'only the id', projection: { _id: 1 }, document: { _id: 1, a: 2 }, want: { _id: 1 } },
  { name: 'all but the id', projection: { _id: 0 }, document: { _id: 1, a: 2 }, want: { a: 2 } },
  { name: 'a field without the id', projection: { _id: 0, a: 1 }, document: { _id: 1, a: 2 }, want: { a: 2 } },
  {
    name: 'fields within lists, of what is an object there',
    projection: { 'l.x': 1 },
    document: { l: [{ x: 1, y: 2 }, 5, [{ x: 3 }]] },
    want: { l: [{ x: 1 }, [{ x: 3 }]] },
  },
  {
    name: 'all but fields within lists',
    projection: { 'l.x': 0 },
    document: { l: [{ x: 1, y: 2 }, 5, [{ x: 3 }]] },
    want: { l: [{ y: 2 }, 5, [{}]] },
  },
  {
    name: 'no place in a list: a number is a name',
    projection: { 'l.0': 1 },
    document: { l: [7, 8] },
    want: { l: [] },
  },
  { name: 'no field of a value', projection: { 'a.b': 1 }, document: { a: 5 }, want: {} },
  {
    name: 'an own field with an inherited name',
    projection: { toString: 1, 'constructor.x': 1 },
    document: { toString: 1, b: 1 },
    want: { toString: 1 },
  },
  {
    name: 'some of a list beside what is kept',
    projection: { l: { $slice: 1 }, a: 1 },
    document: { a: 1, b: 2, l: [1, 2] },
    want: { a: 1, l: [1] },
  },
  {
    name: 'some of a list and all else',
    projection: { l: { $slice: -1 } },
    document: { a: 1, l: [1, 2] },
    want: { a: 1, l: [2] },
  },
])('sends $name', ({ projection, document, want }) => {
  checkProjection(projection);
  expect(project([document], projection)).toEqual([want]);
});

it.each<{ name: string; projection: Projection; says: RegExp }>([
  { name: 'a field and one within it', projection: { keep: 1, 'keep.a': 1 }, says: /Path collision at keep\.a/ },
  {
    name: 'a field within another that is kept whole',
    projection: { 'keep.a': 1, keep: 1 },
    says: /Path collision at keep/,
  },
  { name: '__proto__', projection: parsed('{"__proto__":1}'), says: /FieldPath field names/ },
  { name: 'a path with __proto__', projection: parsed('{"a.__proto__.x":1}'), says: /FieldPath field names/ },
  { name: 'an operator', projection: { $a: 1 }, says: /FieldPath field names/ },
  { name: 'a mix', projection: { a: 1, b: 0 }, says: /mix of inclusion and exclusion/ },
  {
    name: 'an expression',
    projection: { a: { $elemMatch: { b: 1 } } },
    says: /projection of 'a' by .* is not modelled/,
  },
])('refuses $name', ({ projection, says }) => {
  expect(() => {
    checkProjection(projection);
  }).toThrow(says);
});
