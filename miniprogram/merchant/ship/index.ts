import { when } from 'mobx-miniprogram';
import { merchant, session } from '../../app-services';
import { followTheme } from '../../pages/follow-theme';
import { bindStores } from '../../stores/store-binding';
import type { ShipField } from './ship-draft';
import { shipFields } from './ship-fields';
import { ShipStore } from './ship-store';
import { shipWords } from './ship-words';
import { moveShipped } from './shipped-clock';
import type { ShippedClock } from './shipped-clock';

type Changed = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: 'orderNo' | 'name' | 'phone' }>;
type ItemChanged = WechatMiniprogram.CustomEvent<
  { value: string },
  object,
  { index: number; part: 'name' | 'quantity' }
>;
type ItemTap = WechatMiniprogram.TouchEvent<object, object, { index: number }>;

type MomentPicked = WechatMiniprogram.CustomEvent<
  { value: string },
  object,
  { part: keyof Pick<ShippedClock, 'date' | 'time'> }
>;

/** What the page itself keeps: where the caret is. */
interface Touch {
  focus: ShipField | '';
  scanHint: string;
}
const UNTOUCHED: Touch = { focus: '', scanHint: '' };
const nothing = (): void => undefined;

/** The ship form, and the claim card that comes of it. */
Page({
  data: UNTOUCHED,
  store: undefined as ShipStore | undefined,
  letGo: nothing,

  onLoad() {
    this.store = new ShipStore(merchant, session, newRequestKey);
    const letGo = bindStores(
      this,
      session.look,
      shipFields(this.store, session, () => Date.now()),
    );
    const stopFollowing = followTheme(session);
    const { store } = this;
    // A picker opens only with something to choose from, and who may ship may come to be known later than this page.
    const stopWaiting = when(
      () => store.allowed,
      () => void store.guess(),
    );
    this.letGo = () => {
      stopWaiting();
      letGo();
      stopFollowing();
    };
    void wx.setNavigationBarTitle({ title: shipWords[session.locale].title });
    void wx.hideShareMenu();
  },
  onUnload() {
    this.store?.stopGuessing();
    this.letGo();
  },
  /** The card for the buyer, from the result's button alone: WeChat's own menu is hidden here. */
  onShareAppMessage(): WechatMiniprogram.Page.ICustomShareContent {
    const claim = this.store?.shipped?.claim;
    if (claim === undefined) return { title: session.words.tabs.parcels, path: '/pages/order-list/index' };
    const path = claim.path.startsWith('/') ? claim.path : `/${claim.path}`;
    return { title: claim.title, path, imageUrl: '/merchant/ship/claim-card.png' };
  },

  setText({ currentTarget, detail }: Changed) {
    this.store?.setText(currentTarget.dataset.field, detail.value);
  },
  setItem({ currentTarget, detail }: ItemChanged) {
    this.store?.setItem(currentTarget.dataset.index, currentTarget.dataset.part, detail.value);
  },
  addItem() {
    this.store?.addItem();
  },
  removeItem({ currentTarget }: ItemTap) {
    this.store?.removeItem(currentTarget.dataset.index);
  },
  setWaybill({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.store?.setWaybill(detail.value);
  },
  scan() {
    wx.scanCode({
      scanType: ['barCode', 'qrCode'],
      success: ({ result }) => {
        this.setData({ scanHint: '' });
        this.store?.setWaybill(result);
      },
      fail: ({ errMsg }) => {
        if (!errMsg.includes('cancel')) this.setData({ scanHint: shipWords[session.locale].scanRefused });
      },
    });
  },

  /** A picker with nothing to choose from does not open: what it is to offer is asked for once more. */
  offerCarriers() {
    void this.store?.offerCarriers();
  },
  chooseCarrier({ detail }: WechatMiniprogram.CustomEvent<{ value: string | number }>) {
    const carrier = this.store?.carriers[Number(detail.value)];
    if (carrier !== undefined) this.store?.chooseCarrier(carrier);
  },
  chooseMoment({ currentTarget, detail }: MomentPicked) {
    const now = Date.now();
    const before = this.store?.draft.shippedAt ?? now;
    this.store?.setShippedAt(moveShipped(before, { [currentTarget.dataset.part]: detail.value }, now));
  },
  useNow() {
    this.store?.setShippedAt(undefined);
  },

  async submit() {
    const { store } = this;
    if (store === undefined) return;
    this.setData({ focus: '' });
    await store.submit();
    this.setData({ focus: store.firstProblem ?? '' });
    const place = store.question === undefined ? store.firstProblem : 'waybillNo';
    if (place !== undefined) bringIntoView(`#field-${place}`);
  },
  answer() {
    const { store } = this;
    if (store?.question?.about === 'duplicate') open(store.question.parcelId);
    else void store?.submit(true);
  },
  see() {
    if (this.store?.shipped !== undefined) open(this.store.shipped.parcelId);
  },
  correct() {
    const focus = this.store?.shipped?.following === 'bad_phone' ? 'phone' : 'waybillNo';
    this.store?.correct();
    this.setData({ focus });
  },
  startAgain() {
    this.store?.startAgain();
    void wx.pageScrollTo({ scrollTop: 0, duration: 0 });
  },
});

function open(parcelId: string): void {
  void wx.navigateTo({ url: `/pages/timeline/index?parcelId=${encodeURIComponent(parcelId)}` });
}

/** Room left above a field that is brought into view, px. */
const ROOM_ABOVE = 24;

function bringIntoView(selector: string): void {
  wx.createSelectorQuery()
    .select('.ship')
    .boundingClientRect()
    .select(selector)
    .boundingClientRect()
    .exec(([page, field]: ({ top: number } | null)[]) => {
      if (page === null || page === undefined || field === null || field === undefined) return;
      void wx.pageScrollTo({ scrollTop: Math.max(0, field.top - page.top - ROOM_ABOVE), duration: 200 });
    });
}

function newRequestKey(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
