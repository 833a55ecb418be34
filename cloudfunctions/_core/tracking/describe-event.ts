import type { Locale, Sentence, Status } from '../../../typings/vocabulary';
import { maskPhonesInWords } from '../access/mask';
import { cleanWords } from '../text/clean-words';
import { aboutEvent, type AboutEvent, type AheadWords } from './sentences/about-event';
import { EN_AHEAD, EN_EVENT } from './sentences/en-event';
import { ownOf, type ByReading } from './sentences/sub-statuses';
import { WHY_WORDS } from './sentences/why-words';
import { withMetric } from './sentences/with-metric';
import { withoutHoles } from './sentences/without-holes';
import { ZH_AHEAD, ZH_EVENT } from './sentences/zh-event';
import type { Reading, TrackingEvent } from './types';

type Say = (about: AboutEvent) => string;

const SENTENCES: Readonly<Record<Locale, { said: ByReading<Say>; ahead: AheadWords }>> = {
  'zh-CN': { said: ZH_EVENT, ahead: ZH_AHEAD },
  en: { said: EN_EVENT, ahead: EN_AHEAD },
};

export interface EventWords {
  sentence: Sentence;
  /** Which words or code led to the reading, in the reader's language. */
  why: string;
  /** We could not read it: the sentence is the carrier's own words. */
  unread: boolean;
}

/**
 * One sentence for one event, in the reader's language; never empty. What is not understood stays in the carrier's words, with
 * metric figures.
 *
 * @param now epoch ms: a promised time is told while it lies ahead, and not at all without it
 */
export function describeEvent(event: TrackingEvent, locale: Locale, now?: number): EventWords {
  const { status, subStatus = '', why, facts } = event.reading;
  const words = WHY_WORDS[locale];
  if (status === 'unknown') {
    return { sentence: [withMetric(shownRaw(event), locale) || words.wordless], why: words.unread, unread: true };
  }
  const about = aboutEvent(event, { locale, now });
  const { said, ahead } = SENTENCES[locale];
  const sayings: Readonly<Record<string, Say>> & { plain: Say } = said[status];
  const say = ownOf(sayings, subStatus) ?? sayings.plain;
  const seen = withoutHoles(maskPhonesInWords(why.words, facts.courierPhone));
  return {
    sentence: [say(about), ...whatLiesAhead(about, event.reading, ahead)],
    why: why.rule === 'code' ? words.code(seen) : words.words(seen),
    unread: false,
  };
}

/** Behind which statuses an arrival is still to come. */
const COMING: ReadonlySet<Status> = new Set<Status>([
  'created',
  'picked_up',
  'in_transit',
  'customs',
  'arrived_city',
  'out_for_delivery',
  'exception',
]);

function whatLiesAhead({ promised, until }: AboutEvent, { status, subStatus }: Reading, ahead: AheadWords): Sentence {
  const isKept = status === 'awaiting_pickup' ? subStatus !== 'taken_out' : subStatus === 'pickup_uncollected';
  if (isKept) return until ? ahead.until(until) : [];
  return promised && COMING.has(status) ? ahead.promised(promised) : [];
}

/** The carrier's own words as they may be shown: cleaned, every phone but the courier's masked, no holes of a template; empty when no word is left. */
function shownRaw({ rawText, reading }: Pick<TrackingEvent, 'rawText' | 'reading'>): string {
  const words = withoutHoles(maskPhonesInWords(cleanWords(rawText), reading.facts.courierPhone));
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}
