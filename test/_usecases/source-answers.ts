import type { HttpReply } from '../../cloudfunctions/_ports';
import type { HttpRequest } from '../../cloudfunctions/_core/http-request';
import type { Node } from './kdniao-track';

/** Which source a request goes to, and what it asks for. */
export function askedOf({ url }: HttpRequest): string {
  const { hostname, pathname } = new URL(url);
  const source = hostname.split('.').at(-2) ?? '';
  return `${source} ${/dist|register|^\/poll$|trackings/.test(pathname) ? 'subscription' : 'query'}`;
}

export const answered = (body: object | string, more: { status?: number; retryAfterMs?: number } = {}): HttpReply => ({
  outcome: 'answered',
  status: 200,
  text: typeof body === 'string' ? body : JSON.stringify(body),
  ...more,
});

export const unreachable: HttpReply = { outcome: 'lost', why: 'unreachable' };
export const timedOut: HttpReply = { outcome: 'lost', why: 'timeout' };

/** What each source says when it follows a number. */
export const TAKEN = {
  kdniao: answered({ Success: true, Reason: '' }),
  kuaidi100: answered({ result: true, returnCode: '200', message: '提交成功' }),
  '17track': answered({ code: 0, data: { accepted: [{ number: 'X' }], rejected: [] } }),
};

/** What kdniao says when it does not take a number. */
export const kdniaoRefusal = (reason: string): HttpReply => answered({ Success: false, Reason: reason });

/** A track as kdniao answers it. */
export const kdniaoTrack = (waybillNo: string, nodes: readonly Node[]): HttpReply =>
  answered({
    EBusinessID: 'acc-1',
    ShipperCode: 'ZTO',
    LogisticCode: waybillNo,
    Success: true,
    State: '2',
    Traces: nodes.map(({ time, words, code }) => ({
      AcceptTime: time,
      AcceptStation: words,
      ...(code && { Action: code }),
    })),
  });

/** A track as kuaidi100 answers it, newest first. */
export const kuaidi100Track = (waybillNo: string, nodes: readonly Node[], more: object = {}): HttpReply =>
  answered({
    message: 'ok',
    nu: waybillNo,
    ischeck: '0',
    com: 'zhongtong',
    status: '200',
    state: '0',
    data: [...nodes].reverse().map(({ time, words }) => ({ time, ftime: time, context: words })),
    ...more,
  });
