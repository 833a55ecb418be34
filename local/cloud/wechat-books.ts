import { fitsKeyword } from './keyword-values';
import { isPlainObject } from './store/document';
import type { CommitGroup } from './store/commit-group';
import { sql, type Sqlite } from './store/sqlite';
import type { WechatEvent } from './wechat-events';

/** A subscribe message that WeChat took. */
export interface SentMessage {
  /** Counts up from 1. */
  id: number;
  /** WeChat's own number of it, as the answer to the send and the event name it. */
  msgid: string;
  touser: string;
  templateId: string;
  /** Path inside the mini-program that a tap opens; empty when the message opens nothing. */
  page: string;
  lang: string;
  data: Record<string, { value: string }>;
  /** Epoch ms of the cloud's clock. */
  sentAt: number;
}
type NewMessage = Omit<SentMessage, 'id' | 'msgid'>;
/** What WeChat answers a send. */
export interface SendAnswer {
  errcode: number;
  errmsg: string;
  /** Of a message that was taken: a number of 19 digits, more than JavaScript's numbers hold. */
  msgid?: string;
}
/** A person's answer about one template. */
export interface TemplateAnswer {
  templateId: string;
  result: 'accept' | 'reject';
  /** Given by 总是保持以上选择: no dialog was shown. */
  kept?: boolean;
}

/**
 * WeChat's code for "the user has not accepted this, or every accept is used". A template that nobody ever accepted gets it
 * too: these books do not know which templates an account has. So does, [ours], everybody whose main switch is off.
 */
const NO_ACCEPT = 43101;
/** WeChat's code for a message whose data are not what the template asks for. */
const BAD_DATA = 47003;
/** The dialog stood inside the mini-program. */
const POPUP_SCENE = '0';
/** `msgid` of the message before the first; WeChat's are about as long. */
const MSGID_BASE = 3_248_682_510_000_000_000n;
const LANGUAGES = new Set(['zh_CN', 'en_US', 'zh_HK', 'zh_TW']);

export interface WechatBooksOptions {
  db: Sqlite;
  /** Epoch ms. */
  now: () => number;
  commits: CommitGroup;
  /** Called after a commit, with what WeChat tells of it. */
  onEvent: (event: WechatEvent) => void;
}

/** WeChat's own books: which messages a user accepted, and which were sent. The product keeps a ledger of its own beside them. */
export class WechatBooks {
  private readonly db: Sqlite;

  constructor(private readonly options: WechatBooksOptions) {
    this.db = options.db;
  }

  /** A request was answered: accepts are booked, and what was answered in the dialog is told of. */
  answer(openid: string, answers: readonly TemplateAnswer[]): void {
    const accepted = answers.filter(({ result }) => result === 'accept');
    this.grant(
      openid,
      accepted.map(({ templateId }) => templateId),
    );
    const list = answers
      .filter(({ kept }) => kept !== true)
      .map(({ templateId, result }) => ({
        TemplateId: templateId,
        SubscribeStatusString: result,
        PopupScene: POPUP_SCENE,
      }));
    if (list.length > 0) this.tell('subscribe_msg_popup_event', openid, list);
  }

  /** The user set templates to 拒收 on WeChat's settings page: accepts that are left are void. */
  reject(openid: string, templateIds: readonly string[]): void {
    const remove = sql(this.db, 'DELETE FROM accepts WHERE openid = ? AND template_id = ?');
    this.options.commits.alone(() => {
      for (const templateId of templateIds) remove.run(openid, templateId);
    });
    const list = templateIds.map((templateId) => ({ TemplateId: templateId, SubscribeStatusString: 'reject' }));
    if (list.length > 0) this.tell('subscribe_msg_change_event', openid, list);
  }

  /** The user turned the main switch on WeChat's settings page. Nobody is told [ours]; accepts stay for when it is on again [ours]. */
  turn(openid: string, on: boolean): void {
    const change = on
      ? 'DELETE FROM switched_off WHERE openid = ?'
      : 'INSERT INTO switched_off (openid) VALUES (?) ON CONFLICT DO NOTHING';
    this.options.commits.alone(() => sql(this.db, change).run(openid));
  }

  /** Books `n` accepts of each template, and tells nobody. */
  grant(openid: string, templateIds: readonly string[], n = 1): void {
    const add = sql(
      this.db,
      'INSERT INTO accepts (openid, template_id, left) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET left = left + excluded.left',
    );
    this.options.commits.alone(() => {
      for (const templateId of templateIds) add.run(openid, templateId, n);
    });
  }

