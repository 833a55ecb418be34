import type { Area } from './area';
import { chinaAreas } from './china-areas';
import { allCountries, foreignCities } from './foreign-areas';

/** A name in Chinese, and the areas that it may mean. */
export interface ChineseName {
  text: string;
  /** Whether it is official, with its 市 or 区, and so needs no hints around it. */
  isFull: boolean;
  areas: readonly Area[];
}

/** The names that begin with two characters, the longest first. */
type Index = ReadonlyMap<number, readonly ChineseName[]>;

let index: Index | undefined;

/** Names that may begin at a place of the text, the longest first. */
export function namesAt(text: string, at: number): readonly ChineseName[] {
  index ??= buildIndex();
  return index.get(firstTwo(text, at)) ?? [];
}

/** A key of the two characters that stand here. */
export const firstTwo = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** A name while its areas are gathered. */
type Gathered = ChineseName & { areas: Area[] };

function buildIndex(): Index {
  const found = new Map<number, Gathered[]>();
  for (const area of chinaAreas()) {
    const { name, short } = area;
    gather(found, { text: name, isFull: name !== short || name.length > 3, areas: [area] });
    if (short !== name) gather(found, { text: short, isFull: false, areas: [area] });
  }
  for (const { area, chinese } of [...allCountries(), ...foreignCities()]) {
    for (const text of chinese) gather(found, { text, isFull: /[市国]$/.test(text), areas: [area] });
  }
  for (const names of found.values()) if (names.length > 1) names.sort((a, b) => b.text.length - a.text.length);
  return found;
}

function gather(found: Map<number, Gathered[]>, name: Gathered): void {
  const key = firstTwo(name.text, 0);
  const names = found.get(key);
  if (!names) found.set(key, [name]);
  else {
    const same = names.find(({ text }) => text === name.text);
    if (same) same.areas.push(...name.areas);
    else names.push(name);
  }
}
