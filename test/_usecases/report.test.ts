import type { ReportedProblem, Timeline } from '../../typings/shopper';
import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import { handle } from '../../cloudfunctions/_core/issues/handle';
import { laneId } from '../../cloudfunctions/_core/issues/lanes/lane-id';
import { withRests } from '../../cloudfunctions/_core/issues/lanes/rest-counts';
import { getTimeline } from '../../cloudfunctions/_usecases/get-timeline';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { reportProblem } from '../../cloudfunctions/_usecases/report-problem';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { memoryPorts, type MemoryPorts } from '../_adapters/memory-ports';
import { PLAIN_DAY, push, shipForm, type Node } from './kdniao-track';

const OWNER = { openid: 'oOwner' };
const BUYER = { openid: 'oBuyer' };
const locale = 'zh-CN' as const;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NO = '76123456789012';

let ports: MemoryPorts;
let parcelId: string;

async function shipped(nodes: readonly Node[]): Promise<void> {
  ports = memoryPorts();
  const result = await shipOrder(ports, OWNER, shipForm({ waybillNo: NO, shippedAt: ports.time.now - DAY }));
  if (result.outcome !== 'shipped') throw new Error(result.outcome);
  ({ parcelId } = result);
  await receivePush(ports, push([{ waybillNo: NO, nodes }]));
  ports.count.reset();
}

const stored = (): Parcel => ports.stored.get(parcelId) as Parcel;
const changed = (changes: Partial<Parcel>) => void ports.stored.set(parcelId, { ...stored(), ...changes });
const timeline = (caller = BUYER) => getTimeline(ports, caller, { locale, parcelId });
/** Staff have seen to it. */
function settle(): void {
  const deed = { kind: 'solved', at: ports.time.now, by: { ...OWNER, name: '店主' }, outcome: 'refunded' } as const;
  for (const issue of stored().issues) ports.stored.set(parcelId, handle(stored(), issue, deed) ?? stored());
}
function say(code: ReportedProblem, undo = false, caller = BUYER): Promise<Timeline> {
  ports.time.now += MINUTE;
  return reportProblem(ports, caller, { locale, parcelId, code, ...(undo && { undo }) });
}

describe('what only the buyer knows', () => {
  beforeEach(() => shipped(PLAIN_DAY));

  it('is asked for once a parcel was delivered, for 30 days', async () => {
    expect((await timeline()).report).toEqual({ may: ['not_received', 'damaged'], said: [] });
    ports.time.now = Date.UTC(2026, 10, 21, 5, 50) + 30 * DAY;
    expect(await timeline()).toHaveProperty('report');
    ports.time.now += 1;
    expect(await timeline()).not.toHaveProperty('report');
    expect(await say('damaged')).toMatchObject({ issues: [] });
  });

  it('opens an issue, in three reads and a write; the shop is to be told of it at once, and the buyer, who said it, never', async () => {
    const said = await say('not_received');
    expect(ports.count).toMatchObject({ reads: 3, writes: 1 });
    expect(said).toMatchObject({
      issue: 'not_received',
      issues: [{ code: 'not_received', since: ports.time.now }],
      report: { may: ['damaged'], said: ['not_received'] },
    });
    const told = stored().notices.filter(({ milestone }) => milestone === 'not_received');
    expect(told).toMatchObject([{ channel: 'room', to: 'shop', nextAt: ports.time.now }]);
  });

  it('said twice is said once, also by two phones at once', async () => {
    await say('damaged');
    ports.count.reset();
    await say('damaged');
    expect(ports.count.writes).toBe(0);
    await shipped(PLAIN_DAY);
    await Promise.all([say('damaged'), say('damaged')]);
    expect(stored().raised).toHaveLength(1);
  });

  it('is taken back, and can be said again', async () => {
    await say('not_received');
    expect(await say('not_received', true)).toMatchObject({
      issues: [],
      report: { may: ['not_received', 'damaged'], said: [] },
    });
    expect(stored()).toMatchObject({ openIssues: [], issues: [{ code: 'not_received', closedAt: ports.time.now }] });
    ports.count.reset();
    await say('not_received', true);
    expect(ports.count.writes).toBe(0);
    await say('not_received');
    expect(stored()).toMatchObject({ openIssues: ['not_received'], issues: [{}, {}] });
  });

  it('is said and taken back five times a day, and no more', async () => {
    const toggle = async () => {
      await say('damaged');
      await say('damaged', true);
    };
    for (let time = 0; time < 9; time += 1) await toggle();
    expect(stored().raised).toHaveLength(5);
    expect((await timeline()).report).toEqual({ may: ['not_received'], said: [] });
    ports.time.now += DAY;
    await toggle();
    expect(await say('damaged')).toMatchObject({ report: { may: ['not_received'], said: ['damaged'] } });
    expect(stored().raised).toHaveLength(7);
  });

  it('is said and answered five times, and no more', async () => {
    for (let day = 0; day < 7; day += 1) {
      await say('damaged');
      settle();
      ports.time.now += DAY;
    }
    expect(stored().raised).toHaveLength(5);
    expect((await timeline()).report).toEqual({ may: ['not_received'], said: [] });
  });

  it('stays open whatever scans say, until the shop has it back', async () => {
    await say('damaged');
    await say('not_received');
    const later = { time: '2026-11-21 18:00:00', words: '已签收，感谢使用中通快递' };
    await receivePush(ports, push([{ waybillNo: NO, nodes: [...PLAIN_DAY, later] }]));
    expect([...stored().openIssues].sort()).toEqual(['damaged', 'not_received']);
    const back = { time: '2026-11-25 18:00:00', words: '退件已签收，签收人：商家', code: '304' };
    ports.time.now += 5 * DAY;
    await receivePush(ports, push([{ waybillNo: NO, nodes: [...PLAIN_DAY, later, back] }]));
    expect(stored()).toMatchObject({ stage: 'returned', openIssues: [] });
  });

  it.each([OWNER, { openid: 'oStranger' }])('$openid cannot say it, and is not asked', async (caller) => {
    await expect(say('damaged', false, caller)).rejects.toMatchObject({ code: 'not_found' });
    expect(stored()).not.toHaveProperty('raised');
    if (caller === OWNER) expect(await timeline(OWNER)).not.toHaveProperty('report');
  });

  it('is not said by somebody who was forgotten meanwhile', async () => {
    ports.hooks.beforeReplace = () => {
      const { buyer: _buyer, ...unbound } = stored();
      ports.stored.set(parcelId, { ...unbound, version: unbound.version + 1 });
      ports.hooks.beforeReplace = undefined;
      return Promise.resolve();
    };
    await expect(say('damaged')).rejects.toMatchObject({ code: 'not_found' });
    expect(stored()).not.toHaveProperty('raised');
  });

  it('is nobody’s to say while the parcel is on its way', async () => {
    await shipped(PLAIN_DAY.slice(0, 4));
    expect(await timeline()).not.toHaveProperty('report');
    await say('not_received');
    expect(stored()).not.toHaveProperty('raised');
  });
});

