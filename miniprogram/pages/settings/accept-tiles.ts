import type { TemplateKind } from '../../../typings/vocabulary';
import type { Words } from '../../i18n/index';
import { TEMPLATE_KINDS } from '../../stores/settings-store';
import type { SettingsStore } from '../../stores/settings-store';

export interface Tile {
  kind: TemplateKind;
  name: string;
  /** What WeChat forbids; empty as a rule. */
  note: string;
  count: string;
  /** Nothing comes of this kind as it stands: said in `--needs`. */
  empty: boolean;
  label: string;
}

type WechatSays = 'usable' | 'refused' | 'banned';

/** How many messages of each template are left; what WeChat forbids says so. */
export function acceptTiles(store: SettingsStore, words: Words['settings']): Tile[] {
  const { view } = store;
  if (view === undefined) return [];
  return TEMPLATE_KINDS.map((kind) => {
    const says = wechatSays(store, kind);
    const note = { usable: '', refused: words.tileOff, banned: words.unavailable }[says];
    const left = view.accepts[kind];
    const count = says === 'banned' ? '–' : String(left);
    const name = words.tile[kind];
    const label = words.tileLabel(name, count);
    return {
      ...{ kind, name, note, count },
      empty: says !== 'usable' || left === 0,
      label: note === '' ? label : [label, note].join(words.pause),
    };
  });
}

/** What stands under the tiles: what WeChat forbids and the way out, else which news the last accept is kept for. */
export function tileHint(store: SettingsStore, words: Words['settings']): { text: string; opens: boolean } | null {
  const { text, opens } = forbidden(store, words);
  if (text !== '') return { text, opens };
  return store.view?.accepts.progress === 1 ? { text: words.keepOne, opens: false } : null;
}

/** Why WeChat adds nothing; empty where it forbids nothing. `opens`: its settings are the way out. */
export function forbidden(store: SettingsStore, words: Words['settings']): { text: string; opens: boolean } {
  const named = (says: WechatSays) =>
    TEMPLATE_KINDS.filter((kind) => wechatSays(store, kind) === says)
      .map((kind) => words.quoted(words.tile[kind]))
      .join(words.listed);
  const refused = named('refused');
  const banned = named('banned');
  if (refused !== '') return { text: words.refusedHint(refused), opens: true };
  return { text: banned === '' ? '' : words.bannedHint(banned), opens: false };
}

function wechatSays({ view, wechat }: SettingsStore, kind: TemplateKind): WechatSays {
  const id = view?.templateIds[kind] ?? '';
  if (wechat.banned.includes(id)) return 'banned';
  return wechat.main && wechat.refused.includes(id) ? 'refused' : 'usable';
}
