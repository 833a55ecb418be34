import { fitsKeyword } from './keyword-values';
import { isPlainObject } from './store/document';
import { sql, transact, type Sqlite } from './store/sqlite';

/** A subscribe message that WeChat took. */
export interface SentMessage {
  /** Counts up from 1. */
  id: number;
  touser: string;
  templateId: string;
  /** Path inside the mini-program that a tap opens; empty when the message opens nothing. */
  page: string;
  lang: string;
  data: Record<string, { value: string }>;
  /** Epoch ms of the cloud's clock. */
  sentAt: number;
}
/** What WeChat answers a send. */
export interface SendAnswer {
  errcode: number;
  errmsg: string;
}

/**
 * WeChat's code for "the user has not accepted this, or every accept is used". A template that nobody ever accepted gets it
 * too: these books do not know which templates an account has.
 */
const NO_ACCEPT = 43101;
/** WeChat's code for a message whose data are not what the template asks for. */
const BAD_DATA = 47003;
const LANGUAGES = new Set(['zh_CN', 'en_US', 'zh_HK', 'zh_TW']);

/** WeChat's own books: which messages a user accepted, and which were sent. The product keeps a ledger of its own beside them. */
export class WechatBooks {
  constructor(
    private readonly db: Sqlite,
    private readonly now: () => number,
    private readonly onCommit: () => void,
  ) {}

  /** The user tapped "accept" `n` times for each template. */
  grant(openid: string, templateIds: readonly string[], n = 1): void {
    const add = sql(
      this.db,
      'INSERT INTO accepts (openid, template_id, left) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET left = left + excluded.left',
    );
    transact(this.db, () => {
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
    return rows.map(({ id, body }) => ({ id, ...(JSON.parse(body) as Omit<SentMessage, 'id'>) }));
  }

  /** `subscribeMessage.send`: takes one accept and keeps the message, or refuses with WeChat's code. */
  send(fields: Record<string, unknown>): SendAnswer {
    const message = this.read(fields);
    if ('errcode' in message) return message;
    return transact(this.db, () => {
      const spent = sql(
        this.db,
        'UPDATE accepts SET left = left - 1 WHERE openid = ? AND template_id = ? AND left > 0',
      ).run(message.touser, message.templateId);
      if (spent.changes === 0) return { errcode: NO_ACCEPT, errmsg: 'user refuse to accept the msg' };
      sql(this.db, 'INSERT INTO messages (body) VALUES (?)').run(JSON.stringify(message));
      this.onCommit();
      return { errcode: 0, errmsg: 'ok' };
    });
  }

  private read(fields: Record<string, unknown>): Omit<SentMessage, 'id'> | SendAnswer {
    const { touser, template_id: templateId, page = '', lang = 'zh_CN', data } = fields;
    if (!isFilled(touser)) return { errcode: 40003, errmsg: 'invalid openid' };
    if (!isFilled(templateId)) return { errcode: 40037, errmsg: 'invalid template_id' };
    if (typeof page !== 'string') return { errcode: 41030, errmsg: 'invalid page' };
    if (!isFilled(lang) || !LANGUAGES.has(lang)) return { errcode: BAD_DATA, errmsg: 'argument invalid! lang' };
    const values = readValues(data);
    if ('errcode' in values) return values;
    return { touser, templateId, page, lang, data: values.data, sentAt: this.now() };
  }
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

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
