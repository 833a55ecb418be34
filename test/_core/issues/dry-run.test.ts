import type { Thresholds } from '../../../typings/merchant';
import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import fc from 'fast-check';
import { restsAlong, toldAlong } from '../../../cloudfunctions/_core/issues/dry-run';
import { receivePush } from '../../../cloudfunctions/_usecases/receive-push';
import { shipOrder } from '../../../cloudfunctions/_usecases/ship-order';
import { memoryPorts } from '../../_adapters/memory-ports';
import { push, shipForm, type Node } from '../../_usecases/kdniao-track';

const NO = '76123456789012';
const HOUR = 3_600_000;
/** 2026-11-10 12:00 in Beijing. */
const SHIPPED = Date.UTC(2026, 10, 10, 4);

/** So many hours after shipping, as kdniao writes it. */
const at = (hours: number): string =>
  new Date(SHIPPED + (hours + 8) * HOUR).toISOString().slice(0, 19).replace('T', ' ');
const picked = (hours: number): Node => ({
  time: at(hours),
  words: '【佛山市】 【佛山顺德】 的 周师傅（13500001201） 已揽收',
});
const departed = (hours: number): Node => ({
  time: at(hours),
  words: '【佛山市】 快件离开 【佛山中心】 已发往 【杭州中转部】',
});
const atHub = (hours: number): Node => ({
  time: at(hours),
  words: '【长沙市】 快件已经到达 【长沙转运中心】',
  code: '204',
});
const failed = (hours: number): Node => ({
  time: at(hours),
  words: '【杭州市】 派送不成功，原因：家中无人',
  code: '405',
});
const signed = (hours: number): Node => ({
  time: at(hours),
  words: '【杭州市】 快件已在 【西湖文三路】 签收，签收人：本人',
  code: '301',
});

async function parcelWith(nodes: readonly Node[]): Promise<Parcel> {
  const ports = memoryPorts(SHIPPED);
  await shipOrder(ports, { openid: 'oOwner' }, shipForm({ shippedAt: SHIPPED }));
  ports.time.now = SHIPPED + 400 * HOUR;
  if (nodes.length > 0) await receivePush(ports, push([{ waybillNo: NO, nodes }]));
  const [parcel] = ports.stored.values();
  if (!parcel) throw new Error('nothing shipped');
  return parcel;
}

const told = (parcel: Parcel, untilHours: number, thresholds: Partial<Thresholds> = {}) =>
  toldAlong(restsAlong(parcel, SHIPPED + untilHours * HOUR), { thresholds: [thresholds] });

describe('a dry run', () => {
  it.each([
    { name: 'a plain way tells nobody of anything', nodes: [picked(4), departed(8), signed(50)], want: [] },
    { name: 'picked up late', nodes: [picked(30), departed(34), signed(60)], want: ['pickup_overdue'] },
    { name: 'later than staff would hear', nodes: [picked(30), signed(60)], set: { notPickedUpHours: 36 }, want: [] },
    { name: 'never picked up', nodes: [], want: ['pickup_overdue'] },
    { name: 'silent on the way', nodes: [picked(4), departed(8), signed(60)], want: ['stalled'] },
    { name: 'silent, had one waited', nodes: [picked(4), departed(8), signed(60)], set: { noNewsHours: 72 }, want: [] },
    { name: 'silent twice', nodes: [picked(4), departed(60), signed(120)], want: ['stalled', 'stalled'] },
    { name: 'a hub that only the shopper sees', nodes: [picked(4), atHub(8), departed(20), signed(40)], want: [] },
    { name: 'a hub for a day', nodes: [picked(4), atHub(8), departed(40), signed(60)], want: ['stalled'] },
    { name: 'not rescheduled', nodes: [picked(4), failed(20), signed(60)], want: ['delivery_failed'] },
    { name: 'still on its way at the end', nodes: [picked(4), departed(8)], until: 20, want: [] },
  ])('$name', async ({ nodes, set = {}, until = 200, want }) => {
    expect(told(await parcelWith(nodes), until, set)).toEqual(want);
  });

  it('does not depend on what was opened, said or done before', async () => {
    const parcel = await parcelWith([picked(4), departed(8), signed(60)]);
    const since = SHIPPED + 8 * HOUR;
    const why = { rule: 'no-news', words: '' };
    const by = { openid: 'o', name: '小林' };
    const changed: Parcel = {
      ...parcel,
      raised: [{ code: 'stalled', since, openedAt: since, why }],
      handling: [{ code: 'stalled', since, deeds: [{ at: since, by, kind: 'solved', outcome: 'false_alarm' }] }],
      tracks: { gaveUpAt: since },
    };
    expect(told(changed, 200)).toEqual(told(parcel, 200));
  });

  it('never tells more when rules wait longer, and says nothing of what lies ahead', async () => {
    const parcel = await parcelWith([picked(4), departed(30), atHub(90), departed(170), signed(290)]);
    const hours = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(hours, hours, hours, (until, a, b) => {
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)];
        const count = (value: number) => told(parcel, until, { noNewsHours: value }).length;
        expect(count(later)).toBeLessThanOrEqual(count(sooner));
        expect(count(later)).toBeLessThanOrEqual(told(parcel, until + 1, { noNewsHours: later }).length);
      }),
      { numRuns: 30 },
    );
  });
});
