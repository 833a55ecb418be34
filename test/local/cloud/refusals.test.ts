import type { LocalCloud } from '../../../local/cloud';
import { command as _, dataFolder, startFixtureCloud, steps, type Step } from './test-cloud';

const INVALID_PARAM = -501007;
const REQUEST_FAILED = -502001;
const NO_COLLECTION = -502005;

const folder = dataFolder();
let cloud: LocalCloud;

beforeAll(async () => {
  cloud = await startFixtureCloud({ dataFolder: folder });
  await steps(cloud, 'things', ['add', { data: { _id: 'a', owner: null, n: 1, l: [1], carrier: 'sf', waybill: '1' } }]);
});
beforeEach(() => {
  cloud.resetOperations();
});
afterAll(() => cloud.close());

const everything = async (): Promise<unknown> =>
  (await steps(cloud, 'things', ['orderBy', '_id', 'asc'], ['get'])).value?.data;

/** wx-server-sdk loses an aggregate's code on the way. */
const LOST_CODE = -1;

it.each<{ name: string; steps: Step[]; says: RegExp; errCode?: number }>([
  { name: 'a query operator', steps: [['where', { $where: 'this.n > 0' }], ['get']], says: /\$where/ },
  {
    name: 'a query operator inside another',
    steps: [['where', _('or', [{ n: 1 }, { n: { $jsonSchema: {} } }])], ['get']],
    says: /\$jsonSchema/,
  },
  {
    name: 'an encoding of the SDK that no server is known to read',
    steps: [
      ['doc', 'a'],
      ['update', { data: { l: _('addToSet', { each: [2] }) } }],
    ],
    says: /addToSet/,
  },
  {
    name: 'a stage',
    steps: [['aggregate'], ['bucket', { groupBy: '$n', boundaries: [0, 5] }], ['end']],
    says: /\$bucket/,
    errCode: LOST_CODE,
  },
  {
    name: '$elemMatch in a projection',
    steps: [['field', { l: { $elemMatch: { a: 1 } } }], ['get']],
    says: /projection of 'l'/,
  },
])('refuses by name: $name', async ({ steps: list, says, errCode = INVALID_PARAM }) => {
  const before = await everything();
  const reply = await steps(cloud, 'things', ...list);
  expect(reply).toMatchObject({ errCode, errMsg: expect.stringMatching(says) as string });
  expect(await everything()).toEqual(before);
});

it('refuses an action by name', async () => {
  const response = await fetch(`${cloud.url}/admin/database/run`, {
    method: 'POST',
    body: JSON.stringify({ action: 'database.dropCollection', collectionName: 'things' }),
  });
  expect(await response.json()).toMatchObject({
    code: 'INVALID_PARAM',
    message: expect.stringContaining('database.dropCollection') as string,
  });
});

it.each<{ list: Step[] }>([
  { list: [['get']] },
  { list: [['where', { a: 1 }], ['count']] },
  { list: [['add', { data: { a: 1 } }]] },
  {
    list: [
      ['doc', 'a'],
      ['set', { data: { a: 1 } }],
    ],
  },
  {
    list: [
      ['where', { a: 1 }],
      ['update', { data: { a: 1 } }],
    ],
  },
  { list: [['where', { a: 1 }], ['remove']] },
])('refuses a collection that is not in database.json: $list', async ({ list }) => {
  const reply = await steps(cloud, 'nowhere', ...list);
  expect(reply).toMatchObject({ errCode: NO_COLLECTION, errMsg: expect.stringContaining('nowhere') as string });
  expect(cloud.operations()).toMatchObject([
    { collection: 'nowhere', changed: 0, refused: 'DATABASE_COLLECTION_NOT_EXIST' },
  ]);
});

