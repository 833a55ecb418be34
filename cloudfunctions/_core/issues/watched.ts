import type { Parcel } from '../tracking/parcel';
import type { TrackingEvent } from '../tracking/types';
import { isCrossBorder } from '../following/is-cross-border';
import { ownSaid } from '../tracking/merging/own-events';
import { isInChina } from '../tracking/sentences/place-words';
import { wayAbroad } from '../tracking/sentences/way-abroad';
import { lastIndexWhere } from '../tracking/state/newest-where';
import { orderedEvents } from '../tracking/state/ordered-events';

/** A parcel as rules look at it. */
export interface Watched {
  parcel: Parcel;
  /** Its standing events as the whole track reads them, oldest first. */
  ordered: readonly TrackingEvent[];
  newest: TrackingEvent | undefined;
  /** It is between countries, or in one whose scans come days late: silence says little. */
  isBetweenCountries: boolean;
}

export function watch(parcel: Parcel): Watched {
  const ordered = orderedEvents(parcel);
  return {
    parcel,
    ordered,
    newest: ordered.at(-1),
    isBetweenCountries: isCrossBorder(parcel) && !isHomeAgain(parcel, ordered),
  };
}

/** Come from abroad, let go by customs, and last seen in China: from there on it goes as parcels inside China do. */
function isHomeAgain(parcel: Parcel, ordered: readonly TrackingEvent[]): boolean {
  const newest = ordered.at(-1);
  const customs = lastIndexWhere(ordered, ({ reading }) => reading.status === 'customs');
  if (!newest || customs < 0 || customs === ordered.length - 1) return false;
  const destination = ownSaid(parcel.destination, parcel.shippedAt)?.name;
  const isBound =
    (destination !== undefined && isInChina(destination) === true) ||
    ordered.slice(0, customs).some((event) => wayAbroad({ newest: event }).isAbroad);
  return isBound && ordered.slice(customs + 1).every(isSeenInChina);
}

const isSeenInChina = (event: TrackingEvent): boolean => !wayAbroad({ newest: event }).isAbroad;
