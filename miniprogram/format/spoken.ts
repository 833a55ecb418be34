import type { Reader } from './reader';
import { dayText, windowText } from './times';
import { wallClock } from './wall-clock';

/** A post's number between countries, RB123456785JP, in its own groups. Source: UPU S10-12. */
const POSTAL = /^([A-Z]{2})(\d{3})(\d{3})(\d{3})([A-Z]{2})$/;

/** A waybill number for the eye: groups of four, unless it has groups of its own. Copy the number itself. */
export function waybillText(waybillNo: string): string {
  const number = waybillNo.replace(/\s/g, '');
  if (POSTAL.test(number)) return number.replace(POSTAL, '$1 $2 $3 $4 $5');
  return number.includes('-') ? number : (number.match(/.{1,4}/g) ?? []).join(' ');
}

/** What is read aloud one after another: 派送中，餐椅 · Delivered, Lamp. Empty parts are left out. */
export function aloud(parts: readonly string[], { locale }: Pick<Reader, 'locale'>): string {
  return parts.filter((part) => part !== '').join(locale === 'zh-CN' ? '，' : ', ');
}

/** A code for the ear: digit by digit. */
export function spelled(code: string): string {
  return [...code].join(' ');
}

/** A window for the ear: 今天 14 点到 16 点. Anything but whole hours of one day is read as it is written. */
export function spokenWindow(from: number, to: number | undefined, reader: Reader): string {
  const start = wallClock(from, reader.zone);
  const end = wallClock(to ?? from, reader.zone);
  const hours = start.minute() === 0 && end.minute() === 0 && start.hour() > 0 && start.isSame(end, 'day');
  if (reader.locale !== 'zh-CN' || !hours) return windowText(from, to, reader);
  const day = dayText(from, reader);
  return to === undefined ? `${day} ${start.hour()} 点` : `${day} ${start.hour()} 点到 ${end.hour()} 点`;
}
