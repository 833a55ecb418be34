import type { Stage, TemplateKind, Told } from '../../../typings/vocabulary';
import type { Addressee } from './addressee';
import type { NoticedParcel } from './decision';
import { expectedParcels } from './expected-parcels';
import { TEMPLATE_OF } from './milestones';
import type { Demand } from './price-of-accept';

/** News that each parcel brings for sure if all goes well; what may never come is worth no waiting. */
const ON_THE_WAY = ['arrived_city', 'out_for_delivery', 'delivered'] as const satisfies readonly Told[];

/** Which of them lie ahead, by how far a parcel is; none where it goes back or has ended. */
const AHEAD: Readonly<Partial<Record<Stage, readonly Told[]>>> = {
  created: ON_THE_WAY,
  picked_up: ON_THE_WAY,
  in_transit: ON_THE_WAY,
  customs: ON_THE_WAY,
  arrived_city: ['out_for_delivery', 'delivered'],
  out_for_delivery: ['delivered'],
  awaiting_pickup: ['delivered'],
};

/** Who has been silent for so long, ms, brings nothing for which to keep an accept [ours]. */
const SILENT_MS = 10 * 24 * 3_600_000;
/** Nor does a parcel of which this is so. */
const STOPPED: readonly string[] = ['lost', 'refused', 'damaged'];

interface Wanted {
  told: Told;
  worth: number;
}

/** What will want a person's accepts of one template, and which news is the worthiest of it. `now`: epoch ms. */
export function acceptDemand(
  kind: TemplateKind,
  { to, settings, worthOf }: Pick<Addressee, 'to' | 'settings' | 'worthOf'>,
  { parcels, now }: { parcels: readonly NoticedParcel[]; now: number },
): { demand: Demand; best?: Told } {
  const isWanted = (told: Told): boolean => TEMPLATE_OF[told] === kind && settings.told[told];
  const worthIn =
    ({ merchantId }: NoticedParcel) =>
    (told: Told): Wanted => ({ told, worth: worthOf(merchantId)[told] });
  const coming = parcels.flatMap((parcel) => aheadOf(parcel, now).filter(isWanted).map(worthIn(parcel)));
  const waiting = parcels.flatMap((parcel) => waitingIn(parcel, to, now).filter(isWanted).map(worthIn(parcel)));
  // What is alike goes in one message.
  const known = [...coming, ...new Map(waiting.map((wanted) => [wanted.told, wanted])).values()];
  const [newest] = [...parcels].sort((a, b) => b.shippedAt - a.shippedAt);
  const perParcel = ON_THE_WAY.filter(isWanted).map((told): Wanted => ({
    told,
    worth: newest ? worthOf(newest.merchantId)[told] : 0,
  }));
  const [best] = [...known, ...perParcel].sort((a, b) => b.worth - a.worth);
  return {
    demand: {
      known: known.map(({ worth }) => worth),
      perParcel: perParcel.map(({ worth }) => worth),
      expectedParcels: expectedParcels(parcels, now),
    },
    ...(best && { best: best.told }),
  };
}

/** What is on its way, is tried again later, or waits for the morning. */
const waitingIn = ({ notices }: NoticedParcel, to: string, now: number): Told[] =>
  notices
    .filter((notice) => notice.to === to && (notice.nextAt ?? 0) > now && notice.foldedInto === undefined)
    .filter(({ attempts, reason }) => attempts > 0 || reason === 'quiet_hours')
    .map(({ told }) => told);

function aheadOf({ stage, shippedAt, newest, openIssues }: NoticedParcel, now: number): readonly Told[] {
  const isMoving = now - (newest?.at ?? shippedAt) <= SILENT_MS && !openIssues.some((code) => STOPPED.includes(code));
  return isMoving ? (AHEAD[stage] ?? []) : [];
}
