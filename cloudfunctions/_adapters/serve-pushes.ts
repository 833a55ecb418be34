import type { HttpAnswer } from '../_core/http-answer';
import type { Ports, RawPush } from '../_ports';
import { isUtf8 } from 'node:buffer';
import * as v from 'valibot';
import { AppError } from '../_core/app-error';

/** The integrated event of HTTP access. `isBase64Encoded` comes as a boolean or as text. */
const httpEvent = v.object({
  path: v.string(),
  httpMethod: v.string(),
  headers: v.optional(v.record(v.string(), v.unknown()), {}),
  body: v.optional(v.string(), ''),
  isBase64Encoded: v.optional(v.union([v.boolean(), v.string()]), false),
});

/** Makes the `main` of a function that carriers' aggregators call: cuts the path, decodes the body, answers always. */
export function servePushes({ log }: Pick<Ports, 'log'>, receive: (push: RawPush) => Promise<HttpAnswer>) {
  return async (event: unknown): Promise<HttpAnswer> => {
    const parsed = v.safeParse(httpEvent, event);
    if (!parsed.success) return plain(400, 'bad_input');
    const { path, httpMethod, headers, body, isBase64Encoded } = parsed.output;
    if (httpMethod !== 'POST') return plain(405, 'bad_input');
    const [provider = '', accountId = '', parcelId] = segmentsOf(path);
    const text = String(isBase64Encoded) === 'true' ? textOf(Buffer.from(body, 'base64')) : body;
    try {
      return await receive({
        provider,
        accountId,
        ...(parcelId !== undefined && { parcelId }),
        headers: lowerCase(headers),
        body: text,
      });
    } catch (error) {
      if (error instanceof AppError) return plain(error.code === 'not_found' ? 404 : 400, error.code);
      log.error('unexpected', error);
      return plain(500, 'internal');
    }
  };
}

/** No provider takes in a body that is longer (`openBody`): of such a one only as much is decoded as is too much. */
const MOST_BYTES = 1_048_576;

/** Bytes that are no UTF-8 can only be a form's: they stand percent-encoded, as in a form they may, and none is lost. */
function textOf(bytes: Buffer): string {
  if (bytes.length > MOST_BYTES) return bytes.toString('latin1', 0, MOST_BYTES + 1);
  if (isUtf8(bytes)) return bytes.toString('utf8');
  return bytes.toString('latin1').replace(/[\u0080-\u00ff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`);
}

const lowerCase = (headers: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));

/** Gateways differ in whether the function's own name is part of the path. */
const segmentsOf = (path: string): string[] =>
  path.split('/').filter((segment) => segment !== '' && segment !== 'carrierPush');

const plain = (statusCode: number, code: string): HttpAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({ ok: false, code }),
});
