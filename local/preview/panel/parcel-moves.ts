import type { CallRecord } from './inspect-control';

/** The function through which couriers' news comes in. */
const PUSH = 'carrierPush';

/** Notices that a push changed a parcel since the last look. */
export class ParcelMoves {
  private newest: string | null = null;

  /** @param calls oldest first. @returns false on the first look, when everything is news */
  since(calls: readonly CallRecord[]): boolean {
    const last = calls.filter((call) => call.function === PUSH && call.writes > 0).at(-1)?.requestId;
    const moved = this.newest !== null && last !== undefined && last !== this.newest;
    this.newest = last ?? this.newest ?? '';
    return moved;
  }
}
