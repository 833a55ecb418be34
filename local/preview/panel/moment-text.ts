const MOMENT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `11 月 21 日 14:02`, in the shop's zone whatever the reader's is. */
export function momentText(at: number): string {
  const parts = new Map(MOMENT.formatToParts(at).map(({ type, value }) => [type, value]));
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  return `${part('month')} 月 ${part('day')} 日 ${part('hour')}:${part('minute')}`;
}

const TIME_OF_DAY = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** `14:02:03`, in the shop's zone. */
export function timeOfDay(at: number): string {
  return TIME_OF_DAY.format(at);
}
