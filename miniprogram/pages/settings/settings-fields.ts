import type { SettingsView } from '../../../typings/shopper';
import type { Told } from '../../../typings/vocabulary';
import { failureView, stripText } from '../../format/offline-text';
import { labelsOf } from '../../i18n/index';
import type { Words } from '../../i18n/index';
import type { Session } from '../../stores/session';
import type { SettingsStore } from '../../stores/settings-store';
import type { FieldBinding } from '../../stores/store-binding';
import { TOLD_KINDS } from '../../stores/told-kinds';
import { acceptTiles, tileHint } from './accept-tiles';
import { displayChoices } from './display-choices';
import { quietRows } from './quiet-view';
import { sampleView } from './sample-view';

/** What the settings page draws, field by field. */
export function settingsFields(store: SettingsStore, session: Session): FieldBinding {
  const words = () => session.words.settings;
  return {
    fields: {
      phase: () => store.phase,
      large: () => session.isLarge,
      labels: () => ({
        ...labelsOf(words()),
        loading: session.words.states.loading,
        retry: session.words.states.retry,
      }),
      sample: () => (store.sample === undefined ? null : sampleView(store.sample, words())),
      openSample: () => store.looked ?? '',
      inset: () => (store.inset === undefined ? null : sampleView(store.inset, words())),
      left: () => words().left(store.left),
      tiles: () => acceptTiles(store, words()),
      hint: () => tileHint(store, words()),
      adding: () => store.adding,
      messagesOff: () => !store.wechat.main,
      add: () => (store.wechat.main ? words().addEach : words().turnOn),
      switches: () => (store.view === undefined ? [] : switches(store.view, words())),
      quiet: () => (store.view === undefined ? [] : quietRows(store.view.settings.quiet, words())),
      choices: () => (store.view === undefined ? [] : displayChoices(session, store.now, words())),
      links: () => [
        { page: 'messages', name: words().messages, hint: words().messagesHint },
        { page: 'privacy', name: words().privacy, hint: words().privacyHint },
      ],
      ...troubleFields(store, session),
    },
  };
}

function troubleFields(store: SettingsStore, session: Session): FieldBinding['fields'] {
  return {
    strip: () =>
      stripText(
        { readAt: store.view === undefined ? undefined : store.readAt, trouble: store.failure },
        { locale: session.locale, now: store.now, zone: session.zone },
        session.words.states,
      ),
    failure: () => (store.phase === 'failed' ? failureView(store.failure ?? 'internal', session.words.states) : null),
  };
}

interface SwitchRow {
  told: Told;
  name: string;
  hint: string;
  on: boolean;
}

function switches({ settings }: SettingsView, words: Words['settings']): SwitchRow[] {
  return TOLD_KINDS.map((told) => {
    const { name, hint } = words.told[told];
    return { told, name, hint, on: settings.told[told] };
  });
}
