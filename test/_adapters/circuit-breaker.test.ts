import { storedBreaker } from '../../cloudfunctions/_adapters/circuit-breaker';
import type { BreakerState } from '../../cloudfunctions/_ports';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** A source and its breaker, which is made anew for each call as each function makes it anew. */
function someSource() {
  const time = { now: Date.UTC(2026, 10, 22) };
  let state: BreakerState;
  let calls = 0;
  return {
    time,
    calls: () => calls,
    state: () => state,
    store: (text: string) => (state = text),
    ask: async (isWell: boolean): Promise<boolean> => {
      const guarded = await storedBreaker({ now: () => time.now }).guard(state, () => {
        calls += 1;
        return Promise.resolve(isWell);
      });
      state = guarded.state;
      return guarded.passed;
    },
  };
}

const closedUntil = ({ time, state }: ReturnType<typeof someSource>) =>
  storedBreaker({ now: () => time.now }).closedUntil(state());

const failing = async (times: number) => {
  const source = someSource();
  for (let time = 0; time < times; time += 1) await source.ask(false);
  return source;
};

it('stores nothing while all is well', async () => {
  const source = someSource();
  expect([await source.ask(true), source.state()]).toEqual([true, undefined]);
});

it('opens after five failures in a row, however many functions saw them', async () => {
  const source = await failing(4);
  expect([await source.ask(false), await source.ask(true), source.calls()]).toEqual([true, false, 5]);
});

it('begins to count anew after a success', async () => {
  const source = await failing(4);
  await source.ask(true);
  expect(source.state()).toBeUndefined();
  for (let time = 0; time < 4; time += 1) await source.ask(false);
  expect(await source.ask(false)).toBe(true);
});

it('keeps its state while nobody is let through', async () => {
  const source = await failing(5);
  const open = source.state();
  await source.ask(true);
  expect(source.state()).toBe(open);
});

it('closes when the one that it lets through after 30 s goes well', async () => {
  const source = await failing(5);
  source.time.now += 30 * SECOND - 1_000;
  expect(await source.ask(true)).toBe(false);
  source.time.now += 1_000;
  expect([await source.ask(true), source.state()]).toEqual([true, undefined]);
});

it('waits twice as long after each that fails, up to ten minutes', async () => {
  const source = await failing(5);
  const rests = [30 * SECOND, MINUTE, 2 * MINUTE, 4 * MINUTE, 8 * MINUTE, 10 * MINUTE, 10 * MINUTE];
  for (const rest of rests) {
    source.time.now += rest - SECOND;
    expect(await source.ask(false)).toBe(false);
    source.time.now += SECOND;
    expect(await source.ask(false)).toBe(true);
  }
});

it('asks a dead source nine times in the hour after it opened', async () => {
  const source = await failing(5);
  for (let minute = 0; minute < 60; minute += 1) {
    source.time.now += MINUTE;
    await source.ask(false);
  }
  expect(source.calls() - 5).toBe(9);
});

it.each([0, 1, 2, 3, 8])(
  'says until when it is closed, after %d calls that failed once it was open',
  async (trials) => {
    const source = await failing(5);
    for (let trial = 0; trial < trials; trial += 1) {
      source.time.now += 10 * MINUTE;
      await source.ask(false);
    }
    const until = closedUntil(source);
    source.time.now = until - SECOND;
    expect([await source.ask(false), closedUntil(source)]).toEqual([false, until]);
    source.time.now = until;
    expect([closedUntil(source), await source.ask(true), closedUntil(source)]).toEqual([until, true, 0]);
  },
);

it.each([0, 4])('is closed to nobody after %d failures', async (failures) => {
  expect(closedUntil(await failing(failures))).toBe(0);
});

it('is not kept open by a clock that was set back', async () => {
  const source = await failing(5);
  source.time.now -= 24 * 60 * MINUTE;
  expect(closedUntil(source)).toBe(0);
  expect([await source.ask(false), await source.ask(true)]).toEqual([true, false]);
});

it.each([
  '',
  'no JSON',
  'null',
  '{}',
  '{"ownState":{"value":1},"breakerState":5}',
  '{"ownState":{"value":0},"breakerState":"x"}',
])('takes %j for a closed one', async (text) => {
  const source = someSource();
  source.store(text);
  expect([await source.ask(true), source.state()]).toEqual([true, undefined]);
});

it.each([
  { name: 'closed', failures: 0 },
  { name: 'open, on trial', failures: 5 },
])('lets a bug through to the caller: $name', async ({ failures }) => {
  const source = await failing(failures);
  source.time.now += MINUTE;
  const bug = () => Promise.reject(new Error('a bug'));
  await expect(storedBreaker({ now: () => source.time.now }).guard(source.state(), bug)).rejects.toThrow('a bug');
});
