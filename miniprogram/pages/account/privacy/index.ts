import { answers, deeds, drafts, session, shopper } from '../../../app-services';
import { labelsOf } from '../../../i18n/index';
import { bindStores } from '../../../stores/store-binding';
import { followTheme } from '../../follow-theme';
import { DeletionStore } from './deletion-store';
import { privacyWords } from './privacy-words';

const nothing = (): void => undefined;

/** What is kept of somebody, and how to have it deleted. */
Page({
  store: undefined as DeletionStore | undefined,
  letGo: nothing,

  onLoad() {
    const store = new DeletionStore({ shopper, answers, deeds, drafts, session });
    this.store = store;
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
  onUnload() {
    this.letGo();
  },
  ask() {
    this.store?.ask();
  },
  leave() {
    this.store?.leave();
  },
  erase() {
    void this.store?.run();
  },
  /** Deleted and read: back to where everybody begins. */
  toList() {
    void wx.switchTab({ url: '/pages/order-list/index' });
  },
});
