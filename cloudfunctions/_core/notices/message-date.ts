import type { Eta } from '../../../typings/shopper';
import { writeLocalTime } from '../tracking/time/local-time';

/**
 * 11月21日 14:00: WeChat refuses words such as 今天 in a date, and a message may be read a day later.
 *
 * @param at epoch ms
 * @param zone IANA; the value does not say which, since a date takes no words
 */
export function messageDate(at: number, zone: string): string {
  return `${messageDay(at, zone)} ${messageClock(at, zone)}`;
}

/** 11月21日 14:00~16:00, or the moment alone when there is no window or it ends on another day. */
export function messageDateWindow({ from, to }: Pick<Eta, 'from' | 'to'>, zone: string): string {
  if (to === undefined || messageDay(from, zone) !== messageDay(to, zone)) return messageDate(from, zone);
  return `${messageDate(from, zone)}~${messageClock(to, zone)}`;
}

/** 14:00 */
export const messageClock = (at: number, zone: string): string => writeLocalTime(at, zone).slice(11, 16);

/** 11月21日 */
export function messageDay(at: number, zone: string): string {
  const [, month, day] = writeLocalTime(at, zone).slice(0, 10).split('-').map(Number);
  return `${month}月${day}日`;
}
