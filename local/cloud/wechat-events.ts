import { readFileSync } from 'node:fs';

/** Events that these books tell of. Source: developers.weixin.qq.com, framework/open-ability/subscribe-message. */
const EVENT_NAMES = ['subscribe_msg_popup_event', 'subscribe_msg_change_event', 'subscribe_msg_sent_event'] as const;
type EventName = (typeof EVENT_NAMES)[number];

/** Something that happened to one person's messages. */
export interface WechatEvent {
  name: EventName;
  openid: string;
  /** One entry a template or message. */
  list: readonly Readonly<Record<string, string>>[];
  /** Epoch ms of the cloud's clock. */
  at: number;
}

/** The mini-program's account; WeChat names it by `gh_` and twelve signs. */
const LOCAL_ACCOUNT = 'gh_000000000000';
const EVENT_TYPE = 'event';

/**
 * The event as a function gets it. WeChat writes a list of one entry as that entry alone: its documents show it so for
 * sent_event, and people measured it for the others (github.com/Wechat-Group/WxJava/pull/2477).
 */
export function eventBody({ name, openid, list, at }: WechatEvent): Record<string, unknown> {
  const [only, ...others] = list;
  return {
    ToUserName: LOCAL_ACCOUNT,
    FromUserName: openid,
    CreateTime: String(Math.floor(at / 1000)),
    MsgType: EVENT_TYPE,
    Event: name,
    List: others.length === 0 ? only : list,
  };
}

/** Event → the function that is told of it: what a console's page 消息推送 holds. */
export type EventRoutes = ReadonlyMap<string, string>;

interface EventRoute {
  msgType?: unknown;
  event?: unknown;
  function?: unknown;
}

/**
 * Reads `[{msgType, event, function}]`.
 *
 * @param functions names of what is deployed
 * @throws Error naming the file and what is wrong in it
 */
export function readEventRoutes(file: string, functions: ReadonlySet<string>): EventRoutes {
  const entries = JSON.parse(readFileSync(file, 'utf8')) as unknown;
  if (!Array.isArray(entries)) throw new Error(`${file}: a list is expected`);
  const routes = new Map<string, string>();
  for (const entry of entries as EventRoute[]) {
    const wrong = findMistake(entry, routes, functions);
    if (wrong !== undefined) throw new Error(`${file}: ${wrong}`);
    routes.set(String(entry.event), String(entry.function));
  }
  return routes;
}

function findMistake(
  { msgType, event, function: target }: EventRoute,
  known: EventRoutes,
  functions: ReadonlySet<string>,
): string | undefined {
  if (msgType !== EVENT_TYPE || !EVENT_NAMES.some((name) => name === event))
    return `${String(msgType)} ${String(event)} is not modelled`;
  if (known.has(String(event))) return `${String(event)} goes to one function only`;
  return functions.has(String(target)) ? undefined : `function ${String(target)} does not exist`;
}
