import type { CodeReading, Snapshot } from '../_core/tracking/types';

/** How it ended for a provider that follows a parcel no more; undefined for one that went back or was called off: its scans say so. */
export function endBy(reading: CodeReading | undefined): Snapshot['ended'] {
  if (reading?.status === 'delivered') return 'signed';
  return reading?.status === 'returned' || reading?.status === 'cancelled' ? undefined : 'given_up';
}
