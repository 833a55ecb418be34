import type { SharedView } from '../../../typings/shopper';
import type { Locale, Stage, TimeSlot } from '../../../typings/vocabulary';

/** What is on its way comes some day; of the rest a card says what became of it. */
const ARRIVED = {
  'zh-CN': {
    awaiting_pickup: '包裹到了，等着取',
    delivered: '包裹送到了',
    returning: '包裹在退回商家',
    returned: '包裹退回商家了',
    cancelled: '包裹取消了',
  },
  en: {
    awaiting_pickup: 'A parcel, waiting to be collected',
    delivered: 'A parcel, delivered',
    returning: 'A parcel, going back to the shop',
    returned: 'A parcel, back at the shop',
    cancelled: 'A parcel, cancelled',
  },
} as const satisfies Record<Locale, Partial<Record<Stage, string>>>;

const WORDS: Record<Locale, { pickup: string; moving: string; arrives: (day: string) => string }> = {
  'zh-CN': {
    pickup: '帮忙取个包裹，点开看取件码',
    moving: '包裹在路上',
    arrives: (day) => `包裹在路上，${day}左右到`,
  },
  en: {
    pickup: 'A parcel to collect: tap for the code',
    moving: 'A parcel, on the way',
    arrives: (day) => `A parcel, here about ${day}`,
  },
};

/** What a link's card says in a chat: no product and no person. It may be read tomorrow, so it says neither 今天 nor 明天. */
export function shareTitle(view: SharedView, locale: Locale, now: number): string {
  const words = WORDS[locale];
  if (view.kind === 'pickup') return words.pickup;
  const arrived: Partial<Record<Stage, string>> = ARRIVED[locale];
  const said = arrived[view.stage];
  if (said !== undefined) return said;
  return view.eta ? words.arrives(dayName(view.eta, locale, now)) : words.moving;
}

/** As long as a weekday can be no other week's, ms. */
const A_WEEK_MS = 6 * 24 * 3_600_000;

/** 周日, and 12月2日 from the next week on: the last day of several. */
function dayName({ at, to = at, zone: timeZone }: TimeSlot, locale: Locale, now: number): string {
  const isThisWeek = to - now < A_WEEK_MS;
  if (isThisWeek) return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone }).format(to);
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    month: 'short',
    day: 'numeric',
    timeZone,
  }).format(to);
}
