import type { IncomingHttpHeaders } from 'node:http';
import { HttpRefusal } from './exchange';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** Who may come in: requests to this machine by its own names, from no web page but the allowed ones. */
export class FrontDoor {
  constructor(private readonly allowedOrigins: readonly string[]) {}

  /**
   * A foreign Host is another site's name resolved to this machine; a foreign Origin is another site's page. A missing
   * Origin is a program: WeChat DevTools, a courier, a test.
   *
   * @returns headers that let an allowed page read the answer
   * @throws HttpRefusal 403
   */
  admit(headers: IncomingHttpHeaders, port: number): Record<string, string> {
    const { host, origin } = headers;
    if (!LOOPBACK_NAMES.some((name) => host === `${name}:${String(port)}`))
      throw new HttpRefusal(403, 'FOREIGN_HOST', `host ${host ?? '(none)'} is not this machine`);
    if (origin === undefined) return {};
    if (!this.allowedOrigins.includes(origin))
      throw new HttpRefusal(403, 'FOREIGN_ORIGIN', `origin ${origin} is not allowed`);
    return {
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST, PUT, DELETE, PATCH, OPTIONS',
      'access-control-allow-headers': 'content-type, x-wx-openid, x-local-base64',
      'access-control-allow-private-network': 'true',
      vary: 'Origin',
    };
  }
}
