import { comparer, reaction } from 'mobx-miniprogram';
import type { IssueCode, IssueOutcome, RevealReason } from '../../../typings/vocabulary';
import { cache, merchant, session } from '../../app-services';
import { decoded } from '../../decoded';
import { paintBehind } from '../../pages/follow-theme';
import { keepFresh } from '../../pages/keep-fresh';
import { bindStores } from '../../stores/store-binding';
import { titleBarColors } from '../../theme/tints';
import { issueFields } from './issue-fields';
import { IssueStore } from './issue-store';
import type { Sheet } from './issue-store';
import { familyOf } from './issue-view';
import { issueWords } from './issue-words';
import { notTakenText } from './not-taken';

type Tap<D extends object> = WechatMiniprogram.TouchEvent<object, object, D>;
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>;
type Query = Record<string, string | undefined>;

/** How long a toast of a whole sentence stands, ms. */
const SAID_MS = 3_000;

const nothing = (): void => undefined;

/** One issue: since when, why, what to do about it, and what was done. */
Page({
  store: undefined as IssueStore | undefined,
  letGo: nothing,
  stopAgeing: nothing,

  onLoad({ parcelId, code, since }: Query) {
    // The link is ours; whatever else it says, the cloud knows no such issue.
    const ref = { parcelId: decoded(parcelId), code: decoded(code) as IssueCode, since: Number(decoded(since)) };
    const store = new IssueStore(ref, { merchant, session, cache, phoneClock: () => Date.now() });
    this.store = store;
    const letGo = bindStores(this, session.look, issueFields(store, session));
    const stopPainting = paintTitleBar(store);
    this.letGo = () => {
      stopPainting();
      letGo();
      store.close();
    };
    void wx.setNavigationBarTitle({ title: issueWords[session.locale].title });
    void wx.hideShareMenu();
  },
  onShow() {
    void this.store?.load();
    this.stopAgeing();
    this.stopAgeing = keepFresh({
      tick: () => this.store?.tick(),
      ask: () => void this.store?.load(),
      failed: () => this.store?.trouble !== undefined,
    });
  },
  onHide() {
    this.stopAgeing();
    this.store?.conceal();
  },
  onUnload() {
    this.stopAgeing();
    this.letGo();
    // What is answered after this is said on no other page.
    this.store = undefined;
  },
  async onPullDownRefresh() {
    await this.store?.load();
    void wx.stopPullDownRefresh();
  },

  /** The button where nothing can be shown: back when there is no such issue, else once more. */
  retry() {
    if (this.store?.phase === 'not_found') void wx.switchTab({ url: '/pages/workbench/index' });
    else void this.store?.load();
  },
  seeParcel() {
    const parcelId = this.store?.ref.parcelId ?? '';
    void wx.navigateTo({ url: `/pages/timeline/index?parcelId=${encodeURIComponent(parcelId)}` });
  },
  call() {
    const phoneNumber = this.store?.issue?.call?.phone;
    // The person may change their mind in WeChat's own dialog: nothing to say then.
    if (phoneNumber !== undefined) wx.makePhoneCall({ phoneNumber, fail: () => undefined });
  },
  async take() {
    await this.store?.take();
    this.sayNotTaken();
  },
  async reopen() {
    await this.store?.reopen();
    this.sayNotTaken();
  },

  open({ currentTarget }: Tap<{ sheet: Sheet }>) {
    this.store?.open(currentTarget.dataset.sheet);
  },
  /** Back to what was being written; taken over first from whoever is on it now. */
  async goOn() {
    const { store } = this;
    const interrupted = store?.interrupted;
    const isFree = store?.isTheirs === false || (await store?.take()) === true;
    if (isFree && interrupted !== undefined) store?.open(interrupted);
    this.sayNotTaken();
  },
  shut() {
    this.store?.shut();
  },
  setText({ detail }: Typed) {
    this.store?.setText(detail.value);
  },
  useReply({ currentTarget }: Tap<{ text: string }>) {
    this.store?.setText(currentTarget.dataset.text);
  },
  setNote({ detail }: Typed) {
    this.store?.setNote(detail.value);
  },
  choose({ currentTarget }: Tap<{ outcome: IssueOutcome }>) {
    this.store?.choose(currentTarget.dataset.outcome);
  },
  async submit() {
    const { store } = this;
    const isTelling = store?.sheet === 'tell';
    const isTaken = await store?.submit();
    const { sent, forgotten } = issueWords[session.locale];
    if (isTaken === true && isTelling) void wx.showToast({ title: store.mayTell ? sent : forgotten, icon: 'none' });
    this.sayNotTaken();
  },
  async handTo({ currentTarget }: Tap<{ to: string }>) {
    await this.store?.handTo(currentTarget.dataset.to);
    this.sayNotTaken();
  },

  async reveal({ currentTarget }: Tap<{ reason: RevealReason }>) {
    await this.store?.reveal(currentTarget.dataset.reason);
    this.sayNotTaken();
  },

  /** The words stand at the page's top, which may be out of sight: there, and where the buttons are. */
  sayNotTaken() {
    const title = this.store === undefined ? '' : notTakenText(this.store, session);
    if (title === '') return;
    void wx.pageScrollTo({ scrollTop: 0, duration: 220 });
    void wx.showToast({ title, icon: 'none', duration: SAID_MS });
  },
});

/** The native title bar follows the hero. Returns how to stop. */
function paintTitleBar(store: IssueStore): () => void {
  return reaction(
    () => ({ theme: session.theme, family: store.issue && familyOf(store.issue, store.clock) }),
    ({ theme, family }) => {
      paintBehind(theme);
      if (family !== undefined) void wx.setNavigationBarColor(titleBarColors(theme, family));
    },
    { fireImmediately: true, equals: comparer.structural },
  );
}
