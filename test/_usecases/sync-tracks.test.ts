import type { HttpReply } from '../../cloudfunctions/_ports';
import type { HttpRequest } from '../../cloudfunctions/_core/http-request';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { refreshParcel } from '../../cloudfunctions/_usecases/refresh-parcel';
import { syncTracks } from '../../cloudfunctions/_usecases/sync-tracks';
import { configuredMerchants } from '../../cloudfunctions/_adapters/configured-merchants';
import { memoryPorts, type MemoryPorts } from '../_adapters/memory-ports';
import { PLAIN_DAY, push, shipForm } from './kdniao-track';
import { answered, askedOf, kdniaoRefusal, kdniaoTrack, kuaidi100Track, TAKEN, unreachable } from './source-answers';

const OWNER = { openid: 'oOwner' };
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NO = '76123456789012';

/** Whoever waits lets the time pass. */
function newPorts(): MemoryPorts {
  const made = memoryPorts();
  const pause = (ms: number) => {
    made.time.now += ms;
    return Promise.resolve();
  };
  return Object.assign(made, { clock: { now: () => made.time.now, pause } });
}

let ports: MemoryPorts;
let replies: Record<string, HttpReply | ((request: HttpRequest) => HttpReply)>;
beforeEach(() => {
  ports = newPorts();
  replies = { 'kdniao subscription': TAKEN.kdniao };
  ports.web.replies = (request) => {
    const reply = replies[askedOf(request)] ?? unreachable;
    return typeof reply === 'function' ? reply(request) : reply;
  };
});

const asked = () => ports.requests.map(askedOf);
const queries = () => asked().filter((ask) => ask.endsWith('query'));
async function ship(changes = {}): Promise<string> {
  const result = await shipOrder(ports, OWNER, shipForm({ shippedAt: ports.time.now, ...changes }));
  if (result.outcome !== 'shipped') throw new Error(result.outcome);
  return result.parcelId;
}
const parcel = (id: string) => {
  const stored = ports.stored.get(id);
  if (!stored) throw new Error('no such parcel');
  return stored;
};
/** Lets the time pass in steps, the timer running after each. */
async function pass(ms: number, step = 10 * MINUTE): Promise<void> {
  for (const end = ports.time.now + ms; ports.time.now < end;) {
    ports.time.now += step;
    await syncTracks(ports);
  }
}

describe('a parcel that went quiet', () => {
  it('is asked about, once, and what the source says is merged as a push is', async () => {
    const id = await ship();
    replies['kdniao query'] = kdniaoTrack(NO, PLAIN_DAY.slice(0, 3));
    await pass(9 * HOUR);
    expect(queries()).toEqual([]);
    await pass(2 * HOUR);
    expect(queries()).toEqual(['kdniao query']);
    expect(parcel(id)).toMatchObject({ stage: 'arrived_city', following: { failures: 0 } });
    expect(parcel(id).events).toHaveLength(3);
  });

  it('is not asked about while pushes come', async () => {
    const id = await ship();
    for (const [at] of PLAIN_DAY.slice(0, 3).entries()) {
      await pass(6 * HOUR);
      await receivePush(ports, push([{ waybillNo: NO, nodes: PLAIN_DAY.slice(0, at + 1) }]));
    }
    expect(queries()).toEqual([]);
    expect(parcel(id).events).toHaveLength(3);
  });

  it('is asked about at the next source where the first does not answer or does not say', async () => {
    const id = await ship();
    replies['kdniao query'] = answered('<html><h1>504 Gateway Time-out</h1></html>');
    replies['kuaidi100 query'] = kuaidi100Track(NO, PLAIN_DAY.slice(0, 2));
    await pass(11 * HOUR);
    expect(queries()).toEqual(['kdniao query', 'kuaidi100 query']);
    expect(parcel(id).events).toHaveLength(2);
  });

  it('comes to an end: nobody asks any more', async () => {
    const id = await ship();
    replies['kdniao query'] = kdniaoTrack(NO, PLAIN_DAY);
    await pass(11 * HOUR);
    expect(parcel(id)).toMatchObject({ stage: 'delivered' });
    expect(parcel(id).askAt).toBeUndefined();
    await pass(3 * DAY, HOUR);
    expect(queries()).toHaveLength(1);
  });

  it('is given up after 30 days without a scan, and any later scan re-opens it', async () => {
    const id = await ship();
    replies['kdniao query'] = kdniaoTrack(NO, []);
    await pass(31 * DAY, HOUR);
    expect(parcel(id).stage).toBe('expired');
    const before = queries().length;
    await pass(3 * DAY, HOUR);
    expect(queries()).toHaveLength(before);
    const nodes = [{ time: '2026-12-25 08:00:00', words: '【佛山市】 【佛山顺德】 的 周师傅 已揽收' }];
    await receivePush(ports, push([{ waybillNo: NO, nodes }]));
    expect(parcel(id).stage).toBe('picked_up');
    await pass(2 * DAY, HOUR);
    expect(queries().length).toBeGreaterThan(before);
  });
});

