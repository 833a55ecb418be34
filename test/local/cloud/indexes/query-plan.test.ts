import fc from 'fast-check';
import { find } from 'mingo';
import type { Document } from '../../../../local/cloud/store/document';
import { matcherOf } from '../../../../local/cloud/query/matcher';
import { PRODUCTION_LIMITS } from '../../../../local/cloud/limits';
import { planQuery, type OpenIndex } from '../../../../local/cloud/indexes/query-plan';
import { openStore } from '../../../../local/cloud/store/open-store';
import type { IndexDefinition } from '../../../../local/cloud/store/schema';
import { openSqlite } from '../../../../local/cloud/store/sqlite';
import { dataFolder } from '../test-cloud';

/** Whatever the indexes, a query finds what it finds without. */
const INDEXES: IndexDefinition[] = [
  { name: 'a', fields: [{ path: 'a' }] },
  { name: 'ab', fields: [{ path: 'a' }, { path: 'b', order: -1 }] },
  {
    name: 'ba',
    fields: [
      { path: 'b', order: -1 },
      { path: 'a', order: -1 },
    ],
  },
  { name: 'list', fields: [{ path: 'list' }, { path: 'a' }] },
  { name: 'deep', fields: [{ path: 'deep.x' }] },
  { name: 'pair', fields: [{ path: 'deep.x' }, { path: 'deep.y' }] },
];

const db = openSqlite(dataFolder(), false);
const { store } = openStore(db, {
  schema: { collections: [{ name: 'indexed', indexes: INDEXES }, { name: 'bare' }] },
  documentBytes: PRODUCTION_LIMITS.documentBytes,
});
afterAll(() => db.close());

const number = fc.constantFrom(-2.5, -1, 0, 1, 2, 300);
const ordered = fc.oneof(
  number,
  fc.constantFrom('', 'a', 'a\u0000b', 'ab', '字'),
  fc.boolean(),
  number.map((ms) => new Date(Math.trunc(ms * 1e9))),
);
const value = fc.oneof(ordered, fc.constant(null));
const numbers = fc.array(number, { maxLength: 3 });
const fields = fc.record({ x: value, y: value }, { requiredKeys: [] });
const document = fc.record(
  {
    a: value,
    b: number,
    list: fc.oneof(numbers, fc.array(fc.oneof(value, numbers), { maxLength: 3 }), value),
    deep: fc.oneof(
      fields,
      fc.array(fc.oneof({ weight: 3, arbitrary: fields }, fc.array(fields, { maxLength: 2 }), value), { maxLength: 3 }),
      value,
    ),
  },
  { requiredKeys: [] },
);
const plainComparison = fc.oneof(
  value,
  value.map(($eq) => ({ $eq })),
  fc.array(value, { maxLength: 3 }).map(($in) => ({ $in })),
  fc.tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte'), ordered).map(([operator, bound]) => ({ [operator]: bound })),
  fc.tuple(ordered, ordered).map(([$gte, $lt]) => ({ $gte, $lt })),
  fc.tuple(number, number).map(([$gt, $lte]) => ({ $gt, $lte })),
);
const comparison = fc.oneof(
  { weight: 2, arbitrary: plainComparison },
  fc.boolean().map(($exists) => ({ $exists })),
  numbers,
  fc.array(fc.oneof(value, numbers), { maxLength: 3 }).map(($in) => ({ $in })),
  fc.constant({ $in: [/^a/, '字'] }),
);
const part = fc.dictionary(fc.constantFrom('a', 'b', 'list', 'deep.x', 'deep.y', 'deep.0.x'), comparison, {
  maxKeys: 3,
});
const query: fc.Arbitrary<Document> = fc.oneof(
  part,
  fc.tuple(part, part).map((parts) => ({ $and: parts })),
  fc.tuple(part, part).map((parts) => ({ $or: parts })),
  fc.tuple(part, part, part).map(([common, ...parts]) => ({ $and: [common, { $or: parts }] })),
);

