import type { Locale, Sentence } from '../../../typings/vocabulary';
import { maskPhonesInWords } from '../access/mask';
import { cleanWords } from '../text/clean-words';
import { aboutEvent } from './sentences/about-event';
import { EN_EVENT } from './sentences/en-event';
import { WHY_WORDS } from './sentences/why-words';
import { ZH_EVENT } from './sentences/zh-event';
import type { TrackingEvent } from './types';

const SENTENCES = { 'zh-CN': ZH_EVENT, en: EN_EVENT } as const satisfies Record<Locale, unknown>;

export interface EventWords {
  sentence: Sentence;
  /** Which words or code led to the reading, in the reader's language. */
  why: string;
  /** We could not read it: the sentence is the carrier's own words. */
  unread: boolean;
}

/** One sentence for one event, in the reader's language; never empty. What is not understood stays in the carrier's words. */
export function describeEvent(event: TrackingEvent, locale: Locale): EventWords {
  const { reading } = event;
  const words = WHY_WORDS[locale];
  if (reading.status === 'unknown') {
    return { sentence: [shownRaw(event) || words.wordless], why: words.unread, unread: true };
  }
  const sentence = SENTENCES[locale][reading.status](aboutEvent(event));
  const seen = maskPhonesInWords(reading.why.words, reading.facts.courierPhone);
  const why = reading.why.rule === 'code' ? words.code(seen) : words.words(seen);
  return { sentence: [sentence], why, unread: false };
}

/** The carrier's own words as they may be shown: cleaned, every phone but the courier's masked. */
function shownRaw({ rawText, reading }: Pick<TrackingEvent, 'rawText' | 'reading'>): string {
  return maskPhonesInWords(cleanWords(rawText), reading.facts.courierPhone);
}
