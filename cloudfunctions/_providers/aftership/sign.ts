import { createHmac } from 'node:crypto';

/** AfterShip's `aftership-hmac-sha256` header: base64 of HMAC-SHA256 over the body as received. */
export function sign(body: string | Uint8Array, secret: string): string {
  return createHmac('sha256', secret).update(body).digest('base64');
}
