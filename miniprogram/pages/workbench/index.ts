import { session } from '../../app-services';
import { withStore } from '../../stores/store-binding';

/** What the page asks of what it shows. */
interface Bench {
  reload(): Promise<void>;
  showMore(): void;
}

/** The merchant's tab. A tab stands in the main package, and what it shows with the merchant's other pages: shoppers download none of it. */
Component({
  ...withStore(session.look),
  methods: {
    async onPullDownRefresh() {
      await this.bench()?.reload();
      void wx.stopPullDownRefresh();
    },
    onReachBottom() {
      this.bench()?.showMore();
    },
    /** Null until its package has come. */
    bench() {
      return this.selectComponent('.bench') as unknown as Bench | null;
    },
  },
});
