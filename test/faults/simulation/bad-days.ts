import type { Weather } from '../../../local/world/vendors/weather';
import type { Dice } from '../dice';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A stretch of time in which something is out of order, epoch ms. */
export interface Stretch {
  from: number;
  to: number;
}

interface BadStretch extends Stretch {
  weather: Weather;
}

/** What can become of a vendor's answers and of its pushes; each comes in its turn. */
const WEATHERS: readonly Weather[] = [
  { answers: 'hangs' },
  { answers: 'refuses', pushes: 'halted' },
  { answers: 'error_500' },
  { answers: 'error_502', pushes: 'halted' },
  { answers: 'error_503', retryAfterS: 1_800 },
  { answers: 'error_429', retryAfterS: 600 },
  { answers: 'html', pushes: 'halted' },
  { answers: 'gbk', pushes: 'gbk' },
  { answers: 'drips', pushes: 'delayed' },
  { answers: 'breaks_off', pushes: 'unheard' },
  { pushes: 'lost' },
  { pushes: 'repeated' },
  { pushes: 'stale_last' },
  { pushes: 'halted' },
];
/** Three days among them. */
const LENGTHS = [2 * HOUR, 6 * HOUR, 20 * HOUR, 3 * DAY] as const;

/** A vendor's bad days, one after the other, about so many days apart. */
export function badDays(dice: Dice, { from, to }: Stretch, everyDays: number): BadStretch[] {
  const days: BadStretch[] = [];
  const turns = dice.shuffled(WEATHERS);
  for (let at = from; ;) {
    const begin = at + dice.between(everyDays * DAY * 0.5, everyDays * DAY * 1.5);
    const end = begin + dice.pick(LENGTHS);
    if (end > to) return days;
    days.push({ from: begin, to: end, weather: turns[days.length % turns.length] ?? {} });
    at = end;
  }
}

/** When our own door for pushes is shut: an hour and a half at least, longer than kuaidi100 tries. */
export function shutDoors(dice: Dice, { from, to }: Stretch, everyDays: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = from; ;) {
    const begin = at + dice.between(everyDays * DAY * 0.5, everyDays * DAY * 1.5);
    const end = begin + dice.pick([1.6, 3, 12]) * HOUR;
    if (end > to) return stretches;
    stretches.push({ from: begin, to: end });
    at = end;
  }
}
