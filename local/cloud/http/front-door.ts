import type { IncomingMessage } from 'node:http';
import { HttpRefusal } from './exchange';

const LOOPBACK_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** Browsers and couriers leave it out of Host. */
const HTTP_PORT = 80;

/** What a browser says of a request that no page made: typed into the address bar. */
const NO_PAGE = 'none';
/** What it says of one that a page of the same host made. */
const OWN_PAGE = 'same-origin';
/** Pages that functions serve may ask what lies here, as in production, and nothing else of this cloud. */
const SERVED = '/http/';

type RequestHead = Pick<IncomingMessage, 'headers' | 'headersDistinct' | 'url'>;

/** Who may come in: requests to this machine by its own names, from no web page but the allowed ones. */
export class FrontDoor {
  constructor(private readonly allowedOrigins: readonly string[]) {}

  /**
   * A foreign Host is another site's name resolved to this machine; a foreign Origin is another site's page. A missing
   * Origin is a program (WeChat DevTools, a courier, a test) unless a browser says that another page asks: pictures and links
   * carry no Origin. `same-site` is another page too: to a browser all ports of this machine are one site. What a function or the
   * storage serves has this cloud's own origin, and is no more trusted than another site: otherwise it could read every document.
   *
   * @returns headers that let an allowed page read the answer
   * @throws HttpRefusal 403
   */
  admit({ headers, headersDistinct, url = '' }: RequestHead, port: number): Record<string, string> {
    checkHost(headers.host, headersDistinct['host']?.length ?? 0, port);
    const { host = '', origin } = headers;
    if (origin !== undefined) return this.admitPage(origin, { own: `http://${host}`, url });
    checkSite(headers['sec-fetch-site'], url);
    return {};
  }

  private admitPage(origin: string, { own, url }: { own: string; url: string }): Record<string, string> {
    if (origin === own && isServed(url)) return {};
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
  if (!LOOPBACK_NAMES.some((name) => host === `${name}:${String(port)}` || (port === HTTP_PORT && host === name)))
    throw new HttpRefusal(403, 'FOREIGN_HOST', `host ${host ?? '(none)'} is not this machine`);
}

function checkSite(site: string | undefined, url: string): void {
  if (site === undefined || site === NO_PAGE || (site === OWN_PAGE && isServed(url))) return;
  throw new HttpRefusal(403, 'FOREIGN_ORIGIN', `a page asks that may not (sec-fetch-site: ${site})`);
}

/** By the path that the gateway reads: `/http/../__clock` is the clock. */
function isServed(url: string): boolean {
  const here = `http://127.0.0.1${url}`;
  return url.startsWith('/') && URL.canParse(here) && new URL(here).pathname.startsWith(SERVED);
}
