import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HeldFolder } from '../../local/cloud';
import { fromLines, toLines, type RecordedRequest } from '../../local/world/vendors/recorded-day';

/** Paths at which numbers are subscribed: kdniao's and kuaidi100's. */
const SUBSCRIBE_PATHS: readonly string[] = ['/api/dist', '/poll'];

/** What the demo's vendors were asked to follow; a line of JSON each. */
export const SUBSCRIPTIONS_FILE = 'subscriptions.jsonl';

/** The subscriptions of a folder: those of earlier starts, and where a new one is written down. */
export function openSubscriptions(held: HeldFolder): {
  askedBefore: RecordedRequest[];
  record: (entry: RecordedRequest) => void;
} {
  const file = join(held.path, SUBSCRIPTIONS_FILE);
  return {
    askedBefore: existsSync(file) ? fromLines(readFileSync(file, 'utf8')) : [],
    record(entry) {
      if (SUBSCRIBE_PATHS.includes(entry.url)) appendFileSync(file, toLines([entry]));
    },
  };
}