const ids = (list: readonly Document[]): unknown[] => list.map(({ _id }) => _id);
const matching = (all: readonly Document[], condition: Document): unknown[] =>
  ids(all.filter(matcherOf(condition))).sort();

it('finds the same documents with and without indexes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { maxLength: 12 }),
      fc.array(query, { minLength: 5, maxLength: 5 }),
      async (documents, queries) => {
        const all = documents.map((fields, n) => ({ _id: String(n), ...fields }));
        await store.remove('indexed', {}, true);
        await store.insert('indexed', all);
        for (const each of queries) {
          const { list } = await store.find('indexed', { query: each });
          expect({ each, found: ids(list).sort() }).toEqual({ each, found: matching(all, each) });
        }
      },
    ),
    { numRuns: 100 },
  );
});

it('finds what mingo finds, which others wrote, where the two read a query alike', () => {
  const plain = fc.record({ a: value, b: number, list: fc.oneof(numbers, value) }, { requiredKeys: [] });
  const asked = fc.dictionary(fc.constantFrom('a', 'b', 'list'), plainComparison, { maxKeys: 3 });
  fc.assert(
    fc.property(fc.array(plain, { maxLength: 12 }), asked, (documents, condition) => {
      const all = documents.map((each, n) => ({ _id: String(n), ...each }));
      expect(matching(all, condition)).toEqual(ids(find<Document>(all, condition).all()).sort());
    }),
  );
});

it('gives the same order and the same page with and without indexes', async () => {
  const direction = fc.constantFrom(1, -1);
  const order = fc.oneof(
    fc.record({ b: direction }),
    fc.record({ b: direction, a: direction }),
    fc.record({ a: direction, b: direction }),
    fc.record({ list: direction }),
  );
  const page = fc.record({ order, offset: fc.nat(3), limit: fc.nat(5) });
  const row = fc.record({ a: fc.oneof(number, fc.constant(null)), b: number, list: fc.oneof(numbers, number) });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 12 }), part, page, async (rows, query, request) => {
      const all = rows.map((fields, n) => ({ _id: String(n), ...fields }));
      for (const collection of ['indexed', 'bare']) {
        await store.remove(collection, {}, true);
        await store.insert(collection, all);
      }
      const keys = async (collection: string): Promise<unknown[]> => {
        const { list } = await store.find(collection, { query, ...request });
        return list.map((found) => Object.keys(request.order).map((path) => found[path]));
      };
      expect(await keys('indexed')).toEqual(await keys('bare'));
    }),
    { numRuns: 150 },
  );
});

it('keeps its entries right through updates and removals', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(document, document), { maxLength: 8 }), query, async (pairs, condition) => {
      await store.remove('indexed', {}, true);
      await store.insert(
        'indexed',
        pairs.map(([before], n) => ({ _id: String(n), ...before })),
      );
      await Promise.all(pairs.map(([, after], n) => store.set('indexed', String(n), after)));
      await store.remove('indexed', { _id: '0' }, true);
      const all = pairs.map(([, after], n) => ({ _id: String(n), ...after })).slice(1);
      const { list } = await store.find('indexed', { query: condition });
      expect(ids(list).sort()).toEqual(matching(all, condition));
    }),
    { numRuns: 100 },
  );
});

