import { cleanWords } from '../text/clean-words';

/**
 * WeChat's limits per keyword type, in code points. Source: docs/sources.md#subscribe-messages.
 * A value over its limit is refused with 47003, so everything is cut here.
 */
const LIMITS = { thing: 20, phrase: 5, character_string: 32, date: 40, time: 40 } as const;
/** Types that may hold any characters, so that a cut can be shown. */
const TAKES_ELLIPSIS: readonly KeywordType[] = ['thing'];

/** Types that we fit values for. */
export type KeywordType = keyof typeof LIMITS;
const TYPES = Object.keys(LIMITS) as KeywordType[];

/** A keyword's name is its type and a number: thing1. */
const KEYWORD = /^([a-z_]+)\d{1,2}$/;

/** Signs that a type does not take. */
const REFUSED: Readonly<Partial<Record<KeywordType, RegExp>>> = {
  character_string: /[^\x21-\x7e]/gu,
  phrase: /\P{Script=Han}/gu,
};

export const isKeyword = (name: string): boolean => KEYWORD.test(name);

/** Undefined for a type that we do not fit values for. */
export function keywordType(keyword: string): KeywordType | undefined {
  const [, named] = KEYWORD.exec(keyword) ?? [];
  return TYPES.find((type) => type === named);
}

/** How many code points a keyword holds; what we cut at where WeChat names no limit. */
export const keywordLimit = (keyword: string): number => LIMITS[keywordType(keyword) ?? 'thing'];

/** One line, without control characters. */
export const oneLine = (text: string): string => cleanWords(text).replace(/\s+/gu, ' ').trim();

/** What of a value a keyword takes, however long: one line of signs that its type takes; empty when none is left. */
export function takenBy(keyword: string, value: string): string {
  const refused = REFUSED[keywordType(keyword) ?? 'thing'];
  const line = oneLine(value);
  return refused ? line.replace(refused, '') : line;
}

/**
 * A value that WeChat takes for this keyword: never empty, one line, within the type's limit and of signs that it takes.
 *
 * @param keyword its name in the template, for example thing1
 * @param fallback used when nothing fit to show is left
 */
export function fitKeyword(keyword: string, value: string, fallback: string): string {
  const type = keywordType(keyword) ?? 'thing';
  return cutTo(takenBy(keyword, value) || fallback, LIMITS[type], TAKES_ELLIPSIS.includes(type) ? '…' : '');
}

/** The first of several ways to say a thing that needs no cut; the last when none does. */
export function fittingThing(ways: readonly [string, ...string[]]): string {
  return ways.find((way) => Array.from(way).length <= LIMITS.thing) ?? ways[ways.length - 1] ?? ways[0];
}

/** At most `limit` code points, with `mark` (one of them) behind what was cut. */
export function cutTo(text: string, limit: number, mark = '…'): string {
  const points = [...text];
  return points.length <= limit ? text : `${points.slice(0, limit - mark.length).join('')}${mark}`;
}
