import type { FaultReport } from '../../../typings/shopper';
import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import { FaultStore } from '../../../miniprogram/stores/fault-store';
import { memoryCache } from './memory-cache';

const TIMELINE = 'pages/timeline/index';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A phone of which the network can be cut, and whose ids follow one another. */
function phone(kept: Record<string, unknown> = {}) {
  const told: FaultReport[] = [];
  const cache = memoryCache(kept);
  let turn = 0;
  const world = {
    told,
    failure: undefined as Error | undefined,
    now: 0,
    open: (): FaultStore =>
      new FaultStore({
        shopper: {
          reportFault: async (report) => {
            if (world.failure !== undefined) throw world.failure;
            told.push(report);
            return {};
          },
        },
        cache,
        now: () => world.now,
        chance: () => (turn++ % 32) / 32,
        version: '1.4.0',
      }),
  };
  return world;
}

/** Lets what was begun come to its end. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
const ids = (told: FaultReport[]) => told.map(({ id }) => id);

it('shows an id that can be said, and tells of a fault once', async () => {
  const { told, open } = phone();
  const store = open();
  store.note(new TypeError('x is not a function'), TIMELINE);
  store.note(new TypeError('x is not a function'), TIMELINE);
  await settled();
  expect(store.shown).toEqual({ id: 'ABC-DEF', again: false });
  expect(told).toEqual([
    {
      id: 'ABC-DEF',
      page: TIMELINE,
      message: 'TypeError: x is not a function',
      stack: expect.stringMatching(/\.js:\d+:\d+/),
      appVersion: '1.4.0',
    },
  ]);
});

it.each([
  { name: 'the same page anew breaks again', page: TIMELINE, again: true },
  { name: 'another page is another matter', page: 'pages/settings/index', again: false },
])('$name', ({ page, again }) => {
  const store = phone().open();
  store.note(new Error('one'), TIMELINE);
  store.leave(TIMELINE);
  expect(store.shown).toBeUndefined();
  store.note(new Error('one'), page);
  expect(store.shown).toMatchObject({ again });
});

it('once put away stays away for the same fault', () => {
  const store = phone().open();
  store.note(new Error('one'), TIMELINE);
  store.putAway();
  store.note(new Error('one'), TIMELINE);
  expect(store.shown).toBeUndefined();
  store.note(new Error('two'), TIMELINE);
  expect(store.shown).toBeDefined();
});

it('tells of a call of WeChat’s that failed, and shows nothing', async () => {
  const { told, open } = phone();
  const store = open();
  store.note({ errMsg: 'setNavigationBarTitle:fail page not found' }, TIMELINE);
  await settled();
  expect([store.shown, told[0]?.message]).toEqual([undefined, 'setNavigationBarTitle:fail page not found']);
});

it('keeps five for when the network is back, over a restart', async () => {
  const world = phone();
  world.failure = new CloudError('offline', true);
  const store = world.open();
  for (const n of 'abcdefg') store.note(new Error(n), TIMELINE);
  await settled();
  world.failure = undefined;
  world.now += MINUTE;
  await world.open().tellAll();
  expect(world.told.map(({ message }) => message)).toEqual(['a', 'b', 'c', 'd', 'e'].map((n) => `Error: ${n}`));
  await world.open().tellAll();
  expect(world.told).toHaveLength(5);
});

it('tells of five a minute at most', async () => {
  const world = phone();
  const store = world.open();
  for (const n of 'abcdefg') {
    store.note(new Error(n), TIMELINE);
    await settled();
  }
  expect(world.told).toHaveLength(5);
  world.now += MINUTE;
  await store.tellAll();
  expect(new Set(ids(world.told)).size).toBe(7);
});

it('what the cloud fails at is told again, and holds up none behind it', async () => {
  const world = phone();
  world.failure = new CloudError('internal', false);
  const store = world.open();
  store.note(new Error('a'), TIMELINE);
  store.note(new Error('b'), TIMELINE);
  await settled();
  world.failure = undefined;
  world.now += MINUTE;
  await store.tellAll();
  expect(world.told.map(({ message }) => message)).toEqual(['Error: a', 'Error: b']);
});

it.each([
  { name: 'is down for minutes', code: 'internal', apart: MINUTE, kept: true },
  { name: 'is down for hours', code: 'internal', apart: HOUR, kept: false },
  { name: 'is told of too much at once, for however long', code: 'too_large', apart: HOUR, kept: true },
] as const)('outlasts a cloud that $name: $kept', async ({ code, apart, kept }) => {
  const world = phone();
  world.failure = new CloudError(code, true);
  const store = world.open();
  store.note(new Error('a'), TIMELINE);
  for (let tries = 2; tries <= 6; tries += 1) {
    await store.tellAll();
    world.now += apart;
  }
  world.failure = undefined;
  await store.tellAll();
  expect(world.told.map(({ message }) => message)).toEqual(kept ? ['Error: a'] : []);
});

it('reads what waits as it was kept before failures were counted', async () => {
  const world = phone({ faults: [{ id: 'ABC-DEF', page: TIMELINE, message: 'Error: a' }] });
  await world.open().tellAll();
  expect(ids(world.told)).toEqual(['ABC-DEF']);
});

it('drops what the cloud does not take', async () => {
  const world = phone();
  world.failure = new CloudError('bad_input', false);
  const store = world.open();
  store.note(new Error('a'), TIMELINE);
  await settled();
  world.failure = undefined;
  await store.tellAll();
  expect(world.told).toEqual([]);
});
