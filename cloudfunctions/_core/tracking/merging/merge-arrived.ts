import { mergeCorrections, type Correction } from './corrections';
import { mergeTracks, type Told } from './heard-tracks';
import { MOST_KEYS } from './linked-keys';
import { mergeEvents } from './merge-events';
import { newerEta } from './newer-eta';
import type { SaidEta, SaidName } from '../parcel';
import type { TrackingEvent } from '../types';

/** What a push (or what waited for its parcel) brings. */
export interface Arrived extends Told {
  saidEta?: SaidEta | undefined;
  destination?: SaidName | undefined;
  /** Further keys of the parcel: its number with the carrier that the provider takes for the right one. */
  saidKeys?: readonly string[] | undefined;
  corrections?: readonly Correction[] | undefined;
}

/** What has arrived so far, merged: in a parcel, or waiting for one. */
export interface Merged extends Arrived {
  /** Empty, or an earlier result of the merge. */
  events: TrackingEvent[];
  saidKeys?: string[] | undefined;
  corrections?: Correction[] | undefined;
}

/**
 * Both together: commutative, associative, idempotent.
 *
 * @returns `known` itself when the other adds nothing
 */
export function mergeArrived(known: Merged, other: Arrived): Merged {
  const events = mergeEvents(known.events, other.events);
  const tracks = mergeTracks(known, other, events);
  const saidEta = newerEta(known.saidEta, other.saidEta);
  const destination = newerPlace(known.destination, other.destination);
  const saidKeys = mergeKeys(known.saidKeys, other.saidKeys);
  const corrections = mergeCorrections(known.corrections, other.corrections);
  const isSame =
    events === known.events &&
    tracks === known.tracks &&
    saidEta === known.saidEta &&
    destination === known.destination &&
    saidKeys === known.saidKeys &&
    corrections === known.corrections;
  return isSame ? known : { events, tracks, saidEta, destination, saidKeys, corrections };
}

/**
 * What arrived, with the key under which it came: its parcel is known by that one too.
 *
 * @param own the parcel's own key
 */
export const underKey = (arrived: Arrived, key: string, own: string): Arrived =>
  key === own ? arrived : { ...arrived, saidKeys: [...(arrived.saidKeys ?? []), key] };

/** The first of both by their order, as many as a parcel may have. */
function mergeKeys(known: string[] | undefined, more: readonly string[] = []): string[] | undefined {
  const fresh = more.filter((key) => !(known ?? []).includes(key));
  if (fresh.length === 0) return known;
  const all = [...new Set([...(known ?? []), ...fresh])].sort().slice(0, MOST_KEYS);
  return all.join() === known?.join() ? known : all;
}

/** Which of two names counts: the one said beside the newer scan. The same whichever came first. */
function newerPlace(a: SaidName | undefined, b: SaidName | undefined): SaidName | undefined {
  if (!a || !b) return a ?? b;
  return a.saidAt > b.saidAt || (a.saidAt === b.saidAt && a.name >= b.name) ? a : b;
}
