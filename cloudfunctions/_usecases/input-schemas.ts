import type { PhoneFacts } from '../../typings/shopper';
import type { Locale } from '../../typings/vocabulary';
import * as v from 'valibot';
import { cleanWords } from '../_core/text/clean-words';
import { CHINA_ZONE } from '../_core/tracking/time/local-time';

export const localeSchema: v.GenericSchema<Locale> = v.picklist(['zh-CN', 'en']);

/** A parcel's id as it comes from a phone: sha256, hex. */
export const parcelIdSchema: v.GenericSchema<string> = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A person's own words: on one line, nothing in them masked; 1 to so many characters. */
export const ownWords = (most: number): v.GenericSchema<string> =>
  v.pipe(
    v.string(),
    v.maxLength(4 * most),
    v.transform((text) => cleanWords(text)),
    v.minLength(1),
    v.maxLength(most),
  );

/** The longest name of a zone has 30 characters; with room for longer ones to come. */
const LONGEST_ZONE = 64;

/** What a phone says of itself. A zone that nobody knows becomes China's: a phone that we do not understand is no error. */
export const phoneSchema: v.GenericSchema<PhoneFacts> = v.strictObject({
  locale: localeSchema,
  zone: v.pipe(v.string(), v.transform(knownZone)),
});

/** The zone by its one name. */
function knownZone(zone: string): string {
  if (zone.length > LONGEST_ZONE) return CHINA_ZONE;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone;
  } catch (error) {
    if (error instanceof RangeError) return CHINA_ZONE;
    throw error;
  }
}
