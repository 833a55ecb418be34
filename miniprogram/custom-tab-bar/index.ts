import { session } from '../app-services';
import { withStore } from '../stores/store-binding';
import { tabItems } from './tab-items';
import type { TabItem } from './tab-items';

/** WeChat makes one of these for each tab page. */
Component({
  ...withStore(session.look, { fields: { tabs: () => tabItems(session.words.tabs, session.staff !== undefined) } }),
  data: { selected: '', tabs: [] as TabItem[] },
  lifetimes: {
    attached() {
      this.markCurrent();
    },
  },
  pageLifetimes: {
    show() {
      this.markCurrent();
    },
  },
  methods: {
    open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { path: string }>) {
      const { path } = currentTarget.dataset;
      if (path !== this.data.selected) void wx.switchTab({ url: `/${path}` });
    },
    markCurrent() {
      const selected = getCurrentPages().slice(-1)[0]?.route ?? '';
      if (selected !== this.data.selected) this.setData({ selected });
    },
  },
});
