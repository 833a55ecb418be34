import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { LocalCloud } from '../../../local/cloud';
import { FrontDoor } from '../../../local/cloud/http/front-door';
import { dataFolder, startFixtureCloud } from './test-cloud';

const ALLOWED = 'http://127.0.0.1:5173';
const LIMIT = 6 * 1024 * 1024;

const folder = dataFolder();
let cloud: LocalCloud;

beforeAll(async () => {
  cloud = await startFixtureCloud({ dataFolder: folder, allowedOrigins: [ALLOWED] });
});
afterAll(() => cloud.close());

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}
/** Like fetch, but Host and Origin can be set. */
function ask(
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer; chunks?: Buffer[] } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {}, body, chunks: sent = [] } = options;
    const outgoing = request(`${cloud.url}${path}`, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    outgoing.on('error', reject);
    for (const chunk of sent) outgoing.write(chunk);
    outgoing.end(body);
  });
}
const echo = async (
  path: string,
  options: Parameters<typeof ask>[1],
): Promise<{ event: Record<string, unknown>; openid?: string }> =>
  JSON.parse((await ask(path, options)).text) as { event: Record<string, unknown>; openid?: string };

/** Sends a request's head as it stands, and gives the whole answer. */
async function raw(head: string): Promise<string> {
  const socket = connect(Number(new URL(cloud.url).port), '127.0.0.1');
  socket.end(`${head}Connection: close\r\n\r\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of socket as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

describe('HTTP access', () => {
  it('makes the integrated event: path below the function, lower-case headers, query, text body', async () => {
    const body = 'DataSign=a%2Bb&RequestData=%7B%7D';
    const headers = {
      'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8',
      'X-Mine': 'yes',
      'x-wx-openid': 'oThief',
    };
    const { event, openid } = await echo('/http/carrierPush/kdniao/1237100?a=1&b=%E5%AD%97', {
      method: 'POST',
      headers,
      body,
    });
    expect(event).toMatchObject({
      path: '/kdniao/1237100',
      httpMethod: 'POST',
      headers: { 'content-type': headers['Content-Type'], 'x-mine': 'yes' },
      queryStringParameters: { a: '1', b: '字' },
      requestContext: { requestId: expect.any(String) as string },
      body,
      isBase64Encoded: false,
    });
    expect(openid).toBeUndefined();
  });

  it.each([
    { name: 'when the type is binary', headers: { 'content-type': 'application/octet-stream' } },
    { name: 'when asked to', headers: { 'content-type': 'application/json', 'x-local-base64': '1' } },
  ])('hands the body on as base64 $name', async ({ headers }) => {
    const body = Buffer.from([0, 255, 128, 10]);
    const { event } = await echo('/http/carrierPush/x', { method: 'POST', headers, body });
    expect(event).toMatchObject({ body: body.toString('base64'), isBase64Encoded: true });
  });

  it.each([
    { path: 'text', status: 200, type: 'text/plain; charset=utf-8', text: 'plain words' },
    { path: 'object', status: 200, type: 'application/json; charset=utf-8', text: '{"a":1}' },
    { path: 'integrated', status: 202, type: 'text/x-mine', text: '字' },
  ])('answers a reply that is $path', async ({ path, status, type, text }) => {
    const reply = await ask(`/http/carrierPush/${path}`);
    expect([reply.status, reply.headers['content-type'], reply.text]).toEqual([status, type, text]);
  });

  it.each([
    { name: 'a status below 200', reply: { statusCode: 99 } },
    { name: 'a status above 599', reply: { statusCode: 1000 } },
    { name: 'an interim status', reply: { statusCode: 101 } },
    { name: 'a broken status', reply: { statusCode: 200.5 } },
    { name: 'a header with a line break', reply: { statusCode: 200, headers: { 'x-mine': 'a\r\nx-more: b' } } },
    { name: 'a header with Chinese', reply: { statusCode: 200, headers: { 'x-mine': '字' } } },
    { name: 'a header name that is none', reply: { statusCode: 200, headers: { 'x mine': 'a' } } },
  ])('answers 502 to $name, and lives', async ({ reply }) => {
    const send = (body: object): Promise<Reply> =>
      ask('/http/carrierPush/reply', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const refused = await send(reply);
    expect([refused.status, JSON.parse(refused.text)]).toEqual([
      502,
      expect.objectContaining({ code: 'INVALID_FUNCTION_REPLY' }),
    ]);
    expect(await send({ statusCode: 200, body: 'fine' })).toMatchObject({ status: 200, text: 'fine' });
  });

  it('keeps the connection’s headers its own', async () => {
    const headers = { 'content-length': '1', 'transfer-encoding': 'chunked', connection: 'close', 'x-mine': 'yes' };
    const reply = await ask('/http/carrierPush/reply', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ statusCode: 200, headers, body: 'whole' }),
    });
    expect(reply).toMatchObject({ status: 200, text: 'whole', headers: { 'content-length': '5', 'x-mine': 'yes' } });
    expect(reply.headers['transfer-encoding']).toBeUndefined();
  });

  it('names its failures', async () => {
    expect(await ask('/http/carrierPush/throw')).toMatchObject({
      status: 500,
      text: expect.stringContaining('FUNCTION_INVOCATION_FAILED') as string,
    });
    expect(await ask('/http/nothing/x')).toMatchObject({
      status: 404,
      text: expect.stringContaining('INVALID_PATH') as string,
    });
    expect(await ask('/elsewhere')).toMatchObject({ status: 404 });
  });

  it('refuses a body over 6 MB by its announced length, and one that only grows that long', async () => {
    const type = { 'content-type': 'application/octet-stream' };
    const announced = await ask('/http/carrierPush/x', {
      method: 'POST',
      headers: { ...type, 'content-length': String(LIMIT + 1) },
    });
    expect(announced).toMatchObject({
      status: 413,
      text: expect.stringContaining('EXCEED_MAX_PAYLOAD_SIZE') as string,
    });
    const chunks = Array.from({ length: 7 }, () => Buffer.alloc(1024 * 1024, 'x'));
    expect((await ask('/http/carrierPush/x', { method: 'POST', headers: type, chunks })).status).toBe(413);
    const whole = await echo('/http/carrierPush/x', {
      method: 'POST',
      headers: type,
      body: Buffer.alloc(LIMIT, 'x'),
    });
    expect(Buffer.from(whole.event['body'] as string, 'base64').length).toBe(LIMIT);
  });
});

describe('text bodies', () => {
  const TEXT_LIMIT = 100 * 1024;
  const send = async (url: string, type: string, bytes: number): Promise<number> => {
    const options = { method: 'POST', headers: { 'content-type': type }, body: 'x'.repeat(bytes) };
    return (await fetch(`${url}/http/carrierPush/text`, options)).status;
  };

  it('are held to the 100 KB that CloudBase documents; other bodies may be larger', async () => {
    expect([
      await send(cloud.url, 'text/plain', TEXT_LIMIT),
      await send(cloud.url, 'text/plain', TEXT_LIMIT + 1),
      await send(cloud.url, 'application/octet-stream', TEXT_LIMIT + 1),
    ]).toEqual([200, 413, 200]);
  });

  it('may be larger when asked for', async () => {
    const generous = await startFixtureCloud({
      dataFolder: join(folder, 'generous'),
      limits: { textBodyBytes: LIMIT },
    });
    expect(await send(generous.url, 'text/plain', LIMIT)).toBe(200);
    await generous.close();
  });
});

describe('calls', () => {
  const post = (name: string, body: string, headers: Record<string, string> = {}): Promise<Reply> =>
    ask(`/call/${name}`, { method: 'POST', headers, body });

  it('answers the return value as JSON to whom the header names', async () => {
    const reply = await post('whoami', '{"action":"x"}', { 'x-wx-openid': 'oChen' });
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.text)).toMatchObject({ OPENID: 'oChen', event: { action: 'x' } });
  });

  it.each([
    { name: 'an unknown function', fn: 'nothing', body: '{}', status: 404, errCode: -501000 },
    { name: 'a function that throws', fn: 'slow', body: '{"how":"throw"}', status: 500, errCode: -504002 },
    { name: 'one that times out', fn: 'slow', body: '{"how":"wait"}', status: 504, errCode: -504003 },
  ])('tells of $name', async ({ fn, body, status, errCode }) => {
    const reply = await post(fn, body);
    expect([reply.status, (JSON.parse(reply.text) as { errCode: number }).errCode]).toEqual([status, errCode]);
  });

  it.each(['[1]', '{"broken', '"text"'])('refuses a body that is no object: %s', async (body) => {
    expect((await post('slow', body)).status).toBe(400);
  });

  it('shows the last runs', async () => {
    await post('slow', '{"how":"throw"}');
    const { calls } = JSON.parse((await ask('/__inspect')).text) as { calls: object[] };
    expect(calls.at(-1)).toMatchObject({
      function: 'slow',
      reads: 0,
      writes: 0,
      error: expect.stringContaining('told to throw') as string,
    });
  });
});

describe('who may come in', () => {
  const local = (): string => new URL(cloud.url).host;

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1.evil.example'])(
    'refuses the host %s',
    async (host) => {
      expect(await ask('/__clock', { headers: { host } })).toMatchObject({
        status: 403,
        text: expect.stringContaining('FOREIGN_HOST') as string,
      });
    },
  );

  it('refuses two hosts, even when the first is this machine', async () => {
    const text = await raw(`GET /__clock HTTP/1.1\r\nHost: ${local()}\r\nHost: evil.example\r\n`);
    expect(text).toMatch(/^HTTP\/1.1 403 .*FOREIGN_HOST/s);
  });

  it.each(['cross-site', 'same-site', 'cross-site, none'])(
    'refuses what a browser asks for a %s page without naming it: a picture, a link',
    async (site) => {
      const runs = async (): Promise<object[]> =>
        (JSON.parse((await ask('/__inspect')).text) as { calls: object[] }).calls;
      const before = await runs();
      for (const path of ['/http/carrierPush/x', '/__clock'])
        expect(await ask(path, { headers: { 'sec-fetch-site': site } })).toMatchObject({
          status: 403,
          text: expect.stringContaining('FOREIGN_ORIGIN') as string,
        });
      expect(await runs()).toEqual(before);
    },
  );

  it('takes an allowed page, the address bar, and programs, which say nothing of a site', async () => {
    const asked: Record<string, string>[] = [
      { 'sec-fetch-site': 'same-site', origin: ALLOWED },
      { 'sec-fetch-site': 'none' },
      {},
    ];
    for (const headers of asked)
      for (const path of ['/http/carrierPush/text', '/__clock'])
        expect((await ask(path, { headers })).status).toBe(200);
  });

  const pages: { name: string; headers: () => Record<string, string> }[] = [
    { name: 'reads or links', headers: () => ({ 'sec-fetch-site': 'same-origin' }) },
    { name: 'posts', headers: () => ({ 'sec-fetch-site': 'same-origin', origin: cloud.url }) },
  ];
  it.each(pages)('lets a page that a function serves ask functions, as in production, when it $name', async (page) => {
    const reply = await ask('/http/carrierPush/text', { method: 'POST', headers: page.headers() });
    expect([reply.status, reply.headers['access-control-allow-origin']]).toEqual([200, undefined]);
  });

  it.each(pages)('lets it have nothing else of this cloud when it $name', async ({ headers }) => {
    const lines = Object.entries(headers()).map(([name, value]) => `${name}: ${value}\r\n`);
    const paths = ['/__clock', '/__inspect/documents', '/call/whoami', '/admin/x/y', '/cos/a.txt'];
    for (const path of [...paths, '/http/../__clock', '/http/%2e%2e/__clock', '/http\\..\\__clock'])
      expect(await raw(`POST ${path} HTTP/1.1\r\nHost: ${local()}\r\n${lines.join('')}`)).toMatch(
        /^HTTP\/1.1 403 .*FOREIGN_ORIGIN/s,
      );
  });

  it('takes a page by the name that it was asked by: another name is another origin', async () => {
    const host = local().replace('127.0.0.1', 'localhost');
    const asked = (origin: string): Promise<Reply> => ask('/http/carrierPush/text', { headers: { host, origin } });
    expect([(await asked(`http://${host}`)).status, (await asked(cloud.url)).status]).toEqual([200, 403]);
  });

  it.each([
    { port: 80, host: '127.0.0.1', admitted: true },
    { port: 80, host: 'localhost', admitted: true },
    { port: 80, host: 'localhost:80', admitted: true },
    { port: 80, host: 'evil.example', admitted: false },
    { port: 8080, host: 'localhost', admitted: false },
  ])('on port $port, the host $host is admitted: $admitted', ({ port, host, admitted }) => {
    const admit = (): unknown =>
      new FrontDoor([]).admit({ headers: { host }, headersDistinct: { host: [host] }, url: '/__clock' }, port);
    if (admitted) expect(admit()).toEqual({});
    else expect(admit).toThrow(/is not this machine/);
  });

  it.each(['//', '//x/__clock', '///', '/%', '/[::'])('has nothing at %s', async (path) => {
    expect((await raw(`GET ${path} HTTP/1.1\r\nHost: ${local()}\r\n`)).split(' ')[1]).toBe('404');
  });

  it.each(['http://127.0.0.1/__clock', '@evil.example/', '*'])('refuses %s, which is no path', async (path) => {
    expect(await raw(`OPTIONS ${path} HTTP/1.1\r\nHost: ${local()}\r\n`)).toMatch(/^HTTP\/1.1 400 /);
  });

  it('takes this machine by its names', async () => {
    expect((await ask('/__clock', { headers: { host: local() } })).status).toBe(200);
    expect((await ask('/__clock', { headers: { host: local().replace('127.0.0.1', 'localhost') } })).status).toBe(200);
  });

  it.each(['https://evil.example', 'null', `${ALLOWED}.evil.example`])(
    'refuses the origin %s, everywhere',
    async (origin) => {
      for (const path of ['/call/whoami', '/http/carrierPush/x', '/admin/x/y', '/__clock']) {
        expect(await ask(path, { method: 'POST', headers: { origin } })).toMatchObject({
          status: 403,
          text: expect.stringContaining('FOREIGN_ORIGIN') as string,
        });
      }
    },
  );

  it('lets an allowed page read the answer, errors too', async () => {
    const reply = await ask('/call/nothing', { method: 'POST', headers: { origin: ALLOWED }, body: '{}' });
    expect([reply.status, reply.headers['access-control-allow-origin']]).toEqual([404, ALLOWED]);
  });

  it('answers the preflight of an allowed page only', async () => {
    const headers = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-wx-openid',
    };
    const allowed = await ask('/call/whoami', { method: 'OPTIONS', headers: { ...headers, origin: ALLOWED } });
    expect([allowed.status, allowed.headers['access-control-allow-headers']]).toEqual([
      204,
      expect.stringContaining('x-wx-openid'),
    ]);
    expect(
      (await ask('/call/whoami', { method: 'OPTIONS', headers: { ...headers, origin: 'https://evil.example' } }))
        .status,
    ).toBe(403);
  });
});
