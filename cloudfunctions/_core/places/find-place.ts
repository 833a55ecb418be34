import { placeOf } from './area';
import { findChineseArea } from './find-chinese-place';
import { findLatinPlace } from './find-latin-place';
import type { Place } from './place';

const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z]{3}/;

/** Tracks name the same few depots again and again. */
const MOST_REMEMBERED = 1_000;
/** Longer texts are sentences, and seldom come twice, characters. */
const LONGEST_REMEMBERED = 64;
const remembered = new Map<string, Place | undefined>();

/**
 * The place that a text names, in Chinese or in Latin letters: a depot's name, an address, what a provider calls the place of a scan.
 *
 * @param text the first 512 characters are read
 * @param home ISO code of the country whose city is meant when several could be: the carrier's
 * @returns undefined when it names none, or it is not clear which
 */
export function findPlace(text: string, home?: string): Place | undefined {
  if (text.length > LONGEST_REMEMBERED) return search(text, home);
  const key = `${home ?? ''}|${text}`;
  if (remembered.has(key)) return remembered.get(key);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const place = search(text, home);
  remembered.set(key, place);
  return place;
}

function search(text: string, home: string | undefined): Place | undefined {
  if (!HAN.test(text)) return findLatinPlace(text, home);
  const area = findChineseArea(text);
  if (area !== undefined && area.level !== 'country') return placeOf(area);
  const latin = LATIN.test(text)
    ? findLatinPlace(text.replace(/\p{Script=Han}+/gu, ','), area?.country ?? home)
    : undefined;
  return latin ?? (area && placeOf(area));
}
