import { BUYER_OF_MANY } from '../picture-journeys';
import type { Network, Subject } from '../subject';
import { AT_WORK, CHEN, LIN, NOBODY, OWNER } from './people';

type Without = Extract<Network, 'waiting' | 'never' | 'lost'>;

/** Stands in every page's state of that name. */
const WITHOUT: readonly { state: string; network: Without; ready: string }[] = [
  { state: 'loading', network: 'waiting', ready: '[aria-busy="true"]' },
  { state: 'failed', network: 'never', ready: 'wx-state-view' },
  { state: 'offline', network: 'lost', ready: 'wx-notice-strip' },
];

/** What the preview keeps of WeChat's own settings (local/preview/runtime/wx/kept-choices.ts). */
const keptInWechat = (kept: object) => ({ [`preview-subscriptions:${CHEN}`]: JSON.stringify(kept) });

const ORDER_LIST: Subject = {
  page: 'order-list',
  state: 'full',
  scene: 'midday',
  path: 'pages/order-list/index',
  as: CHEN,
  ready: '.foot',
};
const SETTINGS: Subject = {
  ...ORDER_LIST,
  page: 'settings',
  path: 'pages/settings/index',
  ready: '.tiles',
};
const MESSAGES: Subject = {
  ...ORDER_LIST,
  page: 'messages',
  path: 'pages/account/messages/index',
  ready: '.message',
};
/** The pill of what waits to be collected. */
const TO_PICK_UP = '[wx-id="pill-2"]';
const PRIVACY: Subject = { ...ORDER_LIST, page: 'privacy', path: 'pages/account/privacy/index', ready: '.erase' };
const WORKBENCH: Subject = {
  ...ORDER_LIST,
  page: 'workbench',
  path: 'pages/workbench/index',
  as: OWNER,
  // What stands inside a component goes by its name too.
  ready: '.merchant-bench-index--numbers',
};

const withWithout = (subject: Subject): Subject[] => [subject, ...WITHOUT.map((state) => ({ ...subject, ...state }))];

/** What stands behind the tab bar, and behind the settings. */
export const TABS: readonly Subject[] = [
  ...withWithout(ORDER_LIST),
  { ...ORDER_LIST, state: 'two', as: LIN },
  { ...ORDER_LIST, state: 'many', as: BUYER_OF_MANY },
  { ...ORDER_LIST, state: 'empty', as: NOBODY, ready: '.empty' },
  { ...ORDER_LIST, state: 'filtered', taps: [TO_PICK_UP], ready: `${TO_PICK_UP}[aria-selected="true"]` },

  ...withWithout(SETTINGS),
  { ...SETTINGS, state: 'empty', as: NOBODY },
  { ...SETTINGS, state: 'abroad', zone: 'America/Los_Angeles' },
  { ...SETTINGS, state: 'switched-off', stored: keptInWechat({ mainSwitch: false, items: {} }), ready: '.off' },
  {
    ...SETTINGS,
    state: 'refused',
    stored: keptInWechat({ mainSwitch: true, items: { 'tmpl-pickup': 'reject', 'tmpl-trouble': 'ban' } }),
    ready: '.hint-action',
  },
  { ...SETTINGS, state: 'sample', taps: ['.told .name >> nth=3'], ready: '.inset' },
  {
    ...SETTINGS,
    state: 'after-work',
    as: AT_WORK,
    // 22:00 to 18:00, minutes after midnight.
    async query(stage) {
      const phone = { locale: 'zh-CN', zone: 'Asia/Shanghai' };
      const { settings } = await stage.call<{ settings: { quiet: object } }>(AT_WORK, 'shopper.getSettings', { phone });
      const quiet = { ...settings.quiet, on: true, from: 1_320, to: 1_080 };
      await stage.call(AT_WORK, 'shopper.saveSettings', { settings: { ...settings, quiet }, phone });
      return {};
    },
  },

  ...withWithout(MESSAGES),
  { ...MESSAGES, state: 'empty', as: NOBODY, ready: '.empty' },

  PRIVACY,
  { ...PRIVACY, state: 'asking', taps: ['.erase'], ready: '.erase-no' },
  { ...PRIVACY, state: 'erased', as: NOBODY, scene: 'silent', taps: ['.erase', '.erase-yes'], ready: '.erased' },

  ...withWithout(WORKBENCH),
  { ...WORKBENCH, state: 'empty', scene: 'before' },
  { ...WORKBENCH, state: 'support', as: 'oSupportZhou' },
  { ...WORKBENCH, state: 'sources-silent', scene: 'silent' },
];
