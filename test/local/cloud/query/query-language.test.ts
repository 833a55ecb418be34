import { EJSON } from 'bson';
import fc from 'fast-check';
import { parseDocument, printDocument, type Document } from '../../../../local/cloud/store/document';
import { indexEntries } from '../../../../local/cloud/indexes/index-entries';
import { encodeEntry, encodeValue } from '../../../../local/cloud/indexes/index-key';
import { matcherOf } from '../../../../local/cloud/query/matcher';
import { readPredicates, type Predicate } from '../../../../local/cloud/indexes/query-predicates';
import { checkQuery } from '../../../../local/cloud/query/query-rules';
import { compareBy } from '../../../../local/cloud/query/sort-order';
import { compareValues, sameValue } from '../../../../local/cloud/query/value-order';

/** As over the wire: wx-server-sdk writes canonical EJSON. */
const sent = (value: Document): Document => parseDocument(EJSON.stringify(value, { relaxed: false }));
const regex = (pattern: string, options = ''): Document => ({ $regularExpression: { pattern, options } });

function matches(query: Document, document: Document): boolean {
  const read = sent(query);
  checkQuery(read);
  return matcherOf(read)(sent(document));
}

/** What a query finds among one field's values, by their place. */
interface Case {
  name: string;
  query: Document;
  yes: Document[];
  no: Document[];
}

const DAY = new Date('2024-05-01T00:00:00Z');

/** "Query for Null or Missing Fields" and "Query an Array", MongoDB manual; jstests/core/null_query_semantics.js for paths through lists. */
const NULL_CASES: Case[] = [
  {
    name: 'null is null and missing, not a list without null',
    query: { a: null },
    yes: [{ a: null }, {}, { a: [1, null] }],
    no: [{ a: 0 }, { a: '' }, { a: {} }, { a: [] }, { a: [[]] }, { a: [{ b: null }] }],
  },
  { name: '$ne null', query: { a: { $ne: null } }, yes: [{ a: 0 }, { a: [] }], no: [{ a: null }, {}, { a: [null] }] },
  {
    name: '$in with null',
    query: { a: { $in: [null, 4] } },
    yes: [{ a: null }, {}, { a: 4 }],
    no: [{ a: 5 }, { a: [] }],
  },
  { name: '$nin with null', query: { a: { $nin: [null, 4] } }, yes: [{ a: 5 }, { a: [] }], no: [{}, { a: [1, 4] }] },
  { name: '$exists tells null from missing', query: { a: { $exists: true } }, yes: [{ a: null }], no: [{ b: 1 }] },
  { name: '$exists: false', query: { a: { $exists: false } }, yes: [{ b: 1 }], no: [{ a: null }] },
  { name: '$gte null is null too', query: { a: { $gte: null } }, yes: [{ a: null }, {}], no: [{ a: 1 }, { a: [] }] },
  { name: '$lt null is nothing', query: { a: { $lt: null } }, yes: [], no: [{ a: null }, {}, { a: 1 }] },
  {
    name: 'null at a dotted path: missing in one object of a list is enough, a list without objects is not',
    query: { 'a.b': null },
    yes: [
      {},
      { a: 4 },
      { a: null },
      { a: {} },
      { a: { b: null } },
      { a: [{ b: 3 }, {}] },
      { a: [{ b: null }, { b: 3 }] },
    ],
    no: [{ a: { b: 1 } }, { a: [] }, { a: [[]] }, { a: [1, null] }, { a: [{ b: 1 }, { b: 2 }] }],
  },
  {
    name: '$ne null at a dotted path',
    query: { 'a.b': { $ne: null } },
    yes: [{ a: { b: 'hi' } }, { a: [] }, { a: [[]] }, { a: [null] }, { a: [{ b: 1 }] }],
    no: [{}, { a: 4 }, { a: [{ b: 3 }, {}] }],
  },
  {
    name: '$elemMatch over null items',
    query: { a: { $elemMatch: { $eq: null } } },
    yes: [{ a: [1, null] }],
    no: [{ a: null }, {}, { a: [] }, { a: [{}] }],
  },
  {
    name: "$elemMatch over items' missing fields: a list counts as an object",
    query: { a: { $elemMatch: { b: null } } },
    yes: [{ a: [[]] }, { a: [{ b: 3 }, {}] }],
    no: [{ a: [1] }, { a: { b: null } }],
  },
  {
    name: '$exists at a dotted path',
    query: { 'a.b': { $exists: false } },
    yes: [{}, { a: 4 }, { a: {} }],
    no: [{ a: { b: null } }],
  },
];

