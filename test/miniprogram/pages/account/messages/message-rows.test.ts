import { messageRows } from '../../../../../miniprogram/pages/account/messages/message-rows';
import { messagesWords } from '../../../../../miniprogram/pages/account/messages/messages-words';
import type { MessageEntry } from '../../../../../typings/shopper';
import type { Locale } from '../../../../../typings/vocabulary';
import { beijing, NOW } from '../../../some-parcels';

function row(changes: Partial<MessageEntry>, locale: Locale = 'zh-CN') {
  const message: MessageEntry = {
    parcelId: 'p1',
    goods: '餐椅 2 把',
    told: 'out_for_delivery',
    phrase: '派送中',
    at: beijing(11, 21, 9, 12),
    outcome: 'not_sent',
    ...changes,
  };
  const reader = { locale, now: NOW, zone: 'Asia/Shanghai' };
  return messageRows([message], messagesWords[locale], reader)[0];
}

it.each<{ changes: Partial<MessageEntry>; zh: string; en: string }>([
  { changes: { outcome: 'sent', sentAt: beijing(11, 21, 9, 13) }, zh: '09:13 已发', en: 'Sent 09:13' },
  { changes: { outcome: 'sent' }, zh: '已发', en: 'Sent' },
  { changes: { outcome: 'waiting' }, zh: '等着', en: 'Waiting' },
  {
    changes: { reason: 'kept', keptFor: 'out_for_delivery' },
    zh: '没发：留着额度给“派送”',
    en: 'Not sent: kept for delivery day',
  },
  {
    changes: { outcome: 'waiting', reason: 'quiet_hours', until: beijing(11, 22, 8) },
    zh: '等着：安静时段，明天 08:00 后说',
    en: 'Waiting: quiet hours, after 08:00 tomorrow',
  },
  {
    changes: { outcome: 'waiting', reason: 'temporary_failure' },
    zh: '等着：微信那边没通，过会儿再试',
    en: "Waiting: WeChat can't be reached, trying again soon",
  },
  {
    changes: { reason: 'answer_lost' },
    zh: '说不准：微信没回话，可能已经到了',
    en: 'Unclear: WeChat gave no answer; it may have arrived',
  },
  { changes: { reason: 'no_accept' }, zh: '没发：没有剩余额度', en: 'Not sent: no messages left' },
  { changes: { reason: 'switched_off' }, zh: '没发：这类没开', en: 'Not sent: you turned these off' },
])('says $zh · $en', ({ changes, zh, en }) => {
  expect(row(changes)?.said).toBe(zh);
  expect(row(changes, 'en')?.said).toBe(en);
});

it('of which nobody knows whether it was sent is not marked as unsent', () => {
  expect([row({ reason: 'answer_lost' })?.icon, row({ reason: 'no_accept' })?.icon]).toEqual(['ask', 'bell-off']);
});

it.each<{ changes: Partial<MessageEntry>; zh: string; en: string }>([
  { changes: { outcome: 'sent', sentAt: beijing(11, 21, 9, 12) + 59_999 }, zh: '', en: '' },
  { changes: { outcome: 'sent', sentAt: beijing(11, 21, 10) }, zh: '发生在 09:12', en: 'Happened 09:12' },
  {
    changes: { outcome: 'sent', at: beijing(11, 20, 23), sentAt: beijing(11, 21, 8) },
    zh: '发生在昨天 23:00',
    en: 'Happened 23:00 yesterday',
  },
  { changes: { reason: 'no_accept' }, zh: '今天 09:12', en: 'Today 09:12' },
])('says when it happened, unless that was when it was sent: $en', ({ changes, zh, en }) => {
  expect([row(changes)?.time, row(changes, 'en')?.time]).toEqual([zh, en]);
});

it('is one sentence for a screen reader', () => {
  expect(row({ reason: 'no_accept' }, 'en')?.label).toBe(
    '派送中 ·\u00a0餐椅 2 把, Not sent: no messages left, Today 09:12',
  );
  expect(row({ reason: 'no_accept' })?.label).toBe('派送中 ·\u00a0餐椅 2 把，没发：没有剩余额度，今天 09:12');
});

it('cuts a long name of goods', () => {
  expect(row({ goods: '北欧风格实木可折叠带靠背儿童成长学习餐椅' })?.title).toBe(
    '派送中 ·\u00a0北欧风格实木可折叠带靠背…',
  );
});
