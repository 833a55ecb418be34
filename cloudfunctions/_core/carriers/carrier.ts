import type { Locale } from '../../../typings/vocabulary';
import type { CheckDigit } from './check-digits';

/** A carrier as data. Source of every column: docs/sources.md, carriers. */
export interface Carrier {
  /** Ours, kebab-case. Each provider's own code is in its folder. */
  code: string;
  /** Where it is at home, ISO 3166-1 alpha-2. */
  country: string;
  names: Record<Locale, string>;
  /** Forms of its numbers with letters or a begin of their own, upper case: a hint for guessing, never a reason to refuse. */
  patterns?: readonly RegExp[];
  /** How many digits its numbers have that are digits alone and begin anyhow: the weakest hint. */
  digits?: readonly number[];
  /** Rules for the last digit; the first that applies to a number's form decides. */
  checkDigits?: readonly CheckDigit[];
  /** Service line, from third-party lists. */
  phone?: string;
  /** The last four digits of the sender's or recipient's phone are needed to ask for a track. */
  needsPhoneTail?: true;
  /** Made-up or published numbers: `valid` are guessed as this carrier's, `odd` have a wrong check digit. A test walks them. */
  samples?: { valid: readonly string[]; odd?: readonly string[] };
}