/** "Comparison Query Operators", "Comparison/Sort Order", MongoDB manual. */
const COMPARISON_CASES: Case[] = [
  {
    name: '$eq',
    query: { a: { $eq: 1 } },
    yes: [{ a: 1 }, { a: [0, 1] }],
    no: [{ a: '1' }, { a: true }, { a: [[1]] }],
  },
  { name: 'a value stands for $eq', query: { a: 'x' }, yes: [{ a: 'x' }], no: [{ a: 'xx' }] },
  { name: '$ne looks at every item', query: { a: { $ne: 1 } }, yes: [{ a: 2 }, {}], no: [{ a: 1 }, { a: [2, 1] }] },
  {
    name: '$gt within numbers only',
    query: { a: { $gt: 5 } },
    yes: [{ a: 6 }, { a: [1, 6] }],
    no: [{ a: '6' }, { a: DAY }, { a: true }, {}],
  },
  {
    name: '$gte and $lt of texts',
    query: { a: { $gte: 'b', $lt: 'c' } },
    yes: [{ a: 'b' }, { a: 'bz' }],
    no: [{ a: 'c' }, { a: 1 }],
  },
  {
    name: '$lte of dates',
    query: { a: { $lte: DAY } },
    yes: [{ a: DAY }],
    no: [{ a: DAY.getTime() }, { a: new Date(DAY.getTime() + 1) }],
  },
  { name: '$gt of booleans', query: { a: { $gt: false } }, yes: [{ a: true }], no: [{ a: false }, { a: 1 }] },
  {
    name: 'two bounds may be met by two items',
    query: { a: { $gt: 5, $lt: 3 } },
    yes: [{ a: [1, 9] }],
    no: [{ a: [4] }, { a: 9 }],
  },
  {
    name: '$elemMatch: one item meets both',
    query: { a: { $elemMatch: { $gt: 1, $lt: 3 } } },
    yes: [{ a: [0, 2] }],
    no: [{ a: [0, 9] }, { a: 2 }],
  },
  { name: '$in', query: { a: { $in: [1, 'x'] } }, yes: [{ a: 1 }, { a: ['x'] }], no: [{ a: 2 }, {}] },
  {
    name: '$in with a list finds that list',
    query: { a: { $in: [[1, 2]] } },
    yes: [{ a: [1, 2] }, { a: [[1, 2]] }],
    no: [{ a: [2, 1] }, { a: 1 }],
  },
  { name: '$in with nothing finds nothing', query: { a: { $in: [] } }, yes: [], no: [{ a: 1 }, {}] },
  { name: 'NaN equals NaN only', query: { a: { $gte: NaN } }, yes: [{ a: NaN }], no: [{ a: 1 }] },
  { name: 'NaN is below no number', query: { a: { $lte: 5 } }, yes: [{ a: 5 }], no: [{ a: NaN }] },
  { name: '−0 is 0', query: { a: 0 }, yes: [{ a: -0 }], no: [{ a: 1 }] },
  { name: 'Infinity', query: { a: { $gt: 1e308 } }, yes: [{ a: Infinity }], no: [{ a: -Infinity }] },
  { name: 'texts compare by code points', query: { a: { $gt: '！' } }, yes: [{ a: '😀' }], no: [{ a: '一' }] },
  { name: 'a text with a null byte', query: { a: 'a\u0000b' }, yes: [{ a: 'a\u0000b' }], no: [{ a: 'a' }] },
];

