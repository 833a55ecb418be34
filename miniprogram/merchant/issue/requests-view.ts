import type { IssuePage, RequestView } from '../../../typings/merchant';
import { joined } from '../../format/joined';
import { aloud } from '../../format/spoken';
import { momentText } from '../../format/times';
import type { IssueStore } from './issue-store';
import type { IssueWording } from './issue-wording';

/** What the customer asked, as a row of the page. */
export interface RequestRow {
  key: string;
  /** 换时间 · 今天 09:12 */
  head: string;
  /** Their words, or why there are none. */
  text: string;
  /** They are there to be looked at, which is written down. */
  mayReveal: boolean;
  label: string;
}

/** What the customer asked, newest first; empty when nobody asked. */
export function requestRows(store: IssueStore, wording: IssueWording): RequestRow[] {
  const { issue } = store;
  if (issue === undefined) return [];
  const { issueWords, reader } = wording;
  return (issue.requests ?? []).map((request, place) => {
    const head = joined([issueWords.askedKinds[request.kind], momentText(request.at, reader)]);
    const { text, mayReveal } = wordsOf(request, issue, { store, wording });
    return { key: String(place), head, text, mayReveal, label: aloud([head, text], reader) };
  });
}

function wordsOf(
  { kind, at, text }: RequestView,
  { claimed, closedAt }: IssuePage,
  { store: { mayHandle, revealed }, wording: { issueWords } }: { store: IssueStore; wording: IssueWording },
): Pick<RequestRow, 'text' | 'mayReveal'> {
  const shown = text ?? revealed.find((one) => one.at === at)?.text;
  if (shown !== undefined) return { text: shown, mayReveal: false };
  // Whoever asked is nobody's buyer any more.
  if (!claimed) return { text: issueWords.erased, mayReveal: false };
  const isLocked = kind === 'address' && mayHandle;
  return { text: isLocked ? issueWords.hidden : '', mayReveal: isLocked && closedAt === undefined };
}
