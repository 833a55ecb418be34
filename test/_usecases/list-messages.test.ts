import type { MessageEntry } from '../../typings/shopper';
import type { Notice } from '../../cloudfunctions/_core/notices/types';
import { listMessages } from '../../cloudfunctions/_usecases/list-messages';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { memoryPorts } from '../_adapters/memory-ports';
import { shipForm } from './kdniao-track';

const OWNER = { openid: 'oOwner' };
const BUYER = { openid: 'oBuyer' };
const locale = 'zh-CN' as const;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 21, 6);

const notice = (changes: Partial<Notice>): Notice => ({
  ...{ id: 'delivered', milestone: 'delivered', told: 'delivered', template: 'progress', at: NOW - HOUR },
  ...{ to: BUYER.openid, state: 'waiting', attempts: 0, unanswered: 0 },
  ...changes,
});

async function messagesOf(notices: readonly Partial<Notice>[], parcels = 1): Promise<MessageEntry[]> {
  const ports = memoryPorts(NOW);
  for (let index = 0; index < parcels; index += 1) {
    const form = shipForm({ orderNo: `A-${index}`, waybillNo: String(76123456789012 + index) });
    const result = await shipOrder(ports, OWNER, form);
    if (result.outcome !== 'shipped') throw new Error(result.outcome);
    const parcel = ports.stored.get(result.parcelId);
    if (parcel) ports.stored.set(parcel._id, { ...parcel, notices: notices.map(notice) });
  }
  ports.count.reset();
  const { messages } = await listMessages(ports, BUYER, { locale });
  expect(ports.count).toMatchObject({ reads: 1, writes: 0 });
  return messages;
}

describe('what became of a message', () => {
  const sentAt = NOW - HOUR / 2;
  it.each<{ name: string; now: Partial<Notice>; want: Partial<MessageEntry> }>([
    { name: 'sent', now: { state: 'sent', sentAt }, want: { outcome: 'sent', sentAt } },
    {
      name: 'said by another message',
      now: { state: 'folded', sentAt, reason: 'folded' },
      want: { outcome: 'sent', sentAt, reason: 'folded' },
    },
    {
      name: 'to be said by another message, not yet sent',
      now: { state: 'folded', nextAt: NOW + 90_000, reason: 'folded' },
      want: { outcome: 'waiting', reason: 'folded', until: NOW + 90_000 },
    },
    {
      name: 'waiting for the morning',
      now: { reason: 'quiet_hours', nextAt: NOW + 8 * HOUR },
      want: { outcome: 'waiting', reason: 'quiet_hours', until: NOW + 8 * HOUR },
    },
    { name: 'waiting, due', now: { nextAt: NOW }, want: { outcome: 'waiting' } },
    { name: 'on its way', now: { state: 'sending', nextAt: NOW - 1 }, want: { outcome: 'waiting' } },
    {
      name: 'not sent, an accept being kept',
      now: { state: 'in_app', reason: 'kept', keptFor: 'out_for_delivery' },
      want: { outcome: 'not_sent', reason: 'kept', keptFor: 'out_for_delivery' },
    },
    {
      name: 'refused',
      now: { state: 'failed', reason: 'refused_by_wechat', code: '47003' },
      want: { outcome: 'not_sent', reason: 'refused_by_wechat' },
    },
  ])('$name', async ({ now, want }) => {
    const [message] = await messagesOf([now]);
    const { parcelId, ...rest } = message as MessageEntry;
    expect(parcelId).toMatch(/^[0-9a-f]{64}$/);
    expect(rest).toEqual({ goods: '餐椅 ×2', told: 'delivered', phrase: '已签收', at: NOW - HOUR, ...want });
  });
});

describe('which messages are shown', () => {
  it('the newest first', async () => {
    const at = (hours: number) => NOW - hours * HOUR;
    const messages = await messagesOf([{ at: at(2) }, { at: at(1) }, { at: at(3) }]);
    expect(messages.map((message) => message.at)).toEqual([at(1), at(2), at(3)]);
  });

  it.each<{ name: string; now: Partial<Notice>; shown: number }>([
    { name: 'of 29 days ago', now: { at: NOW - 29 * DAY }, shown: 1 },
    { name: 'not of 31 days ago', now: { at: NOW - 31 * DAY }, shown: 0 },
    { name: 'not what is still to come', now: { told: 'soon', milestone: 'soon', at: NOW + HOUR }, shown: 0 },
    { name: "not the staff's", now: { to: 'shop', channel: 'room' }, shown: 0 },
    { name: "not somebody else's", now: { to: 'oOther' }, shown: 0 },
  ])('$name', async ({ now, shown }) => {
    expect(await messagesOf([now])).toHaveLength(shown);
  });

  it('at most 50', async () => {
    expect(await messagesOf([{}, { id: 'b' }, { id: 'c' }], 20)).toHaveLength(50);
  });
});
