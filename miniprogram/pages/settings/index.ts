import { reaction } from 'mobx-miniprogram';
import type { Settings } from '../../../typings/shopper';
import type { Told } from '../../../typings/vocabulary';
import { answers, cache, session, shopper } from '../../app-services';
import { mayAskAgain, MESSAGES_OFF } from '../../stores/accept-results';
import type { Appearance } from '../../stores/session';
import { SettingsStore } from '../../stores/settings-store';
import { withStore } from '../../stores/store-binding';
import { followTheme } from '../follow-theme';
import { onReconnect } from '../on-reconnect';
import { pageInFront } from '../page-in-front';
import { wechatSwitches } from '../wechat-switches';
import { forbidden } from './accept-tiles';
import type { ChoiceKey } from './display-choices';
import { minutesOf } from './quiet-view';
import type { QuietKey } from './quiet-view';
import { settingsFields } from './settings-fields';

type Tap<D extends object> = WechatMiniprogram.TouchEvent<object, object, D>;
type Picked = WechatMiniprogram.CustomEvent<{ value: string }, object, { edge: 'from' | 'to' }>;

const PATH = 'pages/settings/index';

const store = new SettingsStore({ shopper, answers, session, cache, phoneClock: () => Date.now() });
let stopListening: () => void = () => undefined;
// A tab's store outlives whom it showed.
reaction(
  () => session.forgotten,
  () => {
    store.forget();
  },
);

/** When to be told, how many messages are left, and how things are shown. */
Component({
  ...withStore(session.look, settingsFields(store, session)),
  methods: {
    onShow() {
      this.showTitle();
      void store.load();
      this.readWechat();
      stopListening();
      const stopWaiting = onReconnect(() => {
        if (store.outdated) void store.load();
      });
      const stopFollowing = followTheme(session);
      stopListening = () => {
        stopWaiting();
        stopFollowing();
      };
    },
    onHide() {
      stopListening();
    },
    onUnload() {
      stopListening();
    },
    reload() {
      void store.load();
    },
    /** WeChat's question opens straight from the tap: nothing may be awaited before it. It does not open while all messages are off. */
    addEach() {
      if (!store.wechat.main) {
        this.openWechatSettings();
        return;
      }
      if (!store.beginAdding()) return;
      wx.requestSubscribeMessage({
        tmplIds: store.templateIds,
        success: (said) => void this.keep(said),
        fail: ({ errCode }) => {
          store.endAdding();
          if (errCode === MESSAGES_OFF) store.setWechat({ ...store.wechat, main: false });
          else this.say(session.words.settings[mayAskAgain(errCode) ? 'notAdded' : 'cannotAdd']);
        },
      });
    },
    async keep(said: Record<string, string>) {
      const outcome = await store.keepAnswers(said);
      // A no may be one that WeChat keeps from now on.
      this.readWechat();
      const why = outcomeWords(outcome);
      if (why !== '') this.say(why);
    },
    switchTold({ currentTarget: { dataset } }: Tap<{ told: Told; on: boolean }>) {
      this.saved(store.switchTold(dataset.told, !dataset.on));
    },
    /** The example of a kind of news, under its row; a second tap closes it. */
    showSample({ currentTarget: { dataset } }: Tap<{ told: Told }>) {
      store.look(dataset.told);
    },
    switchQuiet({ currentTarget: { dataset } }: Tap<{ key: QuietKey; on: boolean }>) {
      const { key, on } = dataset;
      this.saved(key === 'afterWork' ? store.setAfterWork(!on) : store.setQuiet({ [key]: !on }));
    },
    pickTime({ detail, currentTarget: { dataset } }: Picked) {
      const minutes = minutesOf(detail.value);
      if (store.endsAt(dataset.edge, minutes)) this.say(session.words.settings.sameTime);
      else this.saved(store.setQuiet({ [dataset.edge]: minutes }));
    },
    choose({ currentTarget: { dataset } }: Tap<{ key: ChoiceKey; value: string }>) {
      const { key, value } = dataset;
      if (key === 'appearance') session.setAppearance(value as Appearance);
      else if (key === 'largeText') session.setLargeText(value === 'on');
      else if (key === 'times') this.saved(store.chooseTimes(value as Settings['times']));
      else this.saved(store.chooseLanguage(value as Settings['language']));
      this.showTitle();
    },
    go({ currentTarget }: Tap<{ page: string }>) {
      void wx.navigateTo({ url: `/pages/account/${currentTarget.dataset.page}/index` });
    },
    openWechatSettings() {
      wx.openSetting({
        withSubscriptions: true,
        success: () => {
          this.readWechat();
        },
      });
    },
    readWechat() {
      wechatSwitches((switches) => {
        store.setWechat(switches);
      });
    },
    showTitle() {
      void wx.setNavigationBarTitle({ title: session.words.settings.title });
    },
    /** What could not be saved was changed back: the page says so, in the language that holds again. */
    saved(saving: Promise<boolean>) {
      void saving.then((done) => {
        if (done) return;
        // The title is that of whichever page is in front by now.
        if (pageInFront()?.path === PATH) this.showTitle();
        this.say(session.words.settings.notSaved);
      });
    },
    say(title: string) {
      void wx.showToast({ title, icon: 'none' });
    },
  },
});

/** What is said about WeChat's answer, where the number that grew does not say it. */
function outcomeWords(outcome: Awaited<ReturnType<SettingsStore['keepAnswers']>>): string {
  const { settings } = session.words;
  const words = { told: '', nothing: settings.refused, waits: settings.notTold, refused: settings.notAdded };
  return outcome === 'blocked' ? forbidden(store, settings).text || settings.cannotAdd : words[outcome];
}