  /** Template id → accepts left. */
  accepts(openid: string): Record<string, number> {
    const rows = sql(
      this.db,
      'SELECT template_id AS id, left AS n FROM accepts WHERE openid = ? ORDER BY template_id',
    ).all(openid);
    return Object.fromEntries((rows as { id: string; n: number }[]).map(({ id, n }) => [id, n]));
  }

  /** Oldest first. @param after only messages with a larger id */
  messages(after = 0): SentMessage[] {
    const rows = sql(this.db, 'SELECT id, body FROM messages WHERE id > ? ORDER BY id').all(after) as {
      id: number;
      body: string;
    }[];
    return rows.map(({ id, body }) => ({ id, msgid: msgidOf(id), ...(JSON.parse(body) as NewMessage) }));
  }

  /** The newest `count` messages, oldest first. */
  lastMessages(count: number): SentMessage[] {
    const [row] = sql(this.db, 'SELECT max(id) AS id FROM messages').all() as { id: number | null }[];
    return this.messages((row?.id ?? 0) - count);
  }

  /**
   * `subscribeMessage.send`: takes one accept and keeps the message, or refuses with WeChat's code.
   *
   * @param how `tells: false`: nobody is told that it was sent
   */
  send(fields: Record<string, unknown>, how: { tells: boolean } = { tells: true }): SendAnswer {
    const message = this.read(fields);
    if ('errcode' in message) return message;
    const answer = this.take(message);
    const { msgid } = answer;
    if (msgid !== undefined && how.tells) {
      const sent = { TemplateId: message.templateId, MsgID: msgid, ErrorCode: '0', ErrorStatus: 'success' };
      this.tell('subscribe_msg_sent_event', message.touser, [sent]);
    }
    return answer;
  }

  private take(message: NewMessage): SendAnswer {
    return this.options.commits.alone(() => {
      const spent = sql(
        this.db,
        `UPDATE accepts SET left = left - 1 WHERE openid = ? AND template_id = ? AND left > 0
          AND openid NOT IN (SELECT openid FROM switched_off)`,
      ).run(message.touser, message.templateId);
      if (spent.changes === 0) return { errcode: NO_ACCEPT, errmsg: 'user refuse to accept the msg' };
      const { lastInsertRowid } = sql(this.db, 'INSERT INTO messages (body) VALUES (?)').run(JSON.stringify(message));
      return { errcode: 0, errmsg: 'ok', msgid: msgidOf(lastInsertRowid) };
    });
  }

  private tell(name: WechatEvent['name'], openid: string, list: WechatEvent['list']): void {
    this.options.onEvent({ name, openid, list, at: this.options.now() });
  }

  private read(fields: Record<string, unknown>): NewMessage | SendAnswer {
    const { touser, template_id: templateId, page = '', lang = 'zh_CN', data } = fields;
    if (!isFilled(touser)) return { errcode: 40003, errmsg: 'invalid openid' };
    if (!isFilled(templateId)) return { errcode: 40037, errmsg: 'invalid template_id' };
    if (typeof page !== 'string') return { errcode: 41030, errmsg: 'invalid page' };
    if (!isFilled(lang) || !LANGUAGES.has(lang)) return { errcode: BAD_DATA, errmsg: 'argument invalid! lang' };
    const values = readValues(data);
    if ('errcode' in values) return values;
    return { touser, templateId, page, lang, data: values.data, sentAt: this.options.now() };
  }
}

/** The answer as WeChat writes it: `msgid` is a bare number, which wx-server-sdk gives on as `{s, e, c}`. */
export function printSendAnswer({ errcode, errmsg, msgid }: SendAnswer): string {
  const json = JSON.stringify({ errcode, errmsg });
  return msgid === undefined ? json : `${json.slice(0, -1)},"msgid":${msgid}}`;
}

/** The values as WeChat takes them, or 47003 with the name of the keyword that is wrong. */
function readValues(data: unknown): Pick<SentMessage, 'data'> | SendAnswer {
  const entries = isPlainObject(data) ? Object.entries(data) : [];
  if (entries.length === 0) return { errcode: BAD_DATA, errmsg: 'argument invalid! data' };
  const values: SentMessage['data'] = {};
  for (const [keyword, entry] of entries) {
    const value = isPlainObject(entry) ? entry['value'] : undefined;
    if (!fitsKeyword(keyword, value))
      return { errcode: BAD_DATA, errmsg: `argument invalid! data.${keyword}.value invalid` };
    values[keyword] = { value };
  }
  return { data: values };
}

function msgidOf(id: number | bigint): string {
  return String(MSGID_BASE + BigInt(id));
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
