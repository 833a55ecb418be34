import type { Notice } from '../../cloudfunctions/_core/notices/types';
import { DEFAULT_SETTINGS } from '../../cloudfunctions/_core/access/settings';
import { receiveWechatEvent } from '../../cloudfunctions/_usecases/receive-wechat-event';
import { recordAccepts } from '../../cloudfunctions/_usecases/record-accepts';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { memoryPorts, type MemoryPorts } from '../_adapters/memory-ports';
import { shipForm } from './kdniao-track';

const BUYER = { openid: 'oBuyer' };
const MINUTE = 60_000;

let ports: MemoryPorts;
let warned: (string | undefined)[];
beforeEach(() => {
  ports = memoryPorts();
  warned = [];
  ports.log.warn = (_event, fields) => void warned.push(fields?.code);
});

/** As WeChat pushes it to a function: seconds, and numbers as text. */
const eventOf = (name: string, items: object | object[], changes: object = {}) => ({
  ToUserName: 'gh_123456789abc',
  FromUserName: 'oBuyer',
  CreateTime: String(ports.time.now / 1_000),
  MsgType: 'event',
  Event: `subscribe_msg_${name}_event`,
  List: items,
  ...changes,
});
const popup = (TemplateId: string, SubscribeStatusString = 'accept') => ({
  TemplateId,
  SubscribeStatusString,
  PopupScene: '0',
});
const outcome = (ErrorCode: string | number, MsgID: string | number = '77', TemplateId = 't-progress') => ({
  TemplateId,
  MsgID,
  ErrorCode,
  ErrorStatus: 'success',
});
const receive = (event: unknown, caller = BUYER) => receiveWechatEvent(ports, caller, event);
const accepts = () => ports.shopperRecords.get('oBuyer')?.accepts;
const give = (left: Record<string, number>) =>
  ports.shopperRecords.set('oBuyer', { _id: 'oBuyer', version: 1, settings: DEFAULT_SETTINGS, accepts: left });

describe('accepts', () => {
  it.each([
    { form: 'a list', shape: (items: object[]) => eventOf('popup', items) },
    { form: 'one item', shape: ([item = {}]: object[]) => eventOf('popup', item) },
    {
      form: "a list under the event's name",
      shape: (items: object[]) => ({ ...eventOf('popup', []), List: undefined, SubscribeMsgPopupEvent: items }),
    },
    {
      form: "List under the event's name",
      shape: (items: object[]) => ({
        ...eventOf('popup', []),
        List: undefined,
        SubscribeMsgPopupEvent: { List: items },
      }),
    },
    {
      form: "one item in List under the event's name",
      shape: ([item]: object[]) => ({
        ...eventOf('popup', []),
        List: undefined,
        SubscribeMsgPopupEvent: { List: item },
      }),
    },
  ])('are counted: $form', async ({ shape }) => {
    expect(await receive(shape([popup('t-progress')]))).toBe('success');
    expect(accepts()).toEqual({ 't-progress': 1 });
  });

  it('count once, though WeChat repeats itself and the phone tells too', async () => {
    const event = eventOf('popup', [popup('t-progress'), popup('t-pickup', 'reject'), popup('t-else')]);
    const results = [{ templateId: 't-progress', result: 'accept' as const }];
    await receive(event);
    await receive(event);
    ports.time.now += 5_000;
    await recordAccepts(ports, BUYER, { results, askedAt: 1, phone: { locale: 'zh-CN', zone: 'Asia/Shanghai' } });
    await receive(event);
    expect(accepts()).toEqual({ 't-progress': 1 });
    await receive(eventOf('popup', [popup('t-progress')], { CreateTime: ports.time.now / 1_000 + MINUTE }));
    expect(accepts()).toEqual({ 't-progress': 2 });
  });

  it('of a clock that is wrong are of now', async () => {
    await receive(eventOf('popup', popup('t-progress'), { CreateTime: '99999999999' }));
    await receive(eventOf('popup', popup('t-progress'), { CreateTime: '1' }));
    expect(ports.shopperRecords.get('oBuyer')?.reports?.map(({ at }) => at)).toEqual([ports.time.now, ports.time.now]);
  });

  it('that were taken back are gone', async () => {
    give({ 't-progress': 3, 't-pickup': 2 });
    await receive(eventOf('change', [popup('t-progress', 'reject'), popup('t-pickup', 'accept')]));
    expect(accepts()).toEqual({ 't-progress': 0, 't-pickup': 2 });
  });
});

const NOTICE: Notice = {
  id: 'out_for_delivery',
  milestone: 'out_for_delivery',
  told: 'out_for_delivery',
  template: 'progress',
  at: 1,
  to: 'oBuyer',
  state: 'sending',
  attempts: 1,
  unanswered: 0,
};

/** Parcels with one notice each, begun now. */
async function parcelsWith(...changes: Partial<Notice>[]): Promise<() => Notice[]> {
  const ids: string[] = [];
  for (const [nth, change] of changes.entries()) {
    const form = { orderNo: `A-${nth}`, waybillNo: `7612345678901${nth}`, requestKey: `tap-${nth}` };
    const result = await shipOrder(ports, { openid: 'oOwner' }, shipForm(form));
    if (result.outcome !== 'shipped') throw new Error(result.outcome);
    const notices = [{ ...NOTICE, begunAt: ports.time.now, nextAt: ports.time.now + 90_000, ...change }];
    ports.stored.forEach((parcel, id) => id === result.parcelId && ports.stored.set(id, { ...parcel, notices }));
    ids.push(result.parcelId);
  }
  ports.count.reset();
  return () => ids.flatMap((id) => ports.stored.get(id)?.notices ?? []);
}

