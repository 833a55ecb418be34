import type { Timeline } from '../../../typings/shopper';
import type { Parcel } from '../tracking/parcel';
import { isAtEnd } from '../following/follow-state';

const DAY_MS = 24 * 3_600_000;
/** Words are shown for so long, ms. */
const SHOWN_FOR_MS = 7 * DAY_MS;
/** Words from before a parcel came to its end are shown for so long after it, ms. */
const SHOWN_AFTER_END_MS = DAY_MS;

/** What the shop's staff told the shopper last, about whichever issue, while it is news. `now`: epoch ms. */
export function shopWordsOf(parcel: Parcel, now: number): Timeline['shopWords'] {
  const deeds = (parcel.handling ?? []).flatMap((one) => one.deeds).sort((a, b) => a.at - b.at);
  // Empty words are those that were erased.
  const told = deeds.flatMap((deed) => (deed.kind === 'told' && deed.text !== '' ? deed : [])).at(-1);
  if (!told) return undefined;
  const endedAt = isAtEnd(parcel) ? (parcel.newest?.at ?? 0) : Infinity;
  const isAboutTheWay = told.at <= endedAt;
  const until = Math.min(told.at + SHOWN_FOR_MS, isAboutTheWay ? endedAt + SHOWN_AFTER_END_MS : Infinity);
  return now <= until ? { text: told.text, at: told.at } : undefined;
}