describe('what asking costs', () => {
  it('nothing due: two reads a merchant, no write', async () => {
    await ship();
    ports.count.reset();
    await syncTracks(ports);
    expect(ports.count).toMatchObject({ reads: 4, writes: 0 });
  });

  it('at most three operations a parcel beside those of the run', async () => {
    const few = await operationsFor(5);
    ports = newPorts();
    const many = await operationsFor(25);
    expect((many - few) / 20).toBeLessThanOrEqual(3);
  });

  async function operationsFor(count: number): Promise<number> {
    ports.web.replies = (request) => (askedOf(request).endsWith('query') ? kdniaoTrack('0', []) : TAKEN.kdniao);
    for (let index = 0; index < count; index += 1)
      await ship({
        waybillNo: String(76_200_000_000_000 + index),
        orderNo: `B-${String(index)}`,
        requestKey: String(index),
      });
    ports.time.now += 11 * HOUR;
    ports.count.reset();
    expect(await syncTracks(ports)).toMatchObject({ due: count, asked: count, answered: count });
    return ports.count.reads + ports.count.writes;
  }
});

describe('limits that hold', () => {
  it('an account asks at most as often as it may in any 24 hours, and every parcel has its turn', async () => {
    const [shop] = ports.merchants.all();
    if (!shop) throw new Error('no shop');
    const accounts = shop.accounts.slice(0, 1).map((account) => ({ ...account, limits: { queriesPerDay: 40 } }));
    ports.merchants = configuredMerchants([{ ...shop, accounts }]);
    replies['kdniao query'] = kdniaoTrack('0', []);
    const ids: string[] = [];
    for (let index = 0; index < 90; index += 1)
      ids.push(
        await ship({
          waybillNo: String(76_200_000_000_000 + index),
          orderNo: `B-${String(index)}`,
          requestKey: String(index),
        }),
      );
    const moments: number[] = [];
    replies['kdniao query'] = () => {
      moments.push(ports.time.now);
      return kdniaoTrack('0', []);
    };
    await pass(4 * DAY, 15 * MINUTE);
    for (const from of moments)
      expect(moments.filter((at) => at >= from && at < from + DAY).length).toBeLessThanOrEqual(40);
    expect(ids.filter((id) => parcel(id).following?.askedAt === undefined)).toEqual([]);
  });

  it('a number is asked about at most 48 times in 24 hours, whoever wants to know', async () => {
    await ship();
    replies['kdniao query'] = kdniaoRefusal('查询超过限制');
    const moments: number[] = [];
    replies['kuaidi100 query'] = () => {
      moments.push(ports.time.now);
      return kuaidi100Track(NO, []);
    };
    await pass(2 * DAY, 5 * MINUTE);
    for (const from of moments)
      expect(moments.filter((at) => at >= from && at < from + DAY).length).toBeLessThanOrEqual(48);
  });

  it('a source that says how long to wait is left alone so long', async () => {
    await ship();
    replies['kdniao query'] = answered('', { status: 429, retryAfterMs: 5 * HOUR });
    await pass(11 * HOUR);
    const askedAt = ports.time.now;
    expect(queries().filter((ask) => ask === 'kdniao query')).toHaveLength(1);
    await pass(4 * HOUR);
    expect(queries().filter((ask) => ask === 'kdniao query')).toHaveLength(1);
    await pass(10 * HOUR);
    expect(ports.time.now - askedAt).toBeGreaterThan(5 * HOUR);
    expect(queries().filter((ask) => ask === 'kdniao query').length).toBeGreaterThan(1);
  });

  it('a source that is down is hardly asked, however many parcels are due', async () => {
    for (let index = 0; index < 40; index += 1)
      await ship({
        waybillNo: String(76_200_000_000_000 + index),
        orderNo: `B-${String(index)}`,
        requestKey: String(index),
      });
    ports.time.now += 11 * HOUR;
    await pass(6 * HOUR, MINUTE);
    expect(queries().filter((ask) => ask === 'kdniao query').length).toBeLessThan(60);
    replies['kdniao query'] = kdniaoTrack('0', []);
    await pass(HOUR, MINUTE);
    const known = [...ports.stored.values()].filter(({ following }) => following?.answeredAt !== undefined);
    expect(known).toHaveLength(40);
  });

  it('a source that wants to be left alone and does not say how long is asked ever less often', async () => {
    await ship();
    for (const source of ['kdniao', 'kuaidi100', '17track']) replies[`${source} query`] = answered('', { status: 429 });
    ports.time.now += 11 * HOUR;
    for (let minute = 0; minute < 6 * 60; minute += 1) {
      ports.time.now += MINUTE;
      await refreshParcel(ports, { openid: 'oOwner' }, { parcelId: [...ports.stored.keys()][0] ?? '' });
    }
    expect(queries().filter((ask) => ask === 'kdniao query').length).toBeLessThan(60);
  });

  it('while every source is closed, what is due costs two reads and no write', async () => {
    await ship();
    ports.time.now += 11 * HOUR;
    for (const source of ['kdniao', 'kuaidi100', '17track'])
      replies[`${source} query`] = answered('', { status: 503, retryAfterMs: HOUR });
    await syncTracks(ports);
    ports.time.now += 20 * MINUTE;
    ports.count.reset();
    await syncTracks(ports);
    expect(ports.count.writes).toBe(0);
  });
});

