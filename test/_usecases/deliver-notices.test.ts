import type { Notice } from '../../cloudfunctions/_core/notices/types';
import type { SendOutcome } from '../../cloudfunctions/_ports';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { newNotice } from '../../cloudfunctions/_core/notices/new-notice';
import { stageMilestone } from '../../cloudfunctions/_core/notices/milestones';
import { endNotice } from '../../cloudfunctions/_core/notices/attempt';
import { configuredMerchants } from '../../cloudfunctions/_adapters/configured-merchants';
import { sendNotices } from '../../cloudfunctions/_usecases/send-notices';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { DEFAULT_SETTINGS } from '../../cloudfunctions/_core/access/settings';
import { memoryPorts, TEMPLATES, type MemoryPorts } from '../_adapters/memory-ports';
import { PLAIN_DAY, push, shipForm } from './kdniao-track';

const NO = '76123456789012';

async function onTheDoorstep(accepts: number, answers: (SendOutcome | Error)[] = []): Promise<MemoryPorts> {
  const ports = memoryPorts();
  await shipOrder(ports, { openid: 'oOwner' }, shipForm());
  ports.shopperRecords.set('oBuyer', {
    _id: 'oBuyer',
    version: 1,
    settings: structuredClone(DEFAULT_SETTINGS),
    accepts: Object.fromEntries(Object.values(TEMPLATES).map(({ id }) => [id, accepts])),
  });
  ports.answers.push(...answers);
  ports.count.reset();
  return ports;
}
const out = push([{ waybillNo: NO, nodes: PLAIN_DAY.slice(0, 4) }]);
/** The buyer's; that it is in town nobody wants to hear unless they say so. */
const notices = (ports: MemoryPorts): Notice[] =>
  [...ports.stored.values()]
    .flatMap((parcel) => parcel.notices)
    .filter(({ channel, milestone }) => channel === undefined && milestone !== 'arrived_city');
const atTheEnd = push([{ waybillNo: NO, nodes: PLAIN_DAY }]);
const FAILED = { time: '2026-11-21 13:40:00', words: '【杭州市】 派送不成功，原因：家中无人', code: '405' };
const noticeOf = (ports: MemoryPorts, milestone: string) => notices(ports).find((one) => one.milestone === milestone);
const giveAccepts = (ports: MemoryPorts, accepts: Record<string, number>): void => {
  const record = ports.shopperRecords.get('oBuyer');
  if (record) record.accepts = accepts;
};
async function runs(ports: MemoryPorts, count: number, minutes: number): Promise<void> {
  for (let run = 0; run < count; run += 1) {
    later(ports, minutes);
    await sendNotices(ports);
  }
}
const later = (ports: MemoryPorts, minutes: number) => (ports.time.now += minutes * 60_000);

it('costs at most five operations a message', async () => {
  const ports = await onTheDoorstep(1);
  await receivePush(ports, out);
  expect(ports.sent).toHaveLength(1);
  expect(ports.count.reads + ports.count.writes).toBeLessThanOrEqual(2 + 5);
});

it('shows in the app what nobody gave an accept for, and does not ask WeChat', async () => {
  const ports = await onTheDoorstep(0);
  await receivePush(ports, out);
  expect(ports.sent).toHaveLength(0);
  expect(notices(ports)).toMatchObject([{ milestone: 'out_for_delivery', state: 'in_app', reason: 'no_accept' }]);
  later(ports, 5);
  expect(await sendNotices(ports)).toEqual({ due: 0, sent: 0 });
});

it('keeps quiet about what is switched off', async () => {
  const ports = await onTheDoorstep(3);
  const record = ports.shopperRecords.get('oBuyer');
  if (record) record.settings.told.out_for_delivery = false;
  await receivePush(ports, out);
  expect(ports.sent).toHaveLength(0);
  expect(notices(ports)).toMatchObject([{ state: 'in_app', reason: 'switched_off' }]);
});

it('believes WeChat when it says that no accept is left', async () => {
  const ports = await onTheDoorstep(3, [{ outcome: 'no_accept' }]);
  await receivePush(ports, out);
  expect(notices(ports)).toMatchObject([{ state: 'in_app', reason: 'no_accept' }]);
  expect(ports.shopperRecords.get('oBuyer')?.accepts['t-progress']).toBe(0);
});

