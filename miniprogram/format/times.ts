import type { Dayjs } from 'dayjs';
import type { Reader } from './reader';
import { wallClock } from './wall-clock';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const NEAR_DAYS = {
  'zh-CN': { '-1': '昨天', '0': '今天', '1': '明天', '2': '后天' },
  en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' },
} as const;

const WEEKDAYS = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

/** 今天, 11 月 20 日, 2025 年 11 月 20 日 · today, 20 Nov, 20 Nov 2025. */
export function dayText(at: number, reader: Reader): string {
  return nearDay(at, reader) ?? dateText(at, reader);
}

/** 11 月 20 日; with the year when it is another one. */
export function dateText(at: number, reader: Reader): string {
  const there = wallClock(at, reader.zone);
  return written(there, there.year() === wallClock(reader.now, reader.zone).year(), reader);
}

/** 昨天 18:20. */
export function momentText(at: number, reader: Reader): string {
  return `${dayText(at, reader)} ${clockText(at, reader)}`;
}

/** 20:00. */
export function clockText(at: number, reader: Pick<Reader, 'zone'>): string {
  return wallClock(at, reader.zone).format('HH:mm');
}

/** 2026-11-21 09:12, on the wall there. */
export function fullText(at: number, zone: string): string {
  return wallClock(at, zone).format('YYYY-MM-DD HH:mm');
}

/** 周六. */
export function weekdayText(at: number, reader: Reader): string {
  return WEEKDAYS[reader.locale][wallClock(at, reader.zone).day()];
}

/** 刚刚, 12 分钟前, then the moment itself. */
export function agoText(at: number, reader: Reader): string {
  const age = reader.now - at;
  return age < HOUR ? minutesAgo(age, reader) : momentText(at, reader);
}

/** How old something is: 刚刚, 12 分钟前, 3 小时前, then the moment itself. */
export function ageText(at: number, reader: Reader): string {
  const age = reader.now - at;
  if (age < HOUR) return minutesAgo(age, reader);
  if (age >= DAY) return momentText(at, reader);
  const hours = Math.floor(age / HOUR);
  return reader.locale === 'zh-CN' ? `${hours} 小时前` : `${hours} h ago`;
}

/** 40 分钟, 5 小时, 2 天 3 小时. Negative counts as 0. */
export function durationText(ms: number, reader: Pick<Reader, 'locale'>): string {
  const zh = reader.locale === 'zh-CN';
  const left = Math.max(0, ms);
  if (left < HOUR) return zh ? `${Math.floor(left / MINUTE)} 分钟` : `${Math.floor(left / MINUTE)} min`;
  const hours = Math.floor(left / HOUR);
  const days = Math.floor(hours / 24);
  const rest = hours % 24;
  const hourWords = zh ? `${rest} 小时` : `${rest} h`;
  if (days === 0) return hourWords;
  const dayWords = zh ? `${days} 天` : `${days} d`;
  return rest === 0 ? dayWords : `${dayWords} ${hourWords}`;
}

/** 31 小时; from three days on 4 天 2 小时. */
export function restText(ms: number, reader: Pick<Reader, 'locale'>): string {
  if (ms >= 3 * DAY) return durationText(ms, reader);
  const hours = Math.round(ms / HOUR);
  return reader.locale === 'zh-CN' ? `${hours} 小时` : `${hours} h`;
}

/** How long to wait, never shorter than it is: 8 分钟, 2 小时, 1 天 1 小时. At least a minute. */
export function waitText(ms: number, reader: Pick<Reader, 'locale'>): string {
  const unit = ms > 59 * MINUTE ? HOUR : MINUTE;
  return durationText(Math.max(1, Math.ceil(ms / unit)) * unit, reader);
}

/** Inside a sentence: 20:00 when it is today, else 昨天 18:20 · 18:20 yesterday, 18:20 on 20 Nov. */
export function nearText(at: number, reader: Reader): string {
  const clock = clockText(at, reader);
  const today = wallClock(at, reader.zone).isSame(wallClock(reader.now, reader.zone), 'day');
  if (today) return clock;
  if (reader.locale === 'zh-CN') return momentText(at, reader);
  return `${clock} ${nearDay(at, reader) ?? `on ${dateText(at, reader)}`}`;
}

/**
 * A window: 今天 14:00–16:00 · 11 月 25–28 日 · 11 月 30 日–12 月 2 日.
 * From midnight to a day's end it is the day alone; without an end it is the moment, at midnight the day.
 */
export function windowText(from: number, to: number | undefined, reader: Reader): string {
  const start = wallClock(from, reader.zone);
  const end = wallClock(to ?? from, reader.zone);
  if (!start.isSame(end, 'day')) return daysText({ from, start }, { to: to ?? from, end }, reader);
  if (isMidnight(start) && (to === undefined || to - from >= DAY - MINUTE)) return dayText(from, reader);
  const moment = momentText(from, reader);
  return to === undefined || to === from ? moment : `${moment}–${end.format('HH:mm')}`;
}

/** Whether a window lies behind us; a day without a time lasts until its end. */
export function windowPassed(from: number, to: number | undefined, reader: Reader): boolean {
  const start = wallClock(from, reader.zone);
  const end = to ?? (isMidnight(start) ? from + DAY : from);
  return end < reader.now;
}

function daysText(
  { from, start }: { from: number; start: Dayjs },
  { to, end }: { to: number; end: Dayjs },
  reader: Reader,
): string {
  const near = nearDay(from, reader) !== undefined || nearDay(to, reader) !== undefined;
  const thisYear = start.isSame(wallClock(reader.now, reader.zone), 'year');
  if (near || !thisYear || !start.isSame(end, 'month')) return `${dayText(from, reader)}–${dayText(to, reader)}`;
  return reader.locale === 'zh-CN'
    ? `${start.month() + 1} 月 ${start.date()}–${end.date()} 日`
    : `${start.date()}–${end.format('D MMM')}`;
}

function nearDay(at: number, reader: Reader): string | undefined {
  const today = wallClock(reader.now, reader.zone).startOf('day');
  const days = wallClock(at, reader.zone).startOf('day').diff(today, 'day');
  const words: Readonly<Record<string, string>> = NEAR_DAYS[reader.locale];
  return words[String(days)];
}

function written(there: Dayjs, thisYear: boolean, reader: Reader): string {
  if (reader.locale === 'en') return there.format(thisYear ? 'D MMM' : 'D MMM YYYY');
  const date = `${there.month() + 1} 月 ${there.date()} 日`;
  return thisYear ? date : `${there.year()} 年 ${date}`;
}

/** A carrier's clock that runs ahead of ours counts as now. */
function minutesAgo(age: number, reader: Reader): string {
  const minutes = Math.floor(age / MINUTE);
  if (minutes < 1) return reader.locale === 'zh-CN' ? '刚刚' : 'just now';
  return reader.locale === 'zh-CN' ? `${minutes} 分钟前` : `${minutes} min ago`;
}

function isMidnight(there: Dayjs): boolean {
  return there.hour() === 0 && there.minute() === 0;
}
