import { computed } from 'mobx-miniprogram';
import { failureView, stripText } from '../../../format/offline-text';
import type { Reader } from '../../../format/reader';
import { labelsOf } from '../../../i18n/index';
import type { Session } from '../../../stores/session';
import type { FieldBinding } from '../../../stores/store-binding';
import { messageRows } from './message-rows';
import type { MessagesStore } from './messages-store';
import { messagesWords } from './messages-words';

/** What the page of recent messages draws, field by field. */
export function messagesFields(store: MessagesStore, session: Session): FieldBinding {
  const reader = computed((): Reader => ({ locale: session.locale, now: store.clock, zone: session.zone }));
  return {
    fields: {
      phase: () => store.phase,
      rows: () => messageRows(store.messages, messagesWords[session.locale], reader.get()),
      strip: () => stripText(store, reader.get(), session.words.states),
      failure: () => (store.phase === 'failed' ? failureView(store.trouble ?? 'internal', session.words.states) : null),
      labels: () => ({
        ...labelsOf(messagesWords[session.locale]),
        loading: session.words.states.loading,
        retry: session.words.states.retry,
      }),
    },
  };
}