it('tries again after a failure that passes, later and later, and gives up in the end', async () => {
  const failing = Array.from({ length: 8 }, () => ({ outcome: 'later' as const, code: '-1' }));
  const ports = await onTheDoorstep(3, failing);
  await receivePush(ports, out);
  for (let run = 0; run < 12; run += 1) {
    later(ports, 31);
    await sendNotices(ports);
  }
  expect(ports.sent).toHaveLength(0);
  expect(notices(ports)).toMatchObject([{ state: 'failed', attempts: 8, reason: 'temporary_failure' }]);
});

it('sends what the push could not, by the timer', async () => {
  const ports = await onTheDoorstep(3, [{ outcome: 'later', code: '-1' }]);
  await receivePush(ports, out);
  expect(ports.sent).toHaveLength(0);
  later(ports, 2);
  expect(await sendNotices(ports)).toEqual({ due: 1, sent: 1 });
  expect(notices(ports)).toMatchObject([{ state: 'sent', attempts: 2 }]);
});

describe('a crash', () => {
  const crash = new Error('killed');

  it('between commit and call loses nothing: the timer takes over', async () => {
    const ports = await onTheDoorstep(3);
    const byId = ports.shoppers.byId;
    ports.shoppers.byId = () => Promise.reject(crash);
    await receivePush(ports, out);
    ports.shoppers.byId = byId;
    later(ports, 1);
    expect(await sendNotices(ports)).toEqual({ due: 1, sent: 1 });
  });

  it('between call and answer: what matters goes out once more when the lease has ended, and never a third time', async () => {
    const ports = await onTheDoorstep(3, [crash]);
    await receivePush(ports, atTheEnd);
    await sendNotices(ports);
    expect(ports.sent).toHaveLength(0);
    later(ports, 2);
    await sendNotices(ports);
    expect(ports.sent).toHaveLength(1);
    expect(noticeOf(ports, 'delivered')).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('twice between call and answer: we give up and say why', async () => {
    const ports = await onTheDoorstep(3, [{ outcome: 'unsure' }, { outcome: 'unsure' }]);
    await receivePush(ports, atTheEnd);
    await runs(ports, 4, 2);
    expect(ports.sent).toHaveLength(0);
    expect(noticeOf(ports, 'delivered')).toMatchObject({ state: 'failed', attempts: 2, reason: 'answer_lost' });
  });
});

it.each([
  { name: 'out for delivery, which would be stale', accepted: 'progress', nodes: PLAIN_DAY.slice(0, 4), calls: 1 },
  { name: 'delivered', accepted: 'progress', nodes: PLAIN_DAY, calls: 2 },
  { name: 'a failed delivery', accepted: 'trouble', nodes: [...PLAIN_DAY.slice(0, 4), FAILED], calls: 2 },
])('asks WeChat $calls times where the answer is lost each time: $name', async ({ accepted, nodes, calls }) => {
  const ports = await onTheDoorstep(0);
  giveAccepts(ports, { [`t-${accepted}`]: 3 });
  let asked = 0;
  ports.messages.send = ({ channel }) => {
    asked += channel === 'wechat' ? 1 : 0;
    return Promise.resolve({ outcome: 'unsure' });
  };
  await receivePush(ports, push([{ waybillNo: NO, nodes }]));
  await runs(ports, 6, 2);
  expect(asked).toBe(calls);
});

describe('several parcels of one person', () => {
  const OTHER_NO = '76123456789013';
  const both = (nodes: typeof PLAIN_DAY) => push([NO, OTHER_NO].map((waybillNo) => ({ waybillNo, nodes })));
  const withTwo = async (accepts: number, answers: SendOutcome[] = [], orderNo = 'A-1001') => {
    const ports = await onTheDoorstep(accepts, answers);
    await shipOrder(ports, { openid: 'oOwner' }, shipForm({ waybillNo: OTHER_NO, requestKey: 'tap-2', orderNo }));
    return ports;
  };
  const states = (ports: MemoryPorts) => notices(ports).map(({ state, reason }) => [state, reason].join(' ').trim());

  it('are one message, and cost one accept', async () => {
    const ports = await withTwo(3);
    await receivePush(ports, both(PLAIN_DAY.slice(0, 4)));
    expect(ports.sent.map(({ values }) => values['thing4'])).toEqual(['2个包裹正一起派送']);
    expect(states(ports).sort()).toEqual(['folded folded', 'sent']);
    expect(ports.shopperRecords.get('oBuyer')?.accepts['t-progress']).toBe(2);
    expect([...ports.stored.values()].map(({ nextNoticeAt }) => nextNoticeAt)).toEqual([undefined, undefined]);
  });

  it('of one order open one of them, of two the list', async () => {
    for (const [orderNo, page] of [
      ['A-1001', /^pages\/timeline\/index\?parcelId=/],
      ['A-1002', /^pages\/order-list\/index$/],
    ] as const) {
      const ports = await withTwo(3, [], orderNo);
      await receivePush(ports, both(PLAIN_DAY.slice(0, 4)));
      expect(ports.sent[0]?.page).toMatch(page);
    }
  });

  it('go together again when WeChat takes the message later', async () => {
    const ports = await withTwo(3, [{ outcome: 'later', code: '-1' }]);
    await receivePush(ports, both(PLAIN_DAY.slice(0, 4)));
    expect(states(ports)).toEqual(['waiting temporary_failure', 'waiting temporary_failure']);
    await runs(ports, 6, 1);
    expect(ports.sent.map(({ values }) => values['thing4'])).toEqual(['2个包裹正一起派送']);
    expect(states(ports).sort()).toEqual(['folded folded', 'sent']);
  });

  it.each(['40037', '43107'])('are all refused where the next message would be too: %s', async (code) => {
    const ports = await withTwo(3, [{ outcome: 'refused', code }]);
    await receivePush(ports, both(PLAIN_DAY.slice(0, 4)));
    expect(states(ports)).toEqual(['failed refused_by_wechat', 'failed refused_by_wechat']);
    expect(ports.sent).toHaveLength(0);
  });

  it('are each on their own when WeChat does not take their leader’s words', async () => {
    const ports = await withTwo(3, [{ outcome: 'refused', code: '47003' }]);
    await receivePush(ports, both(PLAIN_DAY.slice(0, 4)));
    expect(states(ports).sort()).toEqual(['failed refused_by_wechat', 'sent']);
  });

  it('keep an accept for the delivery day of the other one', async () => {
    const ports = await withTwo(1);
    await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY }]));
    expect(noticeOf(ports, 'delivered')).toMatchObject({
      state: 'in_app',
      reason: 'kept',
      keptFor: 'out_for_delivery',
    });
    await receivePush(ports, push([{ waybillNo: OTHER_NO, nodes: PLAIN_DAY.slice(0, 4) }]));
    expect(ports.sent.map(({ values }) => values['phrase2'])).toEqual(['派送中']);
  });
});

