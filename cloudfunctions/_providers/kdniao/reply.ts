import type { HttpAnswer } from '../../_core/tracking/types';

const HEADERS = { 'content-type': 'application/json; charset=utf-8' };
/** kdniao's times are Beijing time. */
const BEIJING_OFFSET_MS = 8 * 60 * 60 * 1_000;

/** kdniao takes exactly this for a push that arrived. `at`: epoch ms. */
export function acknowledge(accountId: string, at: number): HttpAnswer {
  return reply({ EBusinessID: accountId, UpdateTime: beijingTime(at), Success: true, Reason: '' });
}

/** The same form with the reason. kdniao reads the body, not the status, and sends the push again later. `at`: epoch ms. */
export function refuse(accountId: string, at: number, reason: string): HttpAnswer {
  return reply({ EBusinessID: accountId, UpdateTime: beijingTime(at), Success: false, Reason: reason });
}

function reply(body: { EBusinessID: string; UpdateTime: string; Success: boolean; Reason: string }): HttpAnswer {
  return { statusCode: 200, headers: { ...HEADERS }, body: JSON.stringify(body) };
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** YYYY-MM-DD HH:mm:ss */
function beijingTime(at: number): string {
  const time = new Date(at + BEIJING_OFFSET_MS);
  const date = [time.getUTCFullYear(), pad(time.getUTCMonth() + 1), pad(time.getUTCDate())].join('-');
  const clock = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()].map(pad).join(':');
  return `${date} ${clock}`;
}
