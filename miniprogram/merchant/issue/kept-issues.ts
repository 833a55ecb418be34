import type { IssuePage, IssueRef } from '../../../typings/merchant';
import type { Locale } from '../../../typings/vocabulary';
import type { Cache } from '../../stores/cache';

const KEY = 'issues';
/** Issues kept for a time without network. */
const MOST = 8;

export interface KeptIssue {
  issue: IssuePage;
  /** Language of its sentences. */
  locale: Locale;
  /** The cloud's clock minus the phone's when it was read, ms. */
  ahead: number;
}

/** What was kept of this issue in this language. */
export function recallIssue(cache: Cache, ref: IssueRef, locale: Locale): KeptIssue | undefined {
  return keptIn(cache).find((one) => one.locale === locale && isSame(one.issue, ref));
}

/** Keeps it; the one that was read longest ago makes room. */
export function keepIssue(cache: Cache, kept: KeptIssue): void {
  const others = keptIn(cache).filter(({ issue }) => !isSame(issue, kept.issue));
  cache.write(KEY, [kept, ...others].slice(0, MOST));
}

/** There is no such issue any more, or it is not theirs. */
export function forgetIssue(cache: Cache, ref: IssueRef): void {
  cache.write(
    KEY,
    keptIn(cache).filter(({ issue }) => !isSame(issue, ref)),
  );
}

/** For somebody who may no longer look. */
export function forgetIssues(cache: Cache): void {
  cache.write(KEY, undefined);
}

const keptIn = (cache: Cache): KeptIssue[] => cache.read<KeptIssue[]>(KEY) ?? [];

function isSame(one: IssueRef, other: IssueRef): boolean {
  return one.parcelId === other.parcelId && one.code === other.code && one.since === other.since;
}
