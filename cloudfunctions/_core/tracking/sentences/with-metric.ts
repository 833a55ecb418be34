import type { Locale } from '../../../../typings/vocabulary';

const KM_PER_MILE = 1.609_344;
/** 12 miles, 1,200 mi, 0.5 mile. */
const MILES = /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{1,6})(\.\d{1,3})?(\s*(?:miles?|mi)\b\.?)(?!\s*[(（/])/gi;
/** 40°F, 40 ℉, 98.6 degrees Fahrenheit. */
const FAHRENHEIT =
  /(?<![\d.,])(-?\d{1,4}(?:\.\d{1,3})?)(\s*(?:℉|°\s*F\b|º\s*F\b|(?:deg(?:rees?)?\.?\s*)?Fahrenheit\b|degrees?\s*F\b))(?!\s*[(（/])/gi;

/** Words with kilometres behind miles and °C behind °F: 12 miles（约 19 公里）. What has a bracket behind it already stays. */
export function withMetric(text: string, locale: Locale): string {
  const aside = (figure: string): string => (locale === 'en' ? ` (about ${figure})` : `（约 ${figure}）`);
  return text
    .replace(
      MILES,
      (found: string, whole: string, rest = '') =>
        found.trimEnd() + aside(kilometres(Number(whole.replaceAll(',', '') + String(rest)), locale)),
    )
    .replace(
      FAHRENHEIT,
      (found: string, degrees: string) => found + aside(`${rounded(((Number(degrees) - 32) * 5) / 9)}°C`),
    );
}

function kilometres(miles: number, locale: Locale): string {
  const km = miles * KM_PER_MILE;
  return `${km < 10 ? String(Number(km.toFixed(1))) : rounded(km)} ${locale === 'en' ? 'km' : '公里'}`;
}

/** Never -0. */
const rounded = (figure: number): string => String(Math.round(figure) + 0);
