import { CloudError } from '../../../miniprogram/cloud/cloud-error';
import { OrderListStore } from '../../../miniprogram/stores/order-list-store';
import type { OrderPage } from '../../../typings/shopper';
import { HOUR, MINUTE, NOW, someOrder, someRow } from '../some-parcels';
import { memoryCache } from './memory-cache';
import { deferred, someSession } from './some-session';

const order = (id: string, orderedAt = NOW) => someOrder([someRow({ parcelId: id })], { orderedAt });
const page = (ids: string[], nextCursor?: string, orderedAt = NOW): OrderPage => ({
  orders: ids.map((id) => order(id, orderedAt)),
  asOf: NOW,
  ...(nextCursor === undefined ? {} : { nextCursor }),
});
let session = someSession();
beforeEach(() => (session = someSession()));
const ids = (store: OrderListStore) => store.orders.map((one) => one.parcels[0]?.parcelId);

/** A cloud that answers from a list, and remembers what it was asked. */
function cloud(...answers: (OrderPage | CloudError)[]) {
  const asked: unknown[] = [];
  return {
    asked,
    listOrders: (input: unknown) => {
      asked.push(input);
      const next = answers.shift();
      return next instanceof Error || next === undefined
        ? Promise.reject(next ?? new Error('no answer'))
        : Promise.resolve(next);
    },
  };
}

function make(shopper: ReturnType<typeof cloud>, cache = memoryCache(), now = () => NOW): OrderListStore {
  const store = new OrderListStore({ shopper, session, cache, now });
  store.recall('zh-CN');
  return store;
}

it('goes from nothing to orders, and keeps them for the next visit', async () => {
  const cache = memoryCache();
  const store = make(cloud(page(['a', 'b'])), cache);
  expect(store.phase).toBe('idle');
  const reading = store.refresh('zh-CN');
  expect(store.phase).toBe('loading');
  await reading;
  expect([store.phase, ids(store)]).toEqual(['ready', ['a', 'b']]);
  const next = make(cloud(), cache);
  expect([next.phase, ids(next), next.readAt]).toEqual(['ready', ['a', 'b'], NOW]);
});

it('keeps what it has when the cloud cannot be reached, and says why', async () => {
  const store = make(cloud(page(['a']), new CloudError('offline', true), page(['b'])));
  await store.refresh('zh-CN');
  await store.refresh('zh-CN');
  expect([store.phase, store.trouble, ids(store)]).toEqual(['stale', 'offline', ['a']]);
  await store.refresh('zh-CN');
  expect([store.phase, store.trouble, ids(store)]).toEqual(['ready', undefined, ['b']]);
});

it('has failed only when there is nothing to show', async () => {
  const store = make(cloud(new CloudError('internal', false)));
  await store.refresh('en');
  expect([store.phase, store.trouble]).toEqual(['failed', 'internal']);
});

it('waits anew when the reader tries again after a failure', async () => {
  const store = make(cloud(new CloudError('offline', true), page(['a'])));
  await store.refresh('zh-CN');
  const trying = store.retry('zh-CN');
  expect(store.phase).toBe('loading');
  await trying;
  expect(store.phase).toBe('ready');
});

it('shows nothing in a language that the reader has left', async () => {
  const cache = memoryCache();
  const store = make(cloud(page(['a']), new CloudError('offline', true)), cache);
  await store.refresh('zh-CN');
  await store.refresh('en');
  expect([store.phase, ids(store)]).toEqual(['failed', []]);
  store.recall('zh-CN');
  expect([store.phase, ids(store)]).toEqual(['ready', ['a']]);
});

it('asks once while an answer is on its way', async () => {
  const answer = deferred<OrderPage>();
  let asked = 0;
  const shopper = {
    listOrders: () => {
      asked += 1;
      return answer.promise;
    },
  };
  const store = new OrderListStore({ shopper, session, cache: memoryCache(), now: () => NOW });
  const both = Promise.all([store.refresh('zh-CN'), store.refresh('zh-CN')]);
  answer.resolve(page(['a']));
  await both;
  expect(asked).toBe(1);
});

describe('paging', () => {
  it('goes on by cursor until there is none, and shows no order twice', async () => {
    const shopper = cloud(page(['a', 'b'], 'c1'), page(['b', 'c'], undefined, NOW - HOUR));
    const store = make(shopper);
    await store.refresh('zh-CN');
    expect(store.more).toBe('waiting');
    await store.loadMore('zh-CN');
    await store.loadMore('zh-CN');
    expect([ids(store), store.more, shopper.asked]).toEqual([
      ['a', 'b', 'c'],
      'none',
      [{ locale: 'zh-CN' }, { locale: 'zh-CN', cursor: 'c1' }],
    ]);
  });

  it('can be tried again', async () => {
    const store = make(cloud(page(['a'], 'c1'), new CloudError('offline', true), page(['b'])));
    await store.refresh('zh-CN');
    await store.loadMore('zh-CN');
    expect(store.more).toBe('failed');
    await store.loadMore('zh-CN');
    expect(ids(store)).toEqual(['a', 'b']);
  });

  it('a refresh keeps older pages and where they end', async () => {
    const shopper = cloud(page(['a'], 'c1'), page(['b'], 'c2', NOW - HOUR), page(['new', 'a'], 'c1'), page(['c']));
    const store = make(shopper);
    await store.refresh('zh-CN');
    await store.loadMore('zh-CN');
    await store.refresh('zh-CN');
    expect(ids(store)).toEqual(['new', 'a', 'b']);
    await store.loadMore('zh-CN');
    expect(shopper.asked[3]).toEqual({ locale: 'zh-CN', cursor: 'c2' });
  });
});

