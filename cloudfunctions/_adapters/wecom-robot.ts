import type { StaffRoom } from '../_ports';
import { textRequest, type StaffRobot } from './staff-robot';

/** Sources: docs/sources.md#staff-rooms. */
const ADDRESS = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send';
const MOST_BYTES = 2_048;
/** The key is wrong or the robot gone; the message's type, its words or their length are wrong. */
const REFUSALS = new Set(['93000', '40008', '40058', '44004']);

export function wecomRobot({ key }: Extract<StaffRoom, { kind: 'wecom' }>): StaffRobot {
  const url = `${ADDRESS}?${new URLSearchParams({ key }).toString()}`;
  return {
    mostBytes: MOST_BYTES,
    refusals: REFUSALS,
    requestOf: (content) => textRequest(url, { text: { content } }),
  };
}
