import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { gbkBytes } from '../../../../local/world/vendors/gbk';
import { fromLines, replay, toLines, type RecordedRequest } from '../../../../local/world/vendors/recorded-day';
import { startVendors, type RunningVendors } from '../../../../local/world/vendors/start-vendors';
import type { Weather } from '../../../../local/world/vendors/weather';
import { HOUR, SHIPPED_AT, parcelOf, queryOf, subscriptionOf, waybillOf, worldOf } from './vendor-shop';
import { PROVIDERS } from '../../../../cloudfunctions/_providers';

const PARCEL = parcelOf();
const LATER = SHIPPED_AT + 12 * HOUR;
const QUERY = queryOf('kdniao', waybillOf(PARCEL));

let world: ReturnType<typeof worldOf>;
let running: RunningVendors;
const record: RecordedRequest[] = [];
beforeAll(async () => {
  world = worldOf([PARCEL]);
  running = await startVendors({
    vendors: [world.kdniao, world.kuaidi100],
    now: () => LATER,
    record: (entry) => record.push(entry),
    allowedOrigins: ['http://127.0.0.1:1'],
  });
});
afterAll(() => running.close());

const here = (origin: string): string => running.origins[origin] ?? '';
const ask = (patienceMs?: number): Promise<Response> => {
  const { pathname } = new URL(QUERY.url);
  const signal = patienceMs === undefined ? null : AbortSignal.timeout(patienceMs);
  return fetch(here('https://api.kdniao.com') + pathname, { ...QUERY, signal });
};
const setWeather = (weather: Weather, origin?: string): Promise<Response> =>
  fetch(`${here('https://api.kdniao.com')}/__weather`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(origin !== undefined && { origin }) },
    body: JSON.stringify({ vendor: 'kdniao', weather }),
  });

describe('each weather, for real', () => {
  afterEach(() => setWeather({}));

  it('well', async () => {
    const waybill = waybillOf(PARCEL);
    expect(PROVIDERS.kdniao.readAnswer(await (await ask()).text(), waybill).scans).toHaveLength(2);
  });

  it.each([
    { weather: { answers: 'error_500' }, status: 500 },
    { weather: { answers: 'error_502' }, status: 502 },
    { weather: { answers: 'error_503', retryAfterS: 120 }, status: 503, retryAfter: '120' },
    { weather: { answers: 'error_503' }, status: 503 },
    { weather: { answers: 'error_429', retryAfterS: 30 }, status: 429, retryAfter: '30' },
    {
      weather: { answers: 'error_429', retryAfterS: 30, retryAfterIsDate: true },
      status: 429,
      retryAfter: 'Sat, 21 Nov 2026 14:00:30 GMT',
    },
  ] as const)('$weather', async ({ weather, status, ...more }) => {
    await setWeather(weather);
    const response = await ask();
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe('retryAfter' in more ? more.retryAfter : null);
  });

  it('HTML instead of JSON', async () => {
    await setWeather({ answers: 'html' });
    expect(await (await ask()).text()).toMatch(/^<html>/);
  });

  it('a 200 without a word', async () => {
    await setWeather({ answers: 'empty' });
    const response = await ask();
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('GBK bytes instead of UTF-8', async () => {
    await setWeather({ answers: 'gbk' });
    const bytes = Buffer.from(await (await ask()).arrayBuffer());
    expect(new TextDecoder('gb18030').decode(bytes)).toContain('【佛山市】 已揽收');
    expect(bytes.toString('utf8')).not.toContain('已揽收');
  });

  it('broken off in the middle', async () => {
    await setWeather({ answers: 'breaks_off' });
    await expect((await ask()).text()).rejects.toThrow();
  });

  it('refused', async () => {
    await setWeather({ answers: 'refuses' });
    await expect(ask()).rejects.toThrow();
  });

  it.each(['hangs', 'drips'] as const)('%s until nobody waits any more', async (answers) => {
    await setWeather({ answers });
    await expect(ask(600).then((response) => response.text())).rejects.toThrow(
      expect.objectContaining({ name: 'TimeoutError' }) as Error,
    );
  });
});

it.each([
  { name: 'another page', origin: 'http://elsewhere.example', status: 403 },
  { name: 'the page that is allowed', origin: 'http://127.0.0.1:1', status: 204 },
  { name: 'no page', origin: undefined, status: 204 },
])('the weather is changed by $name: $status', async ({ origin, status }) => {
  expect((await setWeather({}, origin)).status).toBe(status);
});

it.each([
  { answers: 'sunny' },
  { pushes: 'sunny' },
  { retryAfterS: '30' },
  { retryAfterS: -1 },
  { retryAfterIsDate: 1 },
  ['well'],
  'well',
  null,
])('there is no weather %j: 400', async (weather) => {
  expect((await setWeather(weather as never)).status).toBe(400);
});

it('a text comes back from GBK as it went in', () => {
  const text = '【杭州市】 ABC 已签收，签收人：本人 €龘';
  expect(new TextDecoder('gb18030').decode(gbkBytes(text))).toBe(text);
});

it('a day is recorded, and its pushes replayed in their order', async () => {
  const bodies: string[] = [];
  const receiver = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => bodies.push(chunk.toString('latin1')));
    request.on('end', () => response.end('{"result":true}'));
  }).listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  const url = `http://127.0.0.1:${String((receiver.address() as AddressInfo).port)}/p1`;
  const question = subscriptionOf('kuaidi100', waybillOf(PARCEL));
  const body = question.body.replace(/http%3A%2F%2Fhere[^%]*(?:%2F[^%]*)*(?=%22)/, encodeURIComponent(url));
  await fetch(`${here('https://poll.kuaidi100.com')}/poll`, { ...question, body });
  await running.tick(LATER + HOUR);
  const again = fromLines(toLines(record));
  expect(again).toEqual(record);
  const replies = await replay(again, ({ body: pushed }) => {
    bodies.push(pushed);
    return Promise.resolve('lost');
  });
  receiver.close();
  expect(replies).toEqual(['lost']);
  expect(bodies).toHaveLength(2);
  expect(bodies[0]).toBe(bodies[1]);
});
