import type { Notice } from '../../cloudfunctions/_core/notices/types';
import type { SendOutcome } from '../../cloudfunctions/_ports';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
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
    settings: structuredClone(DEFAULT_SETTINGS),
    accepts: Object.fromEntries(Object.values(TEMPLATES).map(({ id }) => [id, accepts])),
  });
  ports.answers.push(...answers);
  ports.count.reset();
  return ports;
}
const out = push([{ waybillNo: NO, nodes: PLAIN_DAY.slice(0, 4) }]);
const notices = (ports: MemoryPorts): Notice[] => [...ports.stored.values()].flatMap((parcel) => parcel.notices);
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
    const byOpenid = ports.shoppers.byOpenid;
    ports.shoppers.byOpenid = () => Promise.reject(crash);
    await receivePush(ports, out);
    ports.shoppers.byOpenid = byOpenid;
    later(ports, 1);
    expect(await sendNotices(ports)).toEqual({ due: 1, sent: 1 });
  });

  it('between call and answer: goes out once more when the lease has ended, and never a third time', async () => {
    const ports = await onTheDoorstep(3, [crash]);
    await receivePush(ports, out);
    await sendNotices(ports);
    expect(ports.sent).toHaveLength(0);
    later(ports, 2);
    await sendNotices(ports);
    expect(ports.sent).toHaveLength(1);
    expect(notices(ports)).toMatchObject([{ state: 'sent', attempts: 2 }]);
  });

  it('twice between call and answer: we give up and say why', async () => {
    const ports = await onTheDoorstep(3, [{ outcome: 'unsure' }, { outcome: 'unsure' }]);
    await receivePush(ports, out);
    for (let run = 0; run < 4; run += 1) {
      later(ports, 2);
      await sendNotices(ports);
    }
    expect(ports.sent).toHaveLength(0);
    expect(notices(ports)).toMatchObject([{ state: 'failed', attempts: 2, reason: 'answer_lost' }]);
  });
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
  await receivePush(ports, out);
  for (let run = 0; run < 4; run += 1) {
    later(ports, 3);
    await sendNotices(ports);
  }
  expect(ports.sent).toHaveLength(1);
  expect(notices(ports)).toMatchObject([{ state: 'sent', attempts: 3 }]);
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

it('one parcel that fails does not hold up the others', async () => {
  const ports = await onTheDoorstep(3, [
    { outcome: 'later', code: '-1' },
    { outcome: 'later', code: '-1' },
  ]);
  await shipOrder(ports, { openid: 'oOwner' }, shipForm({ waybillNo: '76123456789013', requestKey: 'tap-2' }));
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
    await ports.shoppers.addAccepts('oBuyer', { 't-progress': 1 }, DEFAULT_SETTINGS);
    return send(message);
  };
  await receivePush(ports, out);
  expect(ports.shopperRecords.get('oBuyer')?.accepts['t-progress']).toBe(2);
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