describe('of several indexes', () => {
  const byStatus: IndexDefinition = { name: 'status', fields: [{ path: 'status' }] };
  const byShop: IndexDefinition = { name: 'shop', fields: [{ path: 'shop' }] };
  const recentOfShop: IndexDefinition = {
    name: 'shop_recent',
    fields: [{ path: 'shop' }, { path: 'createdAt', order: -1 }],
  };
  const recent: IndexDefinition = { name: 'recent', fields: [{ path: 'createdAt', order: -1 }] };
  /** Every order of the same indexes is a collection of its own. */
  const ORDERS: Record<string, IndexDefinition[]> = {
    statusFirst: [byStatus, byShop, recent, recentOfShop],
    shopFirst: [recentOfShop, byShop, byStatus, recent],
    recentFirst: [recent, byStatus, recentOfShop, byShop],
  };
  const DOCUMENTS = 4000;
  const SHOPS = 40;
  const RARE = 8;
  const newestFirst = { order: { createdAt: -1 }, limit: 20 };

  beforeAll(async () => {
    const schema = { collections: Object.entries(ORDERS).map(([name, indexes]) => ({ name, indexes })) };
    skewed = openStore(otherDb, { schema, documentBytes: PRODUCTION_LIMITS.documentBytes }).store;
    const documents = Array.from({ length: DOCUMENTS }, (_item, n) => ({
      _id: String(n),
      // Every hundredth is another; the rare ones are the oldest of all.
      status: n < RARE ? 'lost' : n % 100 === 0 ? 'open' : 'done',
      shop: `shop${String(n % SHOPS)}`,
      createdAt: n,
    }));
    for (const name of Object.keys(ORDERS)) await skewed.insert(name, documents);
  });
  const otherDb = openSqlite(dataFolder(), false);
  let skewed: typeof store;
  afterAll(() => otherDb.close());

  it.each<{ name: string; request: Parameters<typeof store.find>[1]; found: number; atMost: number }>([
    {
      name: 'a common status of a shop, newest first: the index with the order',
      request: { query: { shop: 'shop3', status: 'done' }, ...newestFirst },
      found: 20,
      atMost: 25,
    },
    {
      name: 'a rare status, newest first: not the index with the order, which would read everything',
      request: { query: { status: 'lost' }, ...newestFirst },
      found: RARE,
      atMost: RARE,
    },
    {
      name: 'a rare status of a shop: the rare one',
      request: { query: { shop: 'shop3', status: 'lost' } },
      found: 1,
      atMost: RARE,
    },
    {
      name: 'a shop and a common status: the shop',
      request: { query: { status: 'done', shop: 'shop3' } },
      found: DOCUMENTS / SHOPS - 1,
      atMost: DOCUMENTS / SHOPS,
    },
    {
      name: 'a status that the newest do not have, newest first: whoever is done first wins, at the price of the others',
      request: { query: { status: 'open', createdAt: { $lte: 1500 } }, ...newestFirst },
      found: 15,
      atMost: 4 * 128,
    },
    {
      name: 'alternatives with an index each: what they have together',
      request: { query: { $or: [{ status: 'lost' }, { createdAt: { $gt: DOCUMENTS - 10 } }] } },
      found: RARE + 9,
      atMost: RARE + 9,
    },
    {
      name: 'alternatives within one shop: the shop',
      request: { query: { shop: 'shop3', $or: [{ status: 'done' }, { createdAt: { $gt: 0 } }] } },
      found: DOCUMENTS / SHOPS,
      atMost: 2 * 128,
    },
    { name: 'an _id: nothing else', request: { query: { _id: '77', status: 'done' } }, found: 1, atMost: 1 },
  ])('reads little whichever is named first: $name', async ({ request, found, atMost }) => {
    for (const name of Object.keys(ORDERS)) {
      const { list, examined } = await skewed.find(name, request);
      expect(list).toHaveLength(found);
      expect({ name, examined, isFew: examined <= atMost }).toMatchObject({ name, isFew: true });
    }
  });
});

