import { cleanWords } from '../text/clean-words';

/**
 * WeChat's limits per keyword type, in code points. Source: docs/sources.md#subscribe-messages.
 * A value over its limit is refused with 47003, so everything is cut here.
 */
const LIMITS = { thing: 20, phrase: 5, character_string: 32, date: 40, time: 40 } as const;
/** Types that may hold any characters, so that a cut can be shown. */
const TAKES_ELLIPSIS: readonly string[] = ['thing'];

type KeywordType = keyof typeof LIMITS;

/** Signs that a type does not take. */
const REFUSED: Readonly<Partial<Record<KeywordType, RegExp>>> = {
  character_string: /[^\x21-\x7e]/gu,
  phrase: /\P{Script=Han}/gu,
};

const typeOf = (keyword: string): KeywordType | undefined =>
  (Object.keys(LIMITS) as KeywordType[]).find((type) => keyword.startsWith(type));

/**
 * A value that WeChat takes for this keyword: never empty, one line, within the type's limit and of signs that it takes.
 *
 * @param keyword its name in the template, for example thing1
 * @param fallback used when nothing fit to show is left
 */
export function fitKeyword(keyword: string, value: string, fallback: string): string {
  const type = typeOf(keyword) ?? 'thing';
  const line = cleanWords(value).replace(/\s+/gu, ' ').trim();
  const refused = REFUSED[type];
  return cut(
    (refused ? line.replace(refused, '') : line) || fallback,
    LIMITS[type],
    TAKES_ELLIPSIS.includes(type) ? '…' : '',
  );
}

/** The first of several ways to say a thing that needs no cut; the last when none does. */
export function fittingThing(ways: readonly [string, ...string[]]): string {
  return ways.find((way) => Array.from(way).length <= LIMITS.thing) ?? ways[ways.length - 1] ?? ways[0];
}

function cut(text: string, limit: number, mark: string): string {
  const points = [...text];
  return points.length <= limit ? text : `${points.slice(0, limit - mark.length).join('')}${mark}`;
}
