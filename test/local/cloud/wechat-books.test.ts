import type { LocalCloud } from '../../../local/cloud';
import { dataFolder, START, startFixtureCloud } from './test-cloud';

const folder = dataFolder();
let cloud: LocalCloud;

const MESSAGE = {
  touser: 'oChen',
  templateId: 'tmpl',
  page: 'pages/timeline/index?id=1',
  lang: 'en_US',
  data: { thing1: { value: '取件码 8-2-3006' } },
};
const send = (message: object): Promise<unknown> => cloud.call('messenger', { message });

beforeAll(async () => {
  cloud = await startFixtureCloud({ dataFolder: folder });
});
afterAll(() => cloud.close());

it('takes one message for each accept, keeps it, and refuses the next with 43101', async () => {
  cloud.grantAccepts('oChen', ['tmpl'], 2);
  expect(await send(MESSAGE)).toMatchObject({ errCode: 0 });
  cloud.clock.jump(5000);
  expect(await send({ ...MESSAGE, page: undefined, lang: undefined })).toMatchObject({ errCode: 0 });
  expect(await send(MESSAGE)).toMatchObject({
    errCode: 43101,
    errMsg: expect.stringContaining('user refuse to accept the msg') as string,
  });
  expect(cloud.messages()).toEqual([
    { id: 1, msgid: '3248682510000000001', ...MESSAGE, sentAt: START },
    { id: 2, msgid: '3248682510000000002', ...MESSAGE, page: '', lang: 'zh_CN', sentAt: START + 5000 },
  ]);
});

it('answers with a msgid that the SDK takes apart: its digits are in c, 14 to a part', async () => {
  cloud.grantAccepts('oDigits', ['tmpl']);
  const { msgid } = (await send({ ...MESSAGE, touser: 'oDigits' })) as { msgid: { s: number; e: number; c: number[] } };
  expect(msgid).toMatchObject({ s: 1, e: 18 });
  const [head = 0, tail = 0] = msgid.c;
  expect(`${String(head)}${String(tail).padStart(14, '0')}`).toBe(cloud.messages().at(-1)?.msgid);
});

it('refuses with 43101 while the main switch is off, and keeps the accepts for later', async () => {
  const turn = (on: unknown) =>
    fetch(`${cloud.url}/__wechat/main-switch`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ openid: 'oQuiet', on }),
    });
  cloud.grantAccepts('oQuiet', ['tmpl']);
  const message = { ...MESSAGE, touser: 'oQuiet' };
  for (let times = 0; times < 2; times += 1) expect((await turn(false)).status).toBe(200);
  expect(await send(message)).toMatchObject({ errCode: 43101 });
  await turn(true);
  expect(await send(message)).toMatchObject({ errCode: 0 });
  expect((await turn('no')).status).toBe(400);
});

it('keeps the books of people and templates apart', async () => {
  cloud.grantAccepts('oLin', ['other']);
  expect(await send({ ...MESSAGE, touser: 'oLin' })).toMatchObject({ errCode: 43101 });
  expect(await send({ ...MESSAGE, touser: 'oLin', templateId: 'other' })).toMatchObject({ errCode: 0 });
});

it.each([
  { name: 'nothing', data: {}, says: 'data' },
  { name: 'no object', data: [], says: 'data' },
  { name: 'an empty value', data: { thing1: { value: '' } }, says: 'data.thing1.value' },
  { name: 'a value that is no text', data: { thing1: { value: 5 } }, says: 'data.thing1.value' },
  { name: 'a value without its object', data: { thing1: 'a' }, says: 'data.thing1.value' },
  { name: 'a keyword without its number', data: { thing: { value: 'a' } }, says: 'data.thing.value' },
  {
    name: 'one value too long among good ones',
    data: { date2: { value: '11月21日' }, thing1: { value: '长'.repeat(21) } },
    says: 'data.thing1.value',
  },
])('refuses data with $name as WeChat does, and the accept stays', async ({ data, says }) => {
  cloud.grantAccepts('oZhou', ['tmpl']);
  expect(await send({ ...MESSAGE, touser: 'oZhou', data })).toMatchObject({
    errCode: 47003,
    errMsg: expect.stringContaining(says) as string,
  });
  expect(await send({ ...MESSAGE, touser: 'oZhou' })).toMatchObject({ errCode: 0 });
});

it('refuses a function whose config.json does not list the interface, and the accept stays', async () => {
  cloud.grantAccepts('oNobody', ['tmpl']);
  const message = { ...MESSAGE, touser: 'oNobody' };
  expect(await cloud.call('unpermitted', { message })).toEqual({
    errCode: -604101,
    errMsg: expect.stringContaining('system error: error code: -604101') as string,
  });
  expect(await send(message)).toMatchObject({ errCode: 0 });
});

it('answers 43101 to a template that nobody accepted', async () => {
  expect(await send({ ...MESSAGE, templateId: 'never-seen' })).toMatchObject({ errCode: 43101 });
});

it('refuses other openapi calls by name', async () => {
  expect(await cloud.call('unpermitted', { api: 'msgSecCheck' })).toMatchObject({
    errCode: -501007,
    errMsg: expect.stringContaining('security.msgSecCheck') as string,
  });
});

describe('over HTTP, as the preview does it', () => {
  const post = async (body: unknown, path = 'accepts'): Promise<{ status: number; body: unknown }> => {
    const response = await fetch(`${cloud.url}/__wechat/${path}`, { method: 'POST', body: JSON.stringify(body) });
    return { status: response.status, body: await response.json() };
  };

  it('a tap on accept adds one, a tap on reject none', async () => {
    const results = [
      { templateId: 't1', result: 'accept' },
      { templateId: 't2', result: 'reject' },
    ];
    expect(await post({ openid: 'oTap', results })).toEqual({ status: 200, body: { accepts: { t1: 1 } } });
    await post({ openid: 'oTap', results });
    const response = await fetch(`${cloud.url}/__wechat/accepts?openid=oTap`);
    expect(await response.json()).toEqual({ accepts: { t1: 2 } });
  });

  it('a kept choice counts like a tap, and 拒收 on the settings page voids what is left', async () => {
    const results = ['t1', 't2'].map((templateId) => ({ templateId, result: 'accept', kept: true }));
    expect(await post({ openid: 'oKeeps', results })).toMatchObject({ body: { accepts: { t1: 1, t2: 1 } } });
    const turned = await post({ openid: 'oKeeps', templateIds: ['t1'] }, 'rejects');
    expect(turned).toEqual({ status: 200, body: { accepts: { t2: 1 } } });
    expect(await send({ ...MESSAGE, touser: 'oKeeps', templateId: 't1' })).toMatchObject({ errCode: 43101 });
  });

  it('refuses a tap that is none', async () => {
    expect(await post({ openid: 'oTap', results: [{ templateId: 't1', result: 'maybe' }] })).toMatchObject({
      status: 400,
      body: { code: 'INVALID_PARAM' },
    });
    expect(await post([])).toMatchObject({ status: 400 });
    expect(await post({ openid: 'oTap', templateIds: [''] }, 'rejects')).toMatchObject({ status: 400 });
  });

  it('lists the messages after a known one', async () => {
    const response = await fetch(`${cloud.url}/__wechat/messages?since=1`);
    const { messages } = (await response.json()) as { messages: { id: number }[] };
    expect(messages.map(({ id }) => id)).toEqual(
      cloud
        .messages()
        .slice(1)
        .map(({ id }) => id),
    );
  });
});
