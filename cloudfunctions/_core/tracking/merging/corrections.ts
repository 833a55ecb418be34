/** A source's word that another carrier is the right one for a number. Our codes. */
export interface Correction {
  /** Whose number it took it for before; absent when we do not know that carrier. */
  from?: string;
  to: string;
  /** The number that it is about, when that is not the parcel's own. */
  via?: string;
  /** How new the scan was beside which it was said, epoch ms; 0 beside none. */
  saidAt: number;
}

/** Most corrections of a parcel that are kept. */
const MOST_CORRECTIONS = 8;

/**
 * Both together, each from-to pair with its newest scan; what was said beside none is kept apart, since a scan may turn out to be an
 * earlier parcel's. Commutative, associative, idempotent.
 *
 * @param known empty, or an earlier result
 * @returns newest scan first, ≤ 8; `known` itself when the other adds nothing
 */
export function mergeCorrections(
  known: Correction[] | undefined,
  more: readonly Correction[] = [],
): Correction[] | undefined {
  if (more.length === 0) return known;
  const before = known ?? [];
  const newest = new Map<string, Correction>();
  for (const correction of [...before, ...more]) {
    const same = newest.get(keyOf(correction));
    if (!same || same.saidAt < correction.saidAt) newest.set(keyOf(correction), correction);
  }
  const all = [...newest.values()].sort(compare).slice(0, MOST_CORRECTIONS);
  return isSameList(all, before) ? known : all;
}

const isSameList = (a: readonly Correction[], b: readonly Correction[]): boolean =>
  a.length === b.length && a.every((correction, at) => correction === b[at]);

const keyOf = ({ from = '', to, via = '', saidAt }: Correction): string =>
  [via, from, to, saidAt === 0 ? 'guessed' : 'scanned'].join('|');

function compare(a: Correction, b: Correction): number {
  if (a.saidAt !== b.saidAt) return b.saidAt - a.saidAt;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

/**
 * The carrier that sources take for the right one now: what was said beside the newest scan counts. Several said beside the same scan,
 * or beside none, are taken as a chain from the carrier that was first taken for it: A → B and B → C come to C, in whatever order they
 * arrived; A → B and B → A come back to A.
 *
 * @param first the carrier before any correction
 * @param corrections all of one number
 */
export function correctedCarrier(first: string, corrections: readonly Correction[]): string {
  const newest = corrections.reduce((at, { saidAt }) => Math.max(at, saidAt), 0);
  const left = corrections.filter(({ saidAt }) => saidAt === newest).sort(compare);
  let carrier = first;
  for (let next = beginOf(left, first); next; next = left.find(({ from }) => from === carrier)) {
    left.splice(left.indexOf(next), 1);
    carrier = next.to;
  }
  return carrier;
}

/** Which correction is the first of a chain: of the carrier known first, else one to whose old carrier no other leads. */
function beginOf(chain: readonly Correction[], first: string): Correction | undefined {
  const leadsTo = new Set(chain.map(({ to }) => to));
  return (
    chain.find(({ from }) => from === first) ??
    chain.find(({ from }) => from === undefined || !leadsTo.has(from)) ??
    chain[0]
  );
}
