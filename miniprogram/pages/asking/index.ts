import type { AskKind } from '../../../typings/vocabulary';
import { cache, deeds, drafts, session, shopper } from '../../app-services';
import { decoded } from '../../decoded';
import { bindStores } from '../../stores/store-binding';
import { followTheme } from '../follow-theme';
import { askingFields } from './asking-fields';
import { AskingStore } from './asking-store';

type Query = Record<string, string | undefined>;
type Tap<D extends object> = WechatMiniprogram.TouchEvent<object, object, D>;

/** Kept free above the field that is scrolled to, px. */
const ROOM_ABOVE_PX = 16;

const nothing = (): void => undefined;

/** A buyer asks the shop: something to know, another time, or that the address be completed. */
Page({
  data: { focus: false },
  store: undefined as AskingStore | undefined,
  letGo: nothing,

  onLoad({ parcelId, kind }: Query) {
    const store = new AskingStore(decoded(parcelId), decoded(kind), {
      ...{ shopper, deeds, drafts, session, cache },
      now: () => Date.now(),
      chance: () => Math.random(),
    });
    this.store = store;
    const letGo = bindStores(this, session.look, askingFields(store, session));
    const stopFollowing = followTheme(session);
    this.letGo = () => {
      letGo();
      stopFollowing();
    };
    void wx.setNavigationBarTitle({ title: store.words.title });
    void wx.hideShareMenu();
    void store.look();
  },
  onUnload() {
    this.store?.leave();
    this.letGo();
  },
  turnTo({ detail }: WechatMiniprogram.CustomEvent<{ key: AskKind }>) {
    this.store?.turnTo(detail.key);
  },
  choose({ currentTarget }: Tap<{ key: string }>) {
    this.store?.choose(currentTarget.dataset.key);
  },
  type({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.store?.type(detail.value);
  },
  send() {
    void this.store?.send();
    if (this.store?.problem !== undefined) this.toField();
  },
  /** What is wrong stands at the field, which may be below the fold. */
  toField() {
    this.setData({ focus: false });
    this.setData({ focus: true });
    wx.pageScrollTo({ selector: '.asked', offsetTop: -ROOM_ABOVE_PX, duration: 220, fail: () => undefined });
  },
  /** The button where there is nothing to ask about. */
  retry() {
    if (this.store?.phase === 'failed') void this.store.look();
    else void wx.switchTab({ url: '/pages/order-list/index' });
  },
  /** The button under what became of it. */
  goOn() {
    if (this.store?.phase === 'queued') void this.store.again();
    else this.back();
  },
  /** To the parcel, wherever this page was opened from. */
  back() {
    if (getCurrentPages().length > 1) void wx.navigateBack();
    else
      void wx.redirectTo({ url: `/pages/timeline/index?parcelId=${encodeURIComponent(this.store?.parcelId ?? '')}` });
  },
});
