import type { IssueView, ParcelFace } from '../../../typings/shopper';
import type { Locale } from '../../../typings/vocabulary';
import type { ParcelSummary } from './parcel';
import type { Issue } from './types';

export interface Reader {
  locale: Locale;
  /** Epoch ms. */
  now: number;
  /** Some issues are the merchant's business first; default `buyer`. */
  viewer?: 'buyer' | 'staff';
}

export function describeParcel(parcel: ParcelSummary, reader: Reader): ParcelFace {
  void reader;
  return { stage: parcel.stage, headline: [''] };
}

export function describeIssue(issue: Issue, parcel: ParcelSummary, locale: Locale): IssueView {
  void parcel;
  void locale;
  return { code: issue.code, since: issue.since, headline: [''], steps: [] };
}
