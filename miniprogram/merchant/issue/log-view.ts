import type { IssueLogLine, IssuePage } from '../../../typings/merchant';
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
export function logRows({ code, log }: Pick<IssuePage, 'code' | 'log'>, wording: IssueWording): LogRow[] {
  return log
    .map((line, place) => ({
      key: String(place),
      time: momentText(line.at, wording.reader),
      text: rowText(line, code === 'asked', wording),
    }))
    .reverse();
}

function rowText({ by, what }: IssueLogLine, isAsked: boolean, { reader, issueWords }: IssueWording): string {
  const deed = (isAsked && askedText(what, issueWords)) || deedText(what, issueWords);
  return sentenceText(by === undefined ? [deed] : [by, issueWords.afterName, deed], reader);
}

/** What it is called where nothing went wrong: empty where that is no different. */
function askedText({ kind }: IssueLogLine['what'], { logged }: IssueWords): string {
  if (kind === 'opened') return logged.asked;
  return kind === 'escalated' ? logged.askedAgain : '';
}

function deedText(what: IssueLogLine['what'], { logged, outcomes, reasons }: IssueWords): string {
  switch (what.kind) {
    case 'revealed':
      return logged.revealed(reasons[what.reason]);
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
