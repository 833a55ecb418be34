import type { Told } from '../../typings/vocabulary';

/** What somebody can be told about, in the order of a parcel's way; what is seldom wanted last. */
export const TOLD_KINDS: readonly Told[] = [
  'out_for_delivery',
  'soon',
  'awaiting_pickup',
  'trouble',
  'delivered',
  'arrived_city',
];
