import type { HttpReply, SendOutcome } from '../_ports';
import { isObject, textIn } from '../_core/json-fields';

/** What became of a message to a room. @param refusals codes for what has to be mended by hand */
export function roomOutcome(reply: HttpReply, refusals: ReadonlySet<string>): SendOutcome {
  if (reply.outcome === 'lost')
    return reply.why === 'unreachable' ? { outcome: 'later', code: 'unreachable' } : { outcome: 'unsure' };
  if (reply.status < 200 || reply.status > 299) return unwell(reply.status);
  const code = errcodeIn(reply.text);
  if (code === '') return { outcome: 'unsure' };
  if (code === '0') return { outcome: 'sent' };
  return { outcome: refusals.has(code) ? 'refused' : 'later', code };
}

/** A redirect is not followed, a server in trouble comes round again; any other status is about what we sent. */
function unwell(status: number): SendOutcome {
  const isLater = status < 400 || status === 408 || status === 429 || status > 499;
  return { outcome: isLater ? 'later' : 'refused', code: `http_${status}` };
}

/** Empty for an answer that is none: a gateway's page, or half of something. */
function errcodeIn(text: string): string {
  try {
    const answer: unknown = JSON.parse(text);
    return isObject(answer) ? textIn(answer, 'errcode') : '';
  } catch {
    return '';
  }
}
