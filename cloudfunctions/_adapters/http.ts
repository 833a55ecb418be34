import type { HttpRequest } from '../_core/http-request';
import type { Http, HttpReply } from '../_ports';
import { decodeBody } from './decode-body';

/** From the call to the last byte, ms. */
const MOST_PATIENCE_MS = 3_000;
/** Far above any track: a megabyte. */
const MOST_BYTES = 1_048_576;
/** Node's names for what happens before a request is sent: no such name, no way there, nobody at home. */
const NO_CONNECTION = /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$/;
/** And for a TLS handshake that fails, or a certificate that does not hold: nothing is sent then either. */
const NO_TRUST =
  /^(?:ERR_TLS_\w+|ERR_SSL_WRONG_VERSION_NUMBER|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_(?:VERIFY|GET_ISSUER)_\w+)$/;
/** Retry-After as a date: the one form of it that is not obsolete. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

type Origins = Readonly<Record<string, string>>;

type Lost = Extract<HttpReply, { outcome: 'lost' }>;
const lost = (why: Lost['why']): HttpReply => ({ outcome: 'lost', why });

/**
 * Asks over the network.
 *
 * @param origins origin that is asked for → origin that is called in its place; every other is called itself
 */
export function httpThrough(origins: Origins): Http {
  return {
    send: (request, patienceMs = MOST_PATIENCE_MS) => {
      const deadline = AbortSignal.timeout(Math.max(0, Math.min(patienceMs, MOST_PATIENCE_MS)));
      return Promise.race([ask(request, origins, deadline), lateAt(deadline)]);
    },
  };
}

/** Our own clock beside fetch's: nothing that a body does may hold us up. */
const lateAt = (deadline: AbortSignal): Promise<HttpReply> =>
  new Promise((resolve) => {
    deadline.addEventListener('abort', () => {
      resolve(lost('timeout'));
    });
  });

async function ask(request: HttpRequest, origins: Origins, signal: AbortSignal): Promise<HttpReply> {
  const url = routed(request.url, origins);
  if (!url) return lost('unreachable');
  try {
    const { method, headers, body } = request;
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal,
      ...(body !== undefined && { body }),
    });
    return await answerOf(response);
  } catch (error) {
    return lost(signal.aborted ? 'timeout' : wasNotSent(error) ? 'unreachable' : 'cut_off');
  }
}

/** Undefined for what is no address on the web. */
function routed(address: string, origins: Origins): URL | undefined {
  try {
    const { protocol, origin, pathname, search } = new URL(address);
    return /^https?:$/.test(protocol) ? new URL(`${pathname}${search}`, origins[origin] ?? origin) : undefined;
  } catch {
    return undefined;
  }
}

async function answerOf(response: Response): Promise<HttpReply> {
  const bytes = await readAll(response);
  if (!bytes) return lost('too_large');
  const text = decodeBody(bytes, response.headers.get('content-type') ?? '');
  if (text === undefined) return lost('garbled');
  const retryAfterMs = waitOf(response.headers.get('retry-after') ?? '');
  return { outcome: 'answered', status: response.status, text, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}

/** Undefined when there are too many; the rest is not read then. @throws when the connection breaks */
async function readAll({ body }: Response): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Retry-After is a number of seconds, or a date. Ms from now, ≥ 0; undefined for anything else. */
function waitOf(retryAfter: string): number | undefined {
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1_000;
  const at = HTTP_DATE.test(retryAfter) ? Date.parse(retryAfter) : NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now());
}

/** fetch says "fetch failed" or "terminated", and why in its cause. Whatever is not known for sure may have been heard. */
function wasNotSent(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: unknown } };
  const code = String(cause?.code);
  return NO_CONNECTION.test(code) || NO_TRUST.test(code);
}
