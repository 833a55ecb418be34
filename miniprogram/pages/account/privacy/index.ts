import { answers, deeds, drafts, session, shopper } from '../../../app-services';
import { labelsOf } from '../../../i18n/index';
import { bindStores } from '../../../stores/store-binding';
import { followTheme } from '../../follow-theme';
import { pageInFront } from '../../page-in-front';
import { DeletionStore } from './deletion-store';
import { privacyWords } from './privacy-words';

const PATH = 'pages/account/privacy/index';

const nothing = (): void => undefined;
// Outlives the page: what runs goes on in the one that stands alone.
const store = new DeletionStore({ shopper, answers, deeds, drafts, session, standAlone });

/** A page that WeChat does not close is no reason not to delete. */
function standAlone(): Promise<void> {
  if (getCurrentPages().length === 1 && pageInFront()?.path === PATH) return Promise.resolve();
  return new Promise((complete) => {
    wx.reLaunch({ url: `/${PATH}`, complete: () => complete() });
  });
}

/** What is kept of somebody, and how to have it deleted. */
Page({
  letGo: nothing,

  onLoad() {
    const words = () => privacyWords[session.locale];
    const letGo = bindStores(this, session.look, {
      fields: {
        labels: () => labelsOf(words()),
        storedLines: () => words().storedLines,
        phase: () => store.phase,
        asking: () => store.open,
        leaving: () => (store.phase === 'failed' ? words().eraseLater : words().eraseNo),
        question: () => {
          const { erasing, eraseFailed, eraseQuestion } = words();
          return store.phase === 'running' ? erasing : store.phase === 'failed' ? eraseFailed : eraseQuestion;
        },
      },
    });
    const stopFollowing = followTheme(session);
    this.letGo = () => {
      letGo();
      stopFollowing();
    };
    void wx.setNavigationBarTitle({ title: words().title });
  },
  onShow() {
    if (store.begun) void wx.hideHomeButton();
  },
  onUnload() {
    this.letGo();
    store.leave();
  },
  ask() {
    store.ask();
  },
  /** 留着; after a failure 先这样, where nothing stands behind the page any more. */
  leave() {
    if (store.phase === 'failed') void wx.switchTab({ url: '/pages/settings/index' });
    store.close();
  },
  erase() {
    void store.run();
    // For a page that stands alone already: no other comes whose onShow hides it.
    if (store.begun) void wx.hideHomeButton();
  },
  /** Deleted and read: back to where everybody begins. */
  toList() {
    wx.switchTab({
      url: '/pages/order-list/index',
      success: () => {
        store.close();
      },
    });
  },
});
