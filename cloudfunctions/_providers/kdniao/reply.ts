import { writeLocalTime } from '../../_core/tracking/local-time';
import type { HttpAnswer } from '../../_core/http-answer';

const HEADERS = { 'content-type': 'application/json; charset=utf-8' };

/** kdniao takes exactly this for a push that arrived, the time in Beijing's. `at`: epoch ms. */
export function acknowledge(accountId: string, at: number): HttpAnswer {
  return reply({ EBusinessID: accountId, UpdateTime: writeLocalTime(at), Success: true, Reason: '' });
}

/** The same form with the reason. kdniao reads the body, not the status, and sends the push again later. `at`: epoch ms. */
export function refuse(accountId: string, at: number, reason: string): HttpAnswer {
  return reply({ EBusinessID: accountId, UpdateTime: writeLocalTime(at), Success: false, Reason: reason });
}

function reply(body: { EBusinessID: string; UpdateTime: string; Success: boolean; Reason: string }): HttpAnswer {
  return { statusCode: 200, headers: { ...HEADERS }, body: JSON.stringify(body) };
}
