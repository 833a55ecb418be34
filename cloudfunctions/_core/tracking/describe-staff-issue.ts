import type { Locale, Sentence } from '../../../typings/vocabulary';
import type { WordedParcel } from './parcel';
import { aboutIssue, type IssueWords } from './sentences/about-issue';
import { EN_STAFF_FINER, EN_STAFF_ISSUE } from './sentences/en-staff-issue';
import { finerIssue } from './sentences/finer-issue';
import { whyIssue } from './sentences/issue-why';
import { ZH_STAFF_FINER, ZH_STAFF_ISSUE } from './sentences/zh-staff-issue';
import type { Issue } from './types';

const WORDS = {
  'zh-CN': { codes: ZH_STAFF_ISSUE, finer: ZH_STAFF_FINER },
  en: { codes: EN_STAFF_ISSUE, finer: EN_STAFF_FINER },
} as const satisfies Record<Locale, unknown>;

/** An issue as a shop's staff need it. */
export interface StaffIssue {
  headline: Sentence;
  line?: Sentence;
  /** The rule with its threshold, or the carrier's words. */
  why: Sentence;
  /** What to do, in order, 1–3. */
  steps: string[];
}

/** What is wrong, since when, why we say so, and what the shop can do. Without `now` (epoch ms) nothing that lies ahead is said. */
export function describeStaffIssue(
  issue: Issue,
  parcel: WordedParcel,
  reader: { locale: Locale; now?: number | undefined },
): StaffIssue {
  const { codes, finer: finerWords } = WORDS[reader.locale];
  const finer = finerIssue(issue, parcel.newest);
  const say = (finer && finerWords[finer]) ?? codes[issue.code];
  const { headline, line, steps }: IssueWords = say(aboutIssue(issue, parcel, reader));
  return { headline, ...(line && { line }), why: whyIssue(issue, parcel, reader), steps: [...steps] };
}
