import { join } from 'node:path';
import type { LocalCloud, SendFault } from '../../../local/cloud';
import { dataFolder, startFixtureCloud, steps } from './test-cloud';

const folder = dataFolder();
let cloud: LocalCloud;

/** wx-server-sdk's code for an answer that never came. */
const NO_ANSWER = -501001;

const send = (touser = 'oChen'): Promise<unknown> =>
  cloud.call('messenger', { message: { touser, templateId: 't', data: { thing1: { value: '餐椅' } } } });
const weather = (body: unknown): Promise<Response> =>
  fetch(`${cloud.url}/__wechat/weather`, { method: 'POST', body: JSON.stringify(body) });
async function told(): Promise<number> {
  await cloud.settled();
  return (await steps(cloud, 'heard', ['count'])).value?.total ?? 0;
}

beforeAll(async () => {
  cloud = await startFixtureCloud({ dataFolder: folder, eventsFile: join(__dirname, 'events.json') });
  cloud.grantAccepts('oChen', ['t'], 100);
});
beforeEach(() => {
  cloud.setSendWeather([]);
});
afterAll(() => cloud.close());

it.each([-1, 40001, 40037, 42001, 43108, 45009, 47003])(
  'refuses with %d once, takes nothing, and is well again',
  async (errcode) => {
    const before = cloud.messages().length;
    cloud.setSendWeather([{ errcode, errmsg: 'as told' }]);
    expect(await send()).toMatchObject({ errCode: errcode, errMsg: expect.stringContaining('as told') as string });
    expect(cloud.messages()).toHaveLength(before);
    expect(await send()).toMatchObject({ errCode: 0 });
    expect(cloud.messages()).toHaveLength(before + 1);
  },
);

it.each<{ name: string; fault: SendFault; taken: number; heard: number }>([
  { name: 'before the message was taken', fault: 'lost_before', taken: 0, heard: 0 },
  { name: 'after it was taken', fault: 'lost_after', taken: 1, heard: 1 },
  { name: 'after it was taken, unheard of', fault: { answer: 'lost_after', event: false }, taken: 1, heard: 0 },
])('cuts the connection $name, and the SDK does not send again', async ({ fault, taken, heard }) => {
  const before = [cloud.messages().length, await told()] as const;
  cloud.setSendWeather([fault]);
  expect(await send()).toMatchObject({ errCode: NO_ANSWER });
  expect([cloud.messages().length - before[0], (await told()) - before[1]]).toEqual([taken, heard]);
});

it('is set over HTTP, kept in order, and used up', async () => {
  const answers = [{ errcode: 45009 }, 'lost_before', { errcode: -1 }];
  expect(await (await weather({ answers })).json()).toEqual({ answers });
  expect([await send(), await send(), await send(), await send()]).toMatchObject(
    [45009, NO_ANSWER, -1, 0].map((errCode) => ({ errCode })),
  );
  expect(await (await fetch(`${cloud.url}/__wechat/weather`)).json()).toEqual({ answers: [] });
});

it.each([
  { name: 'a code that is none', answers: [{ errcode: 0 }] },
  { name: 'a word that is none', answers: ['lost'] },
  { name: 'nothing lost', answers: [{ answer: 'lost_after', event: true }] },
  { name: 'no list', answers: 'lost_after' },
])('refuses weather with $name', async ({ answers }) => {
  const response = await weather({ answers });
  expect([response.status, await response.json()]).toMatchObject([400, { code: 'INVALID_PARAM' }]);
});
