import type { ScanKind } from '../journey';
import type { City } from './lanes';

/** Sentences for a kind of scan; {here}, {next}, {city} and the like are filled in. */
export type Words = Partial<Record<ScanKind, readonly string[]>>;

/** How a carrier calls its houses, and how it writes. */
export interface CarrierBook {
  outlet: (city: City, district: string) => string;
  hub: (city: City) => string;
  words: Words;
}
