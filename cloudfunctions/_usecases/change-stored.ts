import type { Clock } from '../_ports';
import { AppError } from '../_core/app-error';

/** Lost races before we give up. */
const MOST_TRIES = 5;
/** First pause after a lost race, ms; it grows with each try. */
const PAUSE_MS = 5;

/** Where documents with a version are kept. */
export interface Stored<T> {
  byId(id: string): Promise<T | undefined>;
  replace(before: T, after: T): Promise<boolean>;
}

/**
 * Reads, changes and writes one document until nobody else wrote in between. `change` must be pure: it may run several times.
 *
 * @param first the document as read already, so that the common case costs no second read
 * @param change returns the same object when there is nothing to write
 * @returns the document as it stands afterwards
 * @throws AppError busy after five lost races, not_found when the document has gone
 */
export async function changeStored<T extends { _id: string; version: number }>(
  { stored, clock }: { stored: Stored<NoInfer<T>>; clock: Clock },
  first: T,
  change: (document: T) => T,
): Promise<T> {
  let before = first;
  for (let attempt = 1; attempt <= MOST_TRIES; attempt += 1) {
    const after = change(before);
    if (after === before) return before;
    if (await stored.replace(before, after)) return { ...after, version: before.version + 1 };
    await clock.pause(PAUSE_MS * attempt);
    const again = await stored.byId(first._id);
    if (!again) throw new AppError('not_found', 'it has gone');
    before = again;
  }
  throw new AppError('busy', `${MOST_TRIES} lost races`);
}
