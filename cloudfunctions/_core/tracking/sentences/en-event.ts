import { REFUSAL } from '../refusal';
import type { AboutEvent, AheadWords } from './about-event';
import { besides, isDepot } from './place-words';
import type { ByReading } from './sub-statuses';

type Say = (about: AboutEvent) => string;

const withReason =
  (said: string): Say =>
  ({ reason }) =>
    reason === undefined ? said : `${said}: ${reason}`;

/** In Hangzhou, at a depot in Hangzhou. */
const at = (place: string): string => `${isDepot(place) ? 'at' : 'in'} ${place}`;

const way: Say = ({ place, next }) => {
  if (place !== undefined && next !== undefined && place !== next)
    return `Left ${besides(next, place)} for ${besides(place, next)}`;
  if (next !== undefined) return `On the way to ${next}`;
  return place === undefined ? 'On the way' : `Left ${place}`;
};

const arrival: Say = ({ place, next }) => {
  const there = place === undefined ? 'Arrived at the next stop' : `Arrived ${at(place)}`;
  return next === undefined || next === place ? there : `${there}, next stop ${next}`;
};

const near: Say = ({ place = 'the delivery depot' }) => `Arrived ${at(place)}, delivery is next`;

const collected: Say = ({ courier, place }) => {
  if (courier === undefined && place !== undefined && isDepot(place)) return `Accepted at ${place}`;
  return `Collected by ${courier ?? 'the courier'}${place === undefined ? '' : ` ${at(place)}`}`;
};

const newNumber: Say = ({ newWaybillNo }) => (newWaybillNo === undefined ? '' : `, new number ${newWaybillNo}`);

const pickup =
  (point: string): Say =>
  ({ station = point, pickupCode }) =>
    `At ${station}, ready for you${pickupCode === undefined ? '' : `, code ${pickupCode}`}`;

/** Where something can be left; a person it cannot be. */
const SPOT = /door|porch|box|gate|garage|locker|desk|yard|deck|step|safe place/i;

const leftAt = (spot: string | undefined): string =>
  `Delivered, left ${spot === undefined ? 'by the door' : `at ${spot}`}`;

const sign: Say = ({ signedBy, signer }) => {
  if (signedBy === 'self') return 'Signed for by the receiver';
  if (signedBy === 'locker') return 'Signed for at the locker';
  if (signedBy === 'door' && signer !== undefined && SPOT.test(signer)) return leftAt(signer);
  return signer === undefined ? 'Delivered' : `Delivered, signed for by ${signer}`;
};

const door: Say = (about) =>
  about.signer === undefined || SPOT.test(about.signer) ? leftAt(about.signer) : sign(about);

/** What follows a colon. */
const lowered = (said: string): string => said.charAt(0).toLowerCase() + said.slice(1);

const back =
  (said: Say): Say =>
  (about) =>
    `Going back: ${lowered(said(about))}`;

