import { BEIJING, wallClock } from '../../format/wall-clock';

const DAY_MS = 86_400_000;
/** How far back a parcel may have been handed over [judged]. */
const OLDEST_DAYS = 14;
const DATE = 'YYYY-MM-DD';

/** When a parcel was handed over, as WeChat's pickers take it: on Beijing's clocks. */
export interface ShippedClock {
  /** 2026-11-21. */
  date: string;
  /** 18:20. */
  time: string;
  /** The first and the last day to choose from. */
  from: string;
  to: string;
}

/** @param at epoch ms */
export function shippedClock(at: number, now: number): ShippedClock {
  const shown = wallClock(at, BEIJING);
  return {
    date: shown.format(DATE),
    time: shown.format('HH:mm'),
    from: wallClock(now - OLDEST_DAYS * DAY_MS, BEIJING).format(DATE),
    to: wallClock(now, BEIJING).format(DATE),
  };
}

/**
 * The moment with its day or its time of day chosen anew. Nothing is handed over before it happens: what would lie ahead is now.
 *
 * @returns epoch ms
 */
export function moveShipped(at: number, chosen: Partial<ShippedClock>, now: number): number {
  const { date, time } = { ...shippedClock(at, now), ...chosen };
  return Math.min(now, Date.parse(`${date}T${time}:00+08:00`));
}
