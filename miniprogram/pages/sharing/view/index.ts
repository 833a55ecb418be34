import { reaction } from 'mobx-miniprogram';
import { session, shopper } from '../../../app-services';
import { decoded } from '../../../decoded';
import { bindStores } from '../../../stores/store-binding';
import { markOf } from '../../../theme/marks';
import type { Family } from '../../../theme/marks';
import { titleBarColors } from '../../../theme/tints';
import { copyText } from '../../copy-text';
import { followTheme, paintBehind } from '../../follow-theme';
import { onReconnect } from '../../on-reconnect';
import { sharedFields } from './shared-fields';
import { SharedStore } from './shared-store';
import { viewWords } from './view-words';

const nothing = (): void => undefined;

/** Somebody else's parcel, as their link shows it: cities and days, or where to collect it. Nothing here can be sent on. */
Page({
  data: { largeCode: '', largeSpoken: '' },
  store: undefined as SharedStore | undefined,
  letGo: nothing,

  onLoad(query: Record<string, string | undefined>) {
    const token = decoded(query['token']);
    const store = new SharedStore({ shopper, session, token, phoneClock: () => Date.now() });
    this.store = store;
    const letGo = [
      bindStores(this, session.look, sharedFields(store, session)),
      followTheme(session),
      paintTitleBar(store),
      onReconnect(() => {
        if (store.trouble !== undefined) void store.load();
      }),
    ];
    this.letGo = () => {
      letGo.forEach((step) => {
        step();
      });
    };
  },
  /** It may have been withdrawn meanwhile. */
  onShow() {
    void this.load();
  },
  onUnload() {
    this.letGo();
  },
  async load() {
    if (this.store?.isCollected !== true) await this.store?.load();
  },
  copy({ detail }: WechatMiniprogram.CustomEvent<{ text: string }>) {
    copyText(detail.text, session.words.states.copied);
  },
  enlarge({ detail }: WechatMiniprogram.CustomEvent<{ code: string }>) {
    this.setData({ largeCode: detail.code, largeSpoken: [...detail.code].join(' ') });
  },
  shrink() {
    this.setData({ largeCode: '', largeSpoken: '' });
  },
  thank() {
    this.store?.thank();
  },
  unthank() {
    void this.store?.unthank();
  },
  /** What the one button does when there is nothing to show. */
  act() {
    if (this.store?.phase === 'failed') void this.load();
    else this.toOwn();
  },
  toOwn() {
    void wx.switchTab({ url: '/pages/order-list/index' });
  },
});

/** The native title bar follows the hero. Returns how to stop. */
function paintTitleBar(store: SharedStore): () => void {
  return reaction(
    () => ({ family: familyOf(store), theme: session.theme, title: titleOf(store) }),
    ({ family, theme, title }) => {
      void wx.setNavigationBarTitle({ title });
      paintBehind(theme);
      if (family !== undefined) void wx.setNavigationBarColor(titleBarColors(theme, family));
    },
    { fireImmediately: true },
  );
}

function familyOf({ phase, view }: SharedStore): Family | undefined {
  if (view === undefined || (phase !== 'ready' && phase !== 'stale')) return undefined;
  return view.kind === 'pickup' ? 'pickup' : markOf(view).family;
}

function titleOf({ view, isCollected }: SharedStore): string {
  const { pickupTitle, progressTitle } = viewWords[session.locale];
  return isCollected || view?.kind === 'pickup' ? pickupTitle : progressTitle;
}
