import type { Timeline } from '../../../typings/shopper';
import type { Handling } from '../issues/handling';
import type { OpenedParcel } from '../tracking/parcel';
import { isAtEnd } from '../following/follow-state';
import { isSameEpisode } from '../issues/handling';

const DAY_MS = 24 * 3_600_000;
/** Words are shown for so long, ms. */
const SHOWN_FOR_MS = 7 * DAY_MS;
/** Words from before a parcel came to its end are shown for so long after it, ms. */
const SHOWN_AFTER_END_MS = DAY_MS;

/** What the shop's staff told the shopper last, about whichever issue, while it is news. `now`: epoch ms. */
export function shopWordsOf(parcel: OpenedParcel, now: number): Timeline['shopWords'] {
  const told = (parcel.handling ?? []).flatMap((one) => toldOf(one, parcel)).sort((a, b) => a.at - b.at);
  const last = told.at(-1);
  return last && now <= shownUntil(last, parcel) ? { text: last.text, at: last.at } : undefined;
}

interface Told {
  text: string;
  /** Epoch ms. */
  at: number;
  /** When a scan answered what they are about, epoch ms. */
  answeredAt: number;
}

/** Empty words are those that were erased. */
function toldOf(handling: Handling, { issues }: OpenedParcel): Told[] {
  const { closedAt = Infinity, outcome } = issues.find((issue) => isSameEpisode(issue, handling)) ?? {};
  const answeredAt = outcome ? Infinity : closedAt;
  return handling.deeds.flatMap((deed) =>
    deed.kind === 'told' && deed.text !== '' ? { text: deed.text, at: deed.at, answeredAt } : [],
  );
}

/** Until the parcel moves on; at its end they stay for a day. Epoch ms. */
function shownUntil({ at, answeredAt }: Told, parcel: OpenedParcel): number {
  const endedAt = isAtEnd(parcel) ? (parcel.newest?.at ?? 0) : Infinity;
  if (at > endedAt) return at + SHOWN_FOR_MS;
  return Math.min(at + SHOWN_FOR_MS, endedAt === Infinity ? answeredAt : endedAt + SHOWN_AFTER_END_MS);
}
