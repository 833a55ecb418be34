import { failureView } from '../../format/offline-text';
import type { FailureView } from '../../format/offline-text';
import type { Reader } from '../../format/reader';
import { BEIJING } from '../../format/wall-clock';
import { labelsOf } from '../../i18n/index';
import type { Session } from '../../stores/session';
import type { FieldBinding } from '../../stores/store-binding';
import type { FindStore } from './find-store';
import { findWords } from './find-words';
import { foundView } from './found-view';
import type { FoundView } from './found-view';

/** What the look-up draws, field by field. */
export function findFields(store: FindStore, session: Session): FieldBinding {
  const words = () => findWords[session.locale];
  return {
    fields: {
      phase: () => store.phase,
      labels: () => ({ ...labelsOf(words()), loading: session.words.states.loading }),
      text: () => store.text,
      cards: () => cards(store, session),
      more: () => (store.answer?.more === true ? words().more : ''),
      none: () => (store.answer?.found.length === 0 ? words().none(store.answer.q) : ''),
      blank: () => (store.phase === 'failed' ? blankView(store, session) : null),
    },
  };
}

function cards({ answer }: FindStore, session: Session): FoundView[] {
  if (answer === undefined) return [];
  const reader: Reader = { locale: session.locale, now: answer.asOf, zone: BEIJING };
  const wording = { reader, marks: session.words.marks, find: findWords[session.locale] };
  return answer.found.map((parcel) => foundView(parcel, answer.found.length === 1, wording));
}

function blankView({ failure = 'internal' }: FindStore, session: Session): FailureView {
  return { ...failureView(failure, session.words.states), title: findWords[session.locale].failed };
}
