import type { IssuePage } from '../../../typings/merchant';
import { spaced } from '../../format/sentence-text';
import type { Session } from '../../stores/session';
import type { IssueStore } from './issue-store';
import { issueWords } from './issue-words';
import { notTakenWords } from './not-taken-words';

/** What stands over the page after somebody else was first. */
export interface ChangedView {
  text: string;
  /** Words of its button; empty without. */
  action: string;
}

/** 小林刚改过，看看再存; with the way back to what was being written, or to taking it over from whoever is on it. */
export function changedView(store: IssueStore, session: Session): ChangedView | null {
  const { issue, changed } = store;
  if (!changed || issue === undefined) return null;
  const words = notTakenWords[session.locale];
  if (issue.closedAt !== undefined) return { text: words.closedMeanwhile, action: '' };
  const goOn = store.mayGoOn ? words.goOn : '';
  return {
    text: changedText(issue, session),
    action: store.isTheirs && store.mayHandle ? issueWords[session.locale].takeOver : goOn,
  };
}

function changedText({ log }: IssuePage, { locale, staff }: Session): string {
  const words = notTakenWords[locale];
  const by = log[log.length - 1]?.by;
  if (by === undefined) return words.changed;
  return by === staff?.name ? words.changedByYou : spaced(words.changedBy(by));
}

/** Why the last act was not taken; empty when it was. */
export function failureText({ failure, sheet }: IssueStore, { locale }: Session): string {
  const words = notTakenWords[locale];
  if (failure === undefined) return '';
  if (sheet === 'reveal') return failure === 'too_large' ? words.seenOften : words.notDone;
  if (failure === 'offline' || failure === 'internal') return sheet === 'tell' ? words.unsureSent : words.unsureSaved;
  if (failure === 'not_found' && sheet === 'hand') return words.colleagueGone;
  return isRefusal(failure, words.refused) ? words.refused[failure] : words.notDone;
}

const isRefusal = <K extends string>(code: string, words: Record<K, string>): code is K => code in words;

/** For the page's foot: what stands at its top, or nothing while an open sheet says it. */
export function notTakenText(store: IssueStore, session: Session): string {
  return store.sheet === undefined ? (changedView(store, session)?.text ?? failureText(store, session)) : '';
}
