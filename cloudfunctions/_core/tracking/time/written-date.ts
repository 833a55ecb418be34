/** Which of the first two numbers of 03/04/2026 is the day. */
export type DateOrder = 'day-first' | 'month-first';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const TH = '(?:st|nd|rd|th)?';

const WEEKDAY = /^\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+|(?:星期|周)[一二三四五六日天],?\s*)/i;
const YEAR_FIRST =
  /(?<!\d)(\d{4})(?:[-/.]|\s*年\s*)(\d{1,2})(?:[-/.]|\s*月\s*)(\d{1,2})(?:\s*日)?(?:\s*(?:星期|周)[一二三四五六日天])?/;
const YEAR_THEN_NAME = new RegExp(String.raw`(?<!\d)(\d{4})[-\s](?:${MONTH})[-\s](\d{1,2})(?!\d)`, 'i');
const DAY_THEN_NAME = new RegExp(
  String.raw`(?<!\d)(\d{1,2})${TH}[-\s./]{0,2}${MONTH}\.?,?[-\s./]{0,2}(\d{4})(?!\d)`,
  'i',
);
const NAME_THEN_DAY = new RegExp(String.raw`\b${MONTH}\.?\s?(\d{1,2})${TH},?\s+(?:(.*?)\s)?(\d{4})(?!\d)`, 'i');
const NUMBERS = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;

type Ymd = readonly [year: number, month: number, day: number];

interface FoundDate {
  date: Ymd;
  /** The text without the date, the weekday and what joins them. */
  rest: string;
}

/** Finds the date in the text of a time. */
export function readDate(text: string, order?: DateOrder): FoundDate | undefined {
  const plain = text.replace(WEEKDAY, '');
  for (const read of [yearFirst, yearThenName, dayThenName, nameThenDay, byNumbers]) {
    const found = read(plain, order);
    if (found) return found;
  }
  return undefined;
}

function found(text: string, match: RegExpExecArray, date: Ymd): FoundDate {
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  // A sign right before the digits is no dash: there is no time of -1:00.
  const joined = /^\s+-\d/.test(after) ? /^\s*/ : /^[\s,T@-]*(?:at\b)?\s*/i;
  return { date, rest: `${before} ${after}`.replace(joined, '').trim() };
}

const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

function yearFirst(text: string): FoundDate | undefined {
  const match = YEAR_FIRST.exec(text);
  return match ? found(text, match, [Number(match[1]), Number(match[2]), Number(match[3])]) : undefined;
}

function yearThenName(text: string): FoundDate | undefined {
  const match = YEAR_THEN_NAME.exec(text);
  return match ? found(text, match, [Number(match[1]), monthOf(match[2]), Number(match[3])]) : undefined;
}

function dayThenName(text: string): FoundDate | undefined {
  const match = DAY_THEN_NAME.exec(text);
  return match ? found(text, match, [Number(match[3]), monthOf(match[2]), Number(match[1])]) : undefined;
}

/** Nov 21, 2026, and Nov 21 09:12:33 CST 2026 with the clock inside. */
function nameThenDay(text: string): FoundDate | undefined {
  const match = NAME_THEN_DAY.exec(text);
  if (!match) return undefined;
  const date = found(text, match, [Number(match[4]), monthOf(match[1]), Number(match[2])]);
  return match[3] === undefined ? date : { ...date, rest: `${match[3]} ${date.rest}`.trim() };
}

/** With dots the day comes first everywhere; with strokes only a number over 12, or the caller, tells. */
function byNumbers(text: string, order: DateOrder | undefined): FoundDate | undefined {
  const match = NUMBERS.exec(text);
  if (!match) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dayFirst = match[2] === '.' || first > 12 || (second <= 12 && (order === 'day-first' || first === second));
  if (dayFirst) return found(text, match, [year, second, first]);
  return second > 12 || order === 'month-first' ? found(text, match, [year, first, second]) : undefined;
}
