import type { Clock, Http, Messages } from '../_ports';
import { roomMessages } from './room-messages';
import { wechatMessages, type WechatOptions } from './wechat-messages';
import { sendSubscribeMessage } from './wx-cloud';

/** Both channels. @param state which version of the mini-program a tap opens */
export function cloudMessages(state: WechatOptions['state'], deps: { http: Http; clock: Clock }): Messages {
  const toWechat = wechatMessages({ send: sendSubscribeMessage, state });
  const toRoom = roomMessages(deps);
  return { send: (message) => (message.channel === 'wechat' ? toWechat(message) : toRoom(message)) };
}
