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
const store = new DeletionStore({ shopper, answers, deeds, drafts, session });

/** Closes every other page: none shows, asks for or changes what is being deleted, and how it ended is seen wherever somebody went meanwhile. */
function standAlone(): void {
  if (getCurrentPages().length === 1 && pageInFront()?.path === PATH) void wx.hideHomeButton();
  else void wx.reLaunch({ url: `/${PATH}` });
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
    if (store.phase !== 'none') void wx.hideHomeButton();
  },
  onUnload() {
    this.letGo();
    store.leave();
  },
  ask() {
    store.ask();
  },
  /** Nothing stands behind a page that stands alone. */
  leave() {
    if (store.phase === 'failed') void wx.switchTab({ url: '/pages/settings/index' });
    else store.leave();
  },
  async erase() {
    const running = store.run();
    standAlone();
    await running;
    standAlone();
  },
  /** Deleted and read: back to where everybody begins. */
  toList() {
    void wx.switchTab({ url: '/pages/order-list/index' });
  },
});
