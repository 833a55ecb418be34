import type { IssueAct, IssueLogLine, IssuePage } from '../../../typings/merchant';
import type { ErrorCode } from '../../../typings/reply';

type Deed = IssueLogLine['what'];

/** What may have been written although its answer was lost. */
interface UnsureAct {
  act: IssueAct;
  /** The issue as it stood when it was tried. */
  before: IssuePage;
}

/** How an act that carries no words of its own reads in the log. */
const LOGGED = { take: 'took', reopen: 'reopened', reveal: 'revealed' } as const;
/** After these nobody knows whether it was written; after all others it was not. */
const UNSURE: readonly ErrorCode[] = ['offline', 'internal'];

/** Remembers the one act of which nobody knows yet whether it was written. */
export class LostAnswer {
  private unsure: UnsureAct | undefined = undefined;

  note(unsure: UnsureAct, code: ErrorCode): void {
    if (UNSURE.includes(code)) this.unsure = unsure;
  }

  forget(): void {
    this.unsure = undefined;
  }

  /** The act, if the log now has it: done by the reader, after all that stood there when it was tried. */
  foundIn(issue: IssuePage, reader: string | undefined): IssueAct | undefined {
    return this.unsure && isAlreadyDone(this.unsure, reader, issue) ? this.unsure.act : undefined;
  }
}

export function isSameAct(one: IssueAct | undefined, other: IssueAct | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isAlreadyDone({ act, before }: UnsureAct, by: string | undefined, { log }: IssuePage): boolean {
  const stood = new Set(before.log.map(nameOf));
  return log.some(
    (line) => line.by !== undefined && line.by === by && !stood.has(nameOf(line)) && isDeedOf(act, line.what, before),
  );
}

const nameOf = ({ at, by, what }: IssueLogLine): string => JSON.stringify([at, by, what.kind]);

function isDeedOf(act: IssueAct, what: Deed, { colleagues }: IssuePage): boolean {
  switch (act.kind) {
    case 'tell':
      return what.kind === 'told' && isSameText(what.text, act.text);
    case 'solve':
      return what.kind === 'solved' && what.outcome === act.outcome;
    case 'hand':
      return what.kind === 'handed' && what.to === colleagues.find(({ key }) => key === act.to)?.name;
    default:
      return what.kind === LOGGED[act.kind];
  }
}

/** The cloud keeps words on one line. */
const isSameText = (one: string, other: string): boolean => one.replace(/\s/g, '') === other.replace(/\s/g, '');
