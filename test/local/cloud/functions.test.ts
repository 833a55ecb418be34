import { join } from 'node:path';
import { FunctionFailure, type LocalCloud } from '../../../local/cloud';
import { platformEnvironment } from '../../../local/cloud/functions/worker-environment';
import { dataFolder, START, startFixtureCloud } from './test-cloud';

const folder = dataFolder();
let cloud: LocalCloud;

interface Who {
  OPENID?: string;
  SOURCE: string;
  event: object;
  runs: number;
  requestId: string;
  date: number;
  newDate: number;
  isDate: boolean;
  fixed: number;
  secret?: string;
  inherited?: string;
}
const who = async (openid?: string, data: object = {}): Promise<Who> =>
  (await cloud.call('whoami', data, openid)) as Who;

beforeAll(async () => {
  cloud = await startFixtureCloud({ dataFolder: folder, environment: { SECRET: 'mine', OTHER: 'x' } });
});
afterAll(() => cloud.close());

it('gives each request its own identity in a warm worker', async () => {
  const first = await who('oChen', { action: 'look' });
  expect(first).toMatchObject({
    OPENID: 'oChen',
    SOURCE: 'wx_client',
    runs: 1,
    event: { action: 'look', userInfo: { openId: 'oChen' } },
  });
  const second = await who('oLin');
  expect(second).toMatchObject({ OPENID: 'oLin', runs: 2 });
  const nobody = await who();
  expect([nobody.OPENID, nobody.event]).toEqual([undefined, {}]);
  expect(new Set([first.requestId, second.requestId, nobody.requestId]).size).toBe(3);
});

it('runs requests at once in workers of their own', async () => {
  const people = Array.from({ length: 8 }, (_item, n) => `oPerson${String(n)}`);
  const seen = await Promise.all(people.map((openid) => who(openid)));
  expect(seen.map(({ OPENID }) => OPENID)).toEqual(people);
});

it('hands over the declared environment and nothing of this machine', async () => {
  const seen = await who();
  expect([seen.secret, seen.inherited]).toEqual(['mine', undefined]);
});

it('shows the cloud clock as the time, jumps included, to a warm worker', async () => {
  const before = await who();
  expect(before).toMatchObject({ date: START, newDate: START, isDate: true, fixed: 5 });
  cloud.clock.jump(90_000);
  expect((await who()).date).toBe(START + 90_000);
});

it.each([
  { name: 'that takes longer than its timeout', how: 'wait', errCode: -504003, says: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' },
  { name: 'that never yields', how: 'spin', errCode: -504003, says: 'timed out after 1 seconds' },
  { name: 'that throws', how: 'throw', errCode: -504002, says: 'told to throw' },
  { name: 'with a rejection that nobody handles', how: 'reject', errCode: -504002, says: 'nobody waits' },
  { name: 'that ends its process', how: 'exit', errCode: -504002, says: 'code 3' },
  { name: 'that answers too much', how: 'big', errCode: -604001, says: 'over 1048576 bytes' },
])('tells of a function $name, and serves the next request', async ({ how, errCode, says }) => {
  const failure = cloud.call('slow', { how });
  await expect(failure).rejects.toBeInstanceOf(FunctionFailure);
  await expect(failure).rejects.toMatchObject({ errCode, message: expect.stringContaining(says) as string });
  expect(await cloud.call('slow', {})).toBe('fine');
});

it.each([
  { what: 'a function', want: null },
  { what: 'a symbol', want: null },
  { what: 'nothing by its own word', want: null },
  { what: 'a big integer', says: 'BigInt' },
  { what: 'a circle', says: 'circular' },
])('a result is what JSON makes of it: $what', async ({ what, want, says }) => {
  const answer = cloud.call('slow', { how: 'answer', what });
  if (says === undefined) expect(await answer).toBe(want);
  else
    await expect(answer).rejects.toMatchObject({ errCode: -504002, message: expect.stringContaining(says) as string });
});

it.each([
  { what: 'undefined', says: 'FUNCTIONS_EXECUTE_FAIL: undefined' },
  { what: 'a function', says: '[Function' },
  { what: 'a circle', says: '[Circular' },
  { what: 'a big integer', says: '1n' },
])('an error may be anything: $what', async ({ what, says }) => {
  await expect(cloud.call('slow', { how: 'throw odd', what })).rejects.toMatchObject({
    errCode: -504002,
    message: expect.stringContaining(says) as string,
  });
});

it('ends a function that never finishes loading, and takes the next call', async () => {
  const hasty = await startFixtureCloud({ dataFolder: join(folder, 'hasty'), limits: { initialisationMs: 200 } });
  try {
    // More than there are instances of one function.
    const calls = Array.from({ length: 5 }, () => hasty.call('endless', {}));
    for (const { reason } of (await Promise.allSettled(calls)) as PromiseRejectedResult[])
      expect(reason).toMatchObject({
        kind: 'timedOut',
        errCode: -504003,
        message: 'FUNCTIONS_TIME_LIMIT_EXCEEDED: Initialising timed out after 0.2 seconds',
      });
  } finally {
    await hasty.close();
  }
});

it('refuses an unknown function, data that are no object, and an openid that WeChat would not give', async () => {
  await expect(cloud.call('nothing', {})).rejects.toMatchObject({
    errCode: -501000,
    message: expect.stringContaining('nothing') as string,
  });
  await expect(cloud.call('slow', 'text')).rejects.toMatchObject({ errCode: -501001 });
  await expect(cloud.call('slow', {}, '123456')).rejects.toMatchObject({ errCode: -501001 });
});

it.each([
  'https://127.0.0.1:1/admin',
  'http://tcb-api.tencentcloudapi.com/admin',
  'http://127.0.0.1.example.com/admin',
])('starts no worker against %s', (url) => {
  expect(() => platformEnvironment(url)).toThrow('not loopback');
});
