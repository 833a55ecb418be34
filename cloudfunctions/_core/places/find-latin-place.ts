import { isOfCountry, placeOf, type Area } from './area';
import { chinaAreas } from './china-areas';
import { allCountries } from './foreign-areas';
import { cityOfAirport, foldLatin, latinCities, type LatinCity } from './latin-cities';
import type { Place } from './place';
import { stateOfName, statesOfCode } from './states';

/** A text of more words is a sentence: most of its words are some village's name. */
const MOST_WORDS = 12;

/** What carriers put beside a city's name. */
const NOISE =
  /\b(?:hub|gateway|facility|(?:network )?distribution|cent(?:er|re)|sort(?:ing|ation)?|intl|international|airport|apt|isc|pos laju|chronopost|depot|warehouse|service|area|office|post|mail|regional|delivery|annex|processing|parcel|exchange|carrier|station|cargo|terminal|local|in|at|to)\b/gi;

/** Names of countries that American towns have, too: without more words they say nothing. */
const ALSO_AMERICAN: ReadonlySet<string> = new Set(['jamaica']);
/** Cities that are English words: without a country they are taken for words. */
const WORDS: ReadonlySet<string> = new Set(['man', 'mobile', 'nice', 'of', 'reading', 'same', 'split']);
/** States whose name means their city where it stands first: Albany, New York. */
const BEHIND_CITY: ReadonlyMap<string, string> = new Map([
  ['new york', 'NY'],
  ['washington', 'WA'],
]);

/** Something in the text that a city has to fit. */
interface Hint {
  country?: string;
  /** Short forms of states, or Chinese provinces' names. With a country beside it, either may be meant: CA, Georgia. */
  state?: string | undefined;
  /** The piece that is nothing but a country's or a state's name. */
  piece?: string | undefined;
  /** The state or province that the piece names in full. */
  area?: Area | undefined;
}

/**
 * The place that a text in Latin letters names: LOS ANGELES, CA · CINCINNATI HUB,OH - USA · LEIPZIG - GERMANY · KEW VIC.
 *
 * @param home country whose city is meant when several could be: the carrier's
 * @returns undefined when no city fits, or when several do of which none is far the biggest; a country alone where only that is said
 */
export function findLatinPlace(text: string, home?: string): Place | undefined {
  const pieces = piecesOf(text);
  if (pieces.length === 0 || pieces.join(' ').split(' ').length > MOST_WORDS) return undefined;
  const hints = pieces.flatMap((piece) => stateBehind(piece, pieces) ?? hintsIn(piece));
  const city = cityIn(pieces, hints, home) ?? airportIn(pieces);
  const area = city ?? stateIn(hints, home) ?? countryOf(hints, pieces);
  return area && placeOf(area);
}

/** CHINA, PEOPLES REPUBLIC is one name. An American post code says nothing that the state before it does not. */
function piecesOf(text: string): string[] {
  return text
    .slice(0, 160)
    .replace(/[,\s]*\bPEOPLE'?S REPUBLIC(?: OF)?(?: CHINA)?/gi, (words) => (/china$/i.test(words) ? ', CHINA' : ''))
    .replace(/\bKOREA, (?:SOUTH|REPUBLIC OF)(?: \(SOUTH K\.?\))?/gi, 'KOREA')
    .replace(/\bNETHERLANDS, THE\b/gi, 'NETHERLANDS')
    .split(/[,/|;:()[\]]+|\s*[-–—]+\s*/)
    .map((piece) =>
      piece
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/ \d{5}$/, ''),
    )
    .filter((piece) => /[A-Za-z]{2}/.test(piece));
}

let countries: ReadonlyMap<string, Area> | undefined;

function countryCalled(folded: string): Area | undefined {
  countries ??= new Map(
    allCountries().flatMap(({ area, latin }) => {
      return [area.country, ...latin].map((name) => [foldLatin(name), area] as const);
    }),
  );
  return countries.get(folded);
}

