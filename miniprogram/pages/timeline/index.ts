import { comparer, reaction, when } from 'mobx-miniprogram';
import { answers, cache, deeds, session, shopper } from '../../app-services';
import { decoded } from '../../decoded';
import type { Saying } from '../../format/saying';
import { bindStores } from '../../stores/store-binding';
import { titleBarColors } from '../../theme/tints';
import { copyText } from '../copy-text';
import { paintBehind } from '../follow-theme';
import { onReconnect } from '../on-reconnect';
import { wechatSwitches } from '../wechat-switches';
import { timelineFields } from './timeline-fields';
import { TimelineRoom } from './timeline-room';

/** Detail of a component's event. */
type Told<D extends object> = WechatMiniprogram.CustomEvent<D>;

/** From here on the page counts as scrolled, px: news then waits behind its pill. */
const SCROLLED_PX = 60;
/** How long the thanks stay, ms. */
const THANKS_MS = 4_000;

/** Event of the bar's button 有变化告诉我. */
const ASKED_IN_BAR = 'notify';
const HISTORY = '.history';
/** Further down than any page reaches, px. */
const THE_END = 1_000_000;
/** What stays in sight above a card that was scrolled to, px. */
const ROOM_ABOVE_PX = 120;

/** Where one parcel is, when it comes, and what there is to do. */
Page({
  data: { explaining: false, largeCode: '', largeSpoken: '' },
  room: undefined as TimelineRoom | undefined,
  undo: [] as (() => void)[],
  stopListening: (): void => undefined,
  thanks: undefined as ReturnType<typeof setTimeout> | undefined,

  onLoad(query: Record<string, string | undefined>) {
    const room = new TimelineRoom({ shopper, answers, deeds, cache, session, now: () => Date.now() });
    room.turnTo(decoded(query['parcelId']));
    const letGo = bindStores(this, session.look, timelineFields(room));
    this.room = room;
    this.undo = [
      () => {
        room.close();
        letGo();
      },
      paintTitleBar(room),
      // First the parcel.
      when(
        () => room.drawn !== undefined,
        () => void room.consent.prepare(),
      ),
    ];
  },
  onShow() {
    this.room?.watch();
    this.readWechat();
    this.stopListening();
    this.stopListening = onReconnect(() => {
      if (this.room?.trouble !== undefined) this.room.watch();
      if (this.room?.consent.isPrepared === false) void this.room.consent.prepare();
      if (this.room?.consent.state === 'untold') void this.thank(this.room.consent.tellAgain());
    });
  },
  onHide() {
    this.leave();
  },
  onUnload() {
    this.leave();
    if (this.thanks !== undefined) clearTimeout(this.thanks);
    this.undo.forEach((step) => {
      step();
    });
  },
  leave() {
    this.room?.rest();
    this.stopListening();
  },
  onPageScroll({ scrollTop }: { scrollTop: number }) {
    this.room?.store.setScrolled(scrollTop > SCROLLED_PX);
  },
  async onPullDownRefresh() {
    await this.askAnew();
    void wx.stopPullDownRefresh();
  },
  /** The reader's own question, by a pull or a button: the only one that goes through to a source. */
  async askAnew() {
    const said = (await this.room?.askAnew()) ?? '';
    if (said !== '') void wx.showToast({ title: said, icon: 'none' });
  },
  turnTo({ detail }: Told<{ key: string }>) {
    this.room?.turnTo(detail.key);
    this.room?.watch();
    void wx.pageScrollTo({ scrollTop: 0, duration: 0 });
  },
  showNews() {
    this.room?.store.showNews();
    void wx.pageScrollTo({ scrollTop: 0, duration: 220 });
  },
  toggle({ detail }: Told<{ place: number }>) {
    this.room?.toggle(detail.place);
  },
  showOlder() {
    const from = this.room?.store.screens.from;
    void this.room?.showOlder();
    if (this.room?.store.screens.from !== from) void wx.pageScrollTo({ selector: HISTORY, duration: 0 });
  },
  showNewer() {
    this.room?.store.screens.goNewer();
    wx.nextTick(() => void wx.pageScrollTo({ scrollTop: THE_END, duration: 0 }));
  },
  explain() {
    this.setData({ explaining: true });
  },
  explained() {
    this.setData({ explaining: false });
  },
  say({ detail }: Told<{ says: Saying }>) {
    if (detail.says === 'new_time' || detail.says === 'address') {
      this.goTo(detail.says);
      return;
    }
    void this.room?.store.say(detail.says, session.locale);
    void wx.pageScrollTo({ scrollTop: 0, duration: 220 });
  },
  go({ detail }: Told<{ to: string }>) {
    this.goTo(detail.to);
  },
  ask() {
    this.goTo('question');
  },
  /** `to`: a link for the family, or what is to be asked of the shop. */
  goTo(to: string) {
    const parcelId = encodeURIComponent(this.room?.store.parcelId ?? '');
    const page = to === 'share' ? 'sharing/send/index?' : `asking/index?kind=${to}&`;
    void wx.navigateTo({ url: `/pages/${page}parcelId=${parcelId}` });
  },
  toList() {
    void wx.switchTab({ url: '/pages/order-list/index' });
  },
  call({ detail }: Told<{ phone: string }>) {
    // The person may change their mind in WeChat's own dialog: nothing to say then.
    wx.makePhoneCall({ phoneNumber: detail.phone, fail: () => undefined });
  },
  sendToFamily() {
    const parcelId = encodeURIComponent(this.room?.store.parcelId ?? '');
    void wx.navigateTo({ url: `/pages/sharing/send/index?parcelId=${parcelId}&kind=pickup` });
  },
  changeClocks() {
    this.room?.changeClocks();
  },
  copy({ detail }: Told<{ text: string }>) {
    copyText(detail.text, session.words.states.copied);
  },

  /** Straight from the tap: WeChat refuses its dialog after anything asynchronous. Where it keeps a no, that is taken back in its settings. */
  askConsent(asked?: { type: string }) {
    const consent = this.room?.consent;
    if (consent === undefined || consent.state === 'asking' || consent.ids.length === 0) return;
    if (consent.state === 'part' && consent.mustOpenSettings) {
      this.openSettings();
      return;
    }
    const inBar = asked?.type === ASKED_IN_BAR;
    wx.requestSubscribeMessage({
      tmplIds: consent.ids,
      success: (results) => {
        const recorded = this.thank(consent.answered(results));
        if (inBar) void recorded.then(showAnswer);
      },
      fail: ({ errCode }) => {
        consent.broke(errCode);
        if (inBar) showAnswer();
      },
    });
    consent.begin();
  },
  async thank(recorded: Promise<void>) {
    await recorded;
    // A no may be one that WeChat keeps from now on.
    this.readWechat();
    const consent = this.room?.consent;
    if (consent?.state !== 'accepted' && consent?.state !== 'refused') return;
    this.thanks = setTimeout(() => {
      consent.close();
    }, THANKS_MS);
  },
  declineConsent() {
    this.room?.consent.decline();
  },
  /** What was answered is kept here; the cloud is told once more, and WeChat asks nothing again. */
  tellAgain() {
    const consent = this.room?.consent;
    if (consent?.state === 'untold') void this.thank(consent.tellAgain());
  },
  openSettings() {
    wx.openSetting({
      withSubscriptions: true,
      success: () => {
        this.readWechat();
      },
    });
  },
  readWechat() {
    wechatSwitches((switches) => {
      this.room?.consent.setWechat(switches);
    });
  },

  enlargeCode({ detail }: Told<{ code: string }>) {
    this.setData({ largeCode: detail.code, largeSpoken: [...detail.code].join(' ') });
  },
  shrinkCode() {
    this.setData({ largeCode: '', largeSpoken: '' });
  },
});

/** Whoever tapped the bar sees the answer too: its card stands further down, and only just now came to be. */
function showAnswer(): void {
  wx.nextTick(() => {
    // The page may be gone by now.
    wx.pageScrollTo({ selector: '.consent', offsetTop: -ROOM_ABOVE_PX, duration: 220, fail: () => undefined });
  });
}

/** The native title bar follows the hero. Returns how to stop. */
function paintTitleBar(room: TimelineRoom): () => void {
  return reaction(
    () => ({
      title: room.drawn?.title ?? room.words.timeline.title,
      theme: session.theme,
      family: room.drawn?.hero.family,
    }),
    ({ title, theme, family }) => {
      void wx.setNavigationBarTitle({ title });
      paintBehind(theme);
      if (family !== undefined) void wx.setNavigationBarColor(titleBarColors(theme, family));
    },
    { fireImmediately: true, equals: comparer.structural },
  );
}
