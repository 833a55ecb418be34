import type { IssueView } from '../../../typings/shopper';
import type { Locale, Sentence } from '../../../typings/vocabulary';
import { describeStaffIssue } from './describe-staff-issue';
import type { WordedParcel } from './parcel';
import { aboutIssue, type IssueWords } from './sentences/about-issue';
import { EN_FINER_ISSUE, EN_ISSUE } from './sentences/en-issue';
import { finerIssue } from './sentences/finer-issue';
import { ZH_FINER_ISSUE, ZH_ISSUE } from './sentences/zh-issue';
import type { Issue } from './types';

const WORDS = {
  'zh-CN': { codes: ZH_ISSUE, finer: ZH_FINER_ISSUE },
  en: { codes: EN_ISSUE, finer: EN_FINER_ISSUE },
} as const satisfies Record<Locale, unknown>;

/** For whom an issue is worded. Without `now` (epoch ms) nothing that lies ahead is said: it may be past. */
export interface IssueReader {
  locale: Locale;
  now?: number;
  viewer?: 'buyer' | 'staff';
}

/** An issue as its reader needs it: what, why, what next; the shopper's own words, or the staff's. */
export function describeIssue(issue: Issue, parcel: WordedParcel, reader: IssueReader): IssueView {
  const { headline, line, steps } =
    reader.viewer === 'staff' ? describeStaffIssue(issue, parcel, reader) : forShopper(issue, parcel, reader);
  const { code, since } = issue;
  return { code, since, headline, ...(line && { line }), steps: steps.map((step): Sentence => [step]) };
}

function forShopper(issue: Issue, parcel: WordedParcel, reader: IssueReader): IssueWords {
  const { codes, finer: finerWords } = WORDS[reader.locale];
  const finer = finerIssue(issue, parcel.newest);
  const say = (finer && finerWords[finer]) ?? codes[issue.code];
  return say(aboutIssue(issue, parcel, reader));
}
