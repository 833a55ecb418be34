import type { WireRequest } from '../vendors/wire';
import { askedText } from './asked-text';
import { Pace } from './pace';
import type { Robot, RobotAnswer } from './robot';

/** UTF-8. This and the codes: docs/sources.md#staff-rooms. */
const MOST_BYTES = 2_048;

/** The robot of a group in WeCom 企业微信. Whoever has its key may send. */
export class WecomRobot implements Robot {
  readonly name = '企业微信';
  readonly origin = 'https://qyapi.weixin.qq.com';
  readonly path = '/cgi-bin/webhook/send';
  private readonly pace = new Pace(0);

  constructor(private readonly room: { readonly key: string }) {}

  answer({ url, body }: WireRequest, now: number): RobotAnswer {
    const { searchParams } = new URL(url, this.origin);
    if (searchParams.get('key') !== this.room.key) return { fault: [93000, 'invalid webhook url'] };
    const text = askedText(body);
    if (text === undefined) return { fault: [40008, 'invalid message type'] };
    if (text === '') return { fault: [44004, 'content size out of limit'] };
    if (Buffer.byteLength(text) > MOST_BYTES) return { fault: [40058, 'text.content exceed max length 2048'] };
    return this.pace.take(now) ? { taken: text } : { fault: [45009, 'api freq out of limit'] };
  }
}
