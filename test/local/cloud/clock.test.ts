import type { LocalCloud } from '../../../local/cloud';
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

it('is steered over HTTP', async () => {
  const set = async (change: object): Promise<unknown> =>
    (await fetch(`${cloud.url}/__clock`, { method: 'POST', body: JSON.stringify(change) })).json();
  const now = cloud.clock.now();
  expect(await set({ jumpMs: 1000, speed: 60 })).toEqual({ now: now + 1000, speed: 60, paused: true });
  expect(await set({ paused: false })).toMatchObject({ paused: false });
  expect(await set({ paused: true, speed: 1 })).toMatchObject({ paused: true, speed: 1 });
  expect(await set({ jumpMs: -1 })).toMatchObject({ code: 'INVALID_PARAM' });
  expect(await set({ speed: 0 })).toMatchObject({ code: 'INVALID_PARAM' });
  await cloud.settled();
});
