import fc from 'fast-check';
import { find } from 'mingo';
import type { Document } from '../../../../local/cloud/store/document';
import { PRODUCTION_LIMITS } from '../../../../local/cloud/limits';
import { openStore } from '../../../../local/cloud/store/open-store';
import type { IndexDefinition } from '../../../../local/cloud/store/schema';
import { openSqlite } from '../../../../local/cloud/store/sqlite';
import { dataFolder } from '../test-cloud';

/** Whatever the indexes, a query finds what MongoDB's rules (mingo over all documents) find. */
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
const document = fc.record(
  {
    a: value,
    b: number,
    list: fc.oneof(numbers, fc.array(value, { maxLength: 3 }), value),
    deep: fc.oneof(fc.record({ x: value }), fc.array(fc.record({ x: value }), { maxLength: 2 }), value),
  },
  { requiredKeys: [] },
);
const comparison = fc.oneof(
  value,
  value.map(($eq) => ({ $eq })),
  fc.array(value, { maxLength: 3 }).map(($in) => ({ $in })),
  fc.tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte'), ordered).map(([operator, bound]) => ({ [operator]: bound })),
  fc.tuple(ordered, ordered).map(([$gte, $lt]) => ({ $gte, $lt })),
  fc.tuple(number, number).map(([$gt, $lte]) => ({ $gt, $lte })),
);
const part = fc.dictionary(fc.constantFrom('a', 'b', 'list', 'deep.x'), comparison, { maxKeys: 3 });
const query: fc.Arbitrary<Document> = fc.oneof(
  part,
  fc.tuple(part, part).map((parts) => ({ $and: parts })),
  fc.tuple(part, part).map((parts) => ({ $or: parts })),
  fc.tuple(part, part, part).map(([common, ...parts]) => ({ $and: [common, { $or: parts }] })),
);

const ids = (list: readonly Document[]): unknown[] => list.map(({ _id }) => _id);

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
          const found = await store.find('indexed', { query: each });
          expect(ids(found.list).sort()).toEqual(ids(find<Document>(all, each).all()).sort());
        }
      },
    ),
    { numRuns: 150 },
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
      expect(ids((await store.find('indexed', { query: condition })).list).sort()).toEqual(
        ids(find<Document>(all, condition).all()).sort(),
      );
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
