import { writeLocalTime } from '../../_core/tracking/time/local-time';
import type { HttpAnswer } from '../../_core/http-answer';
import { jsonReply } from '../http-reply';

/** kdniao takes exactly this for a push that arrived, the time in Beijing's. `at`: epoch ms. */
export function acknowledge(accountId: string, at: number): HttpAnswer {
  return jsonReply(200, { EBusinessID: accountId, UpdateTime: writeLocalTime(at), Success: true, Reason: '' });
}

/** The same form with the reason. kdniao reads the body, not the status, and sends the push again later. `at`: epoch ms. */
export function refuse(accountId: string, at: number, reason: string): HttpAnswer {
  return jsonReply(200, { EBusinessID: accountId, UpdateTime: writeLocalTime(at), Success: false, Reason: reason });
}
