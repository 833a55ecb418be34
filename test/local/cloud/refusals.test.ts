import type { LocalCloud } from '../../../local/cloud';
import { adminRoute, type AdminDeps } from '../../../local/cloud/http/admin-route';
import type { Answer } from '../../../local/cloud/http/exchange';
import { EventLog } from '../../../local/cloud/inspect/event-log';
import { OperationLog } from '../../../local/cloud/operation-log';
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

describe('what no SDK sends', () => {
  interface Sent {
    body?: unknown;
    /** Instead of JSON. */
    raw?: string;
    type?: string;
    /** The function that sends it. */
    by?: string;
  }
  const post = async ({
    body,
    raw,
    type = 'application/json',
    by = 'database',
  }: Sent): Promise<{ code?: string; message?: string }> => {
    const sent = { method: 'POST', headers: { 'content-type': type }, body: raw ?? JSON.stringify(body) };
    return (await (await fetch(`${cloud.url}/admin/${by}/by-hand`, sent)).json()) as { code?: string };
  };
  const token = (source: string): string => Buffer.from(source, 'utf8').toString('base64url');
  const insert = (...data: unknown[]): object => ({ action: 'database.insertDocument', collectionName: 'plain', data });
  const call = (request_data: string, source: string): object => ({
    ...{ action: 'functions.invokeFunction', function_name: 'whoami', request_data },
    wxCloudApiToken: token(source),
  });
  const set = (query: string): object => ({
    ...{ action: 'database.modifyDocument', collectionName: 'things', queryType: 'DOC' },
    ...{ query, data: '{"n":2}', merge: false },
  });
  const stage = (stageKey: unknown, stageValue: unknown): object => ({
    ...{ action: 'database.aggregateDocuments', collectionName: 'things', stages: [{ stageKey, stageValue }] },
  });
  const nested = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

  it.each<{ name: string; sent: Sent; code?: string; says?: string }>([
    { name: 'no JSON', sent: { raw: '{' }, says: 'not JSON' },
    { name: 'a list', sent: { raw: '[]' }, says: 'not a JSON object' },
    { name: 'a form without boundary', sent: { raw: 'x', type: 'multipart/form-data' }, says: 'no boundary' },
    {
      name: 'a message of cloud.openapi that is none',
      sent: {
        raw: '--b\r\nname="action"\r\n\r\nwx.openApi\r\n--b\r\nname="apiName"\r\n\r\nsubscribeMessage.send\r\n--b\r\nname="requestData"\r\n\r\n\u0012\u007f\r\n--b--',
        type: 'multipart/form-data; boundary=b',
        by: 'messenger',
      },
      says: 'requestData',
    },
    { name: 'a call’s data that are no JSON', sent: { body: call('{', '{"kind":"call"}') }, says: 'request_data' },
    ...['{"kind":"function"}', '{"kind":"weird"}', '{"kind":"call","openid":5}', '{"kind":"event"}', '[]', 'x'].map(
      (source) => ({ name: `a token of ${source}`, sent: { body: call('{}', source) }, says: 'wxCloudApiToken' }),
    ),
    ...[
      '{"d":{"_bsontype":"Long","low":1}}',
      '{"d":{"$date":"garbage"}}',
      '{"d":{"$date":"Feb 3"}}',
      '{"d":{"$date":true}}',
      '{"d":{"$date":1e30}}',
      '{"d":{"$date":{"$numberLong":"NaN"}}}',
      '{"d":[{"$numberLong":"x"}]}',
      '{"d":{"$numberInt":"5.5"}}',
      '{"d":{"$numberDouble":"x"}}',
    ].map((data) => ({ name: data, sent: { body: insert(data) }, says: 'no value of extended JSON' })),
    { name: 'levels beyond MongoDB’s 100', sent: { body: insert(nested(101)) }, says: 'nested deeper' },
    { name: 'far more levels', sent: { body: insert(nested(50_000)) }, says: 'nested deeper' },
    { name: 'documents that are no texts', sent: { body: insert({}) }, says: 'texts' },
    { name: 'a stage without a name', sent: { body: stage({ toString: 1 }, '{}') }, says: 'texts' },
    { name: 'a stage that goes on', sent: { body: stage('$match', '{}, "x": {}') }, says: 'not EJSON' },
    {
      name: 'a transaction of a collection that is no text',
      sent: { body: { action: 'database.startTransaction', collectionName: 5 } },
      says: 'collectionName',
    },
    ...['{"$bogus":1}', '{"$in":["a"]}', '["a"]', '{"$regex":"a"}'].flatMap((id) => [
      { name: `${id} as the one that is meant`, sent: { body: set(`{"_id":${id}}`) }, code: 'DATABASE_REQUEST_FAILED' },
      { name: `${id} as an id`, sent: { body: insert(`{"_id":${id}}`) }, code: 'DATABASE_REQUEST_FAILED' },
    ]),
  ])('is refused without a stack: $name', async ({ sent, code = 'INVALID_PARAM', says = '' }) => {
    const before = await everything();
    const { message, ...answer } = await post(sent);
    expect(answer).toMatchObject({ code });
    expect(message).toContain(says);
    expect(message).not.toMatch(/\n|\.ts:/);
    expect(await everything()).toEqual(before);
    const { transactions } = (await (await fetch(`${cloud.url}/__inspect`)).json()) as { transactions: object[] };
    expect(transactions).toEqual([]);
  });

  it('what is as it should be is taken', async () => {
    const at = '{"$date":"2026-01-01T00:00:00Z"},{"$date":5},{"$date":{"$numberLong":"-5"}}';
    const numbers = '{"$numberInt":"-5"},{"$numberLong":"5"},{"$numberDouble":"1e3"},{"$numberDouble":"-Infinity"}';
    const { code } = await post({
      body: { ...insert(`{"l":[${at},${numbers},"$date"],"deep":${nested(98)}}`), collectionName: 'heard' },
    });
    expect(code).toBeUndefined();
  });
});

describe('a fault of the cloud’s own', () => {
  it('is told of in the log with its stack; the function gets a code and no stack', async () => {
    const lines: string[] = [];
    const log = new OperationLog(new EventLog({ form: 'json', out: { write: (line) => lines.push(line) } }));
    const store = { count: () => Promise.reject(new TypeError('no such thing')) };
    const rate = { begin: () => ({ overPlan: false }) };
    const deps = { log, store, rate, clock: { now: () => 0 } } as unknown as AdminDeps;
    const body = Buffer.from('{"action":"database.calculateDocument","collectionName":"plain","query":"{}"}');
    const exchange = { method: 'POST', path: '', query: new URLSearchParams(), headers: {}, body };
    const reply = (await adminRoute(deps, { function: 'one', requestId: 'r1' }, exchange)) as Answer;
    expect(JSON.parse(String(reply.body))).toMatchObject({
      code: 'SYS_ERR',
      message: expect.stringMatching(/^local cloud: .*no such thing\)$/) as string,
    });
    expect(lines.map((line) => JSON.parse(line) as object)).toContainEqual(
      expect.objectContaining({
        event: 'fault',
        where: 'one r1',
        stack: expect.stringContaining('.test.ts:') as string,
      }),
    );
    expect(log.all()).toMatchObject([{ kind: 'read', refused: 'SYS_ERR' }]);
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
