import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Server as AnyServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { httpThrough } from '../../cloudfunctions/_adapters/http';
import { selfSigned } from './self-signed';

async function portOf(listener: AnyServer): Promise<string> {
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return String((listener.address() as AddressInfo).port);
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Patience for a server that never ends, ms. */
const SHORT_MS = 60;
const SOURCE = 'https://source.example';

let server: Server;
let origin: string;
let handle: Handler = () => undefined;
let asked: IncomingMessage[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    handle(request, response);
  });
  origin = `http://127.0.0.1:${await portOf(server)}`;
});
beforeEach(() => (asked = []));
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const get = (url = `${SOURCE}/track?no=1`, patienceMs?: number) =>
  httpThrough({ [SOURCE]: origin }).send({ method: 'GET', url, headers: {} }, patienceMs);

/** Answers with these bytes. */
function answers(body: string | Buffer, headers: Record<string, string> = {}, status = 200): void {
  handle = (_request, response) => response.writeHead(status, headers).end(body);
}

it('sends what it was given to the origin that stands in, and hands back what was answered', async () => {
  const body: Buffer[] = [];
  handle = (request, response) => {
    request.on('data', (chunk: Buffer) => body.push(chunk)).on('end', () => response.writeHead(503).end('忙'));
  };
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-key': 'k' };
  const request = { method: 'POST' as const, url: `${SOURCE}/a/b?c=%20d`, headers, body: 'no=1&名=2' };
  expect(await httpThrough({ [SOURCE]: origin }).send(request)).toEqual({
    outcome: 'answered',
    status: 503,
    text: '忙',
  });
  expect(asked[0]).toMatchObject({ method: 'POST', url: '/a/b?c=%20d', headers });
  expect(Buffer.concat(body).toString()).toBe('no=1&名=2');
});

it('calls an origin itself that nobody stands in for', async () => {
  answers('ok');
  expect(await httpThrough({}).send({ method: 'GET', url: `${origin}/x`, headers: {} })).toMatchObject({ text: 'ok' });
});

const GBK = Buffer.from([0xb0, 0xfc, 0xb9, 0xfc]); // 包裹
it.each([
  { name: 'UTF-8 that says nothing', bytes: Buffer.from('包裹'), type: 'text/plain' },
  { name: 'UTF-8 with a byte order mark', bytes: Buffer.from('\uFEFF包裹'), type: 'application/json' },
  { name: 'GBK that says so', bytes: GBK, type: 'text/html; charset=GBK' },
  { name: 'GBK in quotes', bytes: GBK, type: 'text/html; charset="gb2312"' },
  { name: 'GBK that says nothing', bytes: GBK, type: 'text/html' },
  { name: 'GBK that says it is UTF-8', bytes: GBK, type: 'application/json;charset=utf-8' },
  { name: 'UTF-8 of a charset nobody knows', bytes: Buffer.from('包裹'), type: 'text/plain; charset=moon' },
])('reads $name', async ({ bytes, type }) => {
  answers(bytes, { 'content-type': type });
  expect(await get()).toEqual({ outcome: 'answered', status: 200, text: '包裹' });
});

it.each([
  { name: 'seconds', header: '120', want: 120_000 },
  { name: 'none', header: '0', want: 0 },
  { name: 'a date that has passed', header: 'Wed, 21 Oct 2015 07:28:00 GMT', want: 0 },
  { name: 'what is neither', header: 'soon', want: undefined },
  { name: 'half a second more', header: '1.5', want: undefined },
  { name: 'less than nothing', header: '-5', want: undefined },
  { name: 'with a sign', header: '+5', want: undefined },
  { name: 'a day alone', header: '2100-01-01', want: undefined },
  { name: 'a date with another zone', header: 'Fri, 01 Jan 2100 00:00:00 +0800', want: undefined },
  { name: 'a date that is none', header: 'Fri, 41 Jan 2100 00:00:00 GMT', want: undefined },
])('understands Retry-After: $name', async ({ header, want }) => {
  answers('', { 'retry-after': header }, 429);
  expect(await get()).toEqual({
    outcome: 'answered',
    status: 429,
    text: '',
    ...(want !== undefined && { retryAfterMs: want }),
  });
});

it('understands Retry-After: a date to come', async () => {
  answers('', { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' }, 503);
  const reply = await get();
  expect(reply.outcome === 'answered' && (reply.retryAfterMs ?? 0) > 3_600_000).toBe(true);
});

it('follows no redirect', async () => {
  answers('', { location: `${origin}/elsewhere` }, 302);
  expect(await get()).toMatchObject({ outcome: 'answered', status: 302 });
  expect(asked).toHaveLength(1);
});

const DAMAGED = gzipSync('x'.repeat(5_000)).fill(0xff, 10, 20);
const headOf = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'application/json' });
const drip: Handler = (_request, response) => {
  headOf(response);
  const timer = setInterval(() => response.write(' '), 5);
  response.on('close', () => {
    clearInterval(timer);
  });
};

