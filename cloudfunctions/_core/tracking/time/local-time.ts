import { readWrittenTime, type WrittenTime } from './written-time';
import { CHINA_OFFSET_MS, CHINA_ZONE, momentsOf, offsetAt } from './zone-offset';

export { CHINA_OFFSET_MS, CHINA_ZONE };

const MS_PER_DAY = 24 * 60 * 60 * 1_000;
/** 2000-01-01 and 2100-01-01: outside, a number is no scan's time. */
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** A text's moment in a zone. */
export interface Moment {
  /** Epoch ms. */
  at: number;
  /** The zone's clocks show such a time once; not for an hour that they show twice, or leave out. */
  isOnce: boolean;
}

/**
 * Reads a scan's time, in any of the forms of readWrittenTime. The process's own zone never matters.
 *
 * @param zone IANA zone in which a time without an offset was written
 * @returns epoch ms, of an hour that is shown twice the later one; undefined for anything that is no time between 2000 and 2100
 */
export function readLocalTime(text: string, zone: string = CHINA_ZONE): number | undefined {
  const written = readWrittenTime(text);
  return written && momentIn(written, zone)?.at;
}

/** The moment that a written time means in a zone; undefined when it is not between 2000 and 2100. */
export function momentIn(written: WrittenTime, zone: string): Moment | undefined {
  const moment = 'at' in written ? { at: written.at, isOnce: true } : shownIn(written.wall, zone);
  return moment.at >= EARLIEST && moment.at < LATEST ? moment : undefined;
}

function shownIn(wall: number, zone: string): Moment {
  const moments = momentsOf(wall, zone);
  // What clocks leave out is read as if they had been put forward a little later.
  const at = moments.at(-1) ?? wall - offsetAt(wall - MS_PER_DAY, zone);
  return { at, isOnce: moments.length === 1 };
}

/**
 * Writes a moment as the clocks of a zone show it: 2026-11-21 09:12:33.
 *
 * @param at epoch ms
 */
export function writeLocalTime(at: number, zone: string = CHINA_ZONE): string {
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 19).replace('T', ' ');
}
