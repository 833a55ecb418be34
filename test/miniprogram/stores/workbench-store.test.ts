import type { ParcelTask, Workbench } from '../../../typings/merchant';
import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import { WorkbenchStore } from '../../../miniprogram/stores/workbench-store';
import { memoryCache } from './memory-cache';
import { OWNER, someSession, unwatched } from './some-session';

const PHONE = 1_000_000;
const CLOUD = 5_000_000;

function task(parcelId: string, kind: ParcelTask['kind']): ParcelTask {
  return {
    parcelId,
    kind,
    stage: 'in_transit',
    headline: ['正从长沙去杭州'],
    orderNo: 'A1',
    goods: '餐椅 2 把',
    carrierName: '中通快递',
    waybillNo: '76123456',
    claimed: true,
    shippedAt: 0,
  };
}

const BENCH: Workbench = {
  counts: { toHandle: 1, overdue: 0, shippedToday: 2, notPickedUp: 1 },
  tasks: [task('a', 'issue'), task('b', 'not_picked_up'), task('c', 'moving')],
  asOf: CLOUD,
};

function world(kept: Record<string, unknown> = {}) {
  const listParcels = jest.fn(() => Promise.resolve(BENCH));
  const cache = memoryCache(kept);
  const phone = { now: PHONE };
  const session = someSession({ staff: OWNER });
  const store = new WorkbenchStore({ merchant: { listParcels }, session, cache, phoneClock: () => phone.now });
  return { listParcels, cache, phone, store };
}

it('keeps the cloud’s order, and counts by kind', async () => {
  const { store } = world();
  await store.load();
  expect(store.tasks.map(({ parcelId }) => parcelId)).toEqual(['a', 'b', 'c']);
  expect((['all', 'issue', 'not_picked_up', 'moving'] as const).map(store.countOf)).toEqual([3, 1, 1, 1]);
});

it('shows one kind under its pill', async () => {
  const { store } = world();
  await store.load();
  store.choose('moving');
  expect(store.tasks.map(({ parcelId }) => parcelId)).toEqual(['c']);
});

it('shows apart what no source follows', async () => {
  const { store, listParcels } = world();
  const followed = { ...task('a', 'issue'), following: 'subscribed' as const };
  const tasks = [followed, { ...task('b', 'moving'), following: 'later' as const }, task('c', 'moving')];
  listParcels.mockResolvedValueOnce({ ...BENCH, tasks });
  await store.load();
  store.choose('not_followed');
  expect([store.tasks.map(({ parcelId }) => parcelId), store.countOf('not_followed')]).toEqual([['b'], 1]);
});

it('draws a portion, then more', async () => {
  const { store, listParcels } = world();
  listParcels.mockResolvedValueOnce({
    ...BENCH,
    tasks: Array.from({ length: 30 }, (_, index) => task(`p${index}`, 'moving')),
  });
  await store.load();
  expect(store.shown).toBe(20);
  store.showMore();
  store.showMore();
  expect(store.shown).toBe(40);
  store.choose('all');
  expect(store.shown).toBe(20);
});

it('goes by the cloud’s clock, whatever the phone’s says', async () => {
  const { store, phone } = world();
  await store.load();
  phone.now += 60_000;
  store.tick();
  expect(store.now).toBe(CLOUD + 60_000);
});

it('knows the cloud’s clock again on the next visit, before anybody answers', async () => {
  const { store, cache } = world();
  await store.load();
  const later = world(cache.kept);
  later.listParcels.mockRejectedValueOnce(new CloudError('offline', true));
  await later.store.load();
  expect(later.store.now).toBe(CLOUD);
});

it('keeps the last look for a time without network', async () => {
  const { store, cache, listParcels } = world();
  await store.load();
  const later = world(cache.kept);
  later.listParcels.mockRejectedValueOnce(new CloudError('offline', true));
  await later.store.load();
  expect(later.store).toMatchObject({ phase: 'stale', failure: 'offline' });
  expect(later.store.tasks).toHaveLength(3);
  expect(listParcels).toHaveBeenCalledTimes(1);
});

it('shows nothing that was kept in another language', async () => {
  const { store, listParcels } = world({ workbench: { bench: BENCH, locale: 'en' } });
  listParcels.mockRejectedValueOnce(new CloudError('offline', true));
  await store.load();
  expect(store).toMatchObject({ phase: 'failed', bench: undefined });
});

it('fails with its reason when nothing was kept', async () => {
  const { store, listParcels } = world();
  listParcels.mockRejectedValueOnce(new CloudError('internal', true, 'r1'));
  await store.load();
  expect(store).toMatchObject({ phase: 'failed', failure: 'internal' });
});

it('shows nothing that was kept to somebody who may no longer look', async () => {
  const { store, cache, listParcels } = world({ workbench: { bench: BENCH, locale: 'zh-CN' } });
  listParcels.mockRejectedValueOnce(new CloudError('forbidden', false));
  await store.load();
  expect(store).toMatchObject({ phase: 'failed', failure: 'forbidden', bench: undefined });
  expect(cache.kept).not.toHaveProperty('workbench');
});

it('pages hear about every field', () => {
  expect(unwatched(world().store, ['phase', 'bench', 'filter', 'shown', 'failure', 'now'])).toEqual([]);
});
