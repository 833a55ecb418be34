import type { Status } from '../../../../typings/vocabulary';

/** The finer readings of each status, as readers and providers' tables use them. Each has a sentence of its own in both languages. */
interface SubStatuses {
  created: 'ordered';
  picked_up: 'dropped_off';
  in_transit: 'arrived_hub' | 'departed' | 'forwarded' | 'handed_over' | 'destination_country';
  customs: 'waiting' | 'processing' | 'cleared' | 'info_required' | 'held' | 'duty_due' | 'duty_paid';
  arrived_city: 'city' | 'outlet';
  out_for_delivery: 'redelivery';
  awaiting_pickup: 'locker' | 'station' | 'taken_out';
  delivered: 'self' | 'proxy' | 'locker' | 'station' | 'door' | 'after_exception';
  exception:
    | 'pickup_failed'
    | 'delivery_failed'
    | 'bad_address'
    | 'bad_phone'
    | 'unreachable'
    | 'refused'
    | 'missorted'
    | 'out_of_area'
    | 'delayed'
    | 'held'
    | 'damaged'
    | 'lost'
    | 'pickup_uncollected'
    | 'intercepted';
  /** An ordinary scan on the way back keeps its own. */
  returning: 'arrived_hub' | 'departed' | 'city' | 'outlet';
  returned: never;
  cancelled: never;
}

/** For each status what is said of it, and what of each finer reading; `plain` where there is none. */
export type ByReading<Say> = {
  readonly [S in Exclude<Status, 'unknown'>]: Readonly<Record<SubStatuses[S] | 'plain', Say>>;
};

type Dotted = { [S in keyof SubStatuses]: `${S}.${SubStatuses[S]}` }[keyof SubStatuses];

/** What is said of some finer readings instead of what is said of their status, by `status.subStatus`. */
export type ByFinerReading<Say> = Readonly<Partial<Record<Dotted, Say>>>;

/** What a table has under a key that came from outside. */
export function ownOf<V>(table: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
