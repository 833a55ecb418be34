import { beijingTime } from '../../local/world/beijing-time';
import type { Node } from '../_usecases/kdniao-track';

const MS_PER_HOUR = 3_600_000;

/** What a carrier says of a parcel on its way to Hangzhou, and with which code of kdniao's. */
const WAY = {
  collected: { words: '【佛山市】 【佛山顺德】 的 周师傅（13500001201） 已揽收' },
  underway: { words: '【佛山市】 快件离开 【佛山中心】 已发往 【杭州中转部】' },
  inTown: { words: '【杭州市】 快件已经到达 【西湖文三路】', code: '205' },
  out: { words: '【杭州市】 【西湖文三路】 的 阿卜杜热西提·买买提（13900002231） 正在第1次派件', code: '202' },
  delivered: { words: '【杭州市】 快件已签收，签收人：古丽·买买提', code: '301' },
} as const satisfies Record<string, Omit<Node, 'time'>>;

type Stop = keyof typeof WAY;

/** The way as far as `to`, an hour from stop to stop; the last one at `at` (epoch ms). */
export function wayTo(to: Stop, at: number): Node[] {
  const stops = Object.keys(WAY) as Stop[];
  const passed = stops.slice(0, stops.indexOf(to) + 1);
  return passed.map((stop, index) => scan(WAY[stop], at - (passed.length - 1 - index) * MS_PER_HOUR));
}

/** One scan. @param at epoch ms */
export const scan = (said: Omit<Node, 'time'>, at: number): Node => ({ ...said, time: beijingTime(at) });
