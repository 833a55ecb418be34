import { beijingDayOf, midnightOf } from './beijing-day';

/** The part of a day that counts, ms after its midnight; `from` is before `to`. */
export interface Counted {
  from: number;
  to: number;
}

/** What of a Beijing day counts, by its number; undefined when nothing does. Most days have a part that does. */
export type CountedOf = (day: number) => Counted | undefined;

/**
 * The first moment at which `ms` of time that counts have passed since `from`.
 *
 * @param from epoch ms
 * @param ms 0 and less is `from` itself
 * @throws RangeError for what is no finite number: no day would be the last
 */
export function afterCounted(countedOf: CountedOf, from: number, ms: number): number {
  if (!Number.isFinite(from) || !Number.isFinite(ms)) throw new RangeError('afterCounted: no finite time');
  if (ms <= 0) return from;
  let left = ms;
  for (let day = beijingDayOf(from); ; day += 1) {
    const { begin, end } = partOf(countedOf, day, from);
    if (left <= end - begin) return begin + left;
    left -= end - begin;
  }
}

/** How much of the time between two moments counts, ms; 0 when `to` is not after `from`. Both epoch ms. */
export function countedBetween(countedOf: CountedOf, from: number, to: number): number {
  let counted = 0;
  for (let day = beijingDayOf(from); midnightOf(day) < to; day += 1) {
    const { begin, end } = partOf(countedOf, day, from);
    counted += Math.max(0, Math.min(end, to) - begin);
  }
  return counted;
}

/** What of a day counts and is not before a moment; nothing is as long as from a moment to itself. */
function partOf(countedOf: CountedOf, day: number, from: number): { begin: number; end: number } {
  const counted = countedOf(day);
  if (!counted) return { begin: from, end: from };
  const begin = Math.max(from, midnightOf(day) + counted.from);
  return { begin, end: Math.max(begin, midnightOf(day) + counted.to) };
}
