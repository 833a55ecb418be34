import { readFileSync } from 'node:fs';
import { isPlainObject } from '../store/document';
import { isOwnOpenApi } from './own-open-apis';

/** What WeChat answers, as it writes it: `errcode`, and fields in snake_case. `errmsg` is `ok` when it is left out. */
export interface JsonReply {
  errcode: number;
  errmsg?: string;
  [field: string]: unknown;
}
/** A picture or another file: what wx-server-sdk gives on as `{contentType, buffer}`. */
export interface FileReply {
  contentType: string;
  base64: string;
}
export type OpenApiReply = JsonReply | FileReply;
/** Interface → its answer, or several in turn, of which the last stays: `{"security.msgSecCheck": {"errcode": 0}}`. */
export type OpenApiReplies = Readonly<Record<string, OpenApiReply | readonly OpenApiReply[]>>;

/** Answers of interfaces that this cloud has no books for. */
export class ReplyTable {
  private readonly turns = new Map<string, { replies: readonly OpenApiReply[]; given: number }>();

  /** @throws RangeError naming what is no answer, or what this cloud answers itself */
  constructor(replies: OpenApiReplies) {
    for (const [name, given] of Object.entries(replies))
      this.turns.set(name, { replies: readReplies(name, given), given: 0 });
  }

  /** The interface's next answer; undefined when the table does not know it. */
  next(name: string): OpenApiReply | undefined {
    const turn = this.turns.get(name);
    if (!turn) return undefined;
    const reply = turn.replies[Math.min(turn.given, turn.replies.length - 1)];
    turn.given += 1;
    return reply;
  }
}

export function isFileReply(reply: OpenApiReply): reply is FileReply {
  return 'base64' in reply;
}

/** Reads a table of answers. @throws Error naming the file, and what is no answer or what this cloud answers itself */
export function readOpenApiReplies(file: string): OpenApiReplies {
  try {
    const table: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!isPlainObject(table)) throw new RangeError('an object is expected, interface → answer');
    for (const [name, given] of Object.entries(table)) readReplies(name, given);
    return table as OpenApiReplies;
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function readReplies(name: string, given: unknown): readonly OpenApiReply[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (isOwnOpenApi(name)) throw new RangeError(`openApiReplies: ${name} has books of its own here`);
  if (list.length > 0 && list.every(isReply)) return list;
  throw new RangeError(`openApiReplies: ${name}: {errcode, errmsg?, …} or {contentType, base64} is expected`);
}

function isReply(reply: unknown): reply is OpenApiReply {
  if (!isPlainObject(reply)) return false;
  const { errcode, errmsg = '', contentType, base64 } = reply;
  if (errcode === undefined) return typeof contentType === 'string' && typeof base64 === 'string';
  return Number.isInteger(errcode) && typeof errmsg === 'string';
}
