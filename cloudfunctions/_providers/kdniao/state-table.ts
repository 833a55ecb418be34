import { stateBook, type States } from '../states';

/**
 * kdniao's State, StateEx and node Action → our words. One table a provider: 201, 304 and 401 mean other things elsewhere.
 * Source: docs/sources.md, one vocabulary. `undefined`: documented, but says nothing about the parcel (0 无轨迹).
 */
const STATES: States = {
  '0': undefined,
  '1': { status: 'picked_up' },
  '10': { status: 'created', subStatus: 'ordered' },
  '2': { status: 'in_transit' },
  '201': { status: 'arrived_city', subStatus: 'city' },
  '202': { status: 'out_for_delivery' },
  '204': { status: 'in_transit', subStatus: 'arrived_hub' },
  '205': { status: 'arrived_city', subStatus: 'outlet' },
  '206': { status: 'in_transit', subStatus: 'departed' },
  '211': { status: 'awaiting_pickup' },
  '3': { status: 'delivered' },
  '301': { status: 'delivered', subStatus: 'self' },
  '302': { status: 'delivered', subStatus: 'after_exception' },
  '304': { status: 'delivered', subStatus: 'proxy' },
  '311': { status: 'delivered', subStatus: 'locker' },
  '4': { status: 'exception', subStatus: 'delayed' },
  '401': { status: 'exception', subStatus: 'delayed' },
  '402': { status: 'exception', subStatus: 'delayed' },
  '403': { status: 'exception', subStatus: 'delayed' },
  '404': { status: 'exception', subStatus: 'refused' },
  '405': { status: 'exception', subStatus: 'delivery_failed' },
  '406': { status: 'returned' },
  '407': { status: 'returning' },
  '412': { status: 'exception', subStatus: 'pickup_uncollected' },
  '413': { status: 'exception', subStatus: 'intercepted' },
  '414': { status: 'exception', subStatus: 'damaged' },
  '415': { status: 'cancelled' },
  '416': { status: 'exception', subStatus: 'unreachable' },
  '417': { status: 'exception', subStatus: 'delayed' },
  '418': { status: 'awaiting_pickup', subStatus: 'taken_out' },
  '419': { status: 'out_for_delivery', subStatus: 'redelivery' },
  '420': { status: 'exception', subStatus: 'bad_address' },
  '421': { status: 'exception', subStatus: 'bad_phone' },
  '422': { status: 'exception', subStatus: 'missorted' },
  '423': { status: 'exception', subStatus: 'out_of_area' },
  '5': { status: 'in_transit', subStatus: 'forwarded' },
  '6': { status: 'customs', subStatus: 'waiting' },
  '601': { status: 'customs', subStatus: 'waiting' },
  '602': { status: 'customs', subStatus: 'processing' },
  '603': { status: 'customs', subStatus: 'cleared' },
  '604': { status: 'customs', subStatus: 'held' },
};

export const { readingOf, unknownIn, parcelCodeOf } = stateBook(STATES);
