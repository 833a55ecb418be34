import { join } from 'node:path';
import type { LocalCloud } from '../../../local/cloud';
import { CloudError } from '../../../local/cloud/cloud-error';
import { PRODUCTION_LIMITS } from '../../../local/cloud/limits';
import type { FindRequest } from '../../../local/cloud/store/document-store';
import { openStore, type OpenStore } from '../../../local/cloud/store/open-store';
import type { DatabaseDefinition } from '../../../local/cloud/store/schema';
import { openSqlite } from '../../../local/cloud/store/sqlite';
import { UnindexedQueries, usualMode, type UnindexedMode } from '../../../local/cloud/unindexed-queries';
import { command as _, dataFolder, startFixtureCloud, steps } from './test-cloud';

const folder = dataFolder();
const schema: DatabaseDefinition = {
  collections: [
    {
      name: 'orders',
      indexes: [
        { name: 'status', fields: [{ path: 'status' }] },
        { name: 'shop_recent', fields: [{ path: 'shop' }, { path: 'at', order: -1 }] },
        { name: 'recent', fields: [{ path: 'at' }] },
      ],
    },
    { name: 'settings', small: 'one document a shop' },
  ],
};
const db = openSqlite(folder, false);
afterAll(() => db.close());

function open(mode: UnindexedMode): { store: OpenStore['store']; lines: string[] } {
  const lines: string[] = [];
  const judge = new UnindexedQueries({ schema, mode, say: (line) => lines.push(line) });
  const { documentBytes } = PRODUCTION_LIMITS;
  return { store: openStore(db, { schema, documentBytes, judge }).store, lines };
}
const { store, lines } = open('warn');
beforeEach(() => {
  lines.length = 0;
});
const page = { limit: 20 };

it.each<{ name: string; request: FindRequest; collection?: string }>([
  { name: 'an _id', request: { query: { _id: 'a', anything: 1 } } },
  { name: 'several _ids', request: { query: { _id: { $in: ['a', 'b'] } } } },
  { name: 'nothing, with a limit', request: { query: {}, ...page } },
  { name: 'nothing, in an index’s order, with a limit', request: { query: {}, order: { at: -1 }, ...page } },
  { name: 'an indexed field', request: { query: { status: 'open' } } },
  { name: 'an indexed field and one that is not', request: { query: { status: 'open', colour: 'red' } } },
  { name: 'a range', request: { query: { at: { $gt: 5 } } } },
  { name: 'the first field of a compound index', request: { query: { shop: 'a' } } },
  { name: 'null, which a missing field is too', request: { query: { status: null } } },
  { name: 'a field that is to be missing', request: { query: { status: { $exists: false } } } },
  { name: 'a pattern with a beginning', request: { query: { status: { $regex: '^op' } } } },
  { name: 'patterns with a beginning and texts', request: { query: { status: { $in: [/^op/, 'closed'] } } } },
  { name: 'a whole list', request: { query: { status: ['a', 'b'] } } },
  { name: 'an empty list', request: { query: { status: [] } } },
  {
    name: 'more _ids than are looked up one by one',
    request: { query: { _id: { $in: Array.from({ length: 1001 }, (_item, n) => String(n)) } } },
  },
  { name: 'alternatives with an index each', request: { query: { $or: [{ status: 'a' }, { shop: 'b' }] } } },
  { name: 'alternatives beside an indexed field', request: { query: { shop: 'a', $or: [{ x: 1 }, { y: 2 }] } } },
  {
    name: 'anything in a small collection',
    request: { query: { x: { $ne: 1 } }, order: { y: 1 } },
    collection: 'settings',
  },
])('lets pass: $name', async ({ request, collection = 'orders' }) => {
  expect((await store.find(collection, request)).unindexed).toBeUndefined();
  expect(lines).toEqual([]);
});

