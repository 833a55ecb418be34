import type { SharedView } from '../../../typings/shopper';
import type { Locale, TimeSlot } from '../../../typings/vocabulary';
import { SHARED_WORDS } from './shared-words';

/** What a link's card says in a chat: no product and no person. It may be read tomorrow, so it says neither 今天 nor 明天. */
export function shareTitle(view: SharedView, locale: Locale, now: number): string {
  const { pickup, moving, ended } = SHARED_WORDS[locale].card;
  if (view.kind === 'pickup') return pickup;
  return ended[view.stage] ?? moving(view.eta && dayName(view.eta, locale, now));
}

/** As long as a weekday can be no other week's, ms. */
const A_WEEK_MS = 6 * 24 * 3_600_000;

/** 周日, and 12 月 2 日 from the next week on: the last day of several. */
function dayName({ at, to = at, zone: timeZone }: TimeSlot, locale: Locale, now: number): string {
  const isThisWeek = to - now < A_WEEK_MS;
  if (isThisWeek) return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone }).format(to);
  const tag = locale === 'en' ? 'en-GB' : locale;
  const date = new Intl.DateTimeFormat(tag, { month: 'short', day: 'numeric', timeZone }).format(to);
  return locale === 'en' ? date : date.replace(/\d+/g, ' $& ').trim();
}
