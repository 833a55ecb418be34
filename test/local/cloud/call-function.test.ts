import type { LocalCloud } from '../../../local/cloud';
import { startServicesCloud } from './services/services-cloud';
import { dataFolder } from './test-cloud';

const folder = dataFolder();
let cloud: LocalCloud;

interface Called<T> {
  result: T;
  errMsg: string;
  errCode?: number;
}
const call = async <T>(input: object, openid?: string): Promise<Called<T>> =>
  (await cloud.call('caller', input, openid)) as Called<T>;

/** What wx-server-sdk makes of every failure of callFunction: the wire's code is lost, the message is not. */
const NO_CODE = -1;

beforeAll(async () => {
  cloud = await startServicesCloud({ dataFolder: folder });
});
afterAll(() => cloud.close());

/** Cloud.getWXContext (developers.weixin.qq.com, SDK reference, utils): SOURCE is the chain, with commas. */
describe('a function that a function called runs for whom the caller ran', () => {
  it.each<{ name: string; run: () => Promise<unknown>; want: object }>([
    {
      name: 'a person in the mini-program',
      run: () => call({ data: { a: 1 } }, 'oChen'),
      want: { SOURCE: 'wx_client,scf', OPENID: 'oChen', APPID: 'wx0000000000000000', event: { a: 1 } },
    },
    { name: 'nobody', run: () => call({}), want: { SOURCE: 'wx_client,scf', APPID: 'wx0000000000000000', event: {} } },
    { name: 'a timer', run: () => cloud.runTimer('caller'), want: { SOURCE: 'wx_trigger,scf', event: {} } },
    {
      name: 'HTTP access',
      run: async () => (await fetch(`${cloud.url}/http/caller/x`)).json() as Promise<unknown>,
      want: { SOURCE: 'wx_http,scf', event: {} },
    },
  ])('$name', async ({ run, want }) => {
    expect(await run()).toEqual({
      result: { ENV: 'local', ...want },
      errMsg: 'callFunction:ok',
      requestID: expect.any(String) as string,
    });
  });

  it('also through several', async () => {
    const first = await call<Called<unknown>>({ name: 'caller', data: { data: { b: 2 } } }, 'oLin');
    expect(first.result.result).toMatchObject({ SOURCE: 'wx_client,scf,scf', OPENID: 'oLin', event: { b: 2 } });
  });

  it('and never for whom the worker ran before', async () => {
    const seen: unknown[] = [];
    for (const openid of ['oChen', undefined, 'oLin'])
      seen.push(((await call({}, openid)).result as { OPENID?: string }).OPENID);
    expect(seen).toEqual(['oChen', undefined, 'oLin']);
  });
});

it.each([
  { how: 'odd', want: { at: new Date(5).toISOString(), list: [null, 1], number: 1.5 } },
  { how: 'nothing', want: null },
])('the result is what JSON makes of it: $how', async ({ how, want }) => {
  expect((await call({ data: { how } })).result).toEqual(want);
});

describe('a call that comes to nothing', () => {
  it.each([
    { name: 'an unknown function', input: { name: 'nobody' }, says: 'nobody' },
    { name: 'one that throws', input: { data: { how: 'throw' } }, says: 'told to throw' },
    { name: 'one that dies', input: { data: { how: 'exit' } }, says: 'code 3' },
    { name: 'one that takes too long', input: { data: { how: 'wait' } }, says: 'after 1 seconds' },
    {
      name: 'an answer over 6 MB',
      input: { data: { how: 'big', bytes: 6 * 1024 * 1024 } },
      says: 'over 6291456 bytes',
    },
  ])('$name: the caller gets the error and lives', async ({ input, says }) => {
    expect(await call(input)).toEqual({ errCode: NO_CODE, errMsg: expect.stringContaining(says) as string });
    expect(await call({})).toMatchObject({ errMsg: 'callFunction:ok' });
  });

  it('a caller whose own time is up is ended, whatever it waits for', async () => {
    await expect(cloud.call('impatient', { data: { how: 'wait' } })).rejects.toMatchObject({
      errCode: -504003,
      message: expect.stringContaining('after 1 seconds') as string,
    });
    expect(await cloud.call('impatient', { times: 0 })).toEqual([]);
  });
});

describe('workers that wait', () => {
  it('may be more than four of one function, one inside the other', async () => {
    expect(await cloud.call('nest', { depth: 5 })).toBe('wx_client,scf,scf,scf,scf,scf');
  });

  it('take no place from those that they wait for', async () => {
    const nested = Array.from({ length: 5 }, () => cloud.call('nest', { depth: 1 }));
    expect(await Promise.all(nested)).toEqual(nested.map(() => 'wx_client,scf'));
  });

  it('are no more than eight: a function that calls itself for ever is told so', async () => {
    await expect(cloud.call('nest', { depth: 100 })).rejects.toMatchObject({
      errCode: -504002,
      message: expect.stringContaining('at most 8') as string,
    });
    expect(await cloud.call('nest', { depth: 0 })).toBe('wx_client');
  });

  it('may call one function many times at once', async () => {
    const all = (await cloud.call('caller', { name: 'nest', times: 9, data: { depth: 0 } })) as Called<string>[];
    expect(all.map(({ result }) => result)).toEqual(Array.from({ length: 9 }, () => 'wx_client,scf'));
  });
});
