import { CloudClock } from '../../../local/cloud/clock/cloud-clock';
import type { RunRequest } from '../../../local/cloud/functions/function-pool';
import { Timers } from '../../../local/cloud/timers';
import { START } from './test-cloud';

const MINUTE = 60_000;
let timers: Timers | undefined;
afterEach(() => {
  timers?.close();
});

/** A function on a schedule whose runs end when the test says so. */
function open(
  cron: string,
  speed = 1,
): { clock: CloudClock; times: string[]; finish: () => void; fail: (reason: Error) => void; failures: unknown[] } {
  const clock = new CloudClock({ now: START, speed, paused: true });
  const times: string[] = [];
  const failures: unknown[] = [];
  let ends: { resolve: () => void; reject: (reason: Error) => void }[] = [];
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
    onFailure: (_name, error) => failures.push(error),
  });
  const end = (how: (run: (typeof ends)[number]) => void): void => {
    ends.forEach(how);
    ends = [];
  };
  return {
    clock,
    times,
    failures,
    finish: () => end(({ resolve }) => resolve()),
    fail: (reason) => end(({ reject }) => reject(reason)),
  };
}

it('skips a tick that passes while the function still runs', async () => {
  const { clock, times, finish } = open('0 * * * * * *');
  clock.jump(MINUTE);
  clock.jump(MINUTE);
  expect(times).toHaveLength(1);
  finish();
  await timers?.settled();
  clock.jump(MINUTE);
  expect(times).toEqual([new Date(START + MINUTE).toISOString(), new Date(START + 3 * MINUTE).toISOString()]);
});

it('goes on after a run that failed, and tells', async () => {
  const { clock, times, fail, failures } = open('0 * * * * * *');
  clock.jump(MINUTE);
  fail(new Error('no'));
  await timers?.settled();
  clock.jump(MINUTE);
  expect([times.length, failures]).toEqual([2, [new Error('no')]]);
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
  expect(times).toEqual([new Date(next).toISOString()]);
});

it('a year that is over never fires', () => {
  const { clock, times } = open('0 0 0 1 1 * 2025');
  clock.jump(366 * 24 * 60 * MINUTE);
  expect(times).toEqual([]);
});
