import type { Random } from './random';

/** A carrier of the generated world. */
export interface MarketCarrier {
  /** Ours. */
  code: string;
  /** Of all parcels inside China; rounded, made up after the sizes of the networks. */
  share: number;
  /** How its numbers begin; nine digits that are the parcel's own follow, zeros before them up to `length`. */
  prefix: string;
  length: number;
  /** Times the road's hours. */
  pace: number;
  /** Its couriers work through the spring festival. */
  neverRests?: true;
}

const MARKET: readonly MarketCarrier[] = [
  { code: 'zto-express', share: 21, prefix: '75', length: 14, pace: 1 },
  { code: 'yto-express', share: 16, prefix: 'YT', length: 15, pace: 1.05 },
  { code: 'yunda-express', share: 14, prefix: '31', length: 15, pace: 1.1 },
  { code: 'sto-express', share: 13, prefix: '773', length: 15, pace: 1.1 },
  { code: 'jt-express', share: 12, prefix: 'JT5', length: 15, pace: 1.1 },
  { code: 'sf-express', share: 9, prefix: 'SF1', length: 15, pace: 0.7, neverRests: true },
  { code: 'jd-logistics', share: 5, prefix: 'JDVA', length: 15, pace: 0.75, neverRests: true },
  { code: 'ems', share: 4, prefix: '11', length: 13, pace: 1.15, neverRests: true },
  { code: 'china-post', share: 4, prefix: '98', length: 13, pace: 1.3, neverRests: true },
  { code: 'deppon', share: 2, prefix: 'DPK', length: 15, pace: 1.2 },
];

export const drawCarrier = (random: Random): MarketCarrier => random.share(MARKET);

/** @throws RangeError for a carrier that is not in the market */
export function marketCarrier(code: string): MarketCarrier {
  const carrier = MARKET.find((one) => one.code === code);
  if (!carrier) throw new RangeError(`no such carrier in the market: ${code}`);
  return carrier;
}

const SERIALS = 1_000_000_000;
/** Has no factor in common with `SERIALS`, so that no serial comes twice; small enough for exact products. */
const STRIDE = 387_420_489;

/**
 * The number of the parcel with this index: in the carrier's form, no two alike, and neighbours look nothing alike.
 *
 * @param index 0 to 9,999,999
 */
export function waybillNo(
  { prefix, length }: Pick<MarketCarrier, 'prefix' | 'length'>,
  seed: number,
  index: number,
): string {
  const serial = (((index * STRIDE) % SERIALS) + ((seed >>> 0) % SERIALS)) % SERIALS;
  return prefix + String(serial).padStart(length - prefix.length, '0');
}
