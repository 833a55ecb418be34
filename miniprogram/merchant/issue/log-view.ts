import type { IssueLogLine } from '../../../typings/merchant';
import { joined } from '../../format/joined';
import { sentenceText, spaced } from '../../format/sentence-text';
import { momentText } from '../../format/times';
import type { IssueWording } from './issue-wording';
import type { IssueWords } from './issue-words';

export interface LogRow {
  key: string;
  time: string;
  text: string;
}

/** What was done about an issue, newest first. */
export function logRows(log: readonly IssueLogLine[], wording: IssueWording): LogRow[] {
  return log
    .map((line, place) => ({
      key: String(place),
      time: momentText(line.at, wording.reader),
      text: rowText(line, wording),
    }))
    .reverse();
}

function rowText({ by, what }: IssueLogLine, { reader, issueWords }: IssueWording): string {
  const deed = deedText(what, issueWords);
  return sentenceText(by === undefined ? [deed] : [by, issueWords.afterName, deed], reader);
}

function deedText(what: IssueLogLine['what'], { logged, outcomes }: IssueWords): string {
  switch (what.kind) {
    case 'handed':
      return spaced(logged.handed(what.to));
    case 'told':
      return logged.told(what.text);
    case 'solved':
      return joined([logged.solved(outcomes[what.outcome]), what.note ?? '']);
    default:
      return logged[what.kind];
  }
}
