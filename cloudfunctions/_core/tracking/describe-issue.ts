import type { IssueView } from '../../../typings/shopper';
import type { Locale } from '../../../typings/vocabulary';
import type { ParcelSummary } from './parcel';
import { aboutIssue } from './sentences/about-issue';
import { EN_ISSUE } from './sentences/en-issue';
import { ZH_ISSUE } from './sentences/zh-issue';
import type { Issue } from './types';

const WORDS = { 'zh-CN': ZH_ISSUE, en: EN_ISSUE } as const satisfies Record<Locale, unknown>;

/** An issue as its parcel's shopper reads it: what, why, what next. */
export function describeIssue(issue: Issue, parcel: ParcelSummary, locale: Locale): IssueView {
  const { headline, line, steps } = WORDS[locale][issue.code](aboutIssue(issue, parcel));
  return { code: issue.code, since: issue.since, headline, steps: steps.map((step) => [step]), ...(line && { line }) };
}
