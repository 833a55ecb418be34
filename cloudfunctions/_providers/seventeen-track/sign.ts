import { createHash } from 'node:crypto';

/** 17TRACK's `sign` header: the hex digits of sha256(body + "/" + key), over the body as received. */
export function sign(body: string | Uint8Array, key: string): string {
  return createHash('sha256').update(body).update(`/${key}`).digest('hex');
}
