import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './exchange';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** What a browser says of a request without Origin that no other page made: typed into the address bar, or by ourselves. */
const OWN_FETCHES = ['none', 'same-origin'];

type RequestHead = Pick<IncomingMessage, 'headers' | 'headersDistinct'>;

/** Who may come in: requests to this machine by its own names, from no web page but the allowed ones. */
export class FrontDoor {
  constructor(private readonly allowedOrigins: readonly string[]) {}

  /**
   * A foreign Host is another site's name resolved to this machine; a foreign Origin is another site's page. A missing
   * Origin is a program (WeChat DevTools, a courier, a test) unless a browser says that another page asks: pictures and links
   * carry no Origin. `same-site` is another page too: to a browser all ports of this machine are one site.
   *
   * @returns headers that let an allowed page read the answer
   * @throws HttpRefusal 403
   */
  admit({ headers, headersDistinct }: RequestHead, port: number): Record<string, string> {
    checkHost(headers.host, headersDistinct['host']?.length ?? 0, port);
    const { origin } = headers;
    if (origin === undefined) {
      checkSite(headers['sec-fetch-site']);
      return {};
    }
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

function checkHost(host: string | undefined, count: number, port: number): void {
  if (count > 1) throw new HttpRefusal(403, 'FOREIGN_HOST', 'more than one host');
  if (!LOOPBACK_NAMES.some((name) => host === `${name}:${String(port)}`))
    throw new HttpRefusal(403, 'FOREIGN_HOST', `host ${host ?? '(none)'} is not this machine`);
}

function checkSite(site: string | undefined): void {
  if (site !== undefined && !OWN_FETCHES.includes(site))
    throw new HttpRefusal(403, 'FOREIGN_ORIGIN', `a page of another origin asks (sec-fetch-site: ${site})`);
}
