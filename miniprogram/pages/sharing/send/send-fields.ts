import { failureView } from '../../../format/offline-text';
import type { FailureView } from '../../../format/offline-text';
import type { Reader } from '../../../format/reader';
import { spaced } from '../../../format/sentence-text';
import { dateText, nearText } from '../../../format/times';
import { labelsOf } from '../../../i18n/index';
import type { Session } from '../../../stores/session';
import type { FieldBinding } from '../../../stores/store-binding';
import type { IconName } from '../../../theme/icons';
import type { SendStore } from './send-store';
import { sendWords } from './send-words';

/** What the page draws before a link is sent, field by field. */
export function sendFields(store: SendStore, session: Session, phoneClock: () => number): FieldBinding {
  const words = () => sendWords[session.locale];
  const reader = (): Reader => ({ locale: session.locale, now: phoneClock(), zone: session.zone });
  return {
    fields: {
      phase: () => store.phase,
      title: () => store.card?.title ?? '',
      terms: () => termsOf(store, reader()),
      send: () => words().terms[store.kind].send,
      asking: () => store.asking,
      running: () => store.withdrawal === 'running',
      question: () => questionOf(store, session),
      note: () => (store.withdrawal === 'done' ? words().withdrawn : ''),
      failure: () => failureOf(store, session),
      labels: () => ({ ...labelsOf(words()), loading: session.words.states.loading }),
    },
  };
}

function termsOf({ card, kind }: SendStore, reader: Reader): { icon: IconName; text: string }[] {
  if (card === undefined) return [];
  const { see, hidden, lasts } = sendWords[reader.locale].terms[kind];
  const until = kind === 'pickup' ? nearText(card.expiresAt, reader) : dateText(card.expiresAt, reader);
  return [
    { icon: 'eye', text: see },
    { icon: 'lock', text: hidden },
    { icon: 'clock', text: spaced(lasts(until)) },
  ];
}

function questionOf({ withdrawal }: SendStore, { locale }: Session): string {
  const { withdrawing, withdrawFailed, withdrawQuestion } = sendWords[locale];
  if (withdrawal === 'running') return withdrawing;
  return withdrawal === 'failed' ? withdrawFailed : withdrawQuestion;
}

function failureOf(store: SendStore, session: Session): (FailureView & { icon: IconName }) | null {
  const { states } = session.words;
  const { collectedTitle, collectedLine, back } = sendWords[session.locale];
  if (store.phase === 'failed') return { icon: 'offline', ...failureView(store.trouble ?? 'internal', states) };
  if (store.phase === 'collected')
    return { icon: 'locker', title: collectedTitle, line: collectedLine, action: back, code: '' };
  if (store.phase !== 'gone') return null;
  return {
    icon: 'parcel',
    title: states.notFoundTitle,
    line: states.notFoundLine,
    action: states.toList,
    code: '',
  };
}
