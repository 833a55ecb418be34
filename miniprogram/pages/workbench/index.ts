import { session } from '../../app-services';
import { failureView } from '../../format/offline-text';
import { withStore } from '../../stores/store-binding';
import { onReconnect } from '../on-reconnect';

/** What the page asks of what it shows. */
interface Bench {
  reload(): Promise<void>;
  showMore(): void;
}

type Unloaded = WechatMiniprogram.OnLazyLoadErrorListenerResult;

/** Part of the name of its package, however WeChat spells it. */
const PACKAGE = 'merchant';

const states = {
  fields: {
    loading: () => session.words.states.loading,
    failure: () => failureView('offline', session.words.states),
  },
};

/** The merchant's tab. A tab stands in the main package, and what it shows with the merchant's other pages: shoppers download none of it. */
Component({
  ...withStore(session.look, states),
  data: { failed: false, shown: false },
  lifetimes: {
    attached() {
      const heard = ({ subpackage }: Unloaded) => {
        if (String(subpackage).includes(PACKAGE)) this.setData({ failed: this.bench()?.reload === undefined });
      };
      wx.onLazyLoadError(heard);
      const stopListening = onReconnect(() => {
        this.again();
      });
      this.letGo = () => {
        wx.offLazyLoadError(heard);
        stopListening();
      };
    },
    detached() {
      this.letGo();
    },
  },
  methods: {
    letGo: (): void => undefined,
    onShow() {
      this.setData({ shown: true });
    },
    onHide() {
      this.setData({ shown: false });
    },
    async onPullDownRefresh() {
      this.again();
      await this.bench()?.reload?.();
      void wx.stopPullDownRefresh();
    },
    onReachBottom() {
      this.bench()?.showMore?.();
    },
    /** What it shows is made anew, and its package asked for with it. */
    again() {
      if (this.data.failed) this.setData({ failed: false });
    },
    /** Null, or what stands in for it, until its package has come. */
    bench() {
      return this.selectComponent('.bench') as unknown as Partial<Bench> | null;
    },
  },
});
