import type { LocalCloud } from '../../../local/cloud';
import { command as _, dataFolder, startFixtureCloud, steps, type Step, type StepsReply } from './test-cloud';

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

it.each<{ name: string; steps: Step[]; says: RegExp }>([
  { name: 'a regular expression', steps: [['where', { n: _('regex', 'a') }], ['get']], says: /BSONRegExp/ },
  { name: '$elemMatch', steps: [['where', { l: _('elemMatch', { $gt: 0 }) }], ['get']], says: /\$elemMatch/ },
  { name: '$all', steps: [['where', { l: _('all', [1]) }], ['count']], says: /\$all/ },
  { name: '$size', steps: [['where', { l: _('size', 1) }], ['remove']], says: /\$size/ },
  {
    name: '$mod',
    steps: [
      ['where', { n: _('mod', 2, 1) }],
      ['update', { data: { a: 1 } }],
    ],
    says: /\$mod/,
  },
  { name: 'an operator inside $not', steps: [['where', { l: _('not', _('all', [1])) }], ['get']], says: /\$all/ },
  {
    name: 'an operator inside $or',
    steps: [['where', _('or', [{ n: 1 }, { l: _('size', 1) }])], ['get']],
    says: /\$size/,
  },
  {
    name: '$mul',
    steps: [
      ['doc', 'a'],
      ['update', { data: { n: _('mul', 2) } }],
    ],
    says: /\$mul/,
  },
  {
    name: '$min',
    steps: [
      ['doc', 'a'],
      ['update', { data: { n: _('min', 2) } }],
    ],
    says: /\$min/,
  },
  {
    name: '$addToSet',
    steps: [
      ['doc', 'a'],
      ['update', { data: { l: _('addToSet', 2) } }],
    ],
    says: /\$addToSet/,
  },
  {
    name: '$pull',
    steps: [
      ['doc', 'a'],
      ['update', { data: { l: _('pull', 2) } }],
    ],
    says: /\$pull/,
  },
  {
    name: '$pop',
    steps: [
      ['doc', 'a'],
      ['update', { data: { l: _('pop') } }],
    ],
    says: /\$pop/,
  },
  {
    name: '$rename',
    steps: [
      ['doc', 'a'],
      ['update', { data: { l: _('rename', 'm') } }],
    ],
    says: /\$rename/,
  },
  {
    name: '$push with $sort',
    steps: [
      ['doc', 'a'],
      ['update', { data: { l: _('push', { each: [2], sort: 1 }) } }],
    ],
    says: /\$sort/,
  },
  {
    name: '$slice in a projection',
    steps: [['field', { l: { $slice: 1 } }], ['get']],
    says: /projection of 'l'/,
  },
])('refuses by name: $name', async ({ steps: list, says }) => {
  const before = await everything();
  const reply = await steps(cloud, 'things', ...list);
  expect(reply).toMatchObject({ errCode: INVALID_PARAM, errMsg: expect.stringMatching(says) as string });
  expect(await everything()).toEqual(before);
});

it.each([
  { action: 'aggregate', says: /database\.aggregateDocuments/ },
  { action: 'transaction', says: /database\.startTransaction/ },
  { action: 'createCollection', says: /database\.addCollection/ },
  { action: 'other', says: /functions\.invokeFunction/ },
])('refuses the action by name: $action', async ({ action, says }) => {
  const reply = (await cloud.call('database', { action })) as StepsReply;
  expect(reply.errMsg).toMatch(says);
  expect(reply.value).toBeUndefined();
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
