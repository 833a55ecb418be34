import { codeToKeep } from '../_core/tracking/make-scan';
import type { CodeReading, Snapshot } from '../_core/tracking/types';

/** A provider's codes → our words. `undefined`: documented, but says nothing about the parcel's way. */
export type States = Readonly<Record<string, CodeReading | undefined>>;

/** A provider's table of states, ready to be asked. */
export interface StateBook {
  /** What a code says; undefined for one that says nothing or is not known. */
  readonly readingOf: (code: string) => CodeReading | undefined;
  /** The codes that the table does not have, each once and fit for the log. Empty ones are none. */
  readonly unknownIn: (codes: readonly string[]) => string[];
  /** A whole parcel's code and what it says; undefined for an empty one. */
  readonly parcelCodeOf: (code: string) => Snapshot['parcelCode'];
}

export function stateBook(states: States): StateBook {
  const readings = new Map(Object.entries(states));
  return {
    readingOf: (code) => readings.get(code),
    unknownIn: (codes) => {
      const unknown = codes.filter((code) => code !== '' && !readings.has(code));
      return unknown.length === 0 ? [] : [...new Set(unknown.map(codeToKeep))];
    },
    parcelCodeOf: (code) => {
      const reading = readings.get(code);
      return code === '' ? undefined : { code: codeToKeep(code), ...(reading && { reading }) };
    },
  };
}
