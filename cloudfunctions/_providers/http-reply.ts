import type { HttpAnswer } from '../_core/http-answer';

/** HTTP status of a refusal by its reason: the others will not get better by themselves. */
const STATUS_BY_REASON: ReadonlyMap<string, number> = new Map([
  ['bad_signature', 401],
  ['busy', 503],
  ['internal', 503],
]);
const WRONG = 400;

/** A reply in JSON. */
export function jsonReply(statusCode: number, body: object): HttpAnswer {
  return { statusCode, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) };
}

/** The reply to a push that arrived, for a provider that looks at the HTTP status alone. */
export function accepted(): HttpAnswer {
  return jsonReply(200, { ok: true });
}

/** The reply to a push that was not taken, for a provider that looks at the HTTP status alone. */
export function refused(reason: string): HttpAnswer {
  return jsonReply(STATUS_BY_REASON.get(reason) ?? WRONG, { ok: false, reason });
}
