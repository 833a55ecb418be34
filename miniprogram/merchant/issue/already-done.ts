import type { IssueAct, IssueLogLine, IssuePage } from '../../../typings/merchant';

type Deed = IssueLogLine['what'];

/** How an act that carries no words of its own reads in the log. */
const LOGGED = { take: 'took', hand: 'handed', reopen: 'reopened' } as const;

/**
 * Whether what is refused as changed is our own change: the first try was written, its answer was lost, and this is the second.
 *
 * @param before what was tried before without an answer, and the reader's name
 */
export function isAlreadyDone(
  act: IssueAct,
  before: { act: IssueAct | undefined; by: string | undefined },
  { log }: Pick<IssuePage, 'log'>,
): boolean {
  const newest = log[log.length - 1];
  const isMine = newest?.by !== undefined && newest.by === before.by;
  return isMine && JSON.stringify(act) === JSON.stringify(before.act) && isDeedOf(act, newest.what);
}

function isDeedOf(act: IssueAct, what: Deed): boolean {
  if (act.kind === 'tell') return what.kind === 'told' && what.text === act.text;
  if (act.kind === 'solve') return what.kind === 'solved' && what.outcome === act.outcome;
  return what.kind === LOGGED[act.kind];
}
