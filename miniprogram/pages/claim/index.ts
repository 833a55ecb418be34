import { session, shopper } from '../../app-services';
import { decoded } from '../../decoded';
import { ClaimStore } from './claim-store';
import { bindStores } from '../../stores/store-binding';
import { markOf } from '../../theme/marks';
import { titleBarColors } from '../../theme/tints';
import { claimFields } from './claim-fields';
import { claimWords } from './claim-words';

const nothing = (): void => undefined;

/** A parcel that a shop handed over by card: look at it, take it, and go on to its timeline. */
Page({
  store: undefined as ClaimStore | undefined,
  letGo: nothing,

  onLoad(query: Record<string, string | undefined>) {
    this.store = new ClaimStore(shopper, session, decoded(query['token']));
    this.letGo = bindStores(this, session.look, claimFields(this.store, session));
    void wx.setNavigationBarTitle({ title: claimWords[session.locale].title });
    void this.look();
  },
  onUnload() {
    this.letGo();
  },
  async look() {
    await this.store?.look();
    this.goOn();
  },
  async take() {
    const { store } = this;
    if (store === undefined) return;
    const settled = await store.take();
    if (!settled) void wx.showToast({ title: claimWords[session.locale].notTaken, icon: 'none' });
    this.goOn();
  },
  /** What the screen's one button does when there is no card to take. */
  act() {
    if (this.store?.phase === 'failed') void this.look();
    else void wx.switchTab({ url: '/pages/order-list/index' });
  },
  /** Yours already: nothing to do here any more. */
  goOn() {
    const parcelId = this.store?.parcelId;
    if (this.store?.phase === 'yours' && parcelId !== undefined) {
      void wx.redirectTo({ url: `/pages/timeline/index?parcelId=${encodeURIComponent(parcelId)}` });
      return;
    }
    const card = this.store?.card;
    if (card !== undefined) void wx.setNavigationBarColor(titleBarColors(session.theme, markOf(card).family));
  },
});