describe('several at once', () => {
  it('two runs at the same time ask once', async () => {
    await ship();
    replies['kdniao query'] = kdniaoTrack(NO, PLAIN_DAY.slice(0, 2));
    ports.time.now += 11 * HOUR;
    await Promise.all([syncTracks(ports), syncTracks(ports)]);
    expect(queries()).toEqual(['kdniao query']);
  });

  it('a merchant with ten thousand due keeps nobody waiting, nor does one whose parcel cannot be read', async () => {
    const id = await ship();
    const other = await shipOrder(ports, { openid: 'oOtherOwner' }, shipForm({ shippedAt: ports.time.now }));
    if (other.outcome !== 'shipped') throw new Error(other.outcome);
    ports.stored.set(id, { ...parcel(id), recipient: { ...parcel(id).recipient, sealed: { keyId: 'gone', box: '' } } });
    replies['kdniao query'] = kdniaoTrack(NO, PLAIN_DAY.slice(0, 2));
    await pass(12 * HOUR);
    expect(parcel(other.parcelId).events).toHaveLength(2);
    expect(parcel(id).askAt).toBeGreaterThan(ports.time.now);
  });
});

describe('odd times', () => {
  it('a clock that was weeks ahead and came back keeps nobody waiting for weeks', async () => {
    const id = await ship();
    ports.time.now += 20 * DAY;
    replies['kdniao query'] = unreachable;
    for (let index = 0; index < 8; index += 1) {
      await syncTracks(ports);
      ports.time.now += 20 * MINUTE;
    }
    ports.time.now -= 20 * DAY;
    ports.stored.set(id, { ...parcel(id), askAt: ports.time.now });
    replies['kdniao query'] = kdniaoTrack(NO, PLAIN_DAY.slice(0, 2));
    await pass(26 * HOUR);
    expect(parcel(id).following?.answeredAt ?? Infinity).toBeLessThanOrEqual(ports.time.now);
  });

  it('what was shipped long ago is asked about before it is given up', async () => {
    const id = await ship({ shippedAt: ports.time.now - 45 * DAY });
    replies['kdniao query'] = kdniaoTrack(NO, []);
    await pass(DAY, HOUR);
    expect(parcel(id).stage).toBe('created');
    expect(queries().length).toBeGreaterThan(0);
    await pass(4 * DAY, HOUR);
    expect(parcel(id).stage).toBe('expired');
  });
});

