import type { IssueView } from '../../../typings/shopper';
import type { Locale, Sentence } from '../../../typings/vocabulary';
import type { ParcelSummary } from './parcel';
import { CHINA_ZONE } from './local-time';
import { aboutIssue } from './sentences/about-issue';
import { EN_ISSUE } from './sentences/en-issue';
import { ZH_ISSUE } from './sentences/zh-issue';
import type { Issue } from './types';

const WORDS = { 'zh-CN': ZH_ISSUE, en: EN_ISSUE } as const satisfies Record<Locale, unknown>;

/**
 * An issue as its reader needs it: what, why, what next. The steps are the shopper's; staff read since when, and the
 * carrier's reason.
 */
export function describeIssue(
  issue: Issue,
  parcel: ParcelSummary,
  { locale, viewer }: { locale: Locale; viewer?: 'buyer' | 'staff' },
): IssueView {
  const { headline, line, steps } = WORDS[locale][issue.code](aboutIssue(issue, parcel));
  const view = { code: issue.code, since: issue.since, headline };
  if (viewer === 'staff') return { ...view, line: sinceAndReason(issue), steps: [] };
  return { ...view, steps: steps.map((step) => [step]), ...(line && { line }) };
}

const sinceAndReason = ({ since, reason }: Issue): Sentence => [
  { kind: 'ago', at: since, zone: CHINA_ZONE },
  ...(reason === undefined ? [] : [` · ${reason}`]),
];
