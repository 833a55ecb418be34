import { firstTwo } from './chinese-names';
import { allCountries, foreignCities } from './foreign-areas';

let beginnings: ReadonlySet<number> | undefined;

/**
 * Whether a text may name a place outside mainland China: it holds the first two characters of a Chinese name of one, or two Latin
 * letters in a row, as US and LAX have. Quick, and never wrong about a no: what it says no to need not be looked up.
 */
export function mayNameAbroad(text: string): boolean {
  beginnings ??= new Set(
    [...allCountries(), ...foreignCities()]
      .filter(({ area }) => area.country !== 'CN')
      .flatMap(({ chinese }) => chinese.map((name) => firstTwo(name, 0))),
  );
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) | 32;
    letters = code >= 97 && code <= 122 ? letters + 1 : 0;
    if (letters === 2 || beginnings.has(firstTwo(text, at))) return true;
  }
  return false;
}
