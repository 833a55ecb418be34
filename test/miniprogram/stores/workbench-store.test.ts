import type { ParcelTask, Workbench } from '../../../typings/merchant';
import type { IssueCode } from '../../../typings/vocabulary';
import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import { WorkbenchStore } from '../../../miniprogram/merchant/bench/workbench-store';
import { memoryCache } from './memory-cache';
import { deferred, OWNER, someSession, unwatched } from './some-session';

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
  const listParcels = jest.fn((_asked: object) => Promise.resolve(BENCH));
  const cache = memoryCache(kept);
  const phone = { now: PHONE };
  const session = someSession({ staff: OWNER });
  const store = new WorkbenchStore({ merchant: { listParcels }, session, cache, phoneClock: () => phone.now });
  return { listParcels, cache, phone, session, store };
}

it('keeps the cloud’s order, and counts by kind as the cloud does: it knows more parcels than it sends', async () => {
  const { store } = world();
  await store.load();
  expect(store.tasks.map(({ parcelId }) => parcelId)).toEqual(['a', 'b']);
  expect((['all', 'stalled', 'delivery_failed', 'late', 'moving'] as const).map(store.countOf)).toEqual([
    2, 1, 4, 0, 1,
  ]);
});

it('shows one kind under its pill', async () => {
  const { store } = world();
  await store.load();
  await store.choose('moving');
  expect(store.tasks.map(({ parcelId }) => parcelId)).toEqual(['c']);
  void store.choose('stalled');
  expect(store.tasks.map(({ parcelId }) => parcelId)).toEqual(['a']);
});

describe('a kind', () => {
  const late = () => ({ ...task('a', 'late'), headline: ['会晚到'] });

  it('is asked of the cloud, which leads with that issue; and again with each look', async () => {
    const { store, listParcels } = world();
    await store.load();
    listParcels.mockResolvedValue({ ...BENCH, tasks: [late()] });
    await store.choose('late');
    expect(store.tasks).toEqual([late()]);
    expect(listParcels).toHaveBeenLastCalledWith({ locale: 'zh-CN', filter: { issue: 'late' } });
    await store.load();
    expect(listParcels.mock.calls.slice(2)).toEqual([
      [{ locale: 'zh-CN' }],
      [{ locale: 'zh-CN', filter: { issue: 'late' } }],
    ]);
  });

  it('is shown from what is listed where the cloud does not answer, and until it does', async () => {
    const { store, listParcels } = world();
    await store.load();
    listParcels.mockRejectedValueOnce(new CloudError('offline', true));
    await store.choose('stalled');
    expect([store.tasks.map(({ parcelId }) => parcelId), store.phase]).toEqual([['a'], 'ready']);
  });

  it('that is no longer chosen is not shown, whenever it is answered', async () => {
    const { store, listParcels } = world();
    await store.load();
    const answer = deferred<Workbench>();
    listParcels.mockReturnValueOnce(answer.promise);
    const asking = store.choose('late');
    await store.choose('moving');
    answer.resolve({ ...BENCH, tasks: [late()] });
    await asking;
    expect(store.tasks.map(({ parcelId }) => parcelId)).toEqual(['c']);
  });
});

it('an older look that is answered later changes nothing', async () => {
  const { store, listParcels } = world();
  const slow = deferred<Workbench>();
  listParcels.mockReturnValueOnce(slow.promise);
  const looking = store.load();
  await store.load();
  slow.resolve({ ...BENCH, tasks: [] });
  await looking;
  expect(store.tasks).toHaveLength(2);
});

it('shows nothing in the language that was left, and keeps nothing under the wrong one', async () => {
  const { store, listParcels, session, cache } = world();
  await store.load();
  const slow = deferred<Workbench>();
  listParcels.mockReturnValueOnce(slow.promise);
  const looking = store.load();
  session.setLanguage('en');
  listParcels.mockRejectedValueOnce(new CloudError('offline', true));
  await store.load();
  expect(store).toMatchObject({ phase: 'failed', bench: undefined });
  slow.resolve(BENCH);
  await looking;
  expect([store.bench, cache.kept['bench']]).toEqual([undefined, expect.objectContaining({ locale: 'zh-CN' })]);
});

it('shows a parcel under each of its issues, as the cloud counts it', async () => {
  const { store, listParcels } = world();
  const both = { ...task('a', 'stalled'), also: ['late' as const] };
  listParcels.mockResolvedValueOnce({ ...BENCH, byIssue: { stalled: 1, late: 1 }, tasks: [both, task('c')] });
  await store.load();
  for (const filter of ['stalled', 'late'] as const) {
    void store.choose(filter);
    expect([store.tasks.map(({ parcelId }) => parcelId), store.countOf(filter)]).toEqual([['a'], 1]);
  }
});

describe('an answer that comes while somebody reads', () => {
  it('waits behind its pill when it brings issues that they have not seen', async () => {
    const { store, listParcels } = world();
    await store.load();
    listParcels.mockResolvedValueOnce({ ...BENCH, tasks: [task('d', 'lost'), task('e', 'late'), ...BENCH.tasks] });
    await store.load(true);
    expect([store.fresh, store.tasks.length]).toEqual([2, 2]);
    await store.choose('moving');
    store.showFresh();
    expect([store.fresh, store.filter, store.tasks.length]).toEqual([0, 'all', 4]);
  });

  it('moves nothing under the pill of a kind, either', async () => {
    const { store, listParcels } = world();
    await store.load();
    await store.choose('stalled');
    listParcels.mockResolvedValueOnce({ ...BENCH, tasks: [task('d', 'stalled'), ...BENCH.tasks] });
    const asked = listParcels.mock.calls.length;
    await store.load(true);
    expect([store.fresh, listParcels.mock.calls.length - asked]).toEqual([1, 1]);
  });

  it('is shown at once when it brings none, or when they asked for it', async () => {
    const { store, listParcels } = world();
    await store.load();
    listParcels.mockResolvedValueOnce({ ...BENCH, tasks: [task('c')] });
    await store.load(true);
    expect([store.fresh, store.tasks.length]).toEqual([0, 0]);
    await store.load();
    expect([store.fresh, store.tasks.length]).toEqual([0, 2]);
  });

  it('is shown at once when nothing stood there, and knows the same issue of another episode for a new one', async () => {
    const { store, listParcels } = world();
    await store.load(true);
    expect([store.fresh, store.tasks.length]).toEqual([0, 2]);
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
  expect(store.tasks.map(({ parcelId }) => parcelId)).toEqual(['a', 'b']);
  await store.choose('not_followed');
  expect([store.tasks.map(({ parcelId }) => parcelId), store.countOf('not_followed')]).toEqual([['b'], 1]);
});

it('draws a portion, then more', async () => {
  const { store, listParcels } = world();
  listParcels.mockResolvedValueOnce({
    ...BENCH,
    tasks: Array.from({ length: 30 }, (_, index) => task(`p${index}`, 'late')),
  });
  await store.load();
  expect(store.shown).toBe(20);
  store.showMore();
  store.showMore();
  expect(store.shown).toBe(40);
  void store.choose('all');
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
  expect(later.store.tasks).toHaveLength(2);
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
