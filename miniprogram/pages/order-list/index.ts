import { reaction } from 'mobx-miniprogram';
import { cache, session, shopper } from '../../app-services';
import type { OrderListView, PillKey } from '../../format/order-list-view';
import { OrderListStore } from '../../stores/order-list-store';
import { withStore } from '../../stores/store-binding';
import { copyText } from '../copy-text';
import { followTheme } from '../follow-theme';
import { keepFresh } from '../keep-fresh';
import { listFields } from './list-fields';

/** Further down than any page reaches, px. */
const THE_END = 1_000_000;

/** Detail of a component's event. */
type Told<D extends object> = WechatMiniprogram.CustomEvent<D>;

const store = new OrderListStore({ shopper, session, cache, now: () => Date.now() });
store.recall(session.locale);
// A tab's store outlives whom it showed.
reaction(
  () => session.forgotten,
  () => {
    store.forget();
  },
);
let stopAgeing: () => void = () => undefined;

/** My orders: what waits for me, what is on the way, what has arrived. One tap leads to a parcel's timeline. */
Component({
  ...withStore(session.look, listFields(store, session)),
  methods: {
    onShow() {
      void wx.setNavigationBarTitle({ title: session.words.list.title });
      store.tick();
      void this.reload();
      stopAgeing();
      const rest = keepFresh({
        tick: () => {
          store.tick();
        },
        ask: () => void store.refresh(session.locale),
        failed: () => store.trouble !== undefined,
      });
      const stopFollowing = followTheme(session);
      stopAgeing = () => {
        rest();
        stopFollowing();
      };
    },
    onHide() {
      stopAgeing();
    },
    onUnload() {
      stopAgeing();
    },
    async onPullDownRefresh() {
      await this.reload();
      void wx.stopPullDownRefresh();
    },
    onReachBottom() {
      if (this.drawn().next < 0) void store.loadMore(session.locale);
    },
    reload(): Promise<void> {
      return store.retry(session.locale);
    },
    choose({ detail }: Told<{ key: PillKey }>) {
      store.choose(detail.key);
    },
    unfold() {
      store.unfold();
    },
    /** The screens before and behind are each drawn in place of this one: a thousand orders are no more nodes than twenty. */
    goOlder() {
      store.goOlder(this.drawn().next, session.locale);
      void wx.pageScrollTo({ scrollTop: 0, duration: 0 });
    },
    goNewer() {
      store.screens.goNewer();
      wx.nextTick(() => void wx.pageScrollTo({ scrollTop: THE_END, duration: 0 }));
    },
    drawn() {
      return this.data as unknown as Pick<OrderListView, 'next'>;
    },
    retryMore() {
      void store.loadMore(session.locale);
    },
    open({ detail }: Told<{ parcelId: string }>) {
      void wx.navigateTo({ url: `/pages/timeline/index?parcelId=${encodeURIComponent(detail.parcelId)}` });
    },
    copy({ detail }: Told<{ text: string }>) {
      const { copied, notCopied } = session.words.list;
      copyText(detail.text, copied(detail.text), notCopied);
    },
  },
});
