import type { ScanKind } from '../journey';
import type { TrueScan } from '../truth';

/** After these nothing more is expected, and a vendor stops following. */
const LAST_KINDS: ReadonlySet<ScanKind | undefined> = new Set([
  ...(['signed', 'signed_by_proxy', 'collected', 'returned', 'cancelled'] as const),
]);

/** Whether the newest scan is a parcel's end. */
export function hasEnded(scans: readonly TrueScan[]): boolean {
  return LAST_KINDS.has(scans.at(-1)?.kind);
}
