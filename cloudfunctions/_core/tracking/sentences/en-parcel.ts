import type { Sentence, Stage } from '../../../../typings/vocabulary';
import type { StageDetail } from '../../../../typings/shopper';
import type { AboutParcel, FaceWords } from './about-parcel';
import { besides } from './place-words';
import type { ByFinerReading } from './sub-statuses';

type Say = (about: AboutParcel) => FaceWords;

const whereTo = ({ event: { place, next }, subStatus, city }: AboutParcel): string => {
  const from = place ?? city;
  if (from === undefined || from === next) return next === undefined ? 'On the way' : `On the way to ${next}`;
  if (next !== undefined) return `On the way from ${besides(next, from)} to ${besides(from, next)}`;
  return subStatus === 'departed' ? `Left ${from}, still on the way` : `Reached ${from}, still on the way`;
};

const reader = ({ isBuyer }: Pick<AboutParcel, 'isBuyer'>): string => (isBuyer ? 'you' : 'the customer');

const expected = ({ eta }: AboutParcel): Pick<FaceWords, 'line'> => (eta ? { line: ['Expected ', eta] } : {});

const lastUpdate = ({ newest }: AboutParcel): Pick<FaceWords, 'line'> =>
  newest ? { line: ['Last update ', newest] } : {};

/** Wensan Rd station · 2 pickup codes · kept until tomorrow 20:00 */
function pickupLine({ station, pickup, until }: AboutParcel): Pick<FaceWords, 'line'> {
  const codes = pickup?.codes.length ?? 0;
  const parts: Sentence[] = [
    ...(station === undefined ? [] : [[station]]),
    ...(codes > 1 ? [[`${String(codes)} pickup codes`]] : []),
    ...(until ? [['kept until ', until]] : []),
  ];
  const line = parts.flatMap((part, at) => (at === 0 ? part : [' · ', ...part]));
  return line.length === 0 ? {} : { line };
}

function signedLine({ signer, event: { station, signedBy }, subStatus }: AboutParcel): Pick<FaceWords, 'line'> {
  if ((subStatus === 'door' || signedBy === 'door') && signer !== undefined) return { line: [`Left at ${signer}`] };
  if (signer !== undefined) return { line: [`Signed for by ${signer}`] };
  return subStatus === 'station' && station !== undefined ? { line: [`Signed for at ${station}`] } : {};
}

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
  in_transit: (about) => ({ headline: [whereTo(about)], ...expected(about) }),
  customs: (about) => ({ headline: ['Clearing customs'], ...lastUpdate(about) }),
  arrived_city: ({ city, eta, ...who }) => ({
    headline: [city === undefined ? `At a depot near ${reader(who)}` : `In ${city}, not far from ${reader(who)}`],
    line: eta ? ['Expected ', eta] : ['Delivery is next'],
  }),
  out_for_delivery: ({ newest, comes, courier = 'the courier', isQuiet }) => {
    const who = courier.charAt(0).toUpperCase() + courier.slice(1);
    if (isQuiet && newest)
      return {
        headline: ['Out for delivery, not signed for yet'],
        line: [`${who} left `, { ...newest, kind: 'moment' }],
      };
    return {
      headline: comes ? ['Arriving ', comes] : ['Out for delivery'],
      line: [`${who} is on the way`],
    };
  },
  awaiting_pickup: (about) => ({
    headline: [
      `${about.pickup?.kind === 'locker' ? 'In the locker' : 'At the pickup point'}, ready for ${reader(about)}`,
    ],
    ...pickupLine(about),
  }),
  delivered: (about) => ({
    headline: about.delivered ? ['Delivered ', about.delivered] : ['Delivered'],
    ...signedLine(about),
  }),
  returning: ({ backReason }) => ({
    headline: ['Going back to the shop'],
    line: [backReason === undefined ? "Refund by the shop's rules" : `Reason: ${backReason}`],
  }),
  returned: () => ({ headline: ['The shop has it back'], line: ['Ask the shop about the refund'] }),
  cancelled: ({ newest }) => ({
    headline: ['This parcel was cancelled'],
    ...(newest && { line: ['Cancelled ', { ...newest, kind: 'day' }] }),
  }),
  expired: ({ newest }) => ({
    headline: ['No news for a long time'],
    line: newest ? ['Last update ', newest, ', ask the shop'] : ['Ask the shop'],
  }),
} satisfies Record<Stage, Say>;

/** What the newest event's finer reading says instead. */
export const EN_FINER = {
  'picked_up.dropped_off': (about) => ({
    ...EN_PARCEL.picked_up(about),
    headline: ['With the carrier, about to leave'],
  }),
  'in_transit.forwarded': (about) => {
    const { next, newWaybillNo } = about.event;
    if (newWaybillNo !== undefined)
      return { headline: ['The number changed, still on the way'], line: [`New number ${newWaybillNo}`] };
    return { headline: [next === undefined ? 'Being forwarded' : `Being forwarded to ${next}`], ...expected(about) };
  },
  'in_transit.handed_over': (about) => {
    const { newWaybillNo } = about.event;
    const line = newWaybillNo === undefined ? expected(about) : { line: [`New number ${newWaybillNo}`] };
    return { headline: ['Handed to the next carrier'], ...line };
  },
  'in_transit.destination_country': (about) => ({
    headline: [`In ${about.event.isInChina ? 'China' : 'the destination country'}, still on the way`],
    ...expected(about),
  }),
  'customs.waiting': (about) => ({ headline: ['At customs, waiting to be cleared'], ...lastUpdate(about) }),
  'customs.info_required': ({ event: { reason } }) => ({
    headline: ['Customs needs papers'],
    line: [reason === undefined ? 'Clearing goes on once they are there' : `Missing: ${reason}`],
  }),
  'customs.held': (about) => ({ headline: ['Held by customs for a check'], ...lastUpdate(about) }),
  'customs.duty_due': ({ event: { duty } }) => ({
    headline: ['Pay the duty to release it'],
    ...(duty !== undefined && { line: [`Duty: ${duty}`] }),
  }),
  'customs.duty_paid': (about) => ({ headline: ['Duty paid, waiting for release'], ...lastUpdate(about) }),
  'awaiting_pickup.taken_out': ({ isBuyer }) => ({
    headline: ['Taken out of the locker'],
    ...(isBuyer && { line: ["Wasn't it you? Ask the courier"] }),
  }),
} satisfies ByFinerReading<Say>;

/** What a finer point says instead. */
export const EN_DETAIL = {
  abroad: (about) => {
    const { place } = about.event;
    if (about.subStatus === 'destination_country') return EN_FINER['in_transit.destination_country'](about);
    if (!about.isBoundForChina) return { headline: [whereTo(about)], ...expected(about) };
    if (about.subStatus !== 'departed')
      return {
        headline: [place === undefined ? 'Abroad, China is next' : `Reached ${place}, China is next`],
        ...expected(about),
      };
    return { headline: [place === undefined ? 'On its way to China' : `Left ${place} for China`], ...expected(about) };
  },
  cleared: ({ carrierName, isAbroad }) => ({
    headline: [isAbroad ? 'Cleared by customs' : 'Cleared, now domestic delivery'],
    line: [`${carrierName} takes over`],
  }),
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
