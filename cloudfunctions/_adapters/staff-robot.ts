import type { HttpRequest } from '../_core/http-request';

/** One room's robot: what it is asked, and how it refuses. */
export interface StaffRobot {
  /** Most bytes of text, UTF-8. */
  mostBytes: number;
  /** Codes for what has to be mended by hand; what it refuses with any other may go later. */
  refusals: ReadonlySet<string>;
  /** @param now epoch ms */
  requestOf(text: string, now: number): HttpRequest;
}

/** Plain text in UTF-8: the only kind of message in which words stay words. */
export function textRequest(url: string, body: object): HttpRequest {
  return {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ msgtype: 'text', ...body }),
  };
}
