import { LATEST } from '../../../local/cloud/clock/shared-time';
import { CloudClock } from '../../../local/cloud/clock/cloud-clock';
import type { RunRequest } from '../../../local/cloud/functions/function-pool';
import { Timers } from '../../../local/cloud/timers';
import { START } from './test-cloud';

const MINUTE = 60_000;
let timers: Timers | undefined;
afterEach(() => {
  timers?.close();
});

interface Schedule {
  clock: CloudClock;
  times: string[];
  /** @param from the first of the runs that end */
  finish: (from?: number) => void;
  fail: (reason: Error) => void;
  failures: (string | undefined)[];
}

/** As SCF writes it. */
const written = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');

/** A function on a schedule whose runs end when the test says so. */
function open(cron: string, { speed = 1, paused = true } = {}): Schedule {
  const clock = new CloudClock({ now: START, speed, paused });
  const times: string[] = [];
  const failures: Schedule['failures'] = [];
  const ends: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  const run = ({ event }: RunRequest): Promise<void> => {
    times.push((event as { Time: string }).Time);
    return new Promise((resolve, reject) => ends.push({ resolve, reject }));
  };
  const deployed = {
    name: 'fn',
    entry: '',
    timeout: 3,
    memory: 256,
    environment: {},
    openApis: [],
    trigger: { name: 't', cron },
  };
  timers = new Timers({
    deployment: new Map([['fn', deployed]]),
    run,
    clock,
    onRun: (_name, { outcome, error }) => {
      if (outcome === 'failed') failures.push(error);
    },
  });
  timers.begin();
  const end = (how: (run: (typeof ends)[number]) => void, from = 0): void => {
    for (const run of ends.splice(from)) how(run);
  };
  return {
    clock,
    times,
    failures,
    finish: (from) => end(({ resolve }) => resolve(), from),
    fail: (reason) => end(({ reject }) => reject(reason)),
  };
}

/** Resolves once as many runs have begun. */
async function begun({ times }: Schedule, count: number): Promise<void> {
  while (times.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
}

it('starts a tick’s run though the last one still runs, when time is real', async () => {
  const schedule = open('* * * * * * *', { paused: false });
  await begun(schedule, 2);
  schedule.clock.pause();
  expect(schedule.times).toEqual([written(START + 1000), written(START + 2000)]);
  expect(timers?.list()).toMatchObject([{ running: 2, skipped: 0 }]);
  schedule.finish();
  await timers?.settled();
  expect(timers?.list()).toMatchObject([{ running: 0, last: { at: START + 2000, outcome: 'done' } }]);
});

it('keeps the newest tick’s run as the last one, though an older one ends later', async () => {
  const { clock, times, finish } = open('0 * * * * * *');
  clock.jump(MINUTE);
  clock.jump(MINUTE / 2);
  const byHand = timers?.fire('fn');
  expect(times).toHaveLength(2);
  finish(1);
  await byHand;
  const last = { at: START + 1.5 * MINUTE, outcome: 'done' };
  expect(timers?.list()).toMatchObject([{ running: 1, last }]);
  finish();
  await timers?.settled();
  expect(timers?.list()).toMatchObject([{ running: 0, last }]);
});

it('skips a tick that a jump passes over while the function still runs, and counts it', async () => {
  const { clock, times, finish } = open('0 * * * * * *');
  clock.jump(MINUTE);
  clock.jump(MINUTE);
  expect(times).toHaveLength(1);
  expect(timers?.list()).toMatchObject([{ running: 1, skipped: 1, next: START + 3 * MINUTE }]);
  finish();
  await timers?.settled();
  clock.jump(MINUTE);
  expect(times).toEqual([written(START + MINUTE), written(START + 3 * MINUTE)]);
});

it('skips ticks on a fast clock while the function still runs', async () => {
  const schedule = open('0 * * * * * *', { speed: 6000, paused: false });
  await begun(schedule, 1);
  while (timers?.list()[0]?.skipped === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(schedule.times).toHaveLength(1);
});

it('makes up for no tick that passed before the cloud ran', () => {
  expect(open('0 0 * * * * *').times).toEqual([]);
});

it('goes on after a run that failed, and tells', async () => {
  const { clock, times, fail, failures } = open('0 * * * * * *');
  clock.jump(MINUTE);
  fail(new Error('no'));
  await timers?.settled();
  clock.jump(MINUTE);
  expect([times.length, failures]).toEqual([2, ['no']]);
  fail(new Error('again'));
  await timers?.settled();
  expect(timers?.list()).toMatchObject([{ last: { at: START + 2 * MINUTE, outcome: 'failed', error: 'again' } }]);
});

it.each([
  { name: 'hours are China’s', cron: '0 0 2 * * * *', next: Date.UTC(2026, 0, 1, 18) },
  { name: 'Sunday is 0', cron: '0 0 12 * * 0 *', next: Date.UTC(2026, 0, 4, 4) },
  { name: 'day and weekday both given: either', cron: '0 0 12 3 * 0 *', next: Date.UTC(2026, 0, 3, 4) },
  { name: 'a year', cron: '0 0 0 1 1 * 2027', next: Date.UTC(2026, 11, 31, 16) },
])('reads seven fields: $name', ({ cron, next }) => {
  const { clock, times } = open(cron);
  clock.jump(next - START - 1);
  expect(times).toEqual([]);
  clock.jump(1);
  expect(times).toEqual([written(next)]);
});

it('goes to the end of the clock, where nothing is due any more', async () => {
  const { clock, times, finish } = open('0 * * * * * *');
  clock.jump(LATEST - START);
  expect(times).toEqual([written(START + MINUTE)]);
  finish();
  expect(timers?.list()[0]).toMatchObject({ running: 1 });
  await timers?.settled();
});

it('a year that is over never fires', () => {
  const { clock, times } = open('0 0 0 1 1 * 2025');
  clock.jump(366 * 24 * 60 * MINUTE);
  expect(times).toEqual([]);
  expect(timers?.list()[0]).not.toHaveProperty('next');
});
