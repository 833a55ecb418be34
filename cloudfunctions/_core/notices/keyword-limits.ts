/**
 * WeChat's limits per keyword type, in code points. Source: docs/sources.md#subscribe-messages.
 * A value over its limit is refused with 47003, so everything is cut here.
 */
const LIMITS = { thing: 20, phrase: 5, character_string: 32, date: 40 } as const;
/** Types that may hold any characters, so that a cut can be shown. */
const TAKES_ELLIPSIS: readonly string[] = ['thing'];

type KeywordType = keyof typeof LIMITS;

const typeOf = (keyword: string): KeywordType | undefined =>
  (Object.keys(LIMITS) as KeywordType[]).find((type) => keyword.startsWith(type));

/**
 * A value that WeChat takes for this keyword: never empty, one line, within the type's limit.
 *
 * @param keyword its name in the template, for example thing1
 * @param fallback used when nothing fit to show is left
 */
export function fitKeyword(keyword: string, value: string, fallback: string): string {
  const type = typeOf(keyword) ?? 'thing';
  const line = value.replace(/\s+/gu, ' ').trim();
  const clean = type === 'character_string' ? line.replace(/[^\x21-\x7e]/gu, '') : line;
  return cut(clean || fallback, LIMITS[type], TAKES_ELLIPSIS.includes(type) ? '…' : '');
}

function cut(text: string, limit: number, mark: string): string {
  const points = [...text];
  return points.length <= limit ? text : `${points.slice(0, limit - mark.length).join('')}${mark}`;
}
