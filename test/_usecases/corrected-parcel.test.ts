import { carrierNow } from '../../cloudfunctions/_core/following/carrier-now';
import { waybillNow } from '../../cloudfunctions/_core/following/waybill-now';
import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import { parcelKey } from '../../cloudfunctions/_core/tracking/parcel-key';
import { configuredMerchants } from '../../cloudfunctions/_adapters/configured-merchants';
import { saltOf, signPush } from '../../cloudfunctions/_providers/kuaidi100/sign';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { syncTracks } from '../../cloudfunctions/_usecases/sync-tracks';
import type { RawPush } from '../../cloudfunctions/_ports';
import { memoryPorts, type MemoryPorts } from '../_adapters/memory-ports';
import { push, shipForm } from './kdniao-track';
import { askedOf, kdniaoTrack, TAKEN, unreachable } from './source-answers';

const NO = '76123456789012';
const ID = parcelKey('shop', 'zto-express', NO);
const KEY = 'app-key-1';
const accounts = [
  { provider: 'kdniao', accountId: 'acc-1', key: KEY },
  { provider: 'kuaidi100', accountId: 'acc-1', key: KEY },
] as const;
const merchants = configuredMerchants([
  { id: 'shop', shopName: '测试小铺', firstOwner: { openid: 'oOwner', name: '店主' }, accounts: [...accounts] },
]);

/** A push of kuaidi100 about the parcel, as subscribed for. */
function kuaidi100(more: object, last: object = {}): RawPush {
  const lastResult = { nu: NO, com: 'zhongtong', ischeck: '0', status: '200', state: '0', data: [], ...last };
  const param = JSON.stringify({ status: 'polling', autoCheck: '0', comOld: '', comNew: '', lastResult, ...more });
  const fields = { sign: signPush(param, saltOf(KEY, ID)), param };
  const body = new URLSearchParams(fields).toString();
  return { provider: 'kuaidi100', accountId: 'acc-1', parcelId: ID, headers: {}, body };
}

const data = [{ time: '2026-11-20 19:08:30', context: '【佛山市】已揽收', statusCode: '103' }];
const ANNOUNCED = kuaidi100({ status: 'abort', message: '3天查询无记录', comNew: 'jd' });
const CORRECTED = kuaidi100({ autoCheck: '1', comOld: 'zhongtong', comNew: 'jd' }, { com: 'jd', data });
const NOT_FOUND = kuaidi100({ status: 'abort', message: '3天查询无记录' });
/** Words that the other source tells under the right carrier alone, and that mean an outlet with this carrier alone. */
const UNDER_RIGHT = push([
  { shipper: 'JD', waybillNo: NO, nodes: [{ time: '2026-11-21 09:00:00', words: '货物已到达【杭州文三路站】' }] },
]);

async function parcelAfter(steps: readonly (RawPush | 'ship')[]): Promise<{ parcel: Parcel; ports: MemoryPorts }> {
  const ports = { ...memoryPorts(), merchants };
  for (const step of steps) {
    if (step === 'ship') await shipOrder(ports, { openid: 'oOwner' }, shipForm({ waybillNo: NO }));
    else expect((await receivePush(ports, step)).statusCode).toBe(200);
  }
  const parcel = ports.stored.get(ID);
  if (!parcel) throw new Error('not shipped');
  return { parcel, ports };
}

/** What must not depend on the order of arrival. */
const whatIsKnown = ({ events, stage, issues, facts, corrections, keys }: Parcel) => ({
  events: events.map(({ receivedAt: _receivedAt, ...event }) => event),
  ...{ stage, issues, facts, corrections, keys },
});

describe('a parcel shipped under a wrong carrier', () => {
  it('goes on under the right one: the old parcel, no orphan', async () => {
    const { parcel, ports } = await parcelAfter(['ship', ANNOUNCED, CORRECTED, UNDER_RIGHT]);
    expect(parcel).toMatchObject({ carrier: 'zto-express', stage: 'arrived_city' });
    expect(parcel.events.map(({ carrier }) => carrier)).toEqual(['jd-logistics', 'jd-logistics']);
    expect(carrierNow(parcel)).toBe('jd-logistics');
    expect(waybillNow(parcel)).toEqual({ carrier: 'jd-logistics', waybillNo: NO });
    expect([ports.stored.size, ports.tracks.size]).toEqual([1, 0]);
  });

  it.each<{ name: string; steps: (RawPush | 'ship')[] }>([
    { name: 'the correction last', steps: ['ship', UNDER_RIGHT, CORRECTED, ANNOUNCED] },
    { name: 'all before it is shipped', steps: [CORRECTED, UNDER_RIGHT, ANNOUNCED, 'ship'] },
    { name: 'some before it is shipped', steps: [ANNOUNCED, UNDER_RIGHT, 'ship', CORRECTED] },
    { name: 'everything twice', steps: ['ship', ANNOUNCED, UNDER_RIGHT, ANNOUNCED, CORRECTED, UNDER_RIGHT] },
  ])('is the same parcel with $name', async ({ steps }) => {
    const { parcel } = await parcelAfter(['ship', ANNOUNCED, CORRECTED, UNDER_RIGHT]);
    const other = await parcelAfter(steps);
    expect(whatIsKnown(other.parcel)).toEqual(whatIsKnown(parcel));
    expect(other.ports.tracks.size).toBe(0);
  });

  it('is not expired because a source found nothing for three days', async () => {
    expect((await parcelAfter(['ship', NOT_FOUND])).parcel.stage).toBe('created');
    expect((await parcelAfter([NOT_FOUND, 'ship'])).parcel.stage).toBe('created');
    expect((await parcelAfter(['ship', CORRECTED, NOT_FOUND])).parcel.stage).toBe('picked_up');
  });
});

describe('a number that was used before', () => {
  const signed = {
    ischeck: '1',
    state: '3',
    data: [{ time: '2025-11-20 19:08:30', context: '已签收，签收人：本人', statusCode: '301' }],
  };
  const STOPPED = kuaidi100({ status: 'shutdown' }, signed);

  it('is subscribed again where a source took the older parcel’s signature for this one’s, and once only', async () => {
    const ports = { ...memoryPorts(), merchants };
    ports.web.replies = (request) => {
      const source = askedOf(request);
      if (source === 'kdniao subscription') return unreachable;
      return source === 'kuaidi100 subscription' ? TAKEN.kuaidi100 : kdniaoTrack(NO, []);
    };
    await shipOrder(ports, { openid: 'oOwner' }, shipForm({ waybillNo: NO }));
    const taken = () => ports.requests.filter((request) => askedOf(request) === 'kuaidi100 subscription').length;
    const pass = async (hours: number) => {
      ports.time.now += hours * 3_600_000;
      await syncTracks(ports);
    };
    await receivePush(ports, STOPPED);
    expect(ports.stored.get(ID)).toMatchObject({
      stage: 'created',
      following: { subscriptions: { kuaidi100: { outcome: 'given_up' } } },
    });
    await pass(5);
    expect(taken()).toBe(1);
    await pass(1);
    expect(taken()).toBe(2);
    await receivePush(ports, STOPPED);
    await pass(10);
    expect(taken()).toBe(2);
  });
});
