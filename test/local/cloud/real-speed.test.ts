import { CloudClock } from '../../../local/cloud/clock/cloud-clock';
import { dataFolder, startFixtureCloud } from './test-cloud';

const FAST = 100_000;
const folder = dataFolder();

/** Cloud ms that pass in some work, beside the machine's. */
async function pass(clock: CloudClock, work: () => Promise<unknown>): Promise<{ cloud: number; real: number }> {
  const [from, realFrom] = [clock.now(), performance.now()];
  await work();
  return { cloud: clock.now() - from, real: performance.now() - realFrom };
}
const spin = (ms: number): Promise<void> => {
  const until = performance.now() + ms;
  while (performance.now() < until);
  return Promise.resolve();
};

it('a fast clock runs at the machine’s speed while some work is done, and fast again after it', async () => {
  const clock = new CloudClock({ now: 0, speed: FAST, paused: false });
  const inside = await clock.atRealSpeed(() => pass(clock, () => spin(5)));
  expect(inside.cloud).toBeLessThanOrEqual(inside.real + 1);
  const outside = await pass(clock, () => spin(5));
  expect(outside.cloud).toBeGreaterThan(outside.real * 1_000);
});

it('keeps real speed until the last of several pieces of work is done, and after one that fails', async () => {
  const clock = new CloudClock({ now: 0, speed: FAST, paused: false });
  await clock.atRealSpeed(async () => {
    await expect(clock.atRealSpeed(() => Promise.reject(new Error('work failed')))).rejects.toThrow('work failed');
    const still = await pass(clock, () => spin(5));
    expect(still.cloud).toBeLessThanOrEqual(still.real + 1);
  });
  expect((await pass(clock, () => spin(5))).cloud).toBeGreaterThan(1_000);
});

it('a function’s call takes its real time of the cloud’s clock', async () => {
  const cloud = await startFixtureCloud({ dataFolder: folder, clock: { startAt: 0, speed: FAST, paused: false } });
  try {
    const { from, to } = (await cloud.call('slow', { how: 'takes30ms' })) as { from: number; to: number };
    expect(to - from).toBeLessThan(1_000);
  } finally {
    await cloud.close();
  }
});
