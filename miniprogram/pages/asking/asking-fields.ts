import { goodsText } from '../../format/goods-text';
import { failureView } from '../../format/offline-text';
import type { FailureView } from '../../format/offline-text';
import { labelsOf } from '../../i18n/index';
import type { Session } from '../../stores/session';
import type { FieldBinding } from '../../stores/store-binding';
import { MOST_ASKED } from './asking-store';
import type { AskingStore } from './asking-store';

/** What the page draws, field by field. */
export function askingFields(store: AskingStore, session: Session): FieldBinding {
  return {
    fields: {
      phase: () => store.phase,
      sending: () => store.sending,
      text: () => store.text,
      labels: () => ({ ...labelsOf(store.words), loading: session.words.states.loading }),
      stopped: () => stoppedView(store, session),
      about: () => aboutText(store),
      kinds: () => store.kinds.map((key) => ({ key, text: store.words.kinds[key], chosen: key === store.kind })),
      ready: () => ({
        label: store.words.choices[store.kind],
        items: store.choices.map(({ key, text }) => ({ key, text, chosen: key === store.chosen?.key })),
      }),
      field: () => ({ label: store.words.fields[store.kind], hint: store.words.hints[store.kind] }),
      count: () => `${[...store.composed].length} / ${MOST_ASKED}`,
      problem: () => problemText(store),
      failure: () => failureText(store),
      kept: () => (store.kind === 'address' ? store.words.private : ''),
      who: () => store.words.who(store.parcel?.shopName ?? store.words.aShop),
      chat: () => chatCard(store),
      done: () => doneView(store),
    },
  };
}

/** In place of the questions: it cannot be said which parcel they would be about. */
function stoppedView(
  { phase, trouble }: AskingStore,
  { words: { states } }: Session,
): (FailureView & { icon: string }) | null {
  if (phase === 'failed') return { icon: 'offline', ...failureView(trouble ?? 'internal', states) };
  if (phase !== 'not_found') return null;
  return { icon: 'parcel', title: states.notFoundTitle, line: states.notFoundLine, action: states.toList, code: '' };
}

function aboutText({ parcel, words }: AskingStore): string {
  return parcel === undefined ? '' : words.about(goodsText(parcel.goods), parcel.shopName);
}

function problemText({ problem, words, kind, over }: AskingStore): string {
  if (problem === 'tooLong') return words.tooLong(over);
  return problem === 'needed' ? words.needed[kind] : '';
}

function failureText({ failure, words: { refused, notSent } }: AskingStore): string {
  if (failure === undefined) return '';
  return isRefusal(failure, refused) ? refused[failure] : notSent;
}

const isRefusal = <K extends string>(code: string, words: Record<K, string>): code is K => code in words;

/** What WeChat's customer service is shown of the parcel. */
function chatCard({ parcel, parcelId, words }: AskingStore): { title: string; path: string } {
  return {
    title: words.chatTitle(goodsText(parcel?.goods ?? '')),
    path: `/pages/timeline/index?parcelId=${encodeURIComponent(parcelId)}`,
  };
}

/** What stands there once it is sent, or kept. */
function doneView({ phase, kind, sending, words }: AskingStore): {
  icon: string;
  title: string;
  line: string;
  action: string;
} {
  return phase === 'queued'
    ? {
        icon: 'offline',
        title: words.queuedTitle,
        line: words.queuedLine,
        action: sending ? words.sending : words.again,
      }
    : { icon: 'check', title: words.sentTitle, line: words.sentLines[kind], action: words.back };
}
