import { reaction } from 'mobx-miniprogram';
import type { ShareCard } from '../../../../typings/shopper';
import { session, shopper } from '../../../app-services';
import { decoded } from '../../../decoded';
import { bindStores } from '../../../stores/store-binding';
import { followTheme } from '../../follow-theme';
import { onReconnect } from '../../on-reconnect';
import { pictureFile } from './picture-file';
import { routeDrawing } from './route-drawing';
import { sendFields } from './send-fields';
import { SendStore } from './send-store';
import { sendWords } from './send-words';

const nothing = (): void => undefined;

/** What somebody else will see of a parcel, before it is sent; and taking back what was sent. */
Page({
  store: undefined as SendStore | undefined,
  /** The card's picture; '' before it is drawn. */
  picture: '',
  letGo: nothing,

  onLoad(query: Record<string, string | undefined>) {
    const kind = query['kind'] === 'pickup' ? 'pickup' : 'progress';
    const store = new SendStore({ shopper, session, parcelId: decoded(query['parcelId']), kind });
    this.store = store;
    const letGo = [
      bindStores(
        this,
        session.look,
        sendFields(store, session, () => Date.now()),
      ),
      reaction(
        () => store.card,
        (card) => void this.draw(card),
      ),
      followTheme(session),
      onReconnect(() => {
        if (store.phase === 'failed') void store.load();
      }),
    ];
    this.letGo = () => {
      letGo.forEach((step) => {
        step();
      });
    };
    void wx.setNavigationBarTitle({ title: sendWords[session.locale].title });
    void wx.hideShareMenu();
    void store.load();
  },
  onUnload() {
    this.letGo();
  },
  async draw(card: ShareCard | undefined) {
    this.picture = card === undefined ? '' : await pictureFile('#picture', routeDrawing(card.view));
  },
  /** From the button alone: WeChat's own menu is hidden here. */
  onShareAppMessage(): WechatMiniprogram.Page.ICustomShareContent {
    const card = this.store?.card;
    if (card === undefined) return { title: session.words.tabs.parcels, path: '/pages/order-list/index' };
    const picture = this.picture === '' ? {} : { imageUrl: this.picture };
    return { title: card.title, path: `/${card.path}`, ...picture };
  },
  ask() {
    this.store?.ask();
  },
  leave() {
    this.store?.leave();
  },
  withdraw() {
    void this.store?.withdraw();
  },
  /** What the one button does when there is no link to send. */
  act() {
    const phase = this.store?.phase;
    if (phase === 'failed') void this.store?.load();
    else if (phase === 'collected') void wx.navigateBack();
    else void wx.switchTab({ url: '/pages/order-list/index' });
  },
});
