import * as fc from 'fast-check';
import type { DryRun, Thresholds } from '../../../typings/merchant';
import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import { RulesStore } from '../../../miniprogram/merchant/rules/rules-store';
import { stepped } from '../../../miniprogram/merchant/rules/stepped';
import { deferred, unwatched } from './some-session';

const IN_FORCE = { notPickedUpHours: 24, hubHours: 24, atSeaHours: 1_080 } as Thresholds;
const RUN: DryRun = { parcels: 312, more: false, would: {}, now: {}, thresholds: IN_FORCE };

async function opened() {
  const tryThresholds = jest.fn<Promise<DryRun>, [{ thresholds: Partial<Thresholds> }]>(() => Promise.resolve(RUN));
  const store = new RulesStore({ tryThresholds });
  await store.try();
  return { store, tryThresholds };
}

describe('a step', () => {
  it.each([
    { from: 1, longer: 2, shorter: 1 },
    { from: 23, longer: 24, shorter: 22 },
    { from: 24, longer: 30, shorter: 23 },
    { from: 25, longer: 30, shorter: 24 },
    { from: 96, longer: 120, shorter: 90 },
    { from: 1_080, longer: 1_104, shorter: 1_056 },
    { from: 2_160, longer: 2_160, shorter: 2_136 },
  ])('from $from hours: $longer or $shorter', ({ from, longer, shorter }) => {
    expect([stepped(from, 1), stepped(from, -1)]).toEqual([longer, shorter]);
  });

  it('there and back again, inside the limits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (hours) => {
        const longer = stepped(hours, 1);
        expect(longer).toBeGreaterThan(hours);
        expect(stepped(stepped(longer, -1), 1)).toBe(longer);
      }),
    );
  });
});

it('begins with the rules in force', async () => {
  const { store, tryThresholds } = await opened();
  expect(tryThresholds).toHaveBeenCalledWith({ thresholds: {} });
  expect([store.phase, store.hoursOf('hubHours'), store.hasChanges, store.isOutdated]).toEqual([
    'ready',
    24,
    false,
    false,
  ]);
});

it('tries and copies what differs, and nothing else', async () => {
  const { store, tryThresholds } = await opened();
  store.step('hubHours', 1);
  store.step('notPickedUpHours', 1);
  store.step('notPickedUpHours', -1);
  expect(store.isOutdated).toBe(true);
  await store.try();
  expect(tryThresholds).toHaveBeenLastCalledWith({ thresholds: { hubHours: 30 } });
  expect(store.configuration).toBe('{ "hubHours": 30 }');
  expect(store.isOutdated).toBe(false);
  store.step('notPickedUpHours', 1);
  expect(JSON.parse(store.configuration)).toEqual({ hubHours: 30, notPickedUpHours: 30 });
  store.reset();
  expect([store.hasChanges, store.isOutdated]).toEqual([false, true]);
});

it('tries once for two taps', async () => {
  const { store, tryThresholds } = await opened();
  const answer = deferred<DryRun>();
  tryThresholds.mockReturnValueOnce(answer.promise);
  const taps = Promise.all([store.try(), store.try()]);
  answer.resolve(RUN);
  await taps;
  expect(tryThresholds).toHaveBeenCalledTimes(2);
});

it.each([
  { code: 'forbidden' as const, phase: 'forbidden' },
  { code: 'offline' as const, phase: 'failed' },
])('$code: $phase', async ({ code, phase }) => {
  const store = new RulesStore({ tryThresholds: () => Promise.reject(new CloudError(code, false)) });
  await store.try();
  expect(store.phase).toBe(phase);
});

it('a try that failed leaves what stood there', async () => {
  const { store, tryThresholds } = await opened();
  store.step('hubHours', 1);
  tryThresholds.mockRejectedValueOnce(new CloudError('offline', true));
  await store.try();
  expect(store).toMatchObject({ phase: 'ready', failure: 'offline', running: false, changes: { hubHours: 30 } });
});

it('pages hear about every field', async () => {
  expect(unwatched((await opened()).store, ['run', 'changes', 'running', 'failure'])).toEqual([]);
});