it.each<{ name: string; update: object; says: RegExp }>([
  { name: 'a field below null', update: { 'owner.name': 1 }, says: /owner\.name/ },
  { name: 'a field below a number', update: { 'n.deep': 1 }, says: /n\.deep/ },
  { name: 'inc of a list', update: { l: _('inc', 1) }, says: /non-numeric/ },
  { name: 'push onto a number', update: { n: _('push', [1]) }, says: /must be an array/ },
  { name: 'a path and a path below it', update: { 'l.0': 1, l: _('push', [1]) }, says: /conflict/ },
  { name: 'a field name with a dollar', update: { x: _('set', { y: [{ $z: 1 }] }) }, says: /\$z/ },
])('refuses what MongoDB refuses: $name', async ({ update, says }) => {
  const before = await everything();
  const reply = await steps(cloud, 'things', ['doc', 'a'], ['update', { data: update }]);
  expect(reply).toMatchObject({ errCode: REQUEST_FAILED, errMsg: expect.stringMatching(says) as string });
  expect(await everything()).toEqual(before);
});

describe('unique keys', () => {
  it.each<{ name: string; list: Step[] }>([
    { name: 'an _id that is taken', list: [['add', { data: { _id: 'a', carrier: 'x', waybill: 'x' } }]] },
    { name: 'a unique index', list: [['add', { data: { carrier: 'sf', waybill: '1' } }]] },
    {
      name: 'set into a taken key',
      list: [
        ['doc', 'fresh'],
        ['set', { data: { carrier: 'sf', waybill: '1' } }],
      ],
    },
  ])('$name is refused with E11000 and leaves nothing behind', async ({ list }) => {
    const before = await everything();
    expect(await steps(cloud, 'things', ...list)).toMatchObject({
      errCode: REQUEST_FAILED,
      errMsg: expect.stringContaining('E11000') as string,
    });
    expect(await everything()).toEqual(before);
  });

  it('an update into a taken key changes none of the documents it met', async () => {
    await steps(cloud, 'things', [
      'add',
      { data: [2, 3].map((n) => ({ _id: `u${String(n)}`, carrier: 'u', waybill: n })) },
    ]);
    const before = await everything();
    const reply = await steps(cloud, 'things', ['where', { carrier: 'u' }], ['update', { data: { waybill: 'same' } }]);
    expect(reply.errMsg).toContain('E11000');
    expect(await everything()).toEqual(before);
  });

  it('a missing field counts as null, and only one document may have that', async () => {
    await steps(cloud, 'things', ['add', { data: { _id: 'bare', carrier: 'bare' } }]);
    expect(
      (await steps(cloud, 'things', ['add', { data: { _id: 'bare2', carrier: 'bare', waybill: null } }])).errMsg,
    ).toContain('E11000');
  });

  it('a batch keeps what came before the refused document', async () => {
    const batch = ['b1', 'a', 'b2'].map((id) => ({ _id: id }));
    expect((await steps(cloud, 'plain', ['add', { data: { _id: 'a' } }])).errCode).toBeUndefined();
    expect((await steps(cloud, 'plain', ['add', { data: batch }])).errMsg).toContain('E11000');
    expect((await steps(cloud, 'plain', ['orderBy', '_id', 'asc'], ['get'])).value?.data).toEqual([
      { _id: 'a' },
      { _id: 'b1' },
    ]);
  });
});

it('refuses a document over 512 KB', async () => {
  const reply = await steps(cloud, 'plain', ['add', { data: { text: 'x'.repeat(600_000) } }]);
  expect(reply).toMatchObject({ errCode: REQUEST_FAILED, errMsg: expect.stringContaining('524288') as string });
});

it('loses no update when two workers race for one document', async () => {
  const rounds = 200;
  await steps(cloud, 'things', ['add', { data: { _id: 'counter', version: 0, hits: 0, carrier: 'race' } }]);
  const runs = await Promise.all([1, 2].map(() => cloud.call('database', { action: 'race', rounds })));
  const { value } = await steps(cloud, 'things', ['doc', 'counter'], ['get']);
  expect(value?.data).toMatchObject({ version: 2 * rounds, hits: 2 * rounds });
  expect(runs).toHaveLength(2);
});
