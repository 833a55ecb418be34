import type { ParcelSummary } from '../parcel';
import { isInChina, isOnMainland, isZoneAbroad } from './place-words';

/** Where a parcel is on an international way. */
export interface WayAbroad {
  /** It was last seen outside China, or left for there. */
  isAbroad: boolean;
  /** It comes to China from there. */
  isBoundForChina: boolean;
}

/** As its newest scan's places tell it, else its zone; whither, by its next stop or its destination. */
export function wayAbroad({ newest, destination }: Pick<ParcelSummary, 'newest' | 'destination'>): WayAbroad {
  if (!newest) return { isAbroad: false, isBoundForChina: false };
  const { next } = newest.reading.facts;
  const goesTo = next ?? destination?.name;
  const isOutside = isOutsideChina(newest);
  return {
    isAbroad: isOutside || (next !== undefined && isInChina(next) === false),
    isBoundForChina: isOutside && goesTo !== undefined && isOnMainland(goesTo),
  };
}

function isOutsideChina({ reading: { facts }, place, zone }: NonNullable<ParcelSummary['newest']>): boolean {
  for (const name of [facts.facility, facts.city, place]) {
    const isHere = name === undefined ? undefined : isInChina(name);
    if (isHere !== undefined) return !isHere;
  }
  return isZoneAbroad(zone);
}