/** One sentence for each reading of an event: what happened, and what comes next where it is known. */
export const EN_EVENT = {
  created: {
    plain: ({ courier }) =>
      courier === undefined ? 'Order made, waiting for the courier' : `Order made, ${courier} will collect it`,
    ordered: () => 'Order made, waiting for the courier',
  },
  picked_up: {
    plain: collected,
    dropped_off: ({ place }) => `Handed in to the carrier${place === undefined ? '' : ` ${at(place)}`}`,
  },
  in_transit: {
    plain: ({ place, next }) =>
      next === undefined && place !== undefined
        ? `Being handled ${at(place)}`
        : way({ ...(next !== undefined && { next }) }),
    departed: way,
    arrived_hub: arrival,
    forwarded: (about) => {
      if (about.next !== undefined) return `Forwarded to ${about.next}${newNumber(about)}`;
      return about.newWaybillNo === undefined ? 'Being forwarded' : `The number changed, now ${about.newWaybillNo}`;
    },
    handed_over: (about) =>
      `Handed to the next carrier${about.place === undefined ? '' : ` ${at(about.place)}`}${newNumber(about)}`,
    destination_country: ({ place, isInChina }) =>
      `In ${isInChina ? 'China' : 'the destination country'}${place === undefined ? '' : `, now ${at(place)}`}`,
  },
  customs: {
    plain: () => 'Clearing customs',
    waiting: () => 'Waiting for customs',
    processing: () => 'Clearing customs',
    cleared: ({ next }) => `Cleared by customs${next === undefined ? '' : `, next stop ${next}`}`,
    info_required: withReason('Customs needs papers'),
    held: withReason('Held by customs for a check'),
    duty_due: ({ duty }) =>
      duty === undefined ? 'Duty has to be paid before release' : `Duty of ${duty} has to be paid before release`,
    duty_paid: ({ duty }) =>
      duty === undefined ? 'Duty paid, waiting for release' : `Duty of ${duty} paid, waiting for release`,
  },
  arrived_city: {
    plain: near,
    city: ({ place = 'the destination city' }) => near({ place }),
    outlet: near,
  },
  out_for_delivery: {
    plain: ({ courier }) => `Out for delivery${courier === undefined ? '' : ` with ${courier}`}`,
    redelivery: ({ courier }) => `Out for delivery again${courier === undefined ? '' : ` with ${courier}`}`,
  },
  awaiting_pickup: {
    plain: pickup('the pickup point'),
    locker: pickup('the locker'),
    station: pickup('the pickup point'),
    taken_out: () => 'Taken out of the locker',
  },
  delivered: {
    plain: sign,
    self: (about) => {
      const { isTakenByAnyone, signedBy, station } = about;
      if (signedBy === 'door') return door(about);
      if (!isTakenByAnyone) return 'Signed for by the receiver';
      return station === undefined ? 'Collected' : `Collected from ${station}`;
    },
    proxy: ({ signer }) => `Delivered, taken in by ${signer ?? 'somebody else'}`,
    locker: () => 'Signed for at the locker',
    station: ({ station = 'the pickup point' }) => `Signed for at ${station}`,
    door,
    after_exception: (about) => `Problem solved: ${lowered(sign(about))}`,
  },
  exception: {
    plain: ({ reason }) =>
      `Something went wrong${reason === undefined ? ", the carrier doesn't say what" : `: ${reason}`}`,
    pickup_failed: withReason('The courier could not collect it'),
    delivery_failed: withReason('Not delivered'),
    bad_address: () => 'Not delivered: the address is not clear',
    bad_phone: () => 'Not delivered: the phone number is wrong',
    unreachable: () => 'Not delivered: no answer by phone',
    refused: ({ reason }) =>
      reason === undefined || REFUSAL.test(reason) ? 'The parcel was refused' : `The parcel was refused: ${reason}`,
    missorted: ({ next }) => `Went to the wrong place, being ${next === undefined ? 'rerouted' : `sent on to ${next}`}`,
    out_of_area: ({ next }) =>
      `Outside this depot's delivery area${next === undefined ? '' : `, being sent on to ${next}`}`,
    delayed: withReason('Delayed'),
    held: withReason('The parcel is on hold'),
    damaged: () => 'The box is damaged',
    lost: () => 'The parcel may be lost',
    pickup_uncollected: ({ station }) => `Still waiting${station === undefined ? '' : ` at ${station}`}, not collected`,
    intercepted: () => 'The parcel was stopped on the way',
  },
  returning: {
    plain: (about) => {
      const said = withReason('Going back to the shop')(about);
      return about.next === undefined ? said : `${said}, next stop ${about.next}`;
    },
    departed: back(way),
    arrived_hub: back(arrival),
    city: ({ place }) => (place === undefined ? 'Going back to the shop' : back(arrival)({ place })),
    outlet: ({ place }) => (place === undefined ? 'Going back to the shop' : back(arrival)({ place })),
  },
  returned: { plain: () => 'The shop has it back' },
  cancelled: { plain: withReason('This parcel was cancelled') },
} satisfies ByReading<Say>;

/** What follows a sentence: when it comes, or until when it is kept. */
export const EN_AHEAD: AheadWords = {
  promised: (slot) => [', expected ', slot],
  until: (slot) => [', kept until ', slot],
};
