import { session } from '../../app-services';
import { decoded } from '../../decoded';
import { bindStores } from '../../stores/store-binding';
import { followTheme } from '../follow-theme';
import { urlOf } from '../page-in-front';
import { knownPage } from './known-page';
import { lostWords } from './lost-words';

type Query = Record<string, string | undefined>;

const nothing = (): void => undefined;

/** Where links end whose page is gone. What only wrote its page's name another way goes on to it. */
Page({
  letGo: nothing,

  onLoad({ path, ...query }: Query) {
    const known = knownPage(decoded(path));
    if (known !== undefined) {
      void wx.reLaunch({ url: urlOf(known, query) });
      return;
    }
    const letGo = bindStores(this, session.look, { fields: { labels: () => lostWords[session.locale] } });
    const stopFollowing = followTheme(session);
    this.letGo = () => {
      letGo();
      stopFollowing();
    };
    void wx.setNavigationBarTitle({ title: lostWords[session.locale].bar });
  },
  onUnload() {
    this.letGo();
  },
  toList() {
    void wx.switchTab({ url: '/pages/order-list/index' });
  },
});
