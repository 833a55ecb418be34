import type { Parcel } from '../tracking/parcel';
import { keywordLimit, takenBy } from './keyword-limits';

type WithPickup = Pick<Parcel, 'facts'>;

/** One parcel's codes: all where they fit, else the first that does, since half a code opens nothing; empty when there is none. */
export function codesOf(parcel: WithPickup, keyword: string): string {
  const codes = codesFor(parcel, keyword);
  return joined(codes, keyword) ?? codes.find((code) => fits(code, keyword)) ?? '';
}

/** The codes of several parcels in one keyword; undefined when they do not fit, or one of the parcels has none. */
export function codesTogether(parcels: readonly WithPickup[], keyword: string): string | undefined {
  const codes = parcels.map((parcel) => codesFor(parcel, keyword));
  return codes.every(({ length }) => length > 0) ? joined(codes.flat(), keyword) : undefined;
}

const codesFor = ({ facts: { pickup } }: WithPickup, keyword: string): string[] =>
  (pickup?.codes ?? []).map((code) => takenBy(keyword, code)).filter((code) => code !== '');

function joined(codes: readonly string[], keyword: string): string | undefined {
  const all = [...new Set(codes)].join(',');
  return fits(all, keyword) ? all : undefined;
}

const fits = (text: string, keyword: string): boolean => [...text].length <= keywordLimit(keyword);
