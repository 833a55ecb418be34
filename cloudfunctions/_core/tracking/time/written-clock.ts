type Hms = readonly [hour: number, minute: number, second: number];

const HALF = String.raw`(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜间|[ap]\.?m\.?)`;
const CLOCK = new RegExp(
  String.raw`^${HALF}?\s*(\d{1,2})\s?(?:[:时点h.]\s?(\d{2}|(?<=[:时点]\s?)\d)?(?:\s?[:分.]\s?(?:(\d{1,2})(?:[.,]\d+)?)?)?\s*秒?)?\s*${HALF}?(?![\d:])`,
  'i',
);

/**
 * Reads the clock at the begin of a text: 09:12:33.5, 9:2, 9:12 pm, 下午2:05, 14时05分. No text is midnight.
 *
 * @returns hours up to 24, and the text behind
 */
export function readClock(text: string): { time: Hms; rest: string } | undefined {
  if (text === '') return { time: [0, 0, 0], rest: '' };
  const match = CLOCK.exec(text);
  if (!match) return undefined;
  const half = match[1] ?? match[5];
  if (match[3] === undefined && half === undefined && !/[时点]/.test(match[0])) return undefined;
  const hour = hourOfDay(Number(match[2]), half?.toLowerCase().replace(/\./g, ''));
  return { time: [hour, Number(match[3] ?? 0), Number(match[4] ?? 0)], rest: text.slice(match[0].length).trim() };
}

const BEFORE_NOON = /^(?:am|凌晨|清晨|早上|早晨|上午)$/;
const AFTER_NOON = /^(?:pm|下午|傍晚|晚上|夜间)$/;

/** 12 am is 0, 12 pm is 12; what is over 12 was counted to 24 all the same. */
function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour;
  if (BEFORE_NOON.test(half)) return hour % 12;
  if (half === '晚上' && hour === 12) return 24;
  if (AFTER_NOON.test(half)) return (hour % 12) + 12;
  // 中午 is from eleven to two.
  return hour < 10 ? hour + 12 : hour;
}
