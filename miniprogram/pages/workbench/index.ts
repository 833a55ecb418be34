import { cache, merchant, session } from '../../app-services';
import { withStore } from '../../stores/store-binding';
import { WorkbenchStore } from '../../stores/workbench-store';
import type { TaskFilter } from '../../stores/workbench-store';
import { onReconnect } from '../on-reconnect';
import { workbenchFields } from './workbench-fields';

/** How often 剩 … and … 前 are counted again while the page is looked at, ms. */
const TICK_MS = 30_000;

const store = new WorkbenchStore({ merchant, session, cache, phoneClock: () => Date.now() });
let stopWatching: () => void = () => undefined;

/** What the merchant has to look at: problems first, then what was never collected, then the rest. */
Component({
  ...withStore(session.look, workbenchFields(store, session)),
  methods: {
    onShow() {
      void wx.setNavigationBarTitle({ title: session.words.workbench.title });
      void store.load();
      stopWatching();
      stopWatching = watch();
    },
    onHide() {
      stopWatching();
    },
    onUnload() {
      stopWatching();
    },
    async onPullDownRefresh() {
      await store.load();
      void wx.stopPullDownRefresh();
    },
    onReachBottom() {
      store.showMore();
    },
    reload() {
      void store.load();
    },
    choose({ detail }: WechatMiniprogram.CustomEvent<{ key: TaskFilter }>) {
      store.choose(detail.key);
    },
    ship() {
      void wx.navigateTo({ url: '/merchant/ship/index' });
    },
    open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { parcelId: string }>) {
      const { parcelId } = currentTarget.dataset;
      void wx.navigateTo({ url: `/pages/timeline/index?parcelId=${encodeURIComponent(parcelId)}` });
    },
  },
});

/** Counts time on, and loads again when the network comes back. */
function watch(): () => void {
  const timer = setInterval(() => {
    store.tick();
  }, TICK_MS);
  const stopListening = onReconnect(() => {
    if (store.failure !== undefined) void store.load();
  });
  return () => {
    clearInterval(timer);
    stopListening();
  };
}
