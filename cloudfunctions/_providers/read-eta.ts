import { readScanTime, type AboutScan } from '../_core/tracking/time/scan-time';
import { readWrittenTime } from '../_core/tracking/time/written-time';
import type { Eta } from '../../typings/shopper';

const DAY_MS = 24 * 60 * 60 * 1_000;
const MINUTE_MS = 60 * 1_000;

/**
 * The carrier's own time of arrival, from a provider's texts. A date, or its midnight, is that whole day.
 *
 * @param until the end of a window; empty when there is none
 * @param about tells in which zone times without an offset are
 * @returns undefined when the first time cannot be read
 */
export function readEta(from: string, until: string, about: Partial<AboutScan>): Eta | undefined {
  const start = readScanTime(from, { rawText: '', ...about });
  if (start === undefined) return undefined;
  const last = readScanTime(until, { rawText: '', ...about });
  const isDays = isMidnight(from) && (last === undefined || isMidnight(until));
  const end = (last ?? start).at + (isDays ? DAY_MS - MINUTE_MS : 0);
  return { from: start.at, ...(end > start.at && { to: end }), zone: start.zone, source: 'carrier' };
}

/** Whether a text shows a midnight, as a date alone does: nobody promises to ring at 0:00. */
function isMidnight(text: string): boolean {
  const written = readWrittenTime(text);
  if (written === undefined) return false;
  const shown = 'wall' in written ? written.wall : written.at + (written.offsetMs ?? Number.NaN);
  return shown % DAY_MS === 0;
}
