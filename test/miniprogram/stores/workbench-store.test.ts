import type { ParcelTask, Workbench } from '../../../typings/merchant';
import type { IssueCode } from '../../../typings/vocabulary';
import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import { WorkbenchStore } from '../../../miniprogram/merchant/bench/workbench-store';
import { memoryCache } from './memory-cache';
import { OWNER, someSession, unwatched } from './some-session';

const PHONE = 1_000_000;
const CLOUD = 5_000_000;

function task(parcelId: string, issue?: IssueCode): ParcelTask {
  const why = issue === undefined ? { kind: 'moving' as const } : { kind: 'issue' as const, issue, issueSince: 1_000 };
  return {
    ...why,
    parcelId,
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
  byIssue: { stalled: 1, delivery_failed: 4 },
  tasks: [task('a', 'stalled'), task('b', 'delivery_failed'), task('c')],
  silent: [],
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

it('keeps the cloud’s order, and counts by kind as the cloud does: it knows more parcels than it sends', async () => {
  const { store } = world();
  await store.load();
  expect(store.tasks.map(({ parcelId }) => parcelId)).toEqual(['a', 'b', 'c']);
  expect((['all', 'stalled', 'delivery_failed', 'late', 'moving'] as const).map(store.countOf)).toEqual([
    3, 1, 4, 0, 1,
  ]);
});

it('shows one kind under its pill', async () => {
  const { store } = world();
  await store.load();
  store.choose('moving');
  expect(store.tasks.map(({ parcelId }) => parcelId)).toEqual(['c']);
  store.choose('stalled');
  expect(store.tasks.map(({ parcelId }) => parcelId)).toEqual(['a']);
});

describe('an answer that comes while somebody reads', () => {
  it('waits behind its pill when it brings issues that they have not seen', async () => {
    const { store, listParcels } = world();
    await store.load();
    listParcels.mockResolvedValueOnce({ ...BENCH, tasks: [task('d', 'lost'), task('e', 'late'), ...BENCH.tasks] });
    await store.load(true);
    expect([store.fresh, store.tasks.length]).toEqual([2, 3]);
    store.choose('moving');
    store.showFresh();
    expect([store.fresh, store.filter, store.tasks.length]).toEqual([0, 'all', 5]);
  });

  it('is shown at once when it brings none, or when they asked for it', async () => {
    const { store, listParcels } = world();
    await store.load();
    listParcels.mockResolvedValueOnce({ ...BENCH, tasks: [task('c')] });
    await store.load(true);
    expect([store.fresh, store.tasks.length]).toEqual([0, 1]);
    await store.load();
    expect([store.fresh, store.tasks.length]).toEqual([0, 3]);
  });

  it('is shown at once when nothing stood there, and knows the same issue of another episode for a new one', async () => {
    const { store, listParcels } = world();
    await store.load(true);
    expect([store.fresh, store.tasks.length]).toEqual([0, 3]);
    const again = { ...task('a', 'stalled'), issueSince: 2_000 };
    listParcels.mockResolvedValueOnce({ ...BENCH, tasks: [again] });
    await store.load(true);
    expect(store.fresh).toBe(1);
  });
});

it('shows apart what no source follows', async () => {
  const { store, listParcels } = world();
  const followed = { ...task('a', 'stalled'), following: 'subscribed' as const };
  const tasks = [followed, { ...task('b'), following: 'later' as const }, task('c')];
  listParcels.mockResolvedValueOnce({ ...BENCH, tasks });
  await store.load();
  store.choose('not_followed');
  expect([store.tasks.map(({ parcelId }) => parcelId), store.countOf('not_followed')]).toEqual([['b'], 1]);
});

it('draws a portion, then more', async () => {
  const { store, listParcels } = world();
  listParcels.mockResolvedValueOnce({
    ...BENCH,
    tasks: Array.from({ length: 30 }, (_, index) => task(`p${index}`)),
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
  const { store, listParcels } = world({ bench: { bench: BENCH, locale: 'en' } });
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
  const { store, cache, listParcels } = world({ bench: { bench: BENCH, locale: 'zh-CN' } });
  listParcels.mockRejectedValueOnce(new CloudError('forbidden', false));
  await store.load();
  expect(store).toMatchObject({ phase: 'failed', failure: 'forbidden', bench: undefined });
  expect(cache.kept).not.toHaveProperty('bench');
});

it('pages hear about every field', () => {
  expect(unwatched(world().store, ['phase', 'bench', 'filter', 'shown', 'failure', 'now'])).toEqual([]);
});
