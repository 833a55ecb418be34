import type { ErrorCode } from '../../../typings/reply';
import type { HealthHour, SourceHealth } from './source-record';

/** One call to a source. */
export interface Call {
  /** Epoch ms. */
  at: number;
  /** How it failed; absent when it was answered. */
  failure?: ErrorCode;
}

const HOUR = 3_600_000;
const HOURS_KEPT = 24;

/** The health with these calls counted. */
export function noteCalls(health: SourceHealth, calls: readonly Call[]): SourceHealth {
  return calls.reduce(noteCall, health);
}

function noteCall({ hours, ...rest }: SourceHealth, { at, failure }: Call): SourceHealth {
  const outcome = failure === undefined ? { answeredAt: at } : { failedAt: at, failure };
  return { ...rest, ...outcome, hours: countIn(hours, at, failure === undefined) };
}

function countIn(hours: readonly HealthHour[], at: number, isAnswered: boolean): HealthHour[] {
  const begin = at - (at % HOUR);
  const hour = hours.find((one) => one.at === begin) ?? { at: begin, answered: 0, failed: 0 };
  const counted = isAnswered ? { ...hour, answered: hour.answered + 1 } : { ...hour, failed: hour.failed + 1 };
  return [...hours.filter((one) => one.at !== begin), counted].sort((a, b) => a.at - b.at).slice(-HOURS_KEPT);
}

/** Calls of the 24 hours before `now`, epoch ms. */
export function callsOfDay({ hours }: SourceHealth, now: number): { answered: number; failed: number } {
  const recent = hours.filter(({ at }) => at > now - HOURS_KEPT * HOUR);
  const sum = (field: 'answered' | 'failed') => recent.reduce((total, hour) => total + hour[field], 0);
  return { answered: sum('answered'), failed: sum('failed') };
}

/** A source that nobody has asked for longer than this, ms: nothing is known of it. */
const KNOWN_FOR_MS = HOURS_KEPT * HOUR;

/**
 * Since when a source has failed each time it was asked, epoch ms, as far as its hours tell; undefined when it answered the last time, or was
 * not asked for a day.
 *
 * @param now epoch ms
 */
export function failingSince({ hours, answeredAt = 0, failedAt = 0 }: SourceHealth, now: number): number | undefined {
  if (failedAt <= answeredAt || failedAt < now - KNOWN_FOR_MS) return undefined;
  const failing = hours.find(({ at, failed }) => failed > 0 && at + HOUR > answeredAt);
  return failing && Math.max(failing.at, answeredAt);
}