describe('alternatives', () => {
  const fields = ['x', 'y'];
  const indexes: OpenIndex[] = fields.map((path, id) => ({
    id,
    definition: { name: path, fields: [{ path }] },
    multikey: false,
  }));
  const alternatives = (m: number): Document[] =>
    Array.from({ length: m }, (_item, i) => ({ [fields[i % 2] ?? '']: i }));
  const eachOf = (k: number, m: number): Document => ({
    $and: Array.from({ length: k }, () => ({ $or: alternatives(m) })),
  });
  const within = (depth: number): Document =>
    depth === 0 ? { x: 1 } : { $and: [{ $or: [within(depth - 1), { y: 1 }] }, { $or: [{ z: 1 }, within(depth - 1)] }] };

  it.each([
    { name: 'many $ors beside one another', query: eachOf(12, 8), plans: 1, atMost: 100 },
    { name: '$ors within $ors', query: within(2), plans: 1, atMost: 100 },
    { name: '$ors too deep within $ors, which are left to the filter', query: within(8), plans: 0, atMost: 100 },
  ])('are planned one by one, however they are combined: $name', ({ query, plans, atMost }) => {
    let counted = 0;
    const count = (): number => (counted += 1);
    expect(planQuery({ indexes, query, order: {}, enough: Infinity, count })).toHaveLength(plans);
    expect(counted).toBeLessThanOrEqual(atMost);
  });

  it('of the first $or that an index serves are read, whichever it is', () => {
    const served = { $or: [{ x: 1 }, { y: 2 }] };
    const other = { $or: [{ x: 1 }, { z: 2 }] };
    const plan = (query: Document): unknown[] =>
      planQuery({ indexes, query, order: {}, enough: Infinity, count: () => 1 }).map(({ used }) => used);
    expect(plan({ $and: [other, served] })).toEqual([['x', 'y']]);
    expect(plan({ ...served, $and: [other] })).toEqual([['x', 'y']]);
    expect(plan(other)).toEqual([]);
  });
});

describe('lists in an index of several fields', () => {
  const listsDb = openSqlite(dataFolder(), false);
  afterAll(() => listsDb.close());
  const { store: lists } = openStore(listsDb, {
    schema: {
      collections: [
        { name: 'pairs', indexes: [{ name: 'bc', fields: [{ path: 'l.b' }, { path: 'l.c' }], unique: true }] },
        { name: 'parallel', indexes: [{ name: 'ab', fields: [{ path: 'a' }, { path: 'b' }] }] },
      ],
    },
    documentBytes: PRODUCTION_LIMITS.documentBytes,
  });

  it('has a key for each item, not for each item beside each other', async () => {
    const one = {
      _id: '1',
      l: [
        { b: 1, c: 2 },
        { b: 3, c: 4 },
      ],
    };
    await lists.insert('pairs', [one]);
    await lists.insert('pairs', [{ _id: '2', l: [{ b: 1, c: 4 }] }]);
    await expect(lists.insert('pairs', [{ _id: '3', l: { b: 3, c: 4 } }])).rejects.toThrow('E11000');
    const crossed = await lists.find('pairs', { query: { 'l.b': 3, 'l.c': 2 } });
    expect(crossed.list).toEqual([one]);
  });

  it.each([
    { name: 'two lists', document: { a: [1, 2], b: [3] }, refused: true },
    { name: 'lists without items', document: { a: [], b: [] }, refused: true },
    { name: 'one list', document: { a: [1, 2], b: 3 }, refused: false },
  ])('takes no parallel lists: $name', async ({ document: parallel, refused }) => {
    const outcome = await lists.insert('parallel', [parallel]).catch(String);
    expect(String(outcome).includes('cannot index parallel arrays [b] [a]')).toBe(refused);
  });
});

it('reads one range of more values than it looks up one by one', async () => {
  await store.remove('indexed', {}, true);
  await store.insert(
    'indexed',
    Array.from({ length: 30 }, (_item, n) => ({ _id: `k${String(n).padStart(4, '0')}`, b: n })),
  );
  const $in = Array.from({ length: 1001 }, (_item, n) => `k${String(n + 10).padStart(4, '0')}`);
  const { list, examined } = await store.find('indexed', { query: { _id: { $in } } });
  expect([list.length, examined]).toEqual([20, 20]);
});
