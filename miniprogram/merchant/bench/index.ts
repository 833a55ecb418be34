import { cache, merchant, session } from '../../app-services';
import { followTheme } from '../../pages/follow-theme';
import { keepFresh } from '../../pages/keep-fresh';
import { withStore } from '../../stores/store-binding';
import { workbenchFields } from './workbench-fields';
import { WorkbenchStore } from './workbench-store';
import type { TaskFilter } from './workbench-store';
import { workbenchWords } from './workbench-words';

const store = new WorkbenchStore({ merchant, session, cache, phoneClock: () => Date.now() });
let stopAgeing: (() => void) | undefined;

/** What the merchant has to look at: problems first, by deadline, then the rest. */
Component({
  ...withStore(session.look, workbenchFields(store, session)),
  properties: {
    /** Its page is in sight. */
    shown: { type: Boolean, value: false },
    /** Read out by what stands in for it, while its package comes. */
    label: { type: String, value: '' },
  },
  lifetimes: {
    /** It comes from another package: its page may have been in sight for a while, or have been left. */
    attached() {
      if (this.data.shown) this.watch();
    },
    detached() {
      this.rest();
    },
  },
  pageLifetimes: {
    show() {
      this.watch();
    },
    hide() {
      this.rest();
    },
  },
  methods: {
    watch() {
      if (stopAgeing !== undefined) return;
      void wx.setNavigationBarTitle({ title: workbenchWords[session.locale].title });
      void store.load();
      const stopAsking = keepFresh({
        tick: () => {
          store.tick();
        },
        ask: () => void store.load(true),
        failed: () => store.failure !== undefined,
      });
      const stopFollowing = followTheme(session);
      stopAgeing = () => {
        stopAsking();
        stopFollowing();
      };
    },
    rest() {
      stopAgeing?.();
      stopAgeing = undefined;
    },
    /** Also called by the page, when it is pulled. */
    async reload() {
      await store.load();
    },
    /** Called by the page, when its foot is reached. */
    showMore() {
      store.showMore();
    },
    choose({ detail }: WechatMiniprogram.CustomEvent<{ key: TaskFilter }>) {
      void store.choose(detail.key);
    },
    open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { url: string }>) {
      void wx.navigateTo({ url: currentTarget.dataset.url });
    },
    showFresh() {
      store.showFresh();
      void wx.pageScrollTo({ scrollTop: 0, duration: 220 });
    },
  },
});
