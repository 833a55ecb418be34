import type { Told } from '../../../typings/vocabulary';

/** How much each kind of news is worth to a shopper, > 0: only how they compare counts. */
export type Worth = Readonly<Record<Told, number>>;

/** Where a merchant says nothing else. What needs somebody to act comes first; that it is near comes last. */
export const USUAL_WORTH: Worth = {
  trouble: 10,
  awaiting_pickup: 8,
  out_for_delivery: 5,
  delivered: 3,
  soon: 2,
  arrived_city: 1,
};

/** What a merchant's news is worth. */
export const worthOf = (merchant: { worth?: Partial<Worth> } | undefined): Worth => ({
  ...USUAL_WORTH,
  ...merchant?.worth,
});