/** "Query on Embedded/Nested Documents", "Query an Array of Embedded Documents", MongoDB manual. */
const NESTED_CASES: Case[] = [
  {
    name: 'an object equals itself with its fields in this order',
    query: { a: { $eq: { x: 1, y: 2 } } },
    yes: [{ a: { x: 1, y: 2 } }],
    no: [{ a: { y: 2, x: 1 } }, { a: { x: 1 } }, { a: { x: 1, y: 2, z: 3 } }],
  },
  {
    name: 'a list equals itself, or is an item',
    query: { a: [1, 2] },
    yes: [{ a: [1, 2] }, { a: [[1, 2], 3] }],
    no: [{ a: [2, 1] }, { a: [1, 2, 3] }],
  },
  {
    name: 'a dotted path',
    query: { 'a.b.c': 1 },
    yes: [{ a: { b: { c: 1 } } }, { a: [{ b: { c: 1 } }] }, { a: { b: [{ c: [1] }] } }],
    no: [{ a: { b: 1 } }],
  },
  {
    name: "an item's number",
    query: { 'a.1': 5 },
    yes: [{ a: [4, 5] }, { a: { 1: 5 } }, { a: [{ 1: 5 }] }],
    no: [{ a: [5] }, { a: [4, [5]] }],
  },
  { name: "an item's number on the way", query: { 'a.0.b': 5 }, yes: [{ a: [{ b: 5 }] }], no: [{ a: [1, { b: 5 }] }] },
  {
    name: 'several lists on the way',
    query: { 'a.b': { $gt: 4 } },
    yes: [{ a: [{ b: [1, 5] }, { b: [2] }] }],
    no: [{ a: [{ b: [1, 2] }] }],
  },
  {
    name: 'different items may meet different conditions',
    query: { 'a.x': 1, 'a.y': 2 },
    yes: [{ a: [{ x: 1 }, { y: 2 }] }],
    no: [{ a: [{ x: 1 }] }],
  },
  {
    name: '$elemMatch: one item meets all',
    query: { a: { $elemMatch: { x: 1, y: { $gte: 2 } } } },
    yes: [{ a: [{ x: 1, y: 3 }] }],
    no: [{ a: [{ x: 1 }, { y: 2 }] }, { a: { x: 1, y: 2 } }],
  },
  {
    name: '$elemMatch with $or',
    query: { a: { $elemMatch: { $or: [{ x: 1 }, { y: 1 }] } } },
    yes: [{ a: [{ y: 1 }] }],
    no: [{ a: [{ x: 2, y: 2 }] }],
  },
  {
    name: '$elemMatch does not look into lists of lists',
    query: { a: { $elemMatch: { $gt: 5 } } },
    yes: [{ a: [6] }],
    no: [{ a: [[6]] }],
  },
  {
    name: '$elemMatch with $not',
    query: { a: { $elemMatch: { $not: { $gt: 5 } } } },
    yes: [{ a: [1] }],
    no: [{ a: [6] }, { a: [] }],
  },
  { name: '$all, in any order', query: { a: { $all: [1, 2] } }, yes: [{ a: [2, 3, 1] }], no: [{ a: [1] }, {}] },
  { name: '$all of one also finds a value', query: { a: { $all: [1] } }, yes: [{ a: 1 }, { a: [1] }], no: [{ a: 2 }] },
  { name: '$all of none finds nothing', query: { a: { $all: [] } }, yes: [], no: [{ a: [] }, {}] },
  {
    name: '$all with $elemMatch',
    query: { a: { $all: [{ $elemMatch: { x: 1 } }, { $elemMatch: { y: 1 } }] } },
    yes: [{ a: [{ x: 1 }, { y: 1 }] }],
    no: [{ a: [{ x: 1 }] }],
  },
  { name: '$size', query: { a: { $size: 2 } }, yes: [{ a: [1, 2] }], no: [{ a: [1] }, { a: 'ab' }, {}] },
  {
    name: '$size on a path through a list',
    query: { 'a.b': { $size: 1 } },
    yes: [{ a: [{ b: [1, 2] }, { b: [3] }] }],
    no: [{ a: [{ b: [1, 2] }] }],
  },
  {
    name: 'a geo point is an object like any',
    query: { 'at.type': 'Point' },
    yes: [{ at: { type: 'Point', coordinates: [113, 23] } }],
    no: [{}],
  },
];

