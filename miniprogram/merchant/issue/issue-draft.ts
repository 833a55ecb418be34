import type { IssueAct } from '../../../typings/merchant';
import type { IssueOutcome } from '../../../typings/vocabulary';
import { isSameAct } from './already-done';

/** Characters for the customer, and for a note; as `IssueAct` has them. */
export const MOST_TOLD = 120;
export const MOST_NOTED = 200;

/** What somebody has typed and chosen, and not sent. */
export interface IssueDraft {
  /** For the customer. */
  text: string;
  outcome?: IssueOutcome;
  note: string;
}

export const EMPTY_DRAFT: IssueDraft = { text: '', note: '' };

export type DraftProblem = 'needed' | 'tooLong' | 'pickOutcome';

/** Characters as a person counts them. */
export function lengthOf(text: string): number {
  return [...text.trim()].length;
}

/** What keeps this from being sent; undefined when nothing does. */
export function problemOf(sheet: 'tell' | 'solve', { text, outcome, note }: IssueDraft): DraftProblem | undefined {
  if (sheet === 'tell' && lengthOf(text) === 0) return 'needed';
  if (sheet === 'solve' && outcome === undefined) return 'pickOutcome';
  const isTooLong = sheet === 'tell' ? lengthOf(text) > MOST_TOLD : lengthOf(note) > MOST_NOTED;
  return isTooLong ? 'tooLong' : undefined;
}

/** The act that a draft without problems asks for. */
export function actOf(sheet: 'tell' | 'solve', { text, outcome, note }: IssueDraft): IssueAct | undefined {
  if (sheet === 'tell') return { kind: 'tell', text: text.trim() };
  if (outcome === undefined) return undefined;
  return { kind: 'solve', outcome, ...(note.trim() === '' ? {} : { note: note.trim() }) };
}

/** What is left once this act was taken: what stood there for it goes. */
export function draftAfter({ kind }: IssueAct, draft: IssueDraft): IssueDraft {
  if (kind === 'tell') return { ...draft, text: '' };
  return kind === 'solve' ? { ...EMPTY_DRAFT, text: draft.text } : draft;
}

/** Whether the draft still says what this act said. */
export function isAsDrafted(act: IssueAct, draft: IssueDraft): boolean {
  return (act.kind !== 'tell' && act.kind !== 'solve') || isSameAct(act, actOf(act.kind, draft));
}
