import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JOURNEYS } from '../../local/world/journeys';
import { endedStart, startDemo, type StartedDemo } from './start-process';

const BUYER = 'oBuyerChen';
const OWN_ORDER = 'MZ-OF-THIS-TEST';
const DEMO_ORDERS = JOURNEYS.filter(({ buyer }) => buyer === BUYER).map(({ orderNo }) => orderNo);
/** One line, in Chinese, without a stack. */
const PLAIN_LINE = /^[^\n]*\p{Script=Han}[^\n]*\n$/u;

const folder = mkdtempSync(join(tmpdir(), 'zhitu-start-'));
let running: StartedDemo | undefined;
afterAll(async () => {
  await running?.interrupt();
  rmSync(folder, { recursive: true, force: true });
});

/** The clock hardly moves: what the second start sees is what the first one left. */
async function start(data: string, ...more: string[]): Promise<StartedDemo> {
  running = await startDemo(['--data', data, '--speed', '0.001', ...more]);
  return running;
}

async function stop(demo: StartedDemo): Promise<void> {
  running = undefined;
  expect(await demo.interrupt()).toBe(0);
}

async function call(demo: StartedDemo, who: { name: string; openid: string }, body: object): Promise<unknown> {
  const { name, openid } = who;
  const headers = { 'content-type': 'application/json', 'x-wx-openid': openid };
  const response = await fetch(`${demo.cloud}/call/${name}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return response.json();
}

async function orders(demo: StartedDemo): Promise<{ numbers: string[]; whole: unknown }> {
  const input = { locale: 'zh-CN' };
  const reply = (await call(demo, { name: 'shopper', openid: BUYER }, { action: 'listOrders', input })) as {
    data: { orders: { orderNo: string; parcels: { parcelId: string; stage: string }[] }[] };
  };
  const list = reply.data.orders;
  const whole = list.map(({ orderNo, parcels }) => ({
    orderNo,
    parcels: parcels.map(({ parcelId, stage }) => ({ parcelId, stage })),
  }));
  return { numbers: list.map(({ orderNo }) => orderNo).sort(), whole };
}

const DAY_MS = 86_400_000;
/** 12:00 in Beijing, UTC. */
const NOON_MS = 4 * 3_600_000;
/** Sources tell every half second what they know. */
const STILL_MS = 2_000;

async function get<T>(demo: StartedDemo, path: string): Promise<T> {
  return (await fetch(demo.cloud + path)).json() as Promise<T>;
}

async function messages(demo: StartedDemo): Promise<object[]> {
  return (await get<{ messages: object[] }>(demo, '/__wechat/messages')).messages;
}

/** At night nobody is told anything: time goes on to the next noon, and what is known by then is told. */
async function passToNoon(demo: StartedDemo): Promise<void> {
  const { now } = await get<{ now: number }>(demo, '/__clock');
  const jumpMs = (NOON_MS + DAY_MS - (now % DAY_MS)) % DAY_MS;
  const headers = { 'content-type': 'application/json' };
  await fetch(`${demo.cloud}/__clock`, { method: 'POST', headers, body: JSON.stringify({ jumpMs }) });
  const seen = async (): Promise<string> => {
    const { calls } = await get<{ calls: object[] }>(demo, '/__inspect');
    return JSON.stringify([calls, await messages(demo)]);
  };
  for (let before = '', after = await seen(); after !== before; after = await seen()) {
    before = after;
    await new Promise((resolve) => setTimeout(resolve, STILL_MS));
  }
}

async function accepts(demo: StartedDemo): Promise<unknown> {
  return get(demo, `/__wechat/accepts?openid=${BUYER}`);
}

async function shipOwnOrder(demo: StartedDemo): Promise<void> {
  const input = {
    orderNo: OWN_ORDER,
    items: [{ name: '木勺', quantity: 1 }],
    recipient: { name: '陈小满', phone: '13800005678' },
    carrier: 'zto-express',
    waybillNo: '76999999999999',
    buyerOpenid: BUYER,
    checkDigitConfirmed: true,
    requestKey: 'of-this-test',
  };
  expect(await call(demo, { name: 'merchant', openid: 'oOwnerLin' }, { action: 'shipOrder', input })).toMatchObject({
    ok: true,
  });
}

it('goes on after a restart, lets nobody else in meanwhile, and begins anew when asked to', async () => {
  const data = join(folder, 'data');
  const first = await start(data);
  expect((await fetch(first.preview)).status).toBe(200);
  await shipOwnOrder(first);
  await passToNoon(first);
  const before = { orders: await orders(first), messages: await messages(first), accepts: await accepts(first) };
  expect(before.orders.numbers).toEqual([...DEMO_ORDERS, OWN_ORDER].sort());
  expect(before.messages).not.toEqual([]);

  for (const more of [[], ['--reset']]) {
    const refused = await endedStart(['--data', data, ...more]);
    expect(refused).toEqual({ code: 1, output: expect.stringMatching(PLAIN_LINE) as string });
    expect(refused.output).toContain('正被另一个演示用着');
  }
  await stop(first);
  writeFileSync(join(data, 'holiday.txt'), 'mine');

  const second = await start(data);
  expect({ orders: await orders(second), messages: await messages(second), accepts: await accepts(second) }).toEqual(
    before,
  );
  await stop(second);

  const third = await start(data, '--reset');
  expect((await orders(third)).numbers).toEqual([...DEMO_ORDERS].sort());
  expect(readFileSync(join(data, 'holiday.txt'), 'utf8')).toBe('mine');
  await stop(third);
}, 180_000);

it('touches no database that is not the demo’s', async () => {
  const data = join(folder, 'foreign');
  mkdirSync(data);
  writeFileSync(join(data, 'cloud.sqlite'), 'somebody else’s');
  expect(await endedStart(['--data', data, '--reset'])).toEqual({
    code: 1,
    output: expect.stringMatching(PLAIN_LINE) as string,
  });
  expect(readFileSync(join(data, 'cloud.sqlite'), 'utf8')).toBe('somebody else’s');
  expect(existsSync(join(data, 'demo.json'))).toBe(false);
});

it('says what is wrong in one line', async () => {
  const data = join(folder, 'never');
  expect(await endedStart(['--data', data, '--nope'])).toEqual({
    code: 1,
    output: expect.stringMatching(PLAIN_LINE) as string,
  });
  expect(readdirSync(folder)).not.toContain('never');
});
