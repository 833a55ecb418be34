import type { Eta } from '../../../typings/shopper';
import { CHINA_OFFSET_MS } from '../tracking/time/local-time';

/** 11月21日 14:00, Beijing time: WeChat refuses words such as 今天 in a date, and a message may be read a day later. */
export function messageDate(at: number): string {
  const local = new Date(at + CHINA_OFFSET_MS);
  return `${local.getUTCMonth() + 1}月${local.getUTCDate()}日 ${clock(local)}`;
}

/** 11月21日 14:00~16:00, or the moment alone when there is no window or it ends on another day. */
export function messageDateWindow({ from, to }: Pick<Eta, 'from' | 'to'>): string {
  if (to === undefined || messageDay(from) !== messageDay(to)) return messageDate(from);
  return `${messageDate(from)}~${clock(new Date(to + CHINA_OFFSET_MS))}`;
}

const clock = (local: Date): string =>
  `${String(local.getUTCHours()).padStart(2, '0')}:${String(local.getUTCMinutes()).padStart(2, '0')}`;

const messageDay = (at: number): string => messageDate(at).split(' ')[0] ?? '';
