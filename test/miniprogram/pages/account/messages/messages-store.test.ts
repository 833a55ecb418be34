import { CloudError } from '../../../../../miniprogram/cloud/cloud-error';
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

function world() {
  const cache = memoryCache();
  const session = someSession({ cache });
  const listMessages = jest.fn(() => Promise.resolve({ messages: [MESSAGE] }));
  const store = new MessagesStore({ shopper: { listMessages }, session, cache, phoneClock: () => NOW });
  return { store, cache, session, listMessages };
}

it('keeps what it shows for the next visit', async () => {
  const { store, cache } = world();
  await store.load('zh-CN');
  expect(store).toMatchObject({ phase: 'ready', messages: [MESSAGE] });
  expect(cache.kept).toHaveProperty('messages');
});

it.each([
  { end: 'an answer', settled: () => Promise.resolve({ messages: [MESSAGE] }) },
  { end: 'a failure', settled: () => Promise.reject(new CloudError('offline', true)) },
])('shows and keeps nothing of whoever is forgotten, by $end neither', async ({ settled }) => {
  const { store, cache, session, listMessages } = world();
  await store.load('zh-CN');
  listMessages.mockImplementationOnce(() => {
    session.forget();
    store.forget();
    return settled();
  });
  await store.load('zh-CN');
  expect(store).toMatchObject({ phase: 'loading', messages: [], readAt: undefined, trouble: undefined });
  expect(cache.kept).not.toHaveProperty('messages');
});