describe('at night', () => {
  it('waits for the morning, and then says all at once', async () => {
    const ports = await onTheDoorstep(3);
    ports.time.now = Date.UTC(2026, 10, 21, 15);
    const night = { time: '2026-11-21 22:50:00', words: PLAIN_DAY[4]?.words ?? '' };
    await receivePush(ports, push([{ waybillNo: NO, nodes: [...PLAIN_DAY.slice(0, 4), night] }]));
    expect(ports.sent).toHaveLength(0);
    expect(noticeOf(ports, 'delivered')).toMatchObject({ state: 'waiting', reason: 'quiet_hours' });
    await sendNotices(ports);
    expect(ports.sent).toHaveLength(0);
    ports.time.now = Date.UTC(2026, 10, 22, 0, 10);
    await sendNotices(ports);
    expect(ports.sent.map(({ values }) => values['date3'])).toEqual(['11月21日 22:50']);
  });
});

describe('staff', () => {
  const withRoom = async (answers: SendOutcome[] = []) => {
    const ports = await onTheDoorstep(0, answers);
    const merchant = ports.merchants.byId('shop');
    if (!merchant) throw new Error('no shop');
    ports.merchants = configuredMerchants([{ ...merchant, staffRoom: { kind: 'wecom', key: 'room-key' } }]);
    return ports;
  };
  const failing = push([{ waybillNo: NO, nodes: [...PLAIN_DAY.slice(0, 4), FAILED] }]);

  it('are told in their room, once, of a buyer who is told nothing', async () => {
    const ports = await withRoom();
    await receivePush(ports, failing);
    await runs(ports, 3, 2);
    expect(ports.said).toHaveLength(1);
    expect(JSON.stringify(ports.said)).not.toMatch(/13800005678|陈小满/);
    expect(noticeOf(ports, 'delivery_failed')).toMatchObject({ reason: 'no_accept' });
  });

  it('are told once more when the answer is lost, and later when the room is too busy', async () => {
    const ports = await withRoom([{ outcome: 'unsure' }, { outcome: 'later', code: '45009' }]);
    await receivePush(ports, failing);
    await runs(ports, 6, 2);
    expect(ports.said).toHaveLength(1);
  });

  it('of a shop without a room see it in the app', async () => {
    const ports = await onTheDoorstep(3);
    await receivePush(ports, failing);
    const all = [...ports.stored.values()].flatMap((parcel) => parcel.notices);
    expect(all.find(({ channel }) => channel === 'room')).toMatchObject({ state: 'in_app', reason: 'no_room' });
    expect(ports.said).toHaveLength(0);
  });

  it('hear once an hour that WeChat refuses a template', async () => {
    const refused: SendOutcome = { outcome: 'refused', code: '47003' };
    const ports = await withRoom([refused, { outcome: 'sent' }, refused]);
    giveAccepts(ports, { 't-progress': 5 });
    await receivePush(ports, out);
    await receivePush(ports, atTheEnd);
    expect(ports.said.map(({ title }) => title)).toEqual(['测试小铺：有一类消息发不出去']);
    expect(notices(ports).map(({ state, code }) => `${state} ${code ?? ''}`)).toEqual(['failed 47003', 'failed 47003']);
  });
});