/** "$and", "$or", "$nor", "$not", "$mod", "$regex", "$expr", MongoDB manual. */
const OPERATOR_CASES: Case[] = [
  { name: '$and', query: { $and: [{ a: { $gt: 1 } }, { a: { $lt: 4 } }] }, yes: [{ a: 2 }], no: [{ a: 5 }] },
  { name: '$or', query: { $or: [{ a: 1 }, { b: 1 }] }, yes: [{ a: 1 }, { b: 1 }], no: [{ a: 2 }] },
  { name: '$nor', query: { $nor: [{ a: 1 }, { b: 1 }] }, yes: [{ a: 2 }, {}], no: [{ b: 1 }] },
  {
    name: '$not is also true of what is missing',
    query: { a: { $not: { $gt: 5 } } },
    yes: [{ a: 5 }, {}, { a: 'x' }],
    no: [{ a: 6 }, { a: [1, 6] }],
  },
  { name: '$not of a pattern', query: { a: { $not: regex('^x') } }, yes: [{ a: 'y' }, {}], no: [{ a: 'xy' }] },
  {
    name: '$mod',
    query: { a: { $mod: [4, 0] } },
    yes: [{ a: 8 }, { a: -4 }, { a: 8.9 }, { a: [1, 4] }],
    no: [{ a: 5 }, { a: '8' }, { a: null }, {}, { a: NaN }],
  },
  {
    name: 'a pattern',
    query: { a: regex('b.d') },
    yes: [{ a: 'abcde' }, { a: ['x', 'bxd'] }],
    no: [{ a: 'abd' }, { a: 5 }, { a: 'b\nd' }],
  },
  { name: 'option i', query: { a: regex('^SF', 'i') }, yes: [{ a: 'sf1' }], no: [{ a: 'xsf' }] },
  { name: 'option m', query: { a: regex('^b', 'm') }, yes: [{ a: 'a\nb' }], no: [{ a: 'ab' }] },
  { name: 'option s', query: { a: regex('b.d', 's') }, yes: [{ a: 'b\nd' }], no: [{ a: 'bd' }] },
  {
    name: '$regex and $options',
    query: { a: { $regex: '^sf', $options: 'i' } },
    yes: [{ a: 'SF1' }],
    no: [{ a: 'x' }],
  },
  {
    name: '$regex over a pattern',
    query: { a: { $regex: regex('^sf', 'i'), $ne: 'SF' } },
    yes: [{ a: 'SF1' }],
    no: [{ a: 'SF' }],
  },
  { name: 'a pattern in $in', query: { a: { $in: [regex('^x'), 1] } }, yes: [{ a: 'xy' }, { a: 1 }], no: [{ a: 'y' }] },
  { name: 'a pattern in $nin', query: { a: { $nin: [regex('^x')] } }, yes: [{ a: 'y' }, {}], no: [{ a: ['y', 'x'] }] },
  {
    name: 'a pattern in $all',
    query: { a: { $all: [regex('^x'), 'y'] } },
    yes: [{ a: ['xx', 'y'] }],
    no: [{ a: ['y'] }],
  },
  {
    name: '$expr compares two fields',
    query: { $expr: { $gt: ['$a', '$b'] } },
    yes: [
      { a: 2, b: 1 },
      { a: 'x', b: 1 },
    ],
    no: [{ a: 1, b: 2 }],
  },
  { name: '$expr: missing is not null', query: { $expr: { $eq: ['$a', null] } }, yes: [{ a: null }], no: [{}] },
];

describe.each([
  ['null and missing', NULL_CASES],
  ['comparison', COMPARISON_CASES],
  ['lists and objects', NESTED_CASES],
  ['operators', OPERATOR_CASES],
])('%s', (_title, cases) => {
  it.each(cases)('$name', ({ query, yes, no }) => {
    for (const document of yes) expect([document, matches(query, document)]).toEqual([document, true]);
    for (const document of no) expect([document, matches(query, document)]).toEqual([document, false]);
  });
});

