import type { StaffRoom } from '../_ports';
import { createHmac } from 'node:crypto';
import { textRequest, type StaffRobot } from './staff-robot';

/** Sources: docs/sources.md#staff-rooms. */
const ADDRESS = 'https://oapi.dingtalk.com/robot/send';
/** The whole body may have 20,000 bytes, and JSON may double a text. */
const MOST_BYTES = 9_000;
const REFUSALS = new Set([
  // The signature, the time, a word that the room asks for, or our address.
  '310000',
  // No such token, robot or room; switched off.
  ...['300001', '300005', '400013', '400101', '400102', '400106'],
  // The message's form or length.
  ...['40035', '43004', '400105', '101002', '460101'],
  // What it says.
  ...['430101', '430102', '430103', '430104'],
]);

export function dingtalkRobot({ token, secret }: Extract<StaffRoom, { kind: 'dingtalk' }>): StaffRobot {
  return {
    mostBytes: MOST_BYTES,
    refusals: REFUSALS,
    requestOf(content, now) {
      const query = new URLSearchParams({
        access_token: token,
        timestamp: String(now),
        sign: signatureOf(now, secret),
      });
      return textRequest(`${ADDRESS}?${query.toString()}`, { text: { content }, at: { isAtAll: false } });
    },
  };
}

/** Base64 of HMAC-SHA256 over time and secret, with the secret as key: it says nothing of the message. Good for an hour. */
const signatureOf = (now: number, secret: string): string =>
  createHmac('sha256', secret).update(`${now}\n${secret}`).digest('base64');
