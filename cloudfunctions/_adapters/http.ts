import type { HttpRequest } from '../_core/http-request';
import type { Http, HttpReply } from '../_ports';
import { decodeBody } from './decode-body';

/** From the call to the last byte, ms. */
const MOST_PATIENCE_MS = 3_000;
/** Far above any track: a megabyte. */
const MOST_BYTES = 1_048_576;
/** Node's names for a connection that was there and broke. */
const BROKEN = /^(UND_ERR_SOCKET|ECONNRESET|EPIPE|HPE_\w+)$/;

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
  try {
    const { method, headers, body } = request;
    const url = routed(request.url, origins);
    const response = await fetch(url, {
      method,
      headers,
      redirect: 'manual',
      signal,
      ...(body !== undefined && { body }),
    });
    return await answerOf(response);
  } catch (error) {
    return lost(signal.aborted ? 'timeout' : isBroken(error) ? 'cut_off' : 'unreachable');
  }
}

/** @throws TypeError for what is no address on the web */
function routed(address: string, origins: Origins): URL {
  const asked = new URL(address);
  const url = new URL(`${asked.pathname}${asked.search}`, origins[asked.origin] ?? asked.origin);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new TypeError('neither https nor http');
  return url;
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
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** fetch says "fetch failed" or "terminated", and why in its cause. */
function isBroken(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: unknown } };
  return BROKEN.test(String(cause?.code));
}
