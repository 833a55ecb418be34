import { join } from 'node:path';
import { readOpenApiReplies, type LocalCloud, type SendFault } from '../../../local/cloud';
import { ReplyTable, type OpenApiReplies } from '../../../local/cloud/open-apis/reply-table';
import { startServicesCloud } from './services/services-cloud';
import { dataFolder, START } from './test-cloud';

const folder = dataFolder();
let cloud: LocalCloud;

const ask = (api: string, data: object = {}, fn = 'wechat'): Promise<unknown> => cloud.call(fn, { api, data });
const give = (codes: unknown): Promise<Response> =>
  fetch(`${cloud.url}/__wechat/phone-codes`, { method: 'POST', body: JSON.stringify({ codes }) });
const failed = (errCode: number, says: string): object => ({
  errCode,
  errMsg: expect.stringContaining(says) as string,
});

beforeAll(async () => {
  const openApiReplies = readOpenApiReplies(join(__dirname, 'services', 'replies.json'));
  cloud = await startServicesCloud({ dataFolder: folder, openApiReplies });
  cloud.grantAccepts('oChen', ['t'], 100);
});
afterAll(() => cloud.close());

/** getPhoneNumber (developers.weixin.qq.com, server API, user-info): 每个code只能使用一次, 有效期为5min; 40029 else. */
describe('phonenumber.getPhoneNumber', () => {
  const phone = (code: string, more: object = {}): Promise<unknown> =>
    ask('phonenumber.getPhoneNumber', { code, ...more });
  const BAD_CODE = failed(40029, 'invalid code');

  it.each([
    { name: 'of China', given: {}, want: { phoneNumber: '19000000001', countryCode: '86' } },
    { name: 'from abroad', given: { countryCode: '44' }, want: { phoneNumber: '+4419000000001', countryCode: '44' } },
  ])('gives the number $name, once', async ({ given, want }) => {
    expect((await give([{ code: 'good', phoneNumber: '19000000001', ...given }])).status).toBe(200);
    expect(await phone('good')).toEqual({
      errCode: 0,
      errMsg: 'openapi.phonenumber.getPhoneNumber:ok',
      phoneInfo: {
        ...want,
        purePhoneNumber: '19000000001',
        watermark: { timestamp: START / 1000, appid: 'wx0000000000000000' },
      },
    });
    expect(await phone('good')).toEqual(BAD_CODE);
  });

  it('knows no other codes, and none of somebody else', async () => {
    await give([{ code: 'hers', phoneNumber: '19000000002', openid: 'oLin' }]);
    expect([await phone('never'), await phone(''), await phone('hers', { openid: 'oChen' })]).toEqual(
      Array.from({ length: 3 }, () => BAD_CODE),
    );
    expect(await phone('hers', { openid: 'oLin' })).toMatchObject({ errCode: 0 });
  });

  it('is over after five minutes of the cloud clock', async () => {
    await give(['young', 'old'].map((code) => ({ code, phoneNumber: '19000000003' })));
    cloud.clock.jump(5 * 60_000);
    expect(await phone('young')).toMatchObject({ errCode: 0 });
    cloud.clock.jump(1);
    expect(await phone('old')).toEqual(BAD_CODE);
  });

  it.each([
    { name: 'no list', codes: 'good' },
    { name: 'no code', codes: [{ phoneNumber: '19000000001' }] },
    { name: 'no number', codes: [{ code: 'x', phoneNumber: 'number' }] },
    { name: 'a country that is no number', codes: [{ code: 'x', phoneNumber: '1', countryCode: 'cn' }] },
  ])('is given no codes that are none: $name', async ({ codes }) => {
    expect((await give(codes)).status).toBe(400);
  });
});

