import type { SaidEta } from '../parcel';

/**
 * Which of two arrival times counts: the one said beside the newer scan, then the later one; zone and source decide between equals.
 * The same whichever came first, so that the order of pushes does not matter.
 */
export function newerEta(a: SaidEta | undefined, b: SaidEta | undefined): SaidEta | undefined {
  if (!a || !b) return a ?? b;
  return compare(a, b) >= 0 ? a : b;
}

const compare = (a: SaidEta, b: SaidEta): number =>
  a.saidAt - b.saidAt || a.from - b.from || (a.to ?? a.from) - (b.to ?? b.from) || compareRest(a, b);

function compareRest(a: SaidEta, b: SaidEta): number {
  const [x, y] = [a, b].map(({ to, zone, source }) => [to ?? '', zone, source].join());
  return x === y ? 0 : (x ?? '') > (y ?? '') ? 1 : -1;
}
