import { objectIn, textIn, type JsonObject } from '../../_core/json-fields';

const WITH_OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/i;

/**
 * The one of an event's three times that says most. `time_iso` when it has an offset: it is the clock that 17TRACK shows, and on
 * India Post's scans `time_utc` lies half an hour beside it. Then `time_utc`, and then the carrier's own `time_raw`, which is an
 * object or a text.
 *
 * @returns empty when the event has no time
 */
export function eventTime(event: JsonObject): string {
  const iso = textIn(event, 'time_iso');
  if (WITH_OFFSET.test(iso)) return iso;
  return textIn(event, 'time_utc') || iso || rawTime(event);
}

function rawTime(event: JsonObject): string {
  const raw = objectIn(event, 'time_raw');
  if (raw === undefined) return textIn(event, 'time_raw');
  const [date, time, zone] = ['date', 'time', 'timezone'].map((key) => textIn(raw, key));
  return [date, [time, WITH_OFFSET.test(zone ?? '') ? zone : ''].join('')].join(' ').trim();
}
