import type { Locale } from '../../../../typings/vocabulary';
import type { Parcel } from '../parcel';
import { cityIn } from '../place-name';
import { placeFor } from './about-event';

/** The city in which a parcel was last seen, as its reader says it; undefined when no scan named one that the reader can read. */
export function cityNow({ newest, facts }: Pick<Parcel, 'newest' | 'facts'>, locale: Locale): string | undefined {
  const city = newest?.reading.facts.city ?? facts.city;
  return city === undefined ? undefined : placeFor(cityIn(city, locale) ?? city, locale);
}