it('writes down that no accept is left though the ledger could not be told', async () => {
  const ports = await onTheDoorstep(3, [{ outcome: 'no_accept' }]);
  ports.shoppers.replace = () => Promise.reject(new Error('broken'));
  await receivePush(ports, out);
  expect(noticeOf(ports, 'out_for_delivery')).toMatchObject({ state: 'in_app', reason: 'no_accept' });
});

it('goes on behind a whole page of parcels that fail, also of one moment', async () => {
  const ports = await onTheDoorstep(3);
  await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY.slice(0, 2) }]));
  const [good] = [...ports.stored.values()];
  if (!good) throw new Error('no parcel');
  const due = { ...newNotice(stageMilestone('delivered', ports.time.now), { id: 'delivered', to: 'oLost' }) };
  for (let nth = 0; nth < 110; nth += 1)
    ports.stored.set(`lost-${nth}`, {
      ...good,
      ...{ _id: `lost-${nth}`, buyer: 'oLost', stage: 'delivered', nextNoticeAt: 1 },
      notices: [{ ...due, nextAt: 1 }],
    });
  const byId = ports.shoppers.byId;
  ports.shoppers.byId = (openid) => (openid === 'oLost' ? Promise.reject(new Error('broken')) : byId(openid));
  ports.stored.set(good._id, {
    ...good,
    ...{ stage: 'delivered', nextNoticeAt: 2 },
    notices: [{ ...due, to: 'oBuyer', nextAt: 2 }],
  });
  expect(await sendNotices(ports)).toMatchObject({ sent: 1 });
});

it('does not write down again what WeChat itself has told: the accept is booked once', async () => {
  const ports = await onTheDoorstep(3);
  const send = ports.messages.send;
  ports.messages.send = async (message) => {
    const outcome = await send(message);
    const [parcel] = [...ports.stored.values()];
    if (parcel)
      ports.stored.set(parcel._id, {
        ...parcel,
        version: parcel.version + 1,
        notices: parcel.notices.map((notice) =>
          notice.state === 'sending' ? endNotice({ ...notice, messageId: 'm-1' }, 'sent') : notice,
        ),
      });
    return outcome;
  };
  await receivePush(ports, out);
  expect(noticeOf(ports, 'out_for_delivery')).toMatchObject({ state: 'sent', messageId: 'm-1' });
  expect(ports.shopperRecords.get('oBuyer')?.accepts['t-progress']).toBe(3);
});

it('is sent once when the timer and the push meet', async () => {
  const ports = await onTheDoorstep(3);
  let once = true;
  const send = ports.messages.send;
  ports.messages.send = async (message) => {
    if (once) {
      once = false;
      later(ports, 0);
      await sendNotices(ports);
    }
    return send(message);
  };
  await receivePush(ports, out);
  expect(ports.sent).toHaveLength(1);
});