/** NEW YORK alone is the city; what stands behind a town is the state. Of NEW YORK, NEW YORK the first is the town. */
function stateBehind(piece: string, [first, second]: readonly string[]): Hint[] | undefined {
  const code = piece === first && piece !== second ? undefined : BEHIND_CITY.get(foldLatin(piece));
  if (code === undefined) return undefined;
  return [{ state: code, piece: piece === first ? undefined : piece, area: statesOfCode(code)[0] }];
}

function hintsIn(piece: string): Hint[] {
  const folded = foldLatin(piece);
  const isCode = /^[A-Z]{2}$/.test(piece);
  const country = folded.length > 2 || isCode ? countryCalled(folded) : undefined;
  if (isCode && statesOfCode(piece).length > 0) return [{ ...(country && { country: country.country }), state: piece }];
  const state = stateOfName(folded);
  if (country) return [{ country: country.country, piece, ...(state && { state: state.name, area: state }) }];
  if (state) return [{ state: state.name, piece, area: state }];
  const code = stateCodeIn(piece);
  return code === undefined ? provinceIn(folded, piece) : [{ state: code }];
}

/** NSW in SYDNEY NSW, FL in JACKSONVILLE FL DISTRIBUTION CENTER. */
function stateCodeIn(piece: string): string | undefined {
  const words = piece.replace(NOISE, ' ').trim().split(/\s+/);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return last !== undefined && /^[A-Z]{2,3}$/.test(last) && statesOfCode(last).length > 0 ? last : undefined;
}

let provinces: ReadonlyMap<string, Area> | undefined;

/** A province, or a city that is one: Chaoyang, Beijing. */
function provinceIn(folded: string, piece: string): Hint[] {
  provinces ??= new Map(
    chinaAreas()
      .filter(({ level, name, parent }) => level === 'province' || (level === 'city' && parent?.name === name))
      .map((area) => [foldLatin(area.english ?? ''), area]),
  );
  const found = provinces.get(folded);
  return found ? [{ state: found.name, piece, area: found }] : [];
}

function fits({ area }: LatinCity, hint: Hint): boolean {
  if (hint.country !== undefined && isOfCountry(area, hint.country)) return true;
  return hint.state !== undefined && (area.state === hint.state || area.parent?.name === hint.state);
}

function cityIn(pieces: readonly string[], hints: readonly Hint[], home: string | undefined): Area | undefined {
  const pure = new Set(hints.map(({ piece }) => piece));
  for (const piece of pieces.filter((each) => !pure.has(each) && !/^[A-Z]{2}$/.test(each))) {
    const area = cityOfPiece(piece, hints, home);
    if (area) return area;
  }
  // SINGAPORE - SINGAPORE; JAMAICA, NY: what looked like a country is the city. A state's name needs its state beside it: NEVADA, MO.
  for (const hint of hints) {
    const others = hints.filter(({ piece }) => piece !== hint.piece);
    const mayBeCity = hint.area === undefined || others.some(({ state }) => state !== undefined);
    const area = hint.piece !== undefined && mayBeCity ? sameName(hint.piece, others, hints) : undefined;
    if (area) return area;
  }
  return undefined;
}

function sameName(piece: string, others: readonly Hint[], hints: readonly Hint[]): Area | undefined {
  const cities = latinCities(foldLatin(piece));
  const meant = cities.find((city) => hints.every((hint) => fits(city, hint)));
  return (meant ?? (others.length > 0 ? cities.find((city) => others.every((hint) => fits(city, hint))) : undefined))
    ?.area;
}