it.each<{ name: string; query: Document; says: RegExp }>([
  { name: 'geoNear', query: { a: { $nearSphere: { $geometry: {} } } }, says: /\$nearSphere is not modelled/ },
  {
    name: 'geoWithin',
    query: { a: { $geoWithin: { $centerSphere: [[0, 0], 1] } } },
    says: /\$geoWithin is not modelled/,
  },
  { name: 'geoIntersects', query: { a: { $geoIntersects: {} } }, says: /\$geoIntersects is not modelled/ },
  { name: '$type', query: { a: { $type: 'int' } }, says: /\$type is not modelled/ },
  { name: '$where', query: { $where: 'true' }, says: /\$where is not modelled/ },
  { name: '$jsonSchema', query: { $jsonSchema: {} }, says: /\$jsonSchema is not modelled/ },
  { name: 'in $elemMatch', query: { a: { $elemMatch: { $bitsAllSet: 1 } } }, says: /\$bitsAllSet is not modelled/ },
  { name: 'in $not', query: { a: { $not: { $near: [] } } }, says: /\$near is not modelled/ },
  { name: 'in $or', query: { $or: [{ a: { $type: 1 } }] }, says: /\$type is not modelled/ },
  { name: 'in $expr', query: { $expr: { $function: {} } }, says: /\$function is not modelled/ },
  { name: '$in without a list', query: { a: { $in: 1 } }, says: /\$in needs a list/ },
  { name: '$in with operators', query: { a: { $in: [{ $gt: 1 }] } }, says: /cannot nest \$ under \$in/ },
  { name: 'an empty $or', query: { $or: [] }, says: /not empty/ },
  { name: '$size of a fraction', query: { a: { $size: 1.5 } }, says: /whole number/ },
  { name: '$size below 0', query: { a: { $size: -1 } }, says: /negative/ },
  { name: '$mod by 0', query: { a: { $mod: [0, 0] } }, says: /divisor cannot be 0/ },
  { name: '$mod of one', query: { a: { $mod: [2] } }, says: /not enough elements/ },
  { name: '$elemMatch of a value', query: { a: { $elemMatch: 1 } }, says: /needs an Object/ },
  { name: '$not of a value', query: { a: { $not: 1 } }, says: /\$not needs a regex or a document/ },
  { name: '$ne of a pattern', query: { a: { $ne: regex('x') } }, says: /Can't have RegEx/ },
  { name: '$all half of $elemMatch', query: { a: { $all: [{ $elemMatch: {} }, 1] } }, says: /consistent/ },
  {
    name: 'a pattern that JavaScript cannot read',
    query: { a: regex('(?i)x') },
    says: /Regular expression is invalid/,
  },
  { name: 'option x', query: { a: regex('a b', 'x') }, says: /option in 'x' is not modelled/ },
  { name: '$options alone', query: { a: { $options: 'i', $gt: 1 } }, says: /\$options needs a \$regex/ },
])('refuses $name', ({ query, says }) => {
  expect(() => {
    checkQuery(sent(query));
  }).toThrow(says);
});

/** "Comparison/Sort Order", MongoDB manual. */
const IN_ORDER: unknown[] = [
  null,
  NaN,
  -Infinity,
  -1,
  0,
  0.5,
  1e300,
  Infinity,
  '',
  'a',
  'a\u0000',
  'ab',
  'b',
  '一',
  '！',
  '😀',
  {},
  { a: 1 },
  { a: 1, b: 1 },
  { a: 2 },
  { b: 1 },
  { a: 'x' },
  [],
  [1],
  [1, 2],
  [2],
  false,
  true,
  new Date(-1),
  new Date(0),
  DAY,
];

it('orders values as MongoDB does, in bytes too', () => {
  const sign = (order: number): number => Math.sign(order);
  IN_ORDER.forEach((a, i) => {
    IN_ORDER.forEach((b, j) => {
      const want = Math.sign(i - j);
      expect([a, b, sign(compareValues(a, b)), sign(Buffer.compare(encodeValue(a), encodeValue(b)))]).toEqual([
        a,
        b,
        want,
        want,
      ]);
    });
  });
});

it('sorts a list by its least or greatest item, an empty one first ("cursor.sort()", MongoDB manual)', () => {
  const documents = [{ n: 1, a: [3, 9] }, { n: 2, a: 5 }, { n: 3, a: [] }, { n: 4 }, { n: 5, a: [1, 4] }];
  const sorted = (direction: number): number[] => [...documents].sort(compareBy({ a: direction })).map(({ n }) => n);
  expect(sorted(1)).toEqual([3, 4, 5, 1, 2]);
  expect(sorted(-1)).toEqual([1, 2, 5, 4, 3]);
});

it('gives back what was stored', () => {
  const stored = {
    ...{
      nan: NaN,
      infinite: -Infinity,
      long: '字'.repeat(10_000),
      zero: 'a\u0000b',
      nested: { list: [[1, [null]], {}] },
    },
    ...{ early: new Date(-1), at: DAY, point: { type: 'Point', coordinates: [113.3, 23.1] }, big: 2 ** 53 },
    ...{
      area: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [3, 0],
            [3, 3],
            [0, 0],
          ],
        ],
      },
      b: { $binary: { base64: 'AQI=', subType: '00' } },
    },
  };
  const read = sent(stored);
  expect(parseDocument(printDocument(read))).toEqual(read);
  expect(Object.keys(read)).toEqual(Object.keys(stored));
});

