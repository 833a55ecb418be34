import { merchant, session } from '../../app-services';
import { copyText } from '../../pages/copy-text';
import { followTheme } from '../../pages/follow-theme';
import { onReconnect } from '../../pages/on-reconnect';
import { bindStores } from '../../stores/store-binding';
import { findFields } from './find-fields';
import { FindStore } from './find-store';
import { findWords } from './find-words';

type Tap<D extends object> = WechatMiniprogram.TouchEvent<object, object, D>;

const nothing = (): void => undefined;

/** Where is my parcel: looked up by what the customer has at hand, and answered with a tap. */
Page({
  store: undefined as FindStore | undefined,
  letGo: nothing,

  onLoad() {
    const store = new FindStore(merchant, session);
    this.store = store;
    const steps = [
      bindStores(this, session.look, findFields(store, session)),
      followTheme(session),
      onReconnect(() => {
        if (store.phase === 'failed') void store.look();
      }),
    ];
    this.letGo = () => {
      steps.forEach((step) => {
        step();
      });
      store.rest();
    };
    void wx.setNavigationBarTitle({ title: findWords[session.locale].title });
    void wx.hideShareMenu();
  },
  onUnload() {
    this.letGo();
  },

  setText({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.store?.setText(detail.value);
  },
  again() {
    void this.store?.look();
  },
  copy({ currentTarget }: Tap<{ text: string }>) {
    copyText(currentTarget.dataset.text, findWords[session.locale].copied);
  },
  open({ currentTarget }: Tap<{ url: string }>) {
    void wx.navigateTo({ url: currentTarget.dataset.url });
  },
});
