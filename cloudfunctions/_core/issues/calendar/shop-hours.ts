import { MS_PER_DAY } from './beijing-day';
import { afterCounted, type Counted } from './counted-time';

const MS_PER_MINUTE = 60_000;

/** When a shop answers, every day of the week: minutes after Beijing's midnight, `from` before `to`. */
export interface ShopHours {
  from: number;
  to: number;
}

/**
 * The moment by which a shop has had `ms` of its hours since `from`.
 *
 * @param hours undefined: it answers at any time
 * @param from epoch ms
 * @param ms 0 and less is `from` itself, outside the hours too
 * @throws RangeError for hours that never are, or a time that is not finite
 */
export const withinHours = (hours: ShopHours | undefined, from: number, ms: number): number =>
  hours === undefined ? from + Math.max(0, ms) : afterCounted(always(countedIn(hours)), from, ms);

const always = (counted: Counted) => (): Counted => counted;

function countedIn({ from, to }: ShopHours): Counted {
  const counted = { from: Math.max(0, from * MS_PER_MINUTE), to: Math.min(MS_PER_DAY, to * MS_PER_MINUTE) };
  if (!(counted.from < counted.to)) throw new RangeError('withinHours: hours that never are');
  return counted;
}
