/** Data paths as `setData` takes them → what is to stand there. */
export type Changes = Record<string, unknown>;

/** What a dot may lead to in a path. */
const PLAIN_NAME = /^[A-Za-z_]\w*$/;

/**
 * What a page that has `before` at `path` must be handed to have `now` there: each place that changed, or the whole where that weighs less
 * or where something went, which no path can say. Nothing when both are the same.
 */
export function changedPaths(path: string, before: unknown, now: unknown): Changes {
  if (Object.is(before, now)) return {};
  const whole = { [path]: now };
  const inside = changesInside(path, before, now);
  return inside !== undefined && weightOf(inside) < weightOf(whole) ? inside : whole;
}

/** Undefined where only the whole will do. */
function changesInside(path: string, before: unknown, now: unknown): Changes | undefined {
  if (Array.isArray(before) && Array.isArray(now)) {
    const rows: readonly unknown[] = now;
    if (rows.length < before.length) return undefined;
    return joined(rows.map((row, place) => changedPaths(`${path}[${String(place)}]`, before[place], row)));
  }
  if (!isRecord(before) || !isRecord(now)) return undefined;
  if (Object.keys(before).some((key) => !(key in now))) return undefined;
  if (!Object.keys(now).every((key) => PLAIN_NAME.test(key))) return undefined;
  return joined(Object.entries(now).map(([key, value]) => changedPaths(`${path}.${key}`, before[key], value)));
}

const joined = (changes: readonly Changes[]): Changes => Object.assign({}, ...changes) as Changes;

/** In characters of its JSON: near enough to compare by. */
const weightOf = (changes: Changes): number => JSON.stringify(changes).length;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
