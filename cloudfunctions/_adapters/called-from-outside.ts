import { isObject, textIn, type JsonObject } from '../_core/json-fields';

/** What lets a stranger in: the mini-program, HTTP, and WeChat's crawler. Source: developers.weixin.qq.com, Cloud.getWXContext. */
const OPEN_DOORS: ReadonlySet<string> = new Set(['wx_client', 'wx_http', 'wx_crawler']);

/**
 * Whether somebody outside began this run, as far as the platform says: a chain of calls counts from its beginning. A run that says it is a
 * timer's is one; one that names no source is, too, or timers of an environment that names theirs otherwise would stand still. The event
 * says nothing: a phone writes into it what it likes.
 *
 * @param context of this very run. Where it tells no environment the process's counts, which a warm container may keep from the run before
 */
export function isCalledFromOutside(context: unknown, kept: NodeJS.ProcessEnv): boolean {
  const own = environmentIn(context) ?? kept;
  if (textIn(own, 'TRIGGER_SRC') === 'timer') return false;
  const [first = ''] = textIn(own, 'TCB_SOURCE').split(',');
  return textIn(own, 'WX_OPENID') !== '' || OPEN_DOORS.has(first);
}

/** JSON in `environment`, or as it was before `name=value;…` in `environ`. Source: @cloudbase/node-sdk, parseContext. */
function environmentIn(context: unknown): JsonObject | undefined {
  if (!isObject(context)) return undefined;
  const said = textIn(context, 'environment');
  return said === '' ? pairsIn(textIn(context, 'environ')) : objectOf(said);
}

function objectOf(text: string): JsonObject | undefined {
  try {
    const said: unknown = JSON.parse(text);
    return isObject(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

function pairsIn(text: string): JsonObject | undefined {
  const pairs = text.split(';').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? [] : [[pair.slice(0, at).trim(), pair.slice(at + 1)]];
  });
  return pairs.length === 0 ? undefined : (Object.fromEntries(pairs) as JsonObject);
}
