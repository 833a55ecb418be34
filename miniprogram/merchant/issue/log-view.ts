import type { IssueLogLine } from '../../../typings/merchant';
import { joined } from '../../format/joined';
import { spaced } from '../../format/sentence-text';
import { momentText } from '../../format/times';
import type { IssueWording } from './issue-wording';
import type { IssueWords } from './issue-words';

export interface LogRow {
  key: string;
  time: string;
  text: string;
}

/** What was done about an issue, newest first. */
export function logRows(log: readonly IssueLogLine[], { reader, issueWords }: IssueWording): LogRow[] {
  return log
    .map((line, place) => ({
      key: String(place),
      time: momentText(line.at, reader),
      text: [line.by ?? '', deedText(line.what, issueWords)].filter((part) => part !== '').join(' '),
    }))
    .reverse();
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
