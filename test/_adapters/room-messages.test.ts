import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { httpThrough } from '../../cloudfunctions/_adapters/http';
import { roomMessages } from '../../cloudfunctions/_adapters/room-messages';
import { roomText } from '../../cloudfunctions/_adapters/room-text';
import type { HttpRequest } from '../../cloudfunctions/_core/http-request';
import type { HttpReply, RoomMessage, SendOutcome, StaffRoom } from '../../cloudfunctions/_ports';
import { anyCharacter } from '../any-character';

const NOW = 1_763_712_000_000;
const clock = { now: () => NOW, pause: () => Promise.resolve() };
const WECOM: StaffRoom = { kind: 'wecom', key: '693a91f6-7abc-4bc4-97a0-0ec2fa5aaa' };
const DINGTALK: StaffRoom = { kind: 'dingtalk', token: '566cc69da782ec0011', secret: 'SEC0123456789abcdef' };
const ROOMS = [WECOM, DINGTALK];

const messageTo = (room: StaffRoom): RoomMessage => ({
  channel: 'room',
  room,
  title: '包裹破损',
  lines: ['餐椅 ×2', '2 小时内回复买家'],
});

const answered = (answer: object | string, status = 200): HttpReply => ({
  outcome: 'answered',
  status,
  text: typeof answer === 'string' ? answer : JSON.stringify(answer),
});

/** The robots as one reply to everything. */
function robots(reply: HttpReply) {
  const asked: HttpRequest[] = [];
  const http = { send: (request: HttpRequest) => (asked.push(request), Promise.resolve(reply)) };
  return { asked, deliver: roomMessages({ http, clock }) };
}

it('asks WeCom’s robot by its key, in plain text', async () => {
  const { asked, deliver } = robots(answered({ errcode: 0, errmsg: 'ok' }));
  expect(await deliver(messageTo(WECOM))).toEqual({ outcome: 'sent' });
  expect(asked).toEqual([
    {
      method: 'POST',
      url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=693a91f6-7abc-4bc4-97a0-0ec2fa5aaa',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: '{"msgtype":"text","text":{"content":"包裹破损\\n餐椅 ×2\\n2 小时内回复买家"}}',
    },
  ]);
});

it('signs for DingTalk’s robot as Python’s hmac does', async () => {
  const { asked, deliver } = robots(answered({ errcode: 0, errmsg: 'ok' }));
  expect(await deliver(messageTo(DINGTALK))).toEqual({ outcome: 'sent' });
  expect(asked[0]?.url).toBe(
    'https://oapi.dingtalk.com/robot/send?access_token=566cc69da782ec0011&timestamp=1763712000000&sign=lNxqGRC7qyiT1BGc8iv15fZoT5GJuZ8msAzf79J%2FQmg%3D',
  );
  expect(JSON.parse(asked[0]?.body ?? '')).toEqual({
    msgtype: 'text',
    text: { content: '包裹破损\n餐椅 ×2\n2 小时内回复买家' },
    at: { isAtAll: false },
  });
});

const later = (code: string): SendOutcome => ({ outcome: 'later', code });
const refused = (code: string): SendOutcome => ({ outcome: 'refused', code });
const UNSURE: SendOutcome = { outcome: 'unsure' };

describe.each(ROOMS)('$kind', (room) => {
  it.each<{ name: string; reply: HttpReply; want: SendOutcome }>([
    { name: 'is busy', reply: answered({ errcode: -1 }), want: later('-1') },
    { name: 'has a code that we do not know', reply: answered({ errcode: 999_999 }), want: later('999999') },
    { name: 'writes its code as text', reply: answered({ errcode: '0' }), want: { outcome: 'sent' } },
    { name: 'asks for fewer requests', reply: answered('', 429), want: later('http_429') },
    { name: 'is in trouble', reply: answered('<html>', 503), want: later('http_503') },
    { name: 'sends elsewhere', reply: answered('', 302), want: later('http_302') },
    { name: 'does not want the request', reply: answered({ errcode: 0 }, 400), want: refused('http_400') },
    { name: 'answers with a page', reply: answered('<html>ok</html>'), want: UNSURE },
    { name: 'answers without a code', reply: answered({ errmsg: 'ok' }), want: UNSURE },
    { name: 'answers with half an answer', reply: answered('{"errcode":0'), want: UNSURE },
    { name: 'cannot be reached', reply: { outcome: 'lost', why: 'unreachable' }, want: later('unreachable') },
    ...(['timeout', 'cut_off', 'too_large', 'garbled'] as const).map((why) => ({
      name: `gives an answer that is lost, ${why}`,
      reply: { outcome: 'lost', why } as const,
      want: UNSURE,
    })),
  ])('$name', async ({ reply, want }) => {
    const { asked, deliver } = robots(reply);
    expect(await deliver(messageTo(room))).toEqual(want);
    expect(asked).toHaveLength(1);
  });
});