describe('other interfaces answer by the table', () => {
  it('in turn, the last again and again', async () => {
    expect(await ask('security.msgSecCheck', { content: 'x' })).toEqual({
      errCode: 0,
      errMsg: 'openapi.security.msgSecCheck:ok',
      result: { suggest: 'pass', label: 100 },
      traceId: 'first',
    });
    const risky = failed(87014, 'risky content');
    expect([await ask('security.msgSecCheck'), await ask('security.msgSecCheck')]).toEqual([risky, risky]);
  });

  it('with a picture, and to one', async () => {
    expect(await ask('wxacode.get', { path: 'pages/a' })).toMatchObject({
      contentType: 'image/jpeg',
      base64: '/9j/4AA=',
    });
    expect(await ask('security.imgSecCheck', { image: '\u0000\ufffd"' })).toMatchObject({ errCode: 0 });
  });

  it('and what is not in it is refused by name', async () => {
    expect(await ask('urllink.generate')).toEqual(failed(-501007, 'urllink.generate'));
  });

  it.each<{ name: string; replies: unknown }>([
    { name: 'no answer', replies: { 'a.b': 'ok' } },
    { name: 'an answer without a code', replies: { 'a.b': { errmsg: 'ok' } } },
    { name: 'a code that is none', replies: { 'a.b': { errcode: '0' } } },
    { name: 'no answers', replies: { 'a.b': [] } },
    { name: 'one bad answer of two', replies: { 'a.b': [{ errcode: 0 }, {}] } },
    { name: 'half a picture', replies: { 'a.b': { contentType: 'image/png' } } },
    { name: 'sends', replies: { 'subscribeMessage.send': { errcode: 0 } } },
    { name: 'phone numbers', replies: { 'phonenumber.getPhoneNumber': { errcode: 0 } } },
  ])('a table is refused that has $name', ({ replies }) => {
    expect(() => new ReplyTable(replies as OpenApiReplies)).toThrow(Object.keys(replies as object)[0]);
  });
});

/** -604101 of wx-server-sdk's table: config.json of the function lists what it may ask. */
it.each(['subscribeMessage.send', 'phonenumber.getPhoneNumber', 'security.msgSecCheck', 'urllink.generate'])(
  'asks nothing that config.json does not list: %s',
  async (api) => {
    await give([{ code: 'kept', phoneNumber: '19000000004' }]);
    expect(await ask(api, { code: 'kept' }, 'unlisted')).toEqual(failed(-604101, '-604101'));
    expect(await ask('phonenumber.getPhoneNumber', { code: 'kept' })).toMatchObject({ errCode: 0 });
  },
);

describe('subscribeMessage.send can be made to fail in each way', () => {
  const MESSAGE = { touser: 'oChen', templateId: 't', data: { thing1: { value: '餐椅' } } };
  const send = (change: object = {}): Promise<unknown> => ask('subscribeMessage.send', { ...MESSAGE, ...change });

  it.each<{ errCode: number; change?: object; fault?: SendFault }>([
    { errCode: 43101, change: { templateId: 'unaccepted' } },
    { errCode: 47003, change: { data: { thing1: { value: 'x'.repeat(21) } } } },
    { errCode: 40003, change: { touser: '' } },
    { errCode: 40037, change: { templateId: '' } },
    { errCode: 40003, fault: { errcode: 40003 } },
    { errCode: 40037, fault: { errcode: 40037 } },
    { errCode: -1, fault: { errcode: -1 } },
    { errCode: -604102, fault: { errcode: -604102 } },
    { errCode: -1, fault: { answer: 'late', ms: 20, taken: false } },
  ])('$errCode by $change $fault', async ({ errCode, change, fault }) => {
    const before = cloud.messages().length;
    cloud.setSendWeather(fault === undefined ? [] : [fault]);
    expect(await send(change)).toMatchObject({ errCode });
    expect(cloud.messages()).toHaveLength(before);
  });

  it('an answer that comes late is an answer; one that comes too late ends the function, and the message was taken', async () => {
    const before = cloud.messages().length;
    cloud.setSendWeather([
      { answer: 'late', ms: 20, taken: true },
      { answer: 'late', ms: 60_000, taken: true },
    ]);
    expect(await send()).toMatchObject({ errCode: 0 });
    await expect(send()).rejects.toMatchObject({ errCode: -504003 });
    expect(cloud.messages()).toHaveLength(before + 2);
  });

  it.each([{ ms: 1 }, { ms: -1, taken: true }, { ms: 'x', taken: true }])('no such lateness: %p', async (late) => {
    const body = JSON.stringify({ answers: [{ answer: 'late', ...late }] });
    expect((await fetch(`${cloud.url}/__wechat/weather`, { method: 'POST', body })).status).toBe(400);
  });
});
