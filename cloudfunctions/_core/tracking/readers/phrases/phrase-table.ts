import type { Status } from '../../../../../typings/vocabulary';
import type { Reader } from '../reader';
import { STRENGTH } from '../strength';
import { prepareWords } from '../words';

/** What a phrase can say, and how strong it is against the others of its language; see Reader.strength. */
const MEANINGS = {
  cancelled: STRENGTH.ended,
  returned: STRENGTH.ended,
  returning: STRENGTH.goingBack,
  'in_transit.handed_over': STRENGTH.signed + 3,
  'exception.pickup_failed': STRENGTH.collected + 1.2,
  'exception.delivery_failed': STRENGTH.collected + 1,
  'exception.refused': STRENGTH.collected + 0.9,
  'exception.bad_address': STRENGTH.collected + 0.8,
  'exception.unreachable': STRENGTH.collected + 0.7,
  'exception.pickup_uncollected': STRENGTH.collected + 0.6,
  'exception.damaged': STRENGTH.collected + 0.5,
  'exception.lost': STRENGTH.collected + 0.4,
  'exception.missorted': STRENGTH.collected + 0.3,
  awaiting_pickup: STRENGTH.signed + 1.5,
  delivered: STRENGTH.signed,
  'delivered.proxy': STRENGTH.signed + 0.5,
  'delivered.door': STRENGTH.signed + 0.5,
  'delivered.locker': STRENGTH.signed + 0.5,
  'customs.held': STRENGTH.customsProblem,
  'customs.info_required': STRENGTH.customsProblem + 0.5,
  'customs.duty_due': STRENGTH.customsProblem + 1,
  'customs.duty_paid': STRENGTH.customsProblem + 2,
  'customs.cleared': STRENGTH.customs + 2,
  customs: STRENGTH.customs,
  out_for_delivery: STRENGTH.delivering,
  'exception.delayed': STRENGTH.heldUp,
  arrived_city: STRENGTH.atDestination,
  created: STRENGTH.awaitsPickup,
  picked_up: STRENGTH.pickedUp,
  'in_transit.forwarded': STRENGTH.forwarded,
  'in_transit.departed': STRENGTH.departed,
  'in_transit.arrived_hub': STRENGTH.arrived,
  in_transit: STRENGTH.onTheWay,
} as const satisfies Record<string, number>;

/** A status, or status.subStatus. */
type Meaning = keyof typeof MEANINGS;

/**
 * One language: what is said → phrases that say it. In a phrase, `(a|b)` stands for either, `(a)?` for what may be missing, `.` for one
 * sign (an apostrophe is written in several ways), `…` for up to 40 characters of anything, `*` at a word's end for any ending. A phrase that begins with `!` takes the meaning away again.
 * Each alternative must hold three letters in a row, or one syllable or character where a language needs no letters.
 */
export type PhraseTable = Partial<Record<Meaning, readonly string[]>>;

/** Latin, Greek and Cyrillic letters; without the flag u, under which a pattern's keys could not be told. */
const LETTER = String.raw`[a-z\u00b7\u00c0-\u024f\u0370-\u052f\u1e00-\u1eff]`;

function compile(phrases: readonly string[]): RegExp {
  const sources = phrases.map((phrase) =>
    phrase
      .replaceAll('*', `${LETTER}*`)
      .replaceAll(' … ', String.raw`(?:\s+.{0,40}?)?\s+`)
      .replaceAll('…', '.{0,40}?')
      .replace(/ (?!…)/g, String.raw`\s+`),
  );
  return new RegExp(`(?<!${LETTER})(?:${sources.join('|')})(?!${LETTER})`, 'i');
}

/** The same for languages that put no spaces between words; prepared like the texts in which it is looked for. */
function compileUnspaced(phrases: readonly string[]): RegExp {
  const sources = phrases.map((phrase) =>
    prepareWords(phrase)
      .plain.replaceAll('…', '.{0,24}?')
      .replace(/ /g, String.raw`\s*`),
  );
  return new RegExp(sources.join('|'), 'i');
}

/**
 * Readers of one language.
 *
 * @param language ISO 639-1, first part of the rules' names
 * @param spaced whether the language puts spaces between words, so that a phrase must stand between them
 */
export function phraseReaders(language: string, table: PhraseTable, spaced = true): Reader[] {
  const toPattern = spaced ? compile : compileUnspaced;
  return Object.entries(table).map(([meaning, phrases]): Reader => {
    const [status, subStatus] = meaning.split('.') as [Status, string?];
    const not = phrases.filter((phrase) => phrase.startsWith('!')).map((phrase) => phrase.slice(1));
    return {
      rule: `${language}.${meaning.replace(/[._]/g, '-')}`,
      status,
      ...(subStatus !== undefined && { subStatus }),
      strength: MEANINGS[meaning as Meaning],
      words: toPattern(phrases.filter((phrase) => !phrase.startsWith('!'))),
      ...(not.length > 0 && { unless: toPattern(not) }),
    };
  });
}