const NO_CURE = 'No index could serve it';
it.each<{ name: string; request: FindRequest; asked: string; cure: string }>([
  {
    name: 'a field without an index',
    request: { query: { colour: 'red' } },
    asked: '{colour: ?}',
    cure: 'An index on (colour)',
  },
  {
    name: 'equal fields, an order and a range: in this order',
    request: { query: { price: { $gt: 5 }, colour: 'red' }, order: { size: -1 } },
    asked: '{price: {$gt: ?}, colour: ?} ordered by size descending',
    cure: 'An index on (colour, size descending, price)',
  },
  {
    name: 'only the second field of an index',
    request: { query: { 'shop.name': 'a' } },
    asked: '{shop.name: ?}',
    cure: '(shop.name)',
  },
  {
    name: 'an order without an index',
    request: { query: {}, order: { size: 1 }, ...page },
    asked: '{} ordered by size',
    cure: '(size)',
  },
  { name: 'everything', request: { query: {} }, asked: '{}', cure: NO_CURE },
  { name: '$ne on an index', request: { query: { status: { $ne: 'a' } } }, asked: '{status: {$ne: ?}}', cure: NO_CURE },
  {
    name: '$nin on an index',
    request: { query: { status: { $nin: ['a'] } } },
    asked: '{status: {$nin: ?}}',
    cure: NO_CURE,
  },
  {
    name: '$exists on an index',
    request: { query: { status: { $exists: true } } },
    asked: '{status: {$exists: ?}}',
    cure: NO_CURE,
  },
  {
    name: '$not on an index',
    request: { query: { status: { $not: { $eq: 'a' } } } },
    asked: '{status: {$not: {$eq: ?}}}',
    cure: NO_CURE,
  },
  { name: '$nor', request: { query: { $nor: [{ status: 'a' }] } }, asked: '{$nor: [{status: ?}]}', cure: NO_CURE },
  {
    name: 'a pattern without a beginning',
    request: { query: { status: { $regex: 'pen' } } },
    asked: '{status: {$regex: ?}}',
    cure: NO_CURE,
  },
  {
    name: 'an order’s index for a condition that it says nothing of',
    request: { query: { status: { $ne: 'a' } }, order: { at: -1 }, ...page },
    asked: '{status: {$ne: ?}} ordered by at descending',
    cure: NO_CURE,
  },
  {
    name: 'one alternative without an index',
    request: { query: { $or: [{ status: 'a' }, { colour: 'b' }] } },
    asked: '{$or: [{status: ?}, {colour: ?}]}',
    cure: '(colour)',
  },
  {
    name: 'several $ors, of which one could be served',
    request: { query: { $and: [{ $or: [{ status: { $ne: 'a' } }, { size: 1 }] }, { $or: [{ colour: 'b' }] }] } },
    asked: '{$and: [{$or: [{status: {$ne: ?}}, {size: ?}]}, {$or: [{colour: ?}]}]}',
    cure: 'An index on (colour)',
  },
  {
    name: 'patterns of which one has no beginning',
    request: { query: { status: { $in: [/^op/, /en$/] } } },
    asked: '{status: {$in: ?}}',
    cure: NO_CURE,
  },
])('tells of: $name', async ({ request, asked, cure }) => {
  const { unindexed } = await store.find('orders', request);
  expect(unindexed).toContain(`no index serves orders ${asked}, so that every document is read.`);
  expect(unindexed).toContain(cure);
  expect(unindexed).toContain('Production would not refuse it, only be slower');
});

it('says it once for all queries that differ in their values only', async () => {
  const { store: fresh, lines: said } = open('warn');
  for (const maker of ['a', 'b', 'c']) await fresh.find('orders', { query: { maker } });
  await fresh.count('orders', { maker: 'd' });
  await fresh.find('orders', { query: { maker: { $gt: 'd' } } });
  expect(said).toHaveLength(2);
});

it('refuses before anything is read or written', async () => {
  const { store: strict, lines: said } = open('refuse');
  await strict.insert('orders', [{ _id: 'kept', colour: 'red' }]);
  const asked = { query: { colour: 'red' } };
  for (const attempt of [
    strict.find('orders', asked),
    strict.count('orders', asked.query),
    strict.update('orders', { ...asked, modifier: { $set: { colour: 'blue' } }, multi: true }),
    strict.remove('orders', asked.query, true),
  ])
    await expect(attempt).rejects.toThrow(CloudError);
  expect((await strict.find('orders', { query: { _id: 'kept' } })).list).toEqual([{ _id: 'kept', colour: 'red' }]);
  expect(said).toEqual([]);
});

it.each([
  { environment: {}, mode: 'warn' },
  { environment: { CI: '' }, mode: 'warn' },
  { environment: { CI: 'false' }, mode: 'warn' },
  { environment: { CI: 'true' }, mode: 'refuse' },
  { environment: { CI: '1' }, mode: 'refuse' },
])('with $environment the usual mode is $mode', ({ environment, mode }) => {
  expect(usualMode(environment)).toBe(mode);
});

describe('in a cloud', () => {
  let cloud: LocalCloud;
  beforeAll(async () => {
    cloud = await startFixtureCloud({ dataFolder: join(folder, 'cloud'), unindexed: 'refuse' });
  });
  afterAll(() => cloud.close());

  it('a function is refused with the reason, and the operation is noted', async () => {
    const reply = await steps(cloud, 'grown', ['where', { colour: _('neq', 'red') }], ['get']);
    expect(reply).toMatchObject({
      errCode: -502001,
      errMsg: expect.stringContaining('no index serves grown {colour: {$ne: ?}}') as string,
    });
    expect(cloud.operations()).toMatchObject([{ collection: 'grown', refused: 'DATABASE_REQUEST_FAILED' }]);
    expect((await steps(cloud, 'grown', ['where', { status: 'open' }], ['get'])).value?.data).toEqual([]);
  });
});
