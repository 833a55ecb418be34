import { readClockState } from '../clock/cloud-clock';
import { isPlainObject, type Document } from './document';

/**
 * A data folder as text: one JSON a line, and each document a line of its own in relaxed EJSON, as
 * the store has it: canonical EJSON would turn −2^63 into 2^63. The first line names the format and
 * the collections, the last one says how many came before it: a file that was cut off is none. Uploaded files are not in it.
 */
export const FORMAT = 1;

/** A table of WeChat's books or the clock's: each row is a line under the table's name. */
export interface Book {
  columns: readonly string[];
  isRow: (row: Document) => boolean;
}

export const BOOKS: Readonly<Record<string, Book>> = {
  accepts: {
    columns: ['openid', 'template_id', 'left'],
    isRow: ({ openid, template_id: templateId, left }) => isText(openid) && isText(templateId) && isCount(left),
  },
  switched_off: { columns: ['openid'], isRow: ({ openid }) => isText(openid) },
  messages: {
    columns: ['id', 'body'],
    isRow: ({ id, body }) => isCount(id) && id !== 0 && isPlainObject(parsed(body)),
  },
  clock: { columns: ['id', 'state'], isRow: ({ id, state }) => id === 1 && isClockState(parsed(state)) },
};

/** The columns of a row, in their order, and no others. */
export function only(columns: readonly string[], row: Document): Document {
  return Object.fromEntries(columns.map((column) => [column, row[column]]));
}

/** Whether a clock can go on from it. @throws RangeError saying why not */
function isClockState(state: unknown): boolean {
  readClockState(state);
  return true;
}

/** @throws SyntaxError */
function parsed(text: unknown): unknown {
  return isText(text) ? (JSON.parse(text) as unknown) : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
