import type { Stage } from '../../../../typings/vocabulary';
import type { StageDetail } from '../../../../typings/shopper';
import type { AboutParcel, FaceWords } from './about-parcel';
import { placeWithin } from './place-within';

type Say = (about: AboutParcel) => FaceWords;

const whereTo = ({ event: { place, next, subStatus }, city }: AboutParcel): string => {
  const from = place ?? city;
  if (from === undefined || from === next) return next === undefined ? 'On the way' : `On the way to ${next}`;
  if (next !== undefined) return `On the way from ${from} to ${placeWithin(from, next)}`;
  return subStatus === 'departed' ? `Left ${from}, still on the way` : `In ${from}, still on the way`;
};

const reader = ({ isBuyer }: Pick<AboutParcel, 'isBuyer'>): string => (isBuyer ? 'you' : 'the customer');

/** Headline and line for each stage. */
export const EN_PARCEL = {
  created: ({ shipped, shippedHours }) => ({
    headline: ['Packed, waiting for the courier'],
    line: shippedHours < 24 ? ['Shipped ', shipped, ', usually collected the same day'] : ['Shipped ', shipped],
  }),
  picked_up: ({ city, carrierName }) => ({
    headline: ['Collected and about to leave'],
    line: [city === undefined ? carrierName : `${city} · ${carrierName}`],
  }),
  in_transit: (about) => ({
    headline: [whereTo(about)],
    ...(about.eta && { line: ['Expected ', about.eta] }),
  }),
  customs: ({ newest }) => ({ headline: ['Clearing customs'], ...(newest && { line: ['Last update ', newest] }) }),
  arrived_city: ({ city, eta, ...who }) => ({
    headline: [city === undefined ? `At a depot near ${reader(who)}` : `In ${city}, not far from ${reader(who)}`],
    line: eta ? ['Expected ', eta] : ['Delivery is next'],
  }),
  out_for_delivery: ({ newest, courierName, isQuiet }) => {
    const courier = courierName ?? 'The courier';
    if (isQuiet && newest)
      return {
        headline: ['Out for delivery, not signed for yet'],
        line: [`${courier} left `, { ...newest, kind: 'moment' }],
      };
    return {
      headline: newest ? ['Arriving ', { ...newest, kind: 'day' }] : ['Out for delivery'],
      line: [`${courier} is on the way`],
    };
  },
  awaiting_pickup: ({ pickup, station, ...who }) => ({
    headline: [`${pickup?.kind === 'locker' ? 'In the locker' : 'At the pickup point'}, ready for ${reader(who)}`],
    ...(station !== undefined && { line: [station] }),
  }),
  delivered: ({ delivered, signer }) => ({
    headline: delivered ? ['Delivered ', delivered] : ['Delivered'],
    ...(signer !== undefined && { line: [`Signed for by ${signer}`] }),
  }),
  returning: ({ event: { reason } }) => ({
    headline: ['Going back to the shop'],
    line: [reason === undefined ? 'Refund by the shop’s rules' : `Reason: ${reason}`],
  }),
  returned: () => ({ headline: ['The shop has it back'], line: ['Ask the shop about the refund'] }),
  cancelled: ({ newest }) => ({
    headline: ['This parcel was cancelled'],
    ...(newest && { line: ['On ', { ...newest, kind: 'day' }] }),
  }),
  expired: ({ newest }) => ({
    headline: ['No news for a long time'],
    line: newest ? ['Last update ', newest, ', ask the shop'] : ['Ask the shop'],
  }),
} satisfies Record<Stage, Say>;

/** What a finer point says instead. */
export const EN_DETAIL = {
  abroad: ({ event: { place } }) => ({
    headline: [place === undefined ? 'On its way to China' : `Left ${place} for China`],
  }),
  cleared: ({ carrierName }) => ({ headline: ['Cleared, now domestic delivery'], line: [`${carrierName} takes over`] }),
  soon: ({ eta }) => ({
    headline: eta ? ['Here about ', { ...eta, kind: 'clock' }] : ['Almost there'],
    line: ['Keep someone home if you can'],
  }),
} satisfies Record<StageDetail, Say>;

/** There are scans, but none that we can read. */
export const EN_UNREAD: FaceWords = {
  headline: ['Not clear where it is yet'],
  line: ["The carrier's own words are below"],
};
