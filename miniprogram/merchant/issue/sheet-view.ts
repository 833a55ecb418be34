import type { IssuePage } from '../../../typings/merchant';
import type { IssueOutcome } from '../../../typings/vocabulary';
import { joined } from '../../format/joined';
import { MOST_NOTED, MOST_TOLD, lengthOf } from './issue-draft';
import type { IssueStore } from './issue-store';
import type { IssueWords } from './issue-words';

/** 告诉客户: what is written, how long it is, and which way it goes; nothing to write in where it can go no way. */
export function tellView({ issue, mayTell, draft, problem, sheet }: IssueStore, words: IssueWords) {
  return {
    mayTell,
    text: draft.text,
    count: countText(draft.text, MOST_TOLD),
    problem: sheet === 'tell' ? tellProblem(problem, draft.text, words) : '',
    channel: issue === undefined ? '' : channelText(issue, words),
    replies: (issue?.replies ?? []).map((text) => ({ text, label: words.useReply(text), chosen: text === draft.text })),
  };
}

/** What can become of what a customer asked; the first two of nothing else. */
const OF_REQUESTS: readonly IssueOutcome[] = [
  'answered',
  'rescheduled',
  'address_changed',
  'returned',
  'reshipped',
  'refunded',
];
const ONLY_OF_REQUESTS = OF_REQUESTS.slice(0, 2);

/** 标记已解决: what became of it, and a note. */
export function solveView({ draft, problem, sheet, ref }: IssueStore, words: IssueWords) {
  const outcomes = (Object.entries(words.outcomes) as [IssueOutcome, string][]).filter(([key]) =>
    ref.code === 'asked' ? OF_REQUESTS.includes(key) : !ONLY_OF_REQUESTS.includes(key),
  );
  return {
    outcomes: outcomes.map(([key, text]) => ({ key, text, chosen: key === draft.outcome })),
    unchosen: sheet === 'solve' && problem === 'pickOutcome' ? words.pickOutcome : '',
    hint: draft.outcome === 'false_alarm' ? words.falseAlarm : '',
    note: draft.note,
    count: countText(draft.note, MOST_NOTED),
    problem: sheet === 'solve' && problem === 'tooLong' ? words.tooLong(lengthOf(draft.note) - MOST_NOTED) : '',
  };
}

/** Said as it is: nothing is promised by WeChat that it will not take. */
function channelText({ claimed, forgotten, acceptsLeft }: IssuePage, words: IssueWords): string {
  if (forgotten === true) return words.forgotten;
  if (!claimed) return words.unclaimed;
  return acceptsLeft > 0
    ? joined([words.byWechat(acceptsLeft), words.alsoOnPage])
    : joined([words.onPage, words.whyOnPage]);
}

function tellProblem(problem: IssueStore['problem'], text: string, words: IssueWords): string {
  if (problem === 'tooLong') return words.tooLong(lengthOf(text) - MOST_TOLD);
  return problem === 'needed' ? words.needed : '';
}

function countText(text: string, most: number): string {
  return `${lengthOf(text)} / ${most}`;
}
