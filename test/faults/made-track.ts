import { beijingTime } from '../../local/world/beijing-time';
import type { Node } from '../_usecases/kdniao-track';
import type { Dice } from './dice';

const CITIES = ['杭州市', '佛山市', '成都市', '长沙市', '武汉市'] as const;
const HUBS = ['中转部', '转运中心', '集散中心', '分拨中心'] as const;
const COURIERS = ['周师傅（13500001201）', '王师傅（13900002231）', '李师傅（13700003317）'] as const;

type Words = (dice: Dice) => string;

const collected: Words = (dice) => `【${dice.pick(CITIES)}】 【城西网点】 的 ${dice.pick(COURIERS)} 已揽收`;
const arrived: Words = (dice) => `【${dice.pick(CITIES)}】 快件已经到达 【${dice.pick(CITIES)}${dice.pick(HUBS)}】`;
const left: Words = (dice) =>
  `【${dice.pick(CITIES)}】 快件离开 【${dice.pick(CITIES)}${dice.pick(HUBS)}】 已发往 【${dice.pick(CITIES)}】`;
const goesOut: Words = (dice) => `【杭州市】 【西湖文三路】 的 ${dice.pick(COURIERS)} 正在第1次派件，请保持电话畅通`;
const failed: Words = () => '【杭州市】 派送不成功，原因：家中无人';
const atStation: Words = (dice) =>
  `【杭州市】 快件已暂存至 【文三路菜鸟驿站】，请凭取件码8-2-${dice.between(1_000, 9_999)}及时领取`;
const delivered: Words = () => '【杭州市】 快件已在 【西湖文三路】 签收，签收人：本人';
const goesBack: Words = () => '【杭州市】 快件已退回，退回原因：收件人拒收';

/** How a track may end once the parcel is in its city. */
const ENDS: readonly (readonly Words[])[] = [
  [],
  [goesOut],
  [goesOut, delivered],
  [goesOut, failed],
  [goesOut, failed, goesOut, delivered],
  [goesOut, atStation],
  [goesOut, atStation, delivered],
  [goesOut, failed, goesBack],
];

/** 2026-11-20 16:00 in Beijing, an hour after shipping, epoch ms. */
const BEGINS_AT = Date.UTC(2026, 10, 20, 8);
/** The track is over before the fakes' clock, 2026-11-21 14:00 in Beijing, ms. */
const LASTS_MS = 21 * 3_600_000;

/**
 * A parcel's whole way of 21 hours, oldest first, no two nodes in one second; 2 to 16 nodes.
 *
 * @param beginsAt epoch ms
 */
export function madeTrack(dice: Dice, beginsAt = BEGINS_AT): Node[] {
  const way = Array.from({ length: dice.between(1, 10) }, () => dice.pick([arrived, left]));
  const steps = [collected, ...way, ...dice.pick(ENDS)];
  const step = Math.floor(LASTS_MS / steps.length);
  return steps.map((words, index) => ({
    time: beijingTime(beginsAt + index * step + dice.between(0, step - 1_000)),
    words: words(dice),
  }));
}

/** What each of these words says of a parcel's stage; a delivery that failed leaves it as it was. */
const STAGES: readonly (readonly [words: string, stage: string])[] = [
  ['已揽收', 'picked_up'],
  ['快件已经到达', 'in_transit'],
  ['快件离开', 'in_transit'],
  ['次派件', 'out_for_delivery'],
  ['已暂存至', 'awaiting_pickup'],
  ['签收人', 'delivered'],
  ['已退回', 'returning'],
];

/** The stage that the newest of these nodes with one tells of, whatever their order. */
export function newestStage(nodes: readonly Node[]): string | undefined {
  const newestFirst = [...nodes].sort((a, b) => (a.time < b.time ? 1 : -1));
  const stages = newestFirst.flatMap(({ words }) => STAGES.find(([mark]) => words.includes(mark))?.[1] ?? []);
  return stages[0];
}

/** What stands for a node's time in a parcel, epoch ms. */
export const momentOf = (time: string): number => Date.parse(`${time.replace(' ', 'T')}+08:00`);
