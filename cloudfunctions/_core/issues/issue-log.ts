import type { IssueLogLine } from '../../../typings/merchant';
import type { Issue } from '../tracking/types';
import type { Deed, Handling } from './handling';

/** What happened about an issue, oldest first: what the product saw, and what staff did. */
export function issueLog(issue: Issue, handling: Handling | undefined): IssueLogLine[] {
  const lines = [...seenBy(issue), ...(handling?.deeds ?? []).map(deedLine)];
  return lines.sort((a, b) => a.at - b.at);
}

/** One that staff settled is closed by their deed, and by nothing that was seen. */
function seenBy({ since, openedAt = since, joinedAt, escalatedAt, closedAt, outcome }: Issue): IssueLogLine[] {
  return [
    { at: openedAt, what: { kind: 'opened' } },
    ...(joinedAt === undefined ? [] : [{ at: joinedAt, what: { kind: 'joined' as const } }]),
    ...(escalatedAt === undefined ? [] : [{ at: escalatedAt, what: { kind: 'escalated' as const } }]),
    ...(closedAt === undefined || outcome ? [] : [{ at: closedAt, what: { kind: 'answered' as const } }]),
  ];
}

const deedLine = (deed: Deed): IssueLogLine => ({ at: deed.at, by: deed.by.name, what: whatOf(deed) });

function whatOf(deed: Deed): IssueLogLine['what'] {
  switch (deed.kind) {
    case 'handed':
      return { kind: 'handed', to: deed.to.name };
    case 'revealed':
      return { kind: 'revealed', reason: deed.reason };
    case 'told':
      return { kind: 'told', text: deed.text };
    case 'solved':
      return { kind: 'solved', outcome: deed.outcome, ...(deed.note !== undefined && { note: deed.note }) };
    default:
      return { kind: deed.kind };
  }
}