it('while an allowance is down to what people keep, waiting costs no write', async () => {
  const [shop] = ports.merchants.all();
  if (!shop) throw new Error('no shop');
  const accounts = shop.accounts.slice(0, 1).map((account) => ({ ...account, limits: { queriesPerDay: 100 } }));
  ports.merchants = configuredMerchants([{ ...shop, accounts }]);
  replies['kdniao query'] = kdniaoTrack('0', []);
  for (let index = 0; index < 30; index += 1)
    await ship({
      waybillNo: String(76_200_000_000_000 + index),
      orderNo: `B-${String(index)}`,
      requestKey: String(index),
    });
  ports.time.now += 12 * HOUR;
  await syncTracks(ports);
  await syncTracks(ports);
  ports.count.reset();
  await syncTracks(ports);
  expect(ports.count.writes).toBe(0);
});

it('a source that refuses subscriptions is asked where parcels are all the same', async () => {
  const [shop] = ports.merchants.all();
  if (!shop) throw new Error('no shop');
  ports.merchants = configuredMerchants([{ ...shop, accounts: shop.accounts.slice(0, 1) }]);
  replies['kdniao subscription'] = kdniaoRefusal('未开通此接口权限');
  replies['kdniao query'] = kdniaoTrack('0', []);
  for (let index = 0; index < 20; index += 1)
    await ship({
      waybillNo: String(76_200_000_000_000 + index),
      orderNo: `B-${String(index)}`,
      requestKey: String(index),
    });
  await pass(2 * DAY, 10 * MINUTE);
  const answered = [...ports.stored.values()].filter(({ following }) => following?.answeredAt !== undefined);
  expect(answered).toHaveLength(20);
});

it('what a run has no time for stays due', async () => {
  replies['kdniao query'] = kdniaoTrack('0', []);
  for (let index = 0; index < 60; index += 1)
    await ship({
      waybillNo: String(76_200_000_000_000 + index),
      orderNo: `B-${String(index)}`,
      requestKey: String(index),
    });
  ports.time.now += 13 * HOUR;
  ports.web.replies = (request) => {
    ports.time.now += 1_000;
    return askedOf(request).endsWith('query') ? kdniaoTrack('0', []) : TAKEN.kdniao;
  };
  ports.hooks.beforeReplace = () => {
    ports.time.now += 15;
    return Promise.resolve();
  };
  await syncTracks(ports);
  const notAsked = [...ports.stored.values()].filter(({ following }) => following?.askedAt === undefined);
  expect(notAsked.length).toBeGreaterThan(5);
  expect(notAsked.filter(({ askAt = Infinity }) => askAt > ports.time.now)).toEqual([]);
});
