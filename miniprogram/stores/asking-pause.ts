import type { Cache } from './cache';

/** When somebody last answered WeChat's question, or sent ours away, wherever that was, epoch ms. */
const ANSWERED_AT = 'consent-answered-at';
/** The question is put once in this time, ms. */
const PAUSE_MS = 24 * 3_600_000;

/** Nobody is asked again for a day. @param now epoch ms */
export function pauseAsking(cache: Cache, now: number): void {
  cache.write(ANSWERED_AT, now);
}

/** Whether somebody was asked within a day; a clock that was set back does not make it longer. @param now epoch ms */
export function isAskingPaused(cache: Cache, now: number): boolean {
  return Math.abs(now - (cache.read<number>(ANSWERED_AT) ?? -Infinity)) < PAUSE_MS;
}