it('leaves no hole where a whole page is new', async () => {
  const store = make(
    cloud(
      page(['old'], undefined, NOW - HOUR),
      page(['n1', 'n2'], 'c1'),
      page(['between', 'old'], undefined, NOW - HOUR),
    ),
  );
  await store.refresh('zh-CN');
  await store.refresh('zh-CN');
  expect([ids(store), store.more]).toEqual([['n1', 'n2'], 'waiting']);
  await store.loadMore('zh-CN');
  expect(ids(store)).toEqual(['n1', 'n2', 'between', 'old']);
});

it('draws a screen first, and the rest of what is drawn paint by paint, once there is something', async () => {
  const store = make(cloud(page(['a'])));
  const rooms = () => [1, 2, 3, 4, 5].map(() => (store.drawMore(), store.room));
  expect(rooms()).toEqual([6, 6, 6, 6, 6]);
  await store.refresh('zh-CN');
  expect(rooms()).toEqual([12, 18, 24, 24, 24]);
});

describe('screen by screen', () => {
  async function read(...answers: Parameters<typeof cloud>): Promise<OrderListStore> {
    const store = make(cloud(...answers));
    await store.refresh('zh-CN');
    return store;
  }

  it('goes on to where the last one ended, and back the same way', async () => {
    const store = await read(page(['a']));
    store.goOlder(24, 'zh-CN');
    store.goOlder(41, 'zh-CN');
    expect(store.screens.from).toBe(41);
    store.screens.goNewer();
    expect(store.screens.from).toBe(24);
    store.screens.goNewer();
    store.screens.goNewer();
    expect(store.screens.from).toBe(0);
  });

  it.each([
    { name: 'another pill', act: (store: OrderListStore) => store.choose('done') },
    { name: 'another language', act: (store: OrderListStore) => store.recall('en') },
    { name: 'somebody else', act: (store: OrderListStore) => store.forget() },
  ])('begins anew for $name', async ({ act }) => {
    const store = await read(page(['a']));
    store.goOlder(24, 'zh-CN');
    act(store);
    expect(store.screens.from).toBe(0);
  });

  it('reads on before the last screen is too short to be scrolled', async () => {
    const store = await read(page(['a', 'b'], 'c1'), page(['c'], undefined, NOW - HOUR));
    store.goOlder(1, 'zh-CN');
    await Promise.resolve();
    await store.loadMore('zh-CN');
    expect([ids(store), store.more]).toEqual([['a', 'b', 'c'], 'none']);
  });
});

it('words its times for the moment of the last look', () => {
  let now = NOW;
  const store = make(cloud(), memoryCache(), () => now);
  now += MINUTE;
  store.tick();
  expect(store.clock).toBe(NOW + MINUTE);
});

it('goes by the cloud’s clock, whatever the phone’s says, and knows it again on the next visit', async () => {
  const cache = memoryCache();
  const phoneBehind = () => NOW - 7 * HOUR;
  const first = new OrderListStore({ shopper: cloud(page(['a'])), session, cache, now: phoneBehind });
  await first.refresh('zh-CN');
  const next = new OrderListStore({ shopper: cloud(), session, cache, now: phoneBehind });
  next.recall('zh-CN');
  expect([first.clock, next.clock, next.readAt]).toEqual([NOW, NOW, NOW]);
});

it('shows nobody’s orders once whose they were is forgotten', async () => {
  const store = make(cloud(page(['a'], 'next')));
  await store.refresh('zh-CN');
  store.forget();
  expect(store).toMatchObject({ phase: 'idle', orders: [], readAt: undefined, more: 'none' });
});

describe('whoever is forgotten while orders are asked for', () => {
  it.each([
    { end: 'an answer', settle: (asked: ReturnType<typeof deferred<OrderPage>>) => asked.resolve(page(['a'], 'c1')) },
    {
      end: 'a failure',
      settle: (asked: ReturnType<typeof deferred<OrderPage>>) => asked.reject(new CloudError('not_found', false)),
    },
  ])('has nothing kept or shown by $end, and may ask again at once', async ({ settle }) => {
    const [cache, asked] = [memoryCache(), deferred<OrderPage>()];
    const listOrders = jest.fn(() => asked.promise);
    const store = new OrderListStore({ shopper: { listOrders }, session, cache, now: () => NOW });
    const reading = store.refresh('zh-CN');
    session.forget();
    store.forget();
    const again = deferred<OrderPage>();
    listOrders.mockReturnValue(again.promise);
    const retrying = store.retry('zh-CN');
    settle(asked);
    await reading;
    expect([store.phase, store.orders, cache.kept]).toEqual(['loading', [], {}]);
    again.resolve(page([]));
    await retrying;
    expect([store.phase, store.orders]).toEqual(['ready', []]);
  });

  it.each([
    { end: 'an answer', settle: (asked: ReturnType<typeof deferred<OrderPage>>) => asked.resolve(page(['b'], 'c2')) },
    {
      end: 'a failure',
      settle: (asked: ReturnType<typeof deferred<OrderPage>>) => asked.reject(new CloudError('offline', true)),
    },
  ])('gets no further page by $end', async ({ settle }) => {
    const asked = deferred<OrderPage>();
    const listOrders = jest.fn(() => asked.promise).mockResolvedValueOnce(page(['a'], 'c1'));
    const store = new OrderListStore({ shopper: { listOrders }, session, cache: memoryCache(), now: () => NOW });
    await store.refresh('zh-CN');
    const reading = store.loadMore('zh-CN');
    session.forget();
    store.forget();
    settle(asked);
    await reading;
    expect([store.orders, store.more]).toEqual([[], 'none']);
  });
});
