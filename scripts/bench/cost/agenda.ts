import type { Journey } from '../../../local/world/journey';
import { truthOf } from '../../../local/world/truth';

/** What somebody does, and when. */
export interface Deed {
  /** Epoch ms. */
  at: number;
  kind: 'ship' | 'look' | 'pull' | 'scan';
  journey: Journey;
}

/** A buyer opens the list and one parcel so often while it is on its way [judged]. */
export const LOOKS_A_PARCEL = 3;
/** Every fifth parcel is pulled to refresh once [judged]. */
export const PULLS = 0.2;

const MS_PER_HOUR = 3_600_000;

/** All that happens to these parcels, in order: they are shipped, scanned and looked at, the looks spread over each one's way. */
export function agendaOf(journeys: readonly Journey[], beganAt: number): Deed[] {
  const truth = truthOf(journeys, beganAt);
  const deeds = journeys.flatMap((journey, index): Deed[] => {
    const shippedAt = beganAt - journey.startedHoursAgo * MS_PER_HOUR;
    const moments = journey.parcels
      .flatMap(({ waybillNo, forwarded }) => [waybillNo, ...(forwarded ? [forwarded.waybillNo] : [])])
      .flatMap((waybillNo) => truth.momentsOf(waybillNo))
      .filter((at) => at > shippedAt);
    const endsAt = Math.max(shippedAt, ...moments);
    const part = (share: number): number => shippedAt + Math.ceil((endsAt - shippedAt) * share);
    const looks = Array.from({ length: LOOKS_A_PARCEL }, (_, look) => part((look + 1) / LOOKS_A_PARCEL));
    const isPulled = Math.floor((index + 1) * PULLS) > Math.floor(index * PULLS);
    return [
      { at: shippedAt, kind: 'ship', journey },
      ...moments.map((at): Deed => ({ at, kind: 'scan', journey })),
      ...looks.map((at): Deed => ({ at, kind: 'look', journey })),
      ...(isPulled ? [{ at: part(1 / 2), kind: 'pull', journey } as const] : []),
    ];
  });
  return deeds.sort((one, other) => one.at - other.at);
}
