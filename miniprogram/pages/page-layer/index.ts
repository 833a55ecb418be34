import { faults, privacy, session } from '../../app-services';
import { withStore } from '../../stores/store-binding';
import { pageInFront } from '../page-in-front';
import { faultView, privacyView } from './layer-views';

/** Id of the button whose tap WeChat looks for. */
const AGREE = 'agree-privacy';

/** What may come up over any page: that our own code broke, and what WeChat holds back until somebody agreed. Stands in the root of each page. */
Component({
  ...withStore({
    fields: {
      fault: () => faultView(faults.shown, session.words.shell),
      privacy: () => privacyView(privacy.asks, session.words.shell),
    },
  }),
  data: { front: true },
  pageLifetimes: {
    show() {
      this.setData({ front: true });
    },
    hide() {
      this.setData({ front: false });
    },
  },
  methods: {
    /** Once more with the same page; where that did not help, with the list. */
    leaveFault() {
      const page = faults.shown?.again === true ? undefined : pageInFront();
      faults.leave(page?.path);
      void wx.reLaunch({ url: page?.url ?? '/pages/order-list/index' });
    },
    putAway() {
      faults.putAway();
    },
    readContract() {
      // There is none in development.
      wx.openPrivacyContract({ fail: () => undefined });
    },
    agree() {
      privacy.agree(AGREE);
    },
    disagree() {
      privacy.disagree();
    },
  },
});
