import type { HttpReply } from '../../cloudfunctions/_ports';
import { refreshParcel } from '../../cloudfunctions/_usecases/refresh-parcel';
import { recordAccepts } from '../../cloudfunctions/_usecases/record-accepts';
import { sendNotices } from '../../cloudfunctions/_usecases/send-notices';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { sourceHealth } from '../../cloudfunctions/_usecases/source-health';
import { syncTracks } from '../../cloudfunctions/_usecases/sync-tracks';
import { memoryPorts, type MemoryPorts } from '../_adapters/memory-ports';
import { PLAIN_DAY, push, shipForm } from './kdniao-track';
import { answered, askedOf, kdniaoTrack, kuaidi100Track, TAKEN, timedOut, unreachable } from './source-answers';

const OWNER = { openid: 'oOwner' };
const BUYER = { openid: 'oBuyer' };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NO = '76123456789012';
const locale = 'zh-CN' as const;

let ports: MemoryPorts;
let replies: Record<string, HttpReply>;
let parcelId: string;
beforeEach(async () => {
  ports = memoryPorts();
  replies = { 'kdniao subscription': TAKEN.kdniao };
  ports.web.replies = (request) => replies[askedOf(request)] ?? unreachable;
  const result = await shipOrder(ports, OWNER, shipForm({ shippedAt: ports.time.now }));
  if (result.outcome !== 'shipped') throw new Error(result.outcome);
  ({ parcelId } = result);
  ports.time.now += HOUR;
});

const refresh = (caller = BUYER) => refreshParcel(ports, caller, { parcelId });
const queries = () => ports.requests.map(askedOf).filter((ask) => ask.endsWith('query'));