it.each([
  { room: WECOM, codes: [45009, 45033], outcome: 'later' },
  { room: WECOM, codes: [93000, 40008, 40058, 44004], outcome: 'refused' },
  { room: DINGTALK, codes: [130101, 410100, 88], outcome: 'later' },
  { room: DINGTALK, codes: [310000, 300001, 300005], outcome: 'refused' },
  { room: DINGTALK, codes: [400013, 400101, 400102, 400106], outcome: 'refused' },
  { room: DINGTALK, codes: [40035, 43004, 400105, 101002, 460101], outcome: 'refused' },
  { room: DINGTALK, codes: [430101, 430102, 430103, 430104], outcome: 'refused' },
])('$room.kind $codes: $outcome', async ({ room, codes, outcome }) => {
  for (const errcode of codes)
    expect(await robots(answered({ errcode })).deliver(messageTo(room))).toEqual({ outcome, code: String(errcode) });
});

describe('over the network', () => {
  let server: Server;
  let origin = '';
  let reply = { status: 200, headers: {}, body: '{"errcode":0,"errmsg":"ok"}' };
  let heard: { method?: string; url: URL; type?: string; body: string }[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const bytes: Buffer[] = [];
      request
        .on('data', (chunk: Buffer) => bytes.push(chunk))
        .on('end', () => {
          const { method = '', headers } = request;
          const url = new URL(request.url ?? '', origin);
          heard.push({ method, url, type: headers['content-type'] ?? '', body: Buffer.concat(bytes).toString() });
          response.writeHead(reply.status, reply.headers).end(reply.body);
        });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => (heard = []));
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });

  const deliver = (room: StaffRoom) => {
    const here = { 'https://qyapi.weixin.qq.com': origin, 'https://oapi.dingtalk.com': origin };
    return roomMessages({ http: httpThrough(here), clock })(messageTo(room));
  };

  it('reaches WeCom’s robot', async () => {
    expect(await deliver(WECOM)).toEqual({ outcome: 'sent' });
    expect(heard).toMatchObject([{ method: 'POST', type: 'application/json; charset=utf-8' }]);
    expect(heard[0]?.url.pathname).toBe('/cgi-bin/webhook/send');
    expect(heard[0]?.url.searchParams.get('key')).toBe(WECOM.key);
    expect(heard[0]?.body).toContain('包裹破损');
  });

  it('reaches DingTalk’s robot with a signature that the secret’s owner can check', async () => {
    expect(await deliver(DINGTALK)).toEqual({ outcome: 'sent' });
    const query = heard[0]!.url.searchParams;
    const { subtle } = globalThis.crypto;
    const bytes = (text: string) => new TextEncoder().encode(text);
    const key = await subtle.importKey('raw', bytes(DINGTALK.secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'verify',
    ]);
    const signature = Buffer.from(query.get('sign') ?? '', 'base64');
    const signed = bytes(`${query.get('timestamp') ?? ''}\n${DINGTALK.secret}`);
    expect(await subtle.verify('HMAC', key, signature, signed)).toBe(true);
    expect([query.get('timestamp'), query.get('access_token')]).toEqual([String(NOW), DINGTALK.token]);
  });

  it.each(ROOMS)('follows no redirect of $kind: the key goes to nobody else', async (room) => {
    reply = { status: 307, headers: { location: `${origin}/elsewhere` }, body: '' };
    expect(await deliver(room)).toEqual(later('http_307'));
    expect(heard).toHaveLength(1);
  });
});

describe('the text', () => {
  it.each([
    { name: 'everybody', line: '@all 看过来', want: '＠all 看过来' },
    { name: 'one person', line: '<@wangqing> 餐椅', want: '＜＠wangqing> 餐椅' },
    { name: 'a number', line: '@13800001111', want: '＠13800001111' },
    { name: 'an address', line: '[看](https://evil.example/a?b)', want: '[看](https：//evil．example/a?b)' },
    { name: 'a bare domain', line: 'www.evil.com', want: 'www．evil．com' },
    { name: 'a colour', line: '<font color="warning">132</font>', want: '＜font color="warning">132＜/font>' },
    { name: 'a second line of its own', line: '椅垫\n已签收', want: '椅垫 已签收' },
    { name: 'nothing to hide', line: '餐椅 ×2，12.5 kg', want: '餐椅 ×2，12.5 kg' },
  ])('keeps $name a word', ({ line, want }) => {
    expect(roomText('新问题', [line], 2_048)).toBe(`新问题\n${want}`);
  });

  it('ends between two lines when there are too many', () => {
    expect(roomText('一', ['二二', '三三', '四四'], 20)).toBe('一\n二二\n…');
    expect(roomText('一', ['二二', '三三', '四四'], 21)).toBe('一\n二二\n三三\n…');
    expect(roomText('一', ['二二', '三三', '四四'], 23)).toBe('一\n二二\n三三\n…');
    expect(roomText('一', ['二二', '三三', '四四'], 24)).toBe('一\n二二\n三三\n四四');
  });

  it('ends within a title that is too long, and never within a sign', () => {
    expect(roomText('🚚🚚🚚', [], 11)).toBe('🚚…');
  });

  it('is never longer than the robot takes, and holds whole signs only', () => {
    const lines = fc.array(fc.string({ unit: anyCharacter, maxLength: 40 }), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter, minLength: 1, maxLength: 40 }),
        lines,
        fc.integer({ min: 8, max: 300 }),
        (title, rest, most) => {
          const text = roomText(title, rest, most);
          expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
          expect(text).not.toMatch(/[@<]|:\/\//);
          expect(Buffer.from(text).toString()).toBe(text);
          expect(text.split('\n').length).toBeLessThanOrEqual(rest.length + 2);
        },
      ),
    );
  });
});
