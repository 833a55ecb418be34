import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import type { Must } from './broken-promise';
import type { Entry } from './ledger';
import { momentOf } from './made-track';

/** What two tellings of one scan have in common: punctuation and white space are nobody's news. */
const nameOf = (at: number, words: string): string => `${at} ${words.replace(/[\p{P}\s]/gu, '')}`;

/** Every node that we said we had taken in stands in its parcel. */
export function holdsAllAcknowledged(
  entries: readonly Entry[],
  parcelOf: (waybillNo: string) => Parcel,
  must: Must,
): void {
  const kept = new Map<string, ReadonlySet<string>>();
  for (const entry of entries) {
    if (entry.what !== 'acknowledged') continue;
    const { waybillNo, nodes } = entry;
    const events =
      kept.get(waybillNo) ?? new Set(parcelOf(waybillNo).events.map(({ at, rawText }) => nameOf(at, rawText)));
    kept.set(waybillNo, events);
    const lost = nodes.filter(([time, words]) => !events.has(nameOf(momentOf(time), words)));
    must(lost.length === 0, 'a node that was acknowledged is lost', lost);
  }
}

/** No scan stands in a parcel twice. */
export function hasNoTwins({ events }: Parcel, must: Must): void {
  const names = events.map(({ at, rawText }) => nameOf(at, rawText));
  must(new Set(names).size === names.length, 'a scan stands twice', names);
}

/** How many messages WeChat delivered, how many of them once more. */
export function deliveriesIn(entries: readonly Entry[]): { told: number; again: number } {
  const messages = entries.flatMap((entry) => (entry.what === 'told' ? [entry.message] : []));
  return { told: messages.length, again: messages.length - new Set(messages).size };
}

/** No message is of a stage that was overtaken by what we had been told when it went out; none speaks of trouble with what arrived. */
export function tellsNothingOvertaken(entries: readonly Entry[], must: Must): void {
  for (const entry of entries) {
    if (entry.what !== 'told') continue;
    const { stage, newest } = entry;
    const isNews = stage === TROUBLE ? newest !== 'delivered' : stage === newest;
    must(isNews, 'a message tells of a stage that is overtaken', entry);
  }
}

/** What a message of trouble has for a stage. */
export const TROUBLE = 'trouble';

/** What says when something came, who knows it again, what was told and how often it was written: all that may differ. */
const PASSING: ReadonlySet<string> = new Set([
  'version',
  'notices',
  'nextNoticeAt',
  'heard',
  'heardAt',
  'recipient',
  'following',
  'followAt',
  'askAt',
  'dueAt',
  'learntAt',
  'receivedAt',
]);

/** What of a parcel follows from the set of its events, as a text. */
export const stateOf = (parcel: Parcel): string => JSON.stringify(sorted(parcel));

/** The same JSON with its keys in the order of their letters. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !PASSING.has(key));
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]));
}