describe('a pull to refresh', () => {
  it('asks a source, and what it says is there at once', async () => {
    replies['kdniao query'] = kdniaoTrack(NO, PLAIN_DAY.slice(0, 4));
    expect(await refresh()).toEqual({ outcome: 'asked' });
    expect(ports.stored.get(parcelId)).toMatchObject({ stage: 'out_for_delivery' });
  });

  it('leaves what there is to tell to sendNotices: this function may not send', async () => {
    const results = [{ templateId: 't-progress', result: 'accept' as const }];
    await recordAccepts(ports, BUYER, { results, askedAt: 1, phone: { locale: 'zh-CN', zone: 'Asia/Shanghai' } });
    replies['kdniao query'] = kdniaoTrack(NO, PLAIN_DAY.slice(0, 4));
    ports.time.now = Date.UTC(2026, 10, 21, 6);
    ports.stored.forEach((parcel, id) => ports.stored.set(id, { ...parcel, shippedAt: Date.UTC(2026, 10, 20, 7) }));
    await refresh();
    expect(ports.sent).toEqual([]);
    await sendNotices(ports);
    expect(ports.sent).toHaveLength(1);
  });

  it('asks the next source where the first does not answer', async () => {
    replies['kuaidi100 query'] = kuaidi100Track(NO, PLAIN_DAY.slice(0, 4));
    expect(await refresh()).toEqual({ outcome: 'asked' });
    expect(queries()).toEqual(['kdniao query', 'kuaidi100 query']);
  });

  it('too soon: says when the next is possible, and that is true', async () => {
    replies['kdniao query'] = kdniaoTrack(NO, PLAIN_DAY.slice(0, 2));
    replies['kuaidi100 query'] = kuaidi100Track(NO, PLAIN_DAY.slice(0, 2));
    await refresh();
    ports.time.now += 2 * MINUTE;
    await refresh();
    ports.time.now += 2 * MINUTE;
    const result = await refresh();
    if (result.outcome !== 'too_soon') throw new Error(result.outcome);
    expect(result.nextAt).toBeGreaterThan(ports.time.now);
    expect(queries()).toHaveLength(2);
    ports.time.now = result.nextAt;
    expect(await refresh()).toEqual({ outcome: 'asked' });
  });

  it('a push a moment ago is as good as an answer', async () => {
    await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY.slice(0, 2) }]));
    expect(await refresh()).toMatchObject({ outcome: 'too_soon' });
    expect(queries()).toEqual([]);
  });

  it.each<{ name: string; reply: HttpReply }>([
    { name: 'too slow', reply: timedOut },
    { name: 'not there', reply: unreachable },
    { name: 'HTML', reply: answered('<html></html>') },
    { name: 'server error', reply: answered('{}', { status: 502 }) },
    { name: 'too many', reply: answered('', { status: 429, retryAfterMs: HOUR }) },
    { name: 'half an answer', reply: answered('{"Success":tr') },
    { name: 'no object', reply: answered('[]') },
    { name: 'used up', reply: answered({ Success: false, Reason: '查询次数已超过限制' }) },
    { name: 'our key is wrong', reply: answered({ Success: false, Reason: '商户签名验证失败' }) },
  ])('whatever the weather ($name), it is silence and not an error; the last state stays', async ({ reply }) => {
    await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY.slice(0, 2) }]));
    ports.time.now += HOUR;
    const before = ports.stored.get(parcelId);
    replies['kdniao query'] = reply;
    replies['kuaidi100 query'] = reply;
    const result = await refresh();
    if (result.outcome !== 'silent') throw new Error(result.outcome);
    expect(result.nextAt).toBeGreaterThanOrEqual(ports.time.now + 10 * MINUTE);
    expect(ports.stored.get(parcelId)).toMatchObject({ stage: before?.stage, events: before?.events });
  });

  it('at the end there is nothing to ask', async () => {
    await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY }]));
    ports.time.now += HOUR;
    expect(await refresh()).toEqual({ outcome: 'settled' });
  });

  it.each([{ openid: 'oStranger' }, { openid: 'oOtherOwner' }])('$openid: no such parcel', async (caller) => {
    await expect(refresh(caller)).rejects.toMatchObject({ code: 'not_found' });
    expect(queries()).toEqual([]);
  });

  it('64 people at once are one question', async () => {
    replies['kdniao query'] = kdniaoTrack(NO, PLAIN_DAY.slice(0, 2));
    const results = await Promise.all(Array.from({ length: 64 }, () => refresh()));
    expect(queries()).toEqual(['kdniao query']);
    expect(results.filter(({ outcome }) => outcome === 'asked')).toHaveLength(1);
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['asked', 'too_soon']));
  });
});

describe('how the sources are', () => {
  const health = async () => (await sourceHealth(ports, OWNER, { locale })).sources;

  it('what was answered, how old it is, what is left', async () => {
    replies['kdniao query'] = kdniaoTrack(NO, PLAIN_DAY.slice(0, 2));
    await refresh();
    expect(await sourceHealth(ports, OWNER, { locale })).toMatchObject({
      heardAt: ports.time.now,
      asOf: ports.time.now,
      sources: [
        {
          provider: 'kdniao',
          name: '快递鸟',
          state: 'ok',
          answered: 2,
          failed: 0,
          answeredAt: ports.time.now,
          queries: { left: 59, most: 500 },
        },
        { provider: 'kuaidi100', state: 'ok', answered: 0 },
        { provider: '17track', subscriptions: { left: 60, most: 100 } },
      ],
    });
  });

  it('one that fails time and again is broken, one that wants to be left alone is paused', async () => {
    replies['kdniao query'] = timedOut;
    replies['kuaidi100 query'] = answered('', { status: 429, retryAfterMs: 12 * HOUR });
    for (let hour = 0; hour < 72; hour += 1) {
      ports.time.now += HOUR;
      await syncTracks(ports);
      await refresh();
    }
    expect(await health()).toMatchObject([
      { state: 'broken', failure: 'provider_busy' },
      { state: 'paused', until: expect.any(Number) as number },
      { state: 'ok' },
    ]);
  });

  it('is for staff alone', async () => {
    await expect(sourceHealth(ports, BUYER, { locale })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
