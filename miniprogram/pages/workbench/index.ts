import { cache, merchant, session } from '../../app-services';
import { withStore } from '../../stores/store-binding';
import { WorkbenchStore } from '../../stores/workbench-store';
import type { TaskFilter } from '../../stores/workbench-store';
import { followTheme } from '../follow-theme';
import { keepFresh } from '../keep-fresh';
import { workbenchFields } from './workbench-fields';

const store = new WorkbenchStore({ merchant, session, cache, phoneClock: () => Date.now() });
let stopAgeing: () => void = () => undefined;

/** What the merchant has to look at: problems first, then what was never collected, then the rest. */
Component({
  ...withStore(session.look, workbenchFields(store, session)),
  methods: {
    onShow() {
      void wx.setNavigationBarTitle({ title: session.words.workbench.title });
      void store.load();
      stopAgeing();
      const rest = keepFresh({
        tick: () => {
          store.tick();
        },
        ask: () => void store.load(),
        failed: () => store.failure !== undefined,
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
