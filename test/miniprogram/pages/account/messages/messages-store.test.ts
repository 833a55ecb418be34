import { MessagesStore } from '../../../../../miniprogram/pages/account/messages/messages-store';
import type { MessageEntry } from '../../../../../typings/shopper';
import { NOW } from '../../../some-parcels';
import { memoryCache } from '../../../stores/memory-cache';
import { someSession } from '../../../stores/some-session';

const MESSAGE: MessageEntry = {
  parcelId: 'p1',
  goods: '餐椅',
  told: 'delivered',
  phrase: '已签收',
  at: NOW,
  outcome: 'sent',
  sentAt: NOW,
};

/** A phone whose owner may be forgotten while the cloud is asked. */
async function asked({ forgotten }: { forgotten: boolean }) {
  const cache = memoryCache();
  const session = someSession({ cache });
  const listMessages = () => {
    if (forgotten) session.forget();
    return Promise.resolve({ messages: [MESSAGE] });
  };
  const store = new MessagesStore({ shopper: { listMessages }, session, cache, phoneClock: () => NOW });
  await store.load('zh-CN');
  return { store, cache };
}

it('keeps what it shows for the next visit', async () => {
  const { store, cache } = await asked({ forgotten: false });
  expect(store).toMatchObject({ phase: 'ready', messages: [MESSAGE] });
  expect(cache.kept).toHaveProperty('messages');
});

it('neither shows nor keeps messages of whoever was forgotten meanwhile', async () => {
  const { store, cache } = await asked({ forgotten: true });
  expect(store).toMatchObject({ phase: 'loading', messages: [] });
  expect(cache.kept).not.toHaveProperty('messages');
});