const plain = fc.oneof(
  fc.constantFrom(-1, 0, -0, 1, 2.5, NaN, Infinity, '', 'a', 'ab', 'b', 'a\u0000', '😀', true, false, null),
  fc.constantFrom(new Date(0), DAY),
);
const small = fc.oneof(
  plain,
  fc.record({ x: plain }),
  fc.record({ x: plain, y: plain }),
  fc.array(plain, { maxLength: 2 }),
);
const value = fc.oneof(small, fc.array(small, { maxLength: 3 }), fc.record({ x: small }));
const document = fc.record({ a: value, b: value }, { requiredKeys: [] });
const paths = fc.constantFrom('a', 'b', 'a.x', 'b.x', 'a.0', 'a.0.x', 'a.x.x', 'a.x.0');
const operators: fc.Arbitrary<Document> = fc.oneof(
  fc
    .tuple(fc.constantFrom('$eq', '$ne', '$gt', '$gte', '$lt', '$lte'), small)
    .map(([name, operand]) => ({ [name]: operand })),
  fc.tuple(plain, plain).map(([$gt, $lte]) => ({ $gt, $lte })),
  fc.array(small, { maxLength: 3 }).map(($in) => ({ $in })),
  fc.array(plain, { minLength: 1, maxLength: 2 }).map(($all) => ({ $all })),
  fc.boolean().map(($exists) => ({ $exists })),
  fc.constantFrom('^a', '^ab', '^ab*', '^a|b', 'b', '^').map(($regex) => ({ $regex: new RegExp($regex) })),
  plain.map((x) => ({ $elemMatch: { x } })),
  plain.map(($gte) => ({ $elemMatch: { $gte } })),
);
const condition = fc.oneof(
  small,
  operators,
  operators.map(($not) => ({ $not })),
);
const part = fc.dictionary(paths, condition, { maxKeys: 2 });
const query = fc.oneof(
  part,
  fc.tuple(part, part).map((parts) => ({ $and: parts })),
  fc.tuple(paths, condition, condition).map(([path, one, other]) => ({ $or: [{ [path]: one }, { [path]: other }] })),
);

const INDEXED = ['a', 'b', 'a.x', 'b.x', 'a.0', 'a.0.x', 'a.x.x', 'a.x.0'];

function entryFits({ points, lower, upper }: Predicate, key: Buffer): string[] {
  const bound = (side: { value: unknown; inclusive: boolean }, sign: 1 | -1): boolean => {
    const order = Buffer.compare(key, encodeValue(side.value)) * sign;
    return key[0] === encodeValue(side.value)[0] && (side.inclusive ? order >= 0 : order > 0);
  };
  return [
    ...(points && !points.some((point) => encodeEntry(point).equals(key)) ? ['points'] : []),
    ...(lower && !bound(lower, 1) ? ['lower'] : []),
    ...(upper && !bound(upper, -1) ? ['upper'] : []),
  ];
}

it('enters what matches where the query looks for it, so that no index loses a match', () => {
  fc.assert(
    fc.property(document, fc.array(query, { minLength: 8, maxLength: 8 }), (fields, queries) => {
      for (const asked of queries.filter((each) => matcherOf(each)(fields))) {
        for (const [path, predicate] of readPredicates(asked)) {
          if (!INDEXED.includes(path)) continue;
          const { keys } = indexEntries({ name: path, fields: [{ path }] }, fields);
          const lost = ['points', 'lower', 'upper'].filter((side) =>
            keys.every((key) => entryFits(predicate, key).includes(side)),
          );
          expect({ asked, path, lost }).toEqual({ asked, path, lost: [] });
        }
      }
    }),
    { numRuns: 400, examples: [[{ a: [[new Date(0)]] }, [{ 'a.0': { $elemMatch: { $gte: new Date(0) } } }]]] },
  );
});

it('compares values as their bytes compare', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(Math.sign(compareValues(a, b))).toBe(Math.sign(Buffer.compare(encodeValue(a), encodeValue(b))));
      expect(sameValue(a, sent({ a })['a'])).toBe(true);
    }),
  );
});

it('sorts as an index is ordered', () => {
  const first = (fields: Document, direction: number): Buffer => {
    const [one = Buffer.alloc(0)] = indexEntries({ name: 'a', fields: [{ path: 'a' }] }, fields).keys.sort(
      (a, b) => Buffer.compare(a, b) * direction,
    );
    return one;
  };
  fc.assert(
    fc.property(document, document, fc.constantFrom(1, -1), (one, other, direction) => {
      const order = Buffer.compare(first(one, direction), first(other, direction)) * direction;
      expect(Math.sign(compareBy({ a: direction })(one, other))).toBeCloseTo(Math.sign(order));
    }),
  );
  expect(encodeEntry([])).not.toEqual(encodeValue(null));
});
