import { createHmac } from 'node:crypto';
import type { WireRequest } from '../vendors/wire';
import { askedText } from './asked-text';
import { Pace } from './pace';
import type { Robot, RobotAnswer, RobotFault } from './robot';

/** These and the codes: docs/sources.md#staff-rooms. */
const MOST_BYTES = 20_000;
const GOOD_FOR_MS = 3_600_000;
const REST_MS = 10 * 60_000;

/** A custom robot of DingTalk 钉钉 with the security setting 加签. */
export class DingtalkRobot implements Robot {
  readonly name = '钉钉';
  readonly origin = 'https://oapi.dingtalk.com';
  readonly path = '/robot/send';
  private readonly pace = new Pace(REST_MS);

  constructor(private readonly room: { readonly token: string; readonly secret: string }) {}

  answer({ url, body }: WireRequest, now: number): RobotAnswer {
    const fault = this.faultIn(new URL(url, this.origin).searchParams, now);
    if (fault) return { fault };
    if (Buffer.byteLength(body) > MOST_BYTES) return { fault: [460101, 'message too long'] };
    const text = askedText(body);
    if (text === undefined) return { fault: [400105, 'unsupported msgtype'] };
    if (text === '') return { fault: [40035, 'param text.content is missing'] };
    return this.pace.take(now) ? { taken: text } : { fault: [130101, 'send too fast, exceed 20 times per minute'] };
  }

  private faultIn(asked: URLSearchParams, now: number): RobotFault | undefined {
    if (asked.get('access_token') !== this.room.token) return [300005, 'token is not exist'];
    const timestamp = asked.get('timestamp') ?? '';
    const isInTime = /^\d+$/.test(timestamp) && Math.abs(now - Number(timestamp)) <= GOOD_FOR_MS;
    if (!isInTime) return [310000, 'invalid timestamp'];
    return asked.get('sign') === this.signatureOf(timestamp) ? undefined : [310000, 'sign not match'];
  }

  /** Base64 of HMAC-SHA256, with the secret as key, over two lines: time and secret. */
  private signatureOf(timestamp: string): string {
    const { secret } = this.room;
    return createHmac('sha256', secret).update([timestamp, secret].join('\n')).digest('base64');
  }
}
