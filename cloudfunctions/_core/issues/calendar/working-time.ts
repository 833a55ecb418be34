import { MS_PER_DAY } from './beijing-day';
import type { Rest } from './carrier-rests';
import { afterCounted, countedBetween, type CountedOf } from './counted-time';
import { isRestDay } from './rest-day';

const WHOLE_DAY = { from: 0, to: MS_PER_DAY };

const workedBy =
  (rest: Rest): CountedOf =>
  (day) =>
    isRestDay(rest, day) ? undefined : WHOLE_DAY;

/**
 * The first moment at which `ms` have passed since `from`, whole Beijing days of rest not counted.
 *
 * @param from epoch ms
 * @param ms 0 and less is `from` itself, on a day of rest too
 * @throws RangeError for what is no finite number, where somebody rests
 */
export const afterWorking = (rest: Rest, from: number, ms: number): number =>
  rest === 'never' ? from + Math.max(0, ms) : afterCounted(workedBy(rest), from, ms);

/** How much time passed between two moments, epoch ms, whole Beijing days of rest not counted; 0 when `to` is not after `from`. */
export const workingBetween = (rest: Rest, from: number, to: number): number =>
  rest === 'never' ? Math.max(0, to - from) : countedBetween(workedBy(rest), from, to);
