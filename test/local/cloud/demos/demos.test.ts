import { join } from 'node:path';
import type { LocalCloud } from '../../../../local/cloud';
import { dataFolder, START, startFixtureCloud } from '../test-cloud';

const WECHAT = 'https://developers.weixin.qq.com/miniprogram/dev/wxcloud';
/** One picture of one white point. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==';

const folder = dataFolder();
let cloud: LocalCloud;

const call = <T = unknown>(fn: string, action: string, operands: object = {}): Promise<T> =>
  cloud.call(fn, { action, ...operands }, 'oChen') as Promise<T>;

beforeAll(async () => {
  cloud = await startFixtureCloud({
    functionsDir: join(__dirname, 'functions'),
    databaseFile: join(__dirname, 'database.json'),
    baseFile: join(__dirname, 'cloudbaserc.json'),
    dataFolder: folder,
    openApiReplies: { 'wxacode.get': { contentType: 'image/png', base64: PNG } },
  });
});
afterAll(() => cloud.close());

describe(`functions: ${WECHAT}/guide/functions/userinfo.html, reference-sdk-api/functions/Cloud.callFunction.html`, () => {
  it('login: the openid comes from WeChat, whatever the call says', async () => {
    expect(await cloud.call('login', { openid: 'oSomebodyElse' }, 'oChen')).toEqual({
      openid: 'oChen',
      appid: 'wx0000000000000000',
      source: 'wx_client',
      claimed: 'oSomebodyElse',
    });
  });

  it('sum: a function called by a function gives its result', async () => {
    expect(await cloud.call('sum', { a: 1, b: 2 })).toBe(3);
    expect(await cloud.call('relay', { to: 'sum', data: { a: 20, b: 22 } })).toBe(42);
  });

  it('login through another function: the same person, and the chain as the source', async () => {
    expect(await cloud.call('relay', { to: 'login', data: {} }, 'oLin')).toMatchObject({
      openid: 'oLin',
      source: 'wx_client,scf',
    });
  });
});

describe(`create, read, update, delete: ${WECHAT}/guide/database/{add,read,update,delete}.html`, () => {
  const open = async (counter: object): Promise<string> =>
    (await call<{ _id: string }>('counters', 'open', { counter }))._id;

  it('add gives an id; what was added is read, with the server’s time, and without _openid: functions are administrators', async () => {
    const id = await open({ label: 'visits', count: 0, places: { city: 'Wuhan', street: 'Zhongshan' } });
    expect(await call('counters', 'read', { id })).toEqual({
      _id: id,
      label: 'visits',
      count: 0,
      places: { city: 'Wuhan', street: 'Zhongshan' },
      opened: new Date(START).toISOString(),
    });
  });

  it('update changes the fields that it names; set replaces all of them, or makes the document', async () => {
    const id = await open({ label: 'old', count: 1, kept: true });
    expect(await call('counters', 'label', { id, label: 'new' })).toEqual({ updated: 1 });
    expect(await call('counters', 'read', { id })).toMatchObject({ label: 'new', count: 1, kept: true });
    expect(await call('counters', 'replace', { id, counter: { only: 1 } })).toMatchObject({ updated: 1, created: 0 });
    expect(await call('counters', 'read', { id })).toEqual({ _id: id, only: 1 });
    expect(await call('counters', 'replace', { id: 'made', counter: { n: 1 } })).toMatchObject({ created: 1 });
    expect(await call('counters', 'label', { id: 'nobody', label: 'x' })).toEqual({ updated: 0 });
  });

  it('inc is atomic: of many at once none is lost', async () => {
    const id = await open({ count: 0 });
    await Promise.all([1, 2].map(() => call('counters', 'raise', { id, by: 3, times: 10 })));
    expect(await call('counters', 'read', { id })).toMatchObject({ count: 60, raised: true });
  });

  it('queries with commands, in order, by pages; count, update and remove of all that match', async () => {
    await Promise.all([10, 20, 30, 40, 50].map((count) => open({ kind: 'page', count })));
    const counts = async (action: string, operands: object): Promise<number[]> =>
      (await call<{ count: number }[]>('counters', action, operands)).map(({ count }) => count);
    expect(await counts('between', { low: 20, high: 40 })).toEqual([20, 30]);
    expect(await counts('page', { skip: 0, limit: 2 })).toEqual([50, 40]);
    expect(await counts('page', { skip: 4, limit: 2 })).toEqual([10]);
    expect(await call('counters', 'total', { kind: 'page' })).toBe(5);
    expect(await call('counters', 'raiseAll', { kind: 'page' })).toEqual({ updated: 5 });
    expect(await counts('between', { low: 0, high: 200 })).toEqual([110, 120, 130, 140, 150]);
    expect(await call('counters', 'closeAll', { kind: 'page' })).toEqual({ removed: 5 });
    expect(await call('counters', 'total', { kind: 'page' })).toBe(0);
  });

  it('a document that was removed is gone: reading it is an error', async () => {
    const id = await open({ count: 1 });
    expect(await call('counters', 'close', { id })).toEqual({ removed: 1 });
    expect(await call('counters', 'close', { id })).toEqual({ removed: 0 });
    expect(await call('counters', 'read', { id })).toMatchObject({
      errMsg: expect.stringMatching(/document with _id .+ does not exist/) as string,
    });
  });
});

describe(`aggregates: ${WECHAT}/guide/database/aggregation.html, reference-sdk-api/database/aggregate/*`, () => {
  const SALES = [
    { region: 'east', city: 'Shanghai', amount: 11, goods: ['tea', 'cups'] },
    { region: 'east', city: 'Nanjing', amount: 13, goods: ['tea'] },
    { region: 'south', city: 'Guangzhou', amount: 22, goods: ['cups'] },
    { region: 'south', city: 'Shenzhen', amount: 25, goods: [] },
  ];
  beforeAll(async () => {
    await call('sales', 'record', { name: 'sales', list: SALES });
  });

  it('a collection is made once, and used at once', async () => {
    const open = (name: string): Promise<unknown> => call('sales', 'open', { name });
    expect([await open('sales'), await open('visits'), await open('visits')]).toEqual(['there', 'made', 'there']);
    expect(await call('sales', 'record', { name: 'visits', list: [{ at: 1 }, { at: 2 }] })).toBe(2);
  });

  it('group: sums, means and the largest of each', async () => {
    expect(await call('sales', 'byRegion')).toEqual([
      { _id: 'south', total: 47, mean: 23.5, best: 25 },
      { _id: 'east', total: 24, mean: 12, best: 13 },
    ]);
  });

  it('match, sort, limit, project with a computed field', async () => {
    expect(await call('sales', 'largest', { from: 12, limit: 2 })).toEqual([
      { city: 'Shenzhen', twice: 50 },
      { city: 'Guangzhou', twice: 44 },
    ]);
  });

  it('unwind: one for each of a list, none for an empty one', async () => {
    expect(await call('sales', 'goods')).toEqual([
      { _id: 'cups', sales: 2 },
      { _id: 'tea', sales: 2 },
    ]);
  });

  it('lookup: the other collection’s documents with the same value', async () => {
    const managers = ['east', 'south', 'north'].map((region) => ({ name: `of the ${region}`, region }));
    await call('sales', 'record', { name: 'managers', list: managers });
    expect(await call('sales', 'withManagers')).toEqual([
      { name: 'of the east', count: 2 },
      { name: 'of the north', count: 0 },
      { name: 'of the south', count: 2 },
    ]);
  });
});

describe(`transactions: ${WECHAT}/guide/database/transaction.html, Database.{run,start}Transaction`, () => {
  const amounts = (): Promise<unknown> => call('transfer', 'amounts');
  beforeEach(async () => {
    await call('transfer', 'open', { id: 'a', amount: 100 });
    await call('transfer', 'open', { id: 'b', amount: 0 });
  });

  it('runTransaction commits what its callback did, and gives what it returned', async () => {
    expect(await call('transfer', 'transfer', { from: 'a', to: 'b', amount: 30 })).toEqual({ left: 70 });
    expect(await amounts()).toEqual({ a: 70, b: 30 });
  });

  it.each([
    { name: 'after writes', order: { from: 'a', to: 'b', amount: 101 }, refused: 'not enough in it' },
    { name: 'before any', order: { from: 'a', to: 'nobody', amount: 1 }, refused: 'no such account' },
  ])(
    'a rollback $name leaves all as it was, and its reason is what runTransaction throws',
    async ({ order, refused }) => {
      expect(await call('transfer', 'transfer', order)).toEqual({ refused });
      expect(await amounts()).toEqual({ a: 100, b: 0 });
    },
  );

  it.each([
    { keep: true, after: { a: 95, b: 5 } },
    { keep: false, after: { a: 100, b: 0 } },
  ])(
    'startTransaction: it sees its own writes, nobody else does before the commit (kept: $keep)',
    async ({ keep, after }) => {
      expect(await call('transfer', 'byHand', { from: 'a', to: 'b', amount: 5, keep })).toEqual({
        inside: 5,
        outside: 0,
      });
      expect(await amounts()).toEqual(after);
    },
  );

  it('transfers at once lose nothing and make nothing', async () => {
    await call('transfer', 'open', { id: 'b', amount: 100 });
    const [there, back] = [
      { from: 'a', to: 'b', amount: 7 },
      { from: 'b', to: 'a', amount: 4 },
    ].map((order) => Array.from({ length: 6 }, () => order));
    await Promise.all([there, back].map((orders) => call('transfer', 'transferAll', { orders })));
    expect(await amounts()).toEqual({ a: 82, b: 118 });
  });
});

describe(`openapi: ${WECHAT}/guide/openapi/openapi.html; subscribeMessage.send, getPhoneNumber, getWxaCode`, () => {
  it('an accept is good for one message: the second is 43101', async () => {
    cloud.grantAccepts('oChen', ['welcome']);
    const tell = (words: string): Promise<unknown> => call('messages', 'tell', { templateId: 'welcome', words });
    expect(await tell('hello')).toMatchObject({ errCode: 0, errMsg: 'openapi.subscribeMessage.send:ok' });
    expect(await tell('again')).toMatchObject({ errCode: 43101 });
    expect(cloud.messages()).toMatchObject([{ touser: 'oChen', data: { thing1: { value: 'hello' } } }]);
  });

  it('a code is good for one number: the second is 40029', async () => {
    const codes = [{ code: 'from-the-button', phoneNumber: '19000000001' }];
    await fetch(`${cloud.url}/__wechat/phone-codes`, { method: 'POST', body: JSON.stringify({ codes }) });
    const phone = (): Promise<unknown> => call('messages', 'phone', { code: 'from-the-button' });
    expect([await phone(), await phone()]).toEqual(['19000000001', expect.objectContaining({ errCode: 40029 })]);
  });

  it('a picture that WeChat draws is kept as a file', async () => {
    const id = await call<string>('messages', 'poster', { path: 'pages/index/index' });
    const [file] = await call<{ tempFileURL: string }[]>('album', 'list', { ids: [id] });
    const bytes = Buffer.from(await (await fetch(file?.tempFileURL ?? '')).arrayBuffer());
    expect(bytes.toString('base64')).toBe(PNG);
  });
});

describe(`storage: ${WECHAT}/guide/storage/api.html, reference-sdk-api/storage/*`, () => {
  it('files are kept, listed with addresses, read, and deleted', async () => {
    const pictures = ['第一张 图.txt', 'second.txt'].map((name) => ({ name, text: `in ${name}` }));
    const ids = await call<string[]>('album', 'keep', { pictures });
    expect(ids).toEqual(pictures.map(({ name }) => `cloud://local.6c6f-local/album/${name}`));
    const listed = await call<{ status: number; tempFileURL: string }[]>('album', 'list', { ids });
    expect(listed.map(({ status }) => status)).toEqual([0, 0]);
    const texts = await Promise.all(listed.map(async ({ tempFileURL }) => (await fetch(tempFileURL)).text()));
    expect(texts).toEqual(pictures.map(({ text }) => text));
    expect(await call('album', 'read', { id: ids[0] })).toBe(pictures[0]?.text);
    const ok = ids.map((fileID) => ({ fileID, status: 0, errMsg: 'ok' }));
    expect(await call('album', 'drop', { ids })).toEqual(ok);
    expect(await call('album', 'list', { ids })).toMatchObject(ids.map((fileID) => ({ fileID, status: -503003 })));
  });
});
