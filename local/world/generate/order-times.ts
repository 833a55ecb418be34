import { seasonAt } from './seasons';

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;

interface Span {
  count: number;
  /** Epoch ms. */
  from: number;
  to: number;
}

/**
 * When orders are shipped, oldest first: more of them on the days of the great sales, fewer on weekends and hardly any in the spring
 * festival.
 *
 * @throws RangeError when `to` is not after `from`
 */
export function* orderTimes({ count, from, to }: Span): Generator<number, void, undefined> {
  if (!(to > from)) throw new RangeError('to: after from');
  const total = daysIn(from, to).reduce((sum, { orders }) => sum + orders, 0);
  let given = 0;
  let before = 0;
  for (const { begin, length, orders } of daysIn(from, to)) {
    const until = Math.round((count * (before + orders)) / total);
    const ofDay = until - given;
    for (let place = 0; place < ofDay; place += 1) yield Math.floor(begin + (length * (place + 0.5)) / ofDay);
    given = until;
    before += orders;
  }
}

function daysIn(from: number, to: number): { begin: number; length: number; orders: number }[] {
  const days = Math.ceil((to - from) / MS_PER_DAY);
  return Array.from({ length: days }, (_, day) => {
    const begin = from + day * MS_PER_DAY;
    const length = Math.min(MS_PER_DAY, to - begin);
    return { begin, length, orders: (seasonAt(begin).orders * length) / MS_PER_DAY };
  });
}
