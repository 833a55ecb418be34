import { validateHeaderName, validateHeaderValue } from 'node:http';
import { isPlainObject } from '../store/document';
import { jsonAnswer, type Answer } from './exchange';

/** Headers of the connection, which is the gateway's own. */
const CONNECTION_HEADERS = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding', 'upgrade']);

/**
 * What a function's return value answers: a text is text/plain, an object is JSON, and an object with a statusCode is an
 * integrated reply.
 *
 * @returns undefined when its status is none of 200…599, or a header could not be sent
 */
export function readReply(reply: unknown): Answer | undefined {
  if (typeof reply === 'string')
    return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: reply };
  if (!isPlainObject(reply) || typeof reply['statusCode'] !== 'number') return jsonAnswer(200, reply);
  const { statusCode, headers, body, isBase64Encoded } = reply;
  const sent = isPlainObject(headers) ? readHeaders(headers) : {};
  if (!isFinalStatus(statusCode) || !sent) return undefined;
  return { status: statusCode, headers: sent, body: readBody(body, isBase64Encoded === true) };
}

function isFinalStatus(status: number): boolean {
  return Number.isInteger(status) && status >= 200 && status <= 599;
}

function readHeaders(headers: Record<string, unknown>): Record<string, string> | undefined {
  const entries = Object.entries(headers)
    .map(([name, value]) => [name.toLowerCase(), String(value)] as const)
    .filter(([name]) => !CONNECTION_HEADERS.has(name));
  try {
    for (const [name, value] of entries) {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    }
  } catch {
    return undefined;
  }
  return Object.fromEntries(entries);
}

function readBody(body: unknown, isBase64Encoded: boolean): string | Buffer {
  if (typeof body !== 'string') return body === undefined ? '' : JSON.stringify(body);
  return isBase64Encoded ? Buffer.from(body, 'base64') : body;
}
