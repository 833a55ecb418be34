import type { Locale } from '../../../typings/vocabulary';
import { allCountries } from './foreign-areas';

/**
 * A country as readers of a language say it: 日本 · Japan.
 *
 * @param country ISO 3166-1 alpha-2
 * @returns undefined when the gazetteer does not know it
 */
export function countryName(country: string, locale: Locale): string | undefined {
  const found = allCountries().find(({ area }) => area.country === country);
  return locale === 'en' ? found?.area.english : found?.area.short;
}