describe('no news is normal', () => {
  const LANE = { carrier: 'zto-express', from: '佛山', to: '杭州' };
  const NEWEST = Date.UTC(2026, 10, 20, 12);
  const rests = (hours: number, count = 20) =>
    withRests(
      {},
      Array.from({ length: count }, () => hours * HOUR),
    );

  beforeEach(async () => {
    await shipped(PLAIN_DAY.slice(0, 2));
    changed({ destination: { name: '杭州市', saidAt: NEWEST } });
  });

  function known(merchantId: string, counts = rests(31)): void {
    const _id = laneId(merchantId, LANE);
    ports.laneRecords.set(_id, { ...LANE, _id, merchantId, version: 1, counts, parcels: 8 });
  }

  it.each([
    { name: 'the shop’s own parcels', merchantId: 'shop' },
    { name: 'everybody’s', merchantId: '*' },
  ])('says so by $name on this lane, for one read more', async ({ merchantId }) => {
    known(merchantId);
    const { usual } = await timeline();
    expect(usual).toMatchObject({ n: 20 });
    expect(Math.abs((usual?.p90Ms ?? 0) / HOUR - 31)).toBeLessThan(31 * 0.05);
    expect(ports.count).toMatchObject({ reads: 4, writes: 0 });
  });

  it('is not said, and all else is, while lanes cannot be read', async () => {
    known('shop');
    ports.lanes.byIds = () => Promise.reject(new Error('out of order'));
    const said = await timeline();
    expect(said).toMatchObject({ viewer: 'buyer' });
    expect(said).not.toHaveProperty('usual');
  });

  it('reads no lane in the first six hours', async () => {
    known('shop');
    ports.time.now = NEWEST + 6 * HOUR;
    expect(await timeline()).not.toHaveProperty('usual');
    expect(ports.count).toMatchObject({ reads: 3 });
  });

  it.each<{ name: string; change: () => void; reads: number }>([
    { name: 'too few are known', change: () => known('shop', rests(31, 19)), reads: 4 },
    { name: 'it rests for longer than nine in ten', change: () => known('shop', rests(14)), reads: 4 },
    {
      name: 'something is known to be wrong',
      change: () => {
        known('shop');
        changed({ openIssues: ['stalled'] });
      },
      reads: 3,
    },
    {
      name: 'its sources are silent',
      change: () => {
        known('shop');
        changed({ askAt: ports.time.now - 13 * HOUR, heardAt: NEWEST });
      },
      reads: 3,
    },
    { name: 'its lane is not known', change: () => changed({ events: [] }), reads: 3 },
  ])('is not said when $name', async ({ change, reads }) => {
    change();
    expect(await timeline()).not.toHaveProperty('usual');
    expect(ports.count).toMatchObject({ reads });
  });
});
