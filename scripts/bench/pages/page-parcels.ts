import type { Journey } from '../../../local/world/journey';
import { KDNIAO_ACCOUNT } from '../../../local/world/demo-shop';
import type { DemoStage } from '../../screenshots/demo-stage';
import { parcelOf } from '../../screenshots/subjects/timelines';
import { pushOf } from '../push-of';
import { sampleNodes } from '../sample-nodes';

export const BUYER = 'oBuyerBench';

/** As many fit into what a push may weigh. */
const NODES_A_PUSH = 100;
const RECIPIENT = { name: '陈小满', phone: '13800005678' };
const MS_PER_HOUR = 3_600_000;

/** How many events each of the two parcels has. */
export const EVENT_COUNTS = [10, 1_000] as const;
export type EventCount = (typeof EVENT_COUNTS)[number];

const goodsOf = (count: EventCount): string => `${String(count)} 次扫描`;
const waybillOf = (count: EventCount): string => `7619${String(count).padStart(10, '0')}`;

/** Two parcels of which the vendors know nothing: what they are told is pushed below. */
export const PAGE_JOURNEYS: readonly Journey[] = EVENT_COUNTS.map((count) => ({
  title: goodsOf(count),
  orderNo: `BENCH-${String(count)}`,
  buyer: BUYER,
  // Before its first scan.
  startedHoursAgo: 120,
  recipient: RECIPIENT,
  parcels: [
    {
      carrier: 'zto-express',
      waybillNo: waybillOf(count),
      items: [{ name: goodsOf(count), quantity: 1 }],
      nodes: [],
      told: [],
    },
  ],
}));

/** Has the parcel scanned that often, up to now. @returns what its timeline is opened with */
export async function scan(stage: DemoStage, count: EventCount): Promise<{ parcelId: string }> {
  const { parcelId } = await parcelOf(stage, BUYER, goodsOf(count));
  const now = stage.cloud.clock.now();
  // Four minutes lie between two of them.
  const nodes = sampleNodes(count, undefined, now - (count * MS_PER_HOUR) / 15);
  for (let at = 0; at < nodes.length; at += NODES_A_PUSH) {
    const subject = { provider: 'kdniao', waybillNo: waybillOf(count), parcelId, account: KDNIAO_ACCOUNT } as const;
    const { headers, body } = pushOf(subject, nodes.slice(at, at + NODES_A_PUSH), now);
    const url = `${stage.cloud.url}/http/carrierPush/kdniao/${KDNIAO_ACCOUNT.accountId}`;
    const reply = await (await fetch(url, { method: 'POST', headers, body })).text();
    if (!reply.includes('"Success":true')) throw new Error(reply);
  }
  await stage.cloud.settled();
  return { parcelId };
}
