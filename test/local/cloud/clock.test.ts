import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalCloud } from '../../../local/cloud';
import { LATEST } from '../../../local/cloud/clock/shared-time';
import { CloudClock } from '../../../local/cloud/clock/cloud-clock';
import { openSqlite } from '../../../local/cloud/store/sqlite';
import { dataFolder, START, startFixtureCloud, steps } from './test-cloud';

const MINUTE = 60_000;
const folder = dataFolder();
let cloud: LocalCloud;

interface Tick {
  event: { Type: string; TriggerName: string; Time: string };
  source: string;
  openid: string | null;
  at: number;
}
const ticks = async (): Promise<Tick[]> =>
  (await steps(cloud, 'ticks', ['orderBy', 'at', 'asc'], ['get'])).value?.data as Tick[];

beforeAll(async () => {
  cloud = await startFixtureCloud({ dataFolder: folder });
});
afterEach(() => steps(cloud, 'ticks', ['where', {}], ['remove']));
afterAll(() => cloud.close());

it('stands still while paused', async () => {
  await cloud.settled();
  expect([cloud.clock.now(), await ticks()]).toEqual([START, []]);
});

it('fires a trigger when its time comes, with the event of a timer and no identity', async () => {
  cloud.clock.jump(3 * MINUTE);
  await cloud.settled();
  expect(await ticks()).toMatchObject([
    {
      event: { Type: 'Timer', TriggerName: 'everyFiveMinutes', Time: '2026-01-01T00:05:00Z' },
      source: 'timer',
      openid: null,
      at: START + 3 * MINUTE,
    },
  ]);
});

it('fires a trigger once for a jump over several ticks', async () => {
  cloud.clock.jump(60 * MINUTE);
  await cloud.settled();
  expect(await ticks()).toHaveLength(1);
  cloud.clock.jump(5 * MINUTE);
  await cloud.settled();
  expect(await ticks()).toHaveLength(2);
});

it('fires on a fast clock without being asked', async () => {
  cloud.clock.setSpeed(6000);
  cloud.clock.resume();
  while ((await ticks()).length < 2);
  cloud.clock.pause();
  cloud.clock.setSpeed(1);
  await cloud.settled();
  const times = (await ticks()).map(({ at }) => at);
  expect(times).toEqual([...times].sort((a, b) => a - b));
});

it('fires a trigger by hand, whatever the schedule', async () => {
  expect(await cloud.runTimer('minutely')).toMatchObject({ source: 'timer', at: cloud.clock.now() });
  await expect(cloud.runTimer('whoami')).rejects.toThrow('no timer trigger');
});

const set = async (change: object): Promise<unknown> =>
  (await fetch(`${cloud.url}/__clock`, { method: 'POST', body: JSON.stringify(change) })).json();

it('is steered over HTTP', async () => {
  const now = cloud.clock.now();
  expect(await set({ jumpMs: 1000, speed: 60 })).toEqual({ now: now + 1000, speed: 60, paused: true });
  expect(await set({ paused: false })).toMatchObject({ paused: false });
  expect(await set({ paused: true, speed: 1 })).toMatchObject({ paused: true, speed: 1 });
  await cloud.settled();
});

it.each<{ change: object; says: RegExp }>([
  { change: { jumpMs: -1 }, says: /cannot jump by -1 ms/ },
  { change: { jumpMs: 1e300 }, says: /not beyond the year 9999/ },
  { change: { jumpMs: 300_000_000_000_000 }, says: /not beyond the year 9999/ },
  { change: { speed: 0 }, says: /speed must be in/ },
  { change: { speed: 200, jumpMs: -5 }, says: /cannot jump/ },
  { change: { jumpMs: 1000, speed: 0 }, says: /speed must be in/ },
  { change: { paused: false, jumpMs: '1' }, says: /jumpMs must be a number/ },
  { change: { speed: '3' }, says: /speed must be a number/ },
  { change: { paused: null }, says: /paused must be a boolean/ },
  { change: { speed: 200, nonsense: 1 }, says: /nonsense is nothing here: speed, paused, jumpMs/ },
])('refuses $change over HTTP, and nothing of it happens', async ({ change, says }) => {
  const before = cloud.clock.state();
  expect(await set(change)).toMatchObject({ code: 'INVALID_PARAM', message: expect.stringMatching(says) });
  expect(cloud.clock.state()).toEqual(before);
});

it('says why it cannot go on from a state that is none', async () => {
  const broken = join(folder, 'broken');
  mkdirSync(broken);
  const db = openSqlite(broken, false);
  db.exec(`INSERT INTO clock VALUES (1, '{"now":1e300,"speed":1,"paused":true}')`);
  db.close();
  await expect(startFixtureCloud({ dataFolder: broken })).rejects.toThrow(/clock cannot go on from \{"now":1e300/);
});

it('stands at the end of the year 9999, where dates still are dates', () => {
  const clock = new CloudClock({ now: LATEST - 1000, speed: 100_000, paused: true });
  clock.jump(1000);
  clock.resume();
  expect([clock.now(), new Date(clock.now()).toISOString()]).toEqual([LATEST, '9999-12-31T23:59:59.999Z']);
  expect(() => clock.jump(1)).toThrow(RangeError);
  expect(() => new CloudClock({ now: LATEST + 1, speed: 1, paused: true })).toThrow(RangeError);
});