it.each<{ name: string; server: Handler; why: string }>([
  { name: 'never answers', server: () => undefined, why: 'timeout' },
  { name: 'begins and never ends', server: (_request, response) => void headOf(response).write('{'), why: 'timeout' },
  { name: 'drips slowly', server: drip, why: 'timeout' },
  { name: 'hangs up', server: ({ socket }) => socket.destroy(), why: 'cut_off' },
  {
    name: 'hangs up in the middle',
    server: ({ socket }, response) => void headOf(response).write('{', () => socket.destroy()),
    why: 'cut_off',
  },
  {
    name: 'resets the connection',
    server: ({ socket }) => (socket.resetAndDestroy(), undefined),
    why: 'cut_off',
  },
  {
    name: 'sends what cannot be unpacked',
    server: (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
    why: 'cut_off',
  },
  {
    name: 'sends a damaged pack',
    server: (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(DAMAGED),
    why: 'cut_off',
  },
  {
    name: 'says too much in its headers',
    server: (_request, response) => response.writeHead(200, { 'x-long': 'x'.repeat(40_000) }).end(),
    why: 'cut_off',
  },
  {
    name: 'promises more than it says',
    server: ({ socket }, response) =>
      void response.writeHead(200, { 'content-length': '9' }).write('{', () => socket.end()),
    why: 'cut_off',
  },
  { name: 'does not speak HTTP', server: ({ socket }) => socket.end('220 smtp ready\r\n'), why: 'cut_off' },
  {
    name: 'says more than a megabyte',
    server: (_request, response) => response.end('x'.repeat(1_100_000)),
    why: 'too_large',
  },
])('loses the answer of a server that $name', async ({ server: handler, why }) => {
  handle = handler;
  const patienceMs = why === 'timeout' ? SHORT_MS : undefined;
  expect(await get(undefined, patienceMs)).toEqual({ outcome: 'lost', why });
});

it('takes a megabyte', async () => {
  answers('x'.repeat(1_048_576));
  expect(await get()).toMatchObject({ outcome: 'answered', status: 200 });
});

it.each([
  { name: 'the address is none', url: 'not an address' },
  { name: 'it is not on the web', url: 'data:text/plain,hello' },
  { name: 'it is a file', url: 'file:///etc/hostname' },
])('reaches nobody when $name', async ({ url }) => {
  expect(await get(url)).toEqual({ outcome: 'lost', why: 'unreachable' });
});

it('reaches nobody when nobody listens', async () => {
  const gone = createServer();
  const url = `http://127.0.0.1:${await portOf(gone)}/`;
  gone.close();
  await once(gone, 'close');
  expect(await get(url)).toEqual({ outcome: 'lost', why: 'unreachable' });
});

it('tells nobody anything whose certificate does not hold', async () => {
  const heard: unknown[] = [];
  const tls = createTlsServer(selfSigned(), (request) => heard.push(request));
  const url = `https://127.0.0.1:${await portOf(tls)}/`;
  const reply = await get(url);
  tls.close();
  tls.closeAllConnections();
  expect([reply, heard]).toEqual([{ outcome: 'lost', why: 'unreachable' }, []]);
});

it('tells nobody anything who does not speak TLS', async () => {
  expect(await get(origin.replace('http:', 'https:'))).toEqual({ outcome: 'lost', why: 'unreachable' });
  expect(asked).toEqual([]);
});

describe('with what no server here can do', () => {
  afterEach(() => jest.restoreAllMocks());

  it.each([
    ['ENOTFOUND EAI_AGAIN ECONNREFUSED EHOSTUNREACH ENETUNREACH UND_ERR_CONNECT_TIMEOUT', 'unreachable'],
    ['ERR_TLS_CERT_ALTNAME_INVALID CERT_HAS_EXPIRED DEPTH_ZERO_SELF_SIGNED_CERT', 'unreachable'],
    ['SELF_SIGNED_CERT_IN_CHAIN UNABLE_TO_VERIFY_LEAF_SIGNATURE UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'unreachable'],
    ['ECONNRESET EPIPE ETIMEDOUT UND_ERR_SOCKET UND_ERR_HEADERS_OVERFLOW UND_ERR_BODY_TIMEOUT', 'cut_off'],
    ['HPE_INVALID_CONSTANT Z_DATA_ERROR ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC UNKNOWN_TO_US', 'cut_off'],
  ])('%s: %s', async (codes, why) => {
    for (const code of codes.split(' ')) {
      const cause = Object.assign(new Error(code), { code });
      jest.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('fetch failed', { cause }));
      expect(await get()).toEqual({ outcome: 'lost', why });
    }
  });

  it('believes a failure without a reason to have been heard', async () => {
    jest.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('fetch failed'));
    expect(await get()).toEqual({ outcome: 'lost', why: 'cut_off' });
  });
});
