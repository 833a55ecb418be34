import type { SettingsView } from '../../../typings/shopper';
import type { TemplateKind, Told } from '../../../typings/vocabulary';
import { failureView, stripText } from '../../format/offline-text';
import { BEIJING } from '../../format/wall-clock';
import { labelsOf } from '../../i18n/index';
import type { Words } from '../../i18n/index';
import type { Session } from '../../stores/session';
import { TEMPLATE_KINDS } from '../../stores/settings-store';
import type { SettingsStore } from '../../stores/settings-store';
import type { FieldBinding } from '../../stores/store-binding';

/** What the settings page draws, field by field. */
export function settingsFields(store: SettingsStore, session: Session): FieldBinding {
  const words = () => session.words.settings;
  return {
    fields: {
      phase: () => store.phase,
      labels: () => ({
        ...labelsOf(words()),
        loading: session.words.states.loading,
        retry: session.words.states.retry,
      }),
      sample: () => sampleRows(words()),
      left: () => words().left(store.left),
      tiles: () => tiles(store, words()),
      adding: () => store.adding,
      messagesOff: () => !store.wechat.main,
      switches: () => (store.view === undefined ? [] : switches(store.view, words())),
      languages: () => languages(store, words()),
      strip: () =>
        stripText(
          { readAt: store.view === undefined ? undefined : store.readAt, trouble: store.failure },
          { locale: session.locale, now: store.now, zone: BEIJING },
          session.words.states,
        ),
      failure: () => (store.phase === 'failed' ? failureView(store.failure ?? 'internal', session.words.states) : null),
    },
  };
}

interface Tile {
  kind: TemplateKind;
  name: string;
  count: string;
  empty: boolean;
  label: string;
}

function tiles(store: SettingsStore, words: Words['settings']): Tile[] {
  const { view } = store;
  if (view === undefined) return [];
  return TEMPLATE_KINDS.map((kind) => {
    const banned = store.wechat.banned.includes(view.templateIds[kind]);
    const left = view.accepts[kind];
    const name = kind === 'trouble' ? words.troubleTile : words[kind];
    return {
      kind,
      name: banned ? words.unavailable : name,
      count: banned ? '–' : String(left),
      empty: banned || left === 0,
      label: banned ? `${words[kind]}，${words.unavailable}` : words.tileLabel(words[kind], left),
    };
  });
}

interface SwitchRow {
  told: Told;
  name: string;
  hint: string;
  on: boolean;
  label: string;
}

function switches({ settings }: SettingsView, words: Words['settings']): SwitchRow[] {
  const rows: [Told, string, string][] = [
    ['out_for_delivery', words.outForDelivery, words.outForDeliveryHint],
    ['awaiting_pickup', words.awaitingPickup, words.awaitingPickupHint],
    ['trouble', words.trouble, words.troubleHint],
    ['delivered', words.delivered, words.deliveredHint],
  ];
  return rows.map(([told, name, hint]) => {
    const on = settings.told[told];
    return { told, name, hint, on, label: words.switchLabel(name, on) };
  });
}

function languages(store: SettingsStore, words: Words['settings']) {
  const chosen = store.view?.settings.language;
  return [
    { language: 'auto', name: words.followWechat, chosen: chosen === 'auto' },
    { language: 'zh-CN', name: words.chinese, chosen: chosen === 'zh-CN' },
    { language: 'en', name: words.english, chosen: chosen === 'en' },
  ];
}

/** WeChat's phrase holds Chinese only and its date is absolute, whatever the reader's language. */
const SAMPLE_PHRASE = '派送中';
const SAMPLE_DATE = '11月21日 14:00~16:00';

function sampleRows(words: Words['settings']) {
  return [
    { name: words.sampleParcel, value: words.sampleGoods },
    { name: words.sampleProgress, value: SAMPLE_PHRASE },
    { name: words.sampleTime, value: SAMPLE_DATE },
    { name: words.sampleNote, value: words.sampleThing },
  ];
}
