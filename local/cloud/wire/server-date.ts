import { isPlainObject } from '../store/document';

/** Replaces every `db.serverDate({offset})` in what was sent by the cloud's time. */
export function resolveServerDates(value: unknown, now: number): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveServerDates(item, now));
  if (!isPlainObject(value)) return value;
  const mark = value['$tcb_server_date'];
  if (isPlainObject(mark)) return new Date(now + (typeof mark['offset'] === 'number' ? mark['offset'] : 0));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolveServerDates(item, now)]));
}
