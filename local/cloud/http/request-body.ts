import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './exchange';

/** CloudBase's limit of one request through HTTP access, bytes. */
const MAX_BODY_BYTES = 6 * 1024 * 1024;
/** CloudBase's limit of a text body through HTTP access, bytes (docs/sources.md). */
export const TEXT_BODY_BYTES = 100 * 1024;

/** Reads a body whole. @throws HttpRefusal 413 as soon as it is known to be over 6 MB: never more than that is held */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) throw tooLarge(MAX_BODY_BYTES);
  const chunks: Buffer[] = [];
  let size = 0;
  // Left undestroyed, the connection lives long enough to carry the refusal; what still comes is dropped.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw tooLarge(MAX_BODY_BYTES);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(limit: number): HttpRefusal {
  return new HttpRefusal(413, 'EXCEED_MAX_PAYLOAD_SIZE', `the body is over ${String(limit)} bytes`);
}