describe('a message that went out', () => {
  it('ends the notice whose answer was lost, and costs an accept, once', async () => {
    give({ 't-progress': 2 });
    const notices = await parcelsWith({});
    const event = eventOf('sent', outcome('0'));
    await receive(event);
    await receive(event);
    expect(notices()).toEqual([
      expect.objectContaining({ state: 'sent', messageId: '77', sentAt: ports.time.now }) as Notice,
    ]);
    expect(notices()[0]).not.toHaveProperty('nextAt');
    expect(accepts()).toEqual({ 't-progress': 1 });
  });

  it('is one notice of two', async () => {
    give({ 't-progress': 2 });
    const begunAt = ports.time.now - 5_000;
    const notices = await parcelsWith({}, { state: 'failed', reason: 'answer_lost', begunAt });
    await receive(eventOf('sent', [outcome(0, 77)]));
    expect(notices().filter(({ state }) => state === 'sent')).toHaveLength(1);
    await receive(eventOf('sent', [outcome(0, 78)]));
    expect(notices().map(({ state }) => state)).toEqual(['sent', 'sent']);
    expect(accepts()).toEqual({ 't-progress': 0 });
  });

  it('changes nothing when its answer came: one read', async () => {
    give({ 't-progress': 2 });
    const notices = await parcelsWith({ state: 'sent', messageId: '77' }, {});
    await receive(eventOf('sent', outcome('0')));
    expect(notices().map(({ state }) => state)).toEqual(['sent', 'sending']);
    expect(accepts()).toEqual({ 't-progress': 2 });
    expect(ports.count).toMatchObject({ reads: 1, writes: 0 });
  });

  it('is booked by one of two who hear of it', async () => {
    give({ 't-progress': 2 });
    const notices = await parcelsWith({});
    const event = eventOf('sent', outcome('0'));
    await Promise.all([receive(event), receive(event)]);
    expect(notices().map(({ state }) => state)).toEqual(['sent']);
    expect(accepts()).toEqual({ 't-progress': 1 });
  });

  it('of a template that is none of ours is nobody’s', async () => {
    const notices = await parcelsWith({});
    await receive(eventOf('sent', outcome('0', '77', 't-else')));
    expect(notices().map(({ state }) => state)).toEqual(['sending']);
  });
});

it('a message that WeChat took and did not send has failed, with the code', async () => {
  give({ 't-progress': 1 });
  const notices = await parcelsWith({ state: 'sent', messageId: '77' }, { state: 'sent', messageId: '78' });
  await receive(eventOf('sent', outcome('43108')));
  expect(notices()).toMatchObject([{ state: 'failed', reason: 'refused_by_wechat', code: '43108' }, { state: 'sent' }]);
  expect(accepts()).toEqual({ 't-progress': 1 });
});

describe('what is not to be believed, or not to be read', () => {
  it('is about somebody else', async () => {
    expect(await receive(eventOf('popup', popup('t-progress')), { openid: 'oOther' })).toBe('success');
    expect(ports.shopperRecords.size).toBe(0);
    expect(warned).toEqual(['forbidden']);
  });

  it.each([
    { name: 'another event', event: () => eventOf('popup', popup('t-progress'), { Event: 'user_enter_tempsession' }) },
    { name: 'no event', event: () => eventOf('popup', popup('t-progress'), { MsgType: 'text' }) },
    { name: 'an event called constructor', event: () => eventOf('popup', {}, { Event: 'constructor' }) },
  ])('is ignored: $name', async ({ event }) => {
    expect(await receive(event())).toBe('success');
    expect(ports.count).toMatchObject({ reads: 0, writes: 0 });
    expect(warned).toEqual([]);
  });

  it.each([
    { name: 'nothing', event: () => undefined },
    { name: 'text', event: () => 'subscribe_msg_popup_event' },
    { name: 'no list', event: () => eventOf('popup', {}, { List: undefined }) },
    { name: 'null in the list', event: () => ({ ...eventOf('popup', []), List: [null] }) },
    { name: 'null for a list', event: () => ({ ...eventOf('popup', []), List: null }) },
    { name: 'a template that is a query', event: () => eventOf('popup', { ...popup(''), TemplateId: { $ne: '' } }) },
    {
      name: 'a list too long',
      event: () =>
        eventOf(
          'popup',
          Array.from({ length: 11 }, () => popup('t-progress')),
        ),
    },
    { name: 'a name too long', event: () => eventOf('popup', popup('t'.repeat(129))) },
    { name: 'no time', event: () => eventOf('popup', popup('t-progress'), { CreateTime: 'soon' }) },
    { name: 'a time before 1970', event: () => eventOf('popup', popup('t-progress'), { CreateTime: -5 }) },
    { name: 'a code that is none', event: () => eventOf('sent', outcome('?')) },
  ])('is logged, and counts as taken: $name', async ({ event }) => {
    expect(await receive(event())).toBe('success');
    expect(ports.count).toMatchObject({ reads: 0, writes: 0 });
    expect(warned).toEqual(['bad_input']);
  });

  it('but what the database fails to take comes again', async () => {
    ports.shoppers.add = () => Promise.resolve(false);
    await expect(receive(eventOf('popup', popup('t-progress')))).rejects.toMatchObject({ code: 'busy' });
  });
});
