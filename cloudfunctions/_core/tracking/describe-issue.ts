import type { IssueView } from '../../../typings/shopper';
import type { Locale, Sentence } from '../../../typings/vocabulary';
import type { WordedParcel } from './parcel';
import { CHINA_ZONE } from './time/local-time';
import { shownReason } from './sentences/about-event';
import { aboutIssue } from './sentences/about-issue';
import { EN_ISSUE } from './sentences/en-issue';
import { ZH_ISSUE } from './sentences/zh-issue';
import type { Issue } from './types';

const WORDS = { 'zh-CN': ZH_ISSUE, en: EN_ISSUE } as const satisfies Record<Locale, unknown>;

/** For whom an issue is worded. Without `now` (epoch ms) nothing that lies ahead is said: it may be past. */
export interface IssueReader {
  locale: Locale;
  now?: number;
  viewer?: 'buyer' | 'staff';
}

/**
 * An issue as its reader needs it: what, why, what next. The steps are the shopper's; staff read since when, and the
 * carrier's reason.
 */
export function describeIssue(issue: Issue, parcel: WordedParcel, reader: IssueReader): IssueView {
  const { headline, line, steps } = WORDS[reader.locale][issue.code](aboutIssue(issue, parcel, reader));
  const view = { code: issue.code, since: issue.since, headline };
  if (reader.viewer === 'staff') return { ...view, line: sinceAndReason(issue, reader.locale), steps: [] };
  return { ...view, steps: steps.map((step) => [step]), ...(line && { line }) };
}

function sinceAndReason({ since, reason }: Issue, locale: Locale): Sentence {
  const shown = shownReason(reason, locale);
  return [{ kind: 'ago', at: since, zone: CHINA_ZONE }, ...(shown === undefined ? [] : [` · ${shown}`])];
}
