import * as v from 'valibot';

/** What WeChat's message push tells of one person, as far as it matters here. */
export type WechatEvent = { from: string; createdAt: number } & (
  { what: 'accepted' | 'withdrawn'; templateIds: string[] } | { what: 'sent'; messages: SentWord[] } | { what: 'other' }
);

/** What became of one message. */
export interface SentWord {
  templateId: string;
  messageId: string;
  /** WeChat's code for why it did not go out; absent when it did. */
  code?: string;
}

/** A dialog asks for at most five templates, a message is told of alone: with room to spare. */
const MOST_ITEMS = 10;
const MS_PER_SECOND = 1_000;

const word = v.pipe(v.string(), v.maxLength(128));
/** A number, also written as text. */
const digits = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.safeInteger())]),
  v.transform(String),
  v.regex(/^-?\d{1,32}$/),
);

const envelope = v.object({
  FromUserName: word,
  /** Seconds since 1970, to the year 5138. */
  CreateTime: v.pipe(digits, v.regex(/^\d{1,11}$/), v.transform(Number)),
  MsgType: word,
  Event: word,
});
/** WeChat's numbers of messages are larger than a number can hold exactly. */
const messageId = v.pipe(v.union([word, v.number()]), v.transform(String));

const status = v.object({ TemplateId: word, SubscribeStatusString: word });
const outcome = v.object({ TemplateId: word, MsgID: messageId, ErrorCode: digits });
const list = <T>(item: v.GenericSchema<unknown, T>) => v.pipe(v.array(item), v.maxLength(MOST_ITEMS));

/** Event → where its list may stand beside `List`. */
const LIST_NAMES: ReadonlyMap<string, string> = new Map([
  ['subscribe_msg_popup_event', 'SubscribeMsgPopupEvent'],
  ['subscribe_msg_change_event', 'SubscribeMsgChangeEvent'],
  ['subscribe_msg_sent_event', 'SubscribeMsgSentEvent'],
]);

/**
 * Reads an event of WeChat's message push in any of its forms: WeChat's examples in JSON have a list or a single item in `List`, its
 * examples in XML have it under the event's name.
 *
 * @see docs/sources.md#subscribe-messages
 * @throws ValiError for what is no such event
 */
export function readWechatEvent(event: unknown): WechatEvent {
  const { FromUserName: from, CreateTime, MsgType, Event } = v.parse(envelope, event);
  const told = { from, createdAt: CreateTime * MS_PER_SECOND };
  const listName = MsgType === 'event' ? LIST_NAMES.get(Event) : undefined;
  if (listName === undefined) return { ...told, what: 'other' };
  const items = itemsOf(event as Record<string, unknown>, listName);
  if (Event === 'subscribe_msg_sent_event')
    return { ...told, what: 'sent', messages: v.parse(list(outcome), items).map(sentWord) };
  const isPopup = Event === 'subscribe_msg_popup_event';
  const wanted = isPopup ? 'accept' : 'reject';
  const chosen = v.parse(list(status), items).filter(({ SubscribeStatusString }) => SubscribeStatusString === wanted);
  const templateIds = chosen.map(({ TemplateId }) => TemplateId);
  return { ...told, what: isPopup ? 'accepted' : 'withdrawn', templateIds };
}

function itemsOf(event: Record<string, unknown>, listName: string): unknown[] {
  const named = event[listName] ?? event;
  const items = typeof named === 'object' && 'List' in named ? named.List : named;
  return Array.isArray(items) ? items : [items];
}

const sentWord = ({ TemplateId, MsgID, ErrorCode }: v.InferOutput<typeof outcome>): SentWord => ({
  templateId: TemplateId,
  messageId: MsgID,
  ...(Number(ErrorCode) !== 0 && { code: ErrorCode }),
});
