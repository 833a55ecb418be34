import type { Timeline } from '../../../typings/shopper';
import type { BuyerRequest, OpenedParcel, Sealed } from '../tracking/parcel';

/** What was answered is shown for so long, ms: as the shop's words are. */
const SHOWN_FOR_MS = 7 * 24 * 3_600_000;

/**
 * What its buyer asked the shop last, until a week after it was answered: by whatever staff wrote to them since, or settled it with.
 *
 * @param now epoch ms
 */
export function lastAsked(parcel: OpenedParcel, read: (sealed: Sealed) => string, now: number): Timeline['asked'] {
  const last = parcel.requests?.at(-1);
  if (!last?.text) return undefined;
  const answeredAt = answeredSince(last, parcel);
  if (now > (answeredAt ?? now) + SHOWN_FOR_MS) return undefined;
  return { kind: last.kind, at: last.at, text: read(last.text), ...(answeredAt !== undefined && { answeredAt }) };
}

/** Epoch ms. */
function answeredSince({ at, since }: BuyerRequest, { handling = [], issues }: OpenedParcel): number | undefined {
  const told = handling.flatMap(({ deeds }) => deeds.flatMap((deed) => (deed.kind === 'told' ? deed.at : [])));
  const settled = issues.flatMap((one) => (one.code === 'asked' && one.since === since ? (one.closedAt ?? []) : []));
  const moments = [...told, ...settled].filter((moment) => moment >= at);
  return moments.length === 0 ? undefined : Math.min(...moments);
}
