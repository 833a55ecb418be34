import type { Status } from '../../../../typings/vocabulary';
import type { AboutEvent } from './about-event';
import { bySubStatus, type Say } from './by-sub-status';

const withReason = (said: string, { reason }: AboutEvent): string =>
  reason === undefined ? said : `${said}: ${reason}`;

const way: Say = ({ place, next }) => {
  if (place !== undefined && next !== undefined && place !== next) return `Left ${place} for ${next}`;
  if (next !== undefined) return `On the way to ${next}`;
  return place === undefined ? 'On the way' : `Left ${place}`;
};

const sign: Say = ({ signedBy, signer }) => {
  if (signedBy === 'self') return 'Signed for by the receiver';
  if (signedBy === 'locker') return 'Signed for by the locker';
  return signer === undefined ? 'Delivered' : `Delivered, signed for by ${signer}`;
};

/** One sentence for each status of an event: what happened, and what comes next where it is known. */
export const EN_EVENT = {
  created: () => 'Order made, waiting for the courier',
  picked_up: bySubStatus({ dropped_off: () => 'Handed in to the carrier' }, ({ place }) =>
    place === undefined ? 'Collected by the courier' : `Collected by the courier, ${place}`,
  ),
  in_transit: bySubStatus(
    {
      departed: way,
      arrived_hub: ({ place }) => (place === undefined ? 'Arrived at the next stop' : `Arrived at ${place}`),
      forwarded: ({ next }) => (next === undefined ? 'New address, being sent on' : `New address, sent on to ${next}`),
    },
    ({ place, next }) =>
      next === undefined && place !== undefined ? `Being handled at ${place}` : way({ ...(next && { next }) }),
  ),
  customs: bySubStatus(
    {
      waiting: () => 'Waiting for customs',
      cleared: () => 'Cleared by customs',
      info_required: () => 'Customs needs papers',
      held: () => 'Held by customs for a check',
      duty_due: () => 'Duty has to be paid before release',
      duty_paid: () => 'Duty paid, waiting for release',
    },
    () => 'Clearing customs',
  ),
  arrived_city: ({ place }) =>
    place === undefined ? 'At the delivery depot, delivery is next' : `At ${place}, delivery is next`,
  out_for_delivery: bySubStatus({ redelivery: () => 'Out for delivery again' }, ({ courierName }) =>
    courierName === undefined ? 'Out for delivery' : `Out for delivery with ${courierName}`,
  ),
  awaiting_pickup: bySubStatus(
    { taken_out: () => 'The courier took it back out of the locker' },
    ({ station, pickupCode, subStatus }) => {
      const where = station ?? (subStatus === 'locker' ? 'the locker' : 'the pickup point');
      return `At ${where}, ready for you${pickupCode === undefined ? '' : `, code ${pickupCode}`}`;
    },
  ),
  delivered: bySubStatus(
    {
      door: ({ signer }) => (signer === undefined ? 'Delivered, left by the door' : `Delivered, left at ${signer}`),
      locker: () => 'Signed for by the locker',
      station: ({ station }) => (station === undefined ? 'Signed for by the pickup point' : `Signed for by ${station}`),
    },
    sign,
  ),
  exception: bySubStatus(
    {
      delivery_failed: (about) => withReason('Not delivered', about),
      bad_address: () => 'Not delivered: the address is not clear',
      bad_phone: () => 'Not delivered: the phone number is wrong',
      unreachable: () => 'Not delivered: no answer by phone',
      refused: () => 'The parcel was refused',
      missorted: () => 'Went to the wrong place, being sent back',
      out_of_area: () => 'Outside this depot’s delivery area',
      delayed: (about) => withReason('Stopped, will be later', about),
      damaged: () => 'The box is damaged',
      lost: () => 'The parcel may be lost',
      pickup_uncollected: () => 'Has been waiting for a while, not collected',
      pickup_failed: () => 'The courier could not collect it',
      intercepted: () => 'The parcel was stopped on request',
    },
    (about) => withReason('Something went wrong, the carrier is on it', about),
  ),
  returning: (about) => withReason('Going back to the shop', about),
  returned: () => 'The shop has it back',
  cancelled: () => 'This parcel was cancelled',
} satisfies Record<Exclude<Status, 'unknown'>, Say>;
