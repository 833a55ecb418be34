const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;
const BEIJING_OFFSET_MS = 8 * MS_PER_HOUR;

/** The first day of the Chinese year, as many years as a world may want; other years have no festival. */
const SPRING_FESTIVALS: readonly number[] = ['2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26'].map(
  (day) => Date.parse(`${day}T00:00:00+08:00`),
);
/** Most couriers are at home from two days before the festival to the end of its fifth day. */
const REST = { before: 2 * MS_PER_DAY, after: 5 * MS_PER_DAY };

/** Sales days as month and day, how long they are felt, and by how much the ways and the orders grow. */
const PEAKS = [
  { month: 6, day: 16, days: 7, slower: 1.3, orders: 2 },
  { month: 11, day: 9, days: 10, slower: 1.5, orders: 2.6 },
] as const;

interface Weather {
  /** How much longer everything takes; 1 on an ordinary day. */
  slower: number;
  /** How many orders there are; 1 on an ordinary day. */
  orders: number;
}

/** How a day is, epoch ms. */
export function seasonAt(at: number): Weather {
  const { month, day, weekday } = beijingDay(at);
  const peak = PEAKS.find((one) => one.month === month && day >= one.day && day < one.day + one.days);
  const weekend = weekday === 0 || weekday === 6 ? { slower: 1.15, orders: 0.75 } : { slower: 1, orders: 1 };
  const festival = restEndAt(at) === undefined ? { slower: 1, orders: 1 } : { slower: 1.6, orders: 0.15 };
  return {
    slower: weekend.slower * festival.slower * (peak?.slower ?? 1),
    orders: weekend.orders * festival.orders * (peak?.orders ?? 1),
  };
}

/** When couriers are back, epoch ms; undefined when they are not resting. */
export function restEndAt(at: number): number | undefined {
  const festival = SPRING_FESTIVALS.find((first) => at >= first - REST.before && at < first + REST.after);
  return festival === undefined ? undefined : festival + REST.after;
}

/** Hour of the day in Beijing, with fractions. */
export const hourInBeijing = (at: number): number => ((at + BEIJING_OFFSET_MS) % MS_PER_DAY) / MS_PER_HOUR;

function beijingDay(at: number): { month: number; day: number; weekday: number } {
  const there = new Date(at + BEIJING_OFFSET_MS);
  return { month: there.getUTCMonth() + 1, day: there.getUTCDate(), weekday: there.getUTCDay() };
}
