import { readerAt } from './reader';
import type { Reader } from './reader';
import { wallClock } from './wall-clock';

/**
 * For whom a time is worded that may be a day without hours, which begins at midnight where it was said: such a day stays that day, by
 * whatever clocks the reader goes.
 *
 * @param at epoch ms
 * @param zone IANA zone in which it was said
 */
export function dayReader(at: number, zone: string, reader: Reader): Reader {
  const there = wallClock(at, zone);
  return there.hour() === 0 && there.minute() === 0 ? { ...reader, zone } : readerAt(zone, reader);
}
