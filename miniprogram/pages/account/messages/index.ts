import { cache, session, shopper } from '../../../app-services';
import { bindStores } from '../../../stores/store-binding';
import { followTheme } from '../../follow-theme';
import { onReconnect } from '../../on-reconnect';
import { messagesFields } from './messages-fields';
import { MessagesStore } from './messages-store';
import { messagesWords } from './messages-words';

const nothing = (): void => undefined;

/** What was told in WeChat lately, what was not, and why. */
Page({
  store: undefined as MessagesStore | undefined,
  letGo: nothing,
  stopFollowing: nothing,

  onLoad() {
    const store = new MessagesStore({ shopper, session, cache, phoneClock: () => Date.now() });
    this.store = store;
    const letGo = bindStores(this, session.look, messagesFields(store, session));
    const stopListening = onReconnect(() => {
      if (store.trouble !== undefined) void this.reload();
    });
    this.letGo = () => {
      letGo();
      stopListening();
    };
  },
  onShow() {
    void wx.setNavigationBarTitle({ title: messagesWords[session.locale].title });
    this.stopFollowing();
    this.stopFollowing = followTheme(session);
    void this.reload();
  },
  onHide() {
    this.stopFollowing();
  },
  onUnload() {
    this.stopFollowing();
    this.letGo();
  },
  async onPullDownRefresh() {
    await this.reload();
    void wx.stopPullDownRefresh();
  },
  async reload() {
    await this.store?.load(session.locale);
  },
  open({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
    void wx.navigateTo({ url: `/pages/timeline/index?parcelId=${encodeURIComponent(currentTarget.dataset.id)}` });
  },
});
