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

it('keeps no answer to what was asked for somebody who is forgotten since', async () => {
  const { store, cache, session, listMessages } = world();
  listMessages.mockImplementationOnce(() => {
    session.forget();
    return Promise.resolve({ messages: [MESSAGE] });
  });
  await store.load('zh-CN');
  expect(store.messages).toEqual([]);
  expect(cache.kept).not.toHaveProperty('messages');
});
