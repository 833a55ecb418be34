import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import { getTimeline } from '../../cloudfunctions/_usecases/get-timeline';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { memoryPorts, type MemoryPorts } from '../_adapters/memory-ports';
import { push, shipForm, type Node } from './kdniao-track';

const OWNER = { openid: 'oOwner' };
const BUYER = { openid: 'oBuyer' };
const STRANGER = { openid: 'oStranger' };
const locale = 'zh-CN' as const;
const NO = '76123456789012';

/** A scan a minute on the morning of the day. */
const NODES: readonly Node[] = Array.from({ length: 100 }, (_node, at) => ({
  time: `2026-11-21 1${String(Math.floor(at / 60))}:${String(at % 60).padStart(2, '0')}:00`,
  words:
    at % 2 === 0 ? '【佛山市】 快件离开 【佛山中心】 已发往 【杭州中转部】' : '【杭州市】 快件已经到达 【杭州中转部】',
}));

let ports: MemoryPorts;
let parcelId: string;
beforeAll(async () => {
  ports = memoryPorts();
  const shippedAt = ports.time.now - 24 * 3_600_000;
  const result = await shipOrder(ports, OWNER, shipForm({ waybillNo: NO, shippedAt }));
  if (result.outcome !== 'shipped') throw new Error(result.outcome);
  ({ parcelId } = result);
  await receivePush(ports, push([{ waybillNo: NO, nodes: NODES }]));
});
beforeEach(() => ports.count.reset());

/** As it was written before parcels kept a glance. */
function forgetGlance(): void {
  const { glance: _glance, ...old } = ports.stored.get(parcelId) as Parcel;
  ports.stored.set(parcelId, old);
}
const timeline = (caller = BUYER, more = {}) => getTimeline(ports, caller, { locale, parcelId, ...more });

it('opens a long parcel by its newest events, and shows all when they are asked for', async () => {
  const first = await timeline();
  expect([first.events.length, first.eventCount, ports.count.reads]).toEqual([20, 100, 3]);
  const all = await timeline(BUYER, { allEvents: true });
  expect(all.events).toHaveLength(100);
  expect({ ...all, events: all.events.slice(0, 20) }).toEqual(first);
});

it('reads one whole that has no glance, for those who may see it', async () => {
  const first = await timeline();
  forgetGlance();
  ports.count.reset();
  expect([await timeline(), ports.count.reads]).toEqual([first, 4]);
  const readsFor = async (id: string): Promise<number> => {
    ports.count.reset();
    await expect(getTimeline(ports, STRANGER, { locale, parcelId: id })).rejects.toThrow(/no such parcel/);
    return ports.count.reads;
  };
  expect(await readsFor(parcelId)).toBe(await readsFor('nobody'));
});