it('tells only the end when everything comes at once', async () => {
  const ports = await onTheDoorstep(3);
  await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY }]));
  expect(notices(ports).map(({ milestone, state, reason }) => [milestone, state, reason])).toEqual([
    ['out_for_delivery', 'in_app', 'superseded'],
    ['delivered', 'sent', undefined],
  ]);
});

it('does not tell of what is long past', async () => {
  const ports = await onTheDoorstep(3);
  later(ports, 13 * 60);
  await receivePush(ports, out);
  expect(notices(ports)).toMatchObject([{ state: 'in_app', reason: 'outdated' }]);
});

it('a temporary failure does not use up the one more time of a lost answer', async () => {
  const ports = await onTheDoorstep(3, [{ outcome: 'later', code: '45009' }, { outcome: 'unsure' }]);
  await receivePush(ports, atTheEnd);
  await runs(ports, 4, 3);
  expect(ports.sent).toHaveLength(1);
  expect(noticeOf(ports, 'delivered')).toMatchObject({ state: 'sent', attempts: 3 });
});

it('does not tell of the courier after the parcel was signed for', async () => {
  const ports = await onTheDoorstep(3, [{ outcome: 'later', code: '45009' }]);
  await receivePush(ports, out);
  await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY }]));
  later(ports, 5);
  await sendNotices(ports);
  expect(ports.sent.map(({ values }) => values['phrase2'])).toEqual(['已签收']);
  expect(notices(ports)).toMatchObject([{ state: 'in_app', reason: 'superseded' }, { state: 'sent' }]);
});

it('does not send five days late', async () => {
  const ports = await onTheDoorstep(3, [{ outcome: 'later', code: '45009' }]);
  await receivePush(ports, out);
  later(ports, 5 * 24 * 60);
  await sendNotices(ports);
  expect(ports.sent).toHaveLength(0);
  expect(notices(ports)).toMatchObject([{ state: 'in_app', reason: 'outdated' }]);
});

it('one person of whom something fails does not hold up the others', async () => {
  const ports = await onTheDoorstep(3, [
    { outcome: 'later', code: '-1' },
    { outcome: 'later', code: '-1' },
  ]);
  await shipOrder(
    ports,
    { openid: 'oOwner' },
    shipForm({ waybillNo: '76123456789013', requestKey: 'tap-2', buyerOpenid: 'oOther' }),
  );
  const record = ports.shopperRecords.get('oBuyer');
  if (record) ports.shopperRecords.set('oOther', { ...structuredClone(record), _id: 'oOther' });
  await receivePush(
    ports,
    push([NO, '76123456789013'].map((waybillNo) => ({ waybillNo, nodes: PLAIN_DAY.slice(0, 4) }))),
  );
  later(ports, 3);
  const send = ports.messages.send;
  let calls = 0;
  ports.messages.send = (message) => ((calls += 1) === 1 ? Promise.reject(new Error('broken')) : send(message));
  expect(await sendNotices(ports)).toEqual({ due: 2, sent: 1 });
});

it('keeps accepts that came while WeChat was saying that none is left', async () => {
  const ports = await onTheDoorstep(1, [{ outcome: 'no_accept' }]);
  const send = ports.messages.send;
  ports.messages.send = async (message) => {
    const record = ports.shopperRecords.get('oBuyer');
    if (record) ports.shopperRecords.set('oBuyer', { ...record, version: 2, accepts: { 't-progress': 2 } });
    return send(message);
  };
  await receivePush(ports, out);
  expect(ports.shopperRecords.get('oBuyer')?.accepts['t-progress']).toBe(1);
});

it('tells of a second failure, also when its way out and the failure come in one push', async () => {
  const fail = (time: string) => ({ time, words: '【杭州市】 派送不成功，原因：家中无人', code: '405' });
  const again = {
    time: '2026-11-21 13:30:00',
    words: '【杭州市】 【西湖文三路】 的 王师傅（13900002231） 正在再次派件',
    code: '419',
  };
  const ports = await onTheDoorstep(3);
  const start = [...PLAIN_DAY.slice(0, 4), fail('2026-11-21 13:10:00')];
  await receivePush(ports, push([{ waybillNo: NO, nodes: start }]));
  await receivePush(ports, push([{ waybillNo: NO, nodes: [...start, again, fail('2026-11-21 13:40:00')] }]));
  expect(ports.sent.filter(({ templateId }) => templateId === 't-trouble')).toHaveLength(2);
});
