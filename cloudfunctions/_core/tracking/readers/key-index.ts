import { mustHold } from './must-hold';
import type { Reader } from './reader';

/** A text that is looked for, and the patterns to try when it stands there, by their place among all. */
interface Key {
  text: string;
  places: number[];
}

interface KeyIndex {
  /** For each UTF-16 unit, whether a key may begin with it, or have it in the second place. Units share places: see SLOTS. */
  units: Uint8Array;
  /** Keys by their first two units; those of one unit by that one alone. */
  byPair: Map<number, Key[]>;
  /** Places of the patterns that have no keys. */
  always: number[];
}

const BEGINS = 1;
const IS_SECOND = 2;
const IS_ALONE = 4;
/** So few that the tables of all indexes stay in the processor's cache; a unit taken for another is found out in `byPair`. */
const SLOTS = 0x1000;

const slotOf = (unit: number): number => unit & (SLOTS - 1);

/**
 * Which readers are worth trying on a text, found in one walk over it: a reader whose pattern needs 派送 or 派件 is not tried where
 * neither stands. So the price of a scan hardly depends on how many readers there are.
 *
 * @param readers strongest first
 * @returns gets prepared words, gives the readers to try in the same order; every reader whose pattern matches is among them
 */
export function indexReaders(readers: readonly Reader[]): (plain: string) => readonly Reader[] {
  return indexed(readers, ({ words }) => words);
}

/** The same for patterns alone: those worth trying, in their order. */
export function worthTrying(patterns: readonly RegExp[]): (plain: string) => readonly RegExp[] {
  return indexed(patterns, (pattern) => pattern);
}

/** The index is made when it is first asked: a function that reads nothing, or nothing in other languages, starts without it. */
function indexed<T>(all: readonly T[], patternOf: (each: T) => RegExp): (plain: string) => readonly T[] {
  let index: KeyIndex | undefined;
  return (plain) => {
    index ??= indexOf(all.map(patternOf));
    return placesIn(index, plain.toUpperCase()).map((place) => all[place] as T);
  };
}

function indexOf(patterns: readonly RegExp[]): KeyIndex {
  const index: KeyIndex = { units: new Uint8Array(SLOTS), byPair: new Map(), always: [] };
  patterns.forEach((pattern, place) => {
    const texts = mustHold(pattern);
    if (!texts) index.always.push(place);
    for (const text of texts ?? []) addKey(index, text, place);
  });
  return index;
}

/** Two units in one number of 32 bits, which a map finds faster than a longer one. A single unit stands alone. */
const pairOf = (first: number, second: number): number => (first << 16) | second;

function addKey({ units, byPair }: KeyIndex, text: string, place: number): void {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  const isAlone = text.length === 1;
  mark(units, first, isAlone ? IS_ALONE : BEGINS);
  if (!isAlone) mark(units, second, IS_SECOND);
  const pair = isAlone ? first : pairOf(first, second);
  const keys = byPair.get(pair) ?? [];
  byPair.set(pair, keys);
  const known = keys.find((key) => key.text === text);
  if (known) known.places.push(place);
  else keys.push({ text, places: [place] });
}

function mark(units: Uint8Array, unit: number, kind: number): void {
  units[slotOf(unit)] = (units[slotOf(unit)] ?? 0) | kind;
}

/** The places of the patterns one of whose keys stands in the text, and those that are always tried, rising. */
function placesIn({ units, byPair, always }: KeyIndex, capitals: string): number[] {
  const places = [...always];
  let first = 0;
  let kind = 0;
  for (let at = 0; at < capitals.length; at += 1) {
    const unit = capitals.charCodeAt(at);
    const its = units[slotOf(unit)] ?? 0;
    if ((kind & BEGINS) !== 0 && (its & IS_SECOND) !== 0)
      addPlaces(places, byPair.get(pairOf(first, unit)), capitals, at - 1);
    if ((its & IS_ALONE) !== 0) addPlaces(places, byPair.get(unit), capitals, at);
    first = unit;
    kind = its;
  }
  return places.sort((a, b) => a - b);
}

function addPlaces(places: number[], keys: readonly Key[] | undefined, capitals: string, at: number): void {
  if (!keys) return;
  for (const key of keys) {
    if (!capitals.startsWith(key.text, at)) continue;
    for (const place of key.places) if (!places.includes(place)) places.push(place);
  }
}
