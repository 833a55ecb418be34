import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './exchange';

/** What is held of a request that no limit of CloudBase's is about, bytes [ours]. */
export const MOST_HELD_BYTES = 64 * 1024 * 1024;

/** Reads a body whole. @throws HttpRefusal 413 as soon as it is known to be over `most` bytes: never more than that is held */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge(most);
  const chunks: Buffer[] = [];
  let size = 0;
  // Left undestroyed, the connection lives long enough to carry the refusal; what still comes is dropped.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw tooLarge(most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(limit: number): HttpRefusal {
  return new HttpRefusal(413, 'EXCEED_MAX_PAYLOAD_SIZE', `the body is over ${String(limit)} bytes`);
}
