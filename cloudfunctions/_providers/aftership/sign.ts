import { createHmac } from 'node:crypto';

/** AfterShip's `aftership-hmac-sha256` header: base64 of HMAC-SHA256 over the body as received. */
export function sign(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body, 'utf8').digest('base64');
}