/** The words of a piece that are no carrier's: all of them, then with hints to hold them fewer, from the front and from the back. */
function cityOfPiece(piece: string, hints: readonly Hint[], home: string | undefined): Area | undefined {
  const bare =
    stateCodeIn(piece) === undefined
      ? piece
      : piece
          .replace(NOISE, ' ')
          .trim()
          .replace(/\s+\S+$/, '');
  for (const part of [bare, ...bare.split(NOISE)].map(foldLatin)) {
    const words = part.split(' ').filter(Boolean);
    for (const name of hints.length > 0 || home !== undefined ? runsOf(words) : [part]) {
      const area = meant(latinCities(name), hints, name === part ? home : undefined);
      if (area) return area;
    }
  }
  return undefined;
}

/** new york city → new york city, new york, york city; never a single word out of several without being the first or the last. */
function runsOf(words: readonly string[]): string[] {
  const runs = [words.join(' ')];
  for (let length = words.length - 1; length >= 1; length -= 1) {
    runs.push(words.slice(0, length).join(' '), words.slice(-length).join(' '));
  }
  return runs.filter((run) => run.length > 2);
}

/** How many times more people than the next city: then nobody means the next. Fewer do where the country is known. */
const FAR_BIGGER = { anywhere: 5, inCountry: 3 };
/** Thousands of people below which a city is not meant without a word on its country. */
const KNOWN_EVERYWHERE = 100;

function meant(cities: readonly LatinCity[], hints: readonly Hint[], home: string | undefined): Area | undefined {
  const fitting = cities.filter((city) => hints.every((hint) => fits(city, hint)));
  if (hints.some(({ state }) => state !== undefined)) return fitting[0]?.area;
  if (hints.length > 0) return farBiggest(fitting, FAR_BIGGER.inCountry);
  const atHome = fitting.filter(({ area }) => area.country === home);
  if (atHome.length > 0) return farBiggest(atHome, FAR_BIGGER.inCountry);
  const [first] = fitting;
  const isKnown = first !== undefined && first.people >= KNOWN_EVERYWHERE && !WORDS.has(foldLatin(first.area.name));
  return isKnown ? farBiggest(fitting, FAR_BIGGER.anywhere) : undefined;
}

/** The first, if it has so many times the people of the second. */
function farBiggest([first, second]: readonly LatinCity[], times: number): Area | undefined {
  return first && first.people > 0 && first.people >= times * (second?.people ?? 0) ? first.area : undefined;
}

function airportIn(pieces: readonly string[]): Area | undefined {
  for (const piece of pieces) {
    const code = /^(?:AIRPORT )?([A-Z]{3})(?: AIRPORT)?$/.exec(piece)?.[1];
    const area = code === undefined ? undefined : cityOfAirport(code);
    if (area) return area;
  }
  return undefined;
}

/** The state that the hints leave: QC is Quebec; IL is Illinois only with USA behind it, or at home there. */
function stateIn(hints: readonly Hint[], home: string | undefined): Area | undefined {
  const hint = hints.find(({ state }) => state !== undefined);
  if (hint?.state === undefined) return undefined;
  const others = hints.filter((each) => each !== hint && each.country !== undefined);
  const named = hint.area ? [hint.area] : statesOfCode(hint.state);
  const states = named.filter((area) => others.every(({ country }) => isOfCountry(area, country ?? '')));
  const alone = states.length === 1 && (others.length > 0 || hint.country === undefined) ? states[0] : undefined;
  return alone ?? states.find(({ country }) => country === home);
}

/** The country that is named, if nothing else contradicts: China, Taiwan is Taiwan; Lebanon, New Hampshire is no Lebanon. */
function countryOf(hints: readonly Hint[], pieces: readonly string[]): Area | undefined {
  if (hints.some(({ state }) => state !== undefined)) return undefined;
  const named = hints
    .flatMap(({ country = '' }) => countryCalled(country.toLowerCase()) ?? [])
    .find((area) => hints.every(({ country = '' }) => isOfCountry(area, country)));
  return pieces.length === 1 && ALSO_AMERICAN.has(foldLatin(pieces[0] ?? '')) ? undefined : named;
}
