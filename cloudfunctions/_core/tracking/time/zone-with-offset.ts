const MS_PER_MINUTE = 60_000;

/** Offsets of no whole hours, minutes: a zone that has them all year. */
const BROKEN: Readonly<Record<number, string>> = {
  330: 'Asia/Kolkata',
  345: 'Asia/Kathmandu',
  210: 'Asia/Tehran',
  270: 'Asia/Kabul',
  390: 'Asia/Yangon',
  570: 'Australia/Darwin',
  525: 'Australia/Eucla',
};

/**
 * An IANA zone whose clocks are so far ahead of Greenwich all year.
 *
 * @param offsetMs as written behind a time
 * @returns Asia/Shanghai for +08:00; UTC for what no zone has all year
 */
export function zoneWithOffset(offsetMs: number): string {
  const minutes = offsetMs / MS_PER_MINUTE;
  const hours = minutes / 60;
  if (minutes === 0) return 'UTC';
  if (hours === 8) return 'Asia/Shanghai';
  // The sign of these names is turned round: Etc/GMT+5 is five hours behind.
  if (Number.isInteger(hours)) return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  return BROKEN[minutes] ?? 'UTC';
}
