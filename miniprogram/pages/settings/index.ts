import type { Settings } from '../../../typings/shopper';
import type { Told } from '../../../typings/vocabulary';
import { cache, session, shopper } from '../../app-services';
import { MESSAGES_OFF } from '../../stores/accept-results';
import { SettingsStore } from '../../stores/settings-store';
import { withStore } from '../../stores/store-binding';
import { onReconnect } from '../on-reconnect';
import { settingsFields } from './settings-fields';

type Tap<D extends object> = WechatMiniprogram.TouchEvent<object, object, D>;

const store = new SettingsStore({ shopper, session, cache, phoneClock: () => Date.now() });
let stopListening: () => void = () => undefined;

/** When to be told, how many messages are left, and in which language. */
Component({
  ...withStore(session.look, settingsFields(store, session)),
  methods: {
    onShow() {
      this.showTitle();
      void store.load();
      this.readWechat();
      stopListening();
      stopListening = onReconnect(() => {
        if (store.failure !== undefined) void store.load();
      });
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
    /** WeChat's question opens straight from the tap: nothing may be awaited before it. */
    addEach() {
      if (!store.beginAdding()) return;
      wx.requestSubscribeMessage({
        tmplIds: store.templateIds,
        success: (answers) => void this.keep(answers),
        fail: ({ errCode }) => {
          store.endAdding();
          if (errCode === MESSAGES_OFF) store.setWechat({ ...store.wechat, main: false });
        },
      });
    },
    async keep(answers: Record<string, string>) {
      const accepted = Object.values(answers).includes('accept');
      const kept = await store.keepAnswers(answers);
      if (!kept) this.say(session.words.settings.notAdded);
      else if (!accepted) this.say(session.words.settings.refused);
    },
    async switchTold({ currentTarget }: Tap<{ told: Told; on: boolean }>) {
      const { told, on } = currentTarget.dataset;
      if (!(await store.switchTold(told, !on))) this.say(session.words.settings.notSaved);
    },
    async chooseLanguage({ currentTarget }: Tap<{ language: Settings['language'] }>) {
      const saving = store.chooseLanguage(currentTarget.dataset.language);
      this.showTitle();
      if (await saving) return;
      this.showTitle();
      this.say(session.words.settings.notSaved);
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
      wx.getSetting({
        withSubscriptions: true,
        success: ({ subscriptionsSetting }) => {
          const items = subscriptionsSetting.itemSettings ?? {};
          const banned = Object.keys(items).filter((id) => items[id] === 'ban');
          store.setWechat({ main: subscriptionsSetting.mainSwitch, banned });
        },
      });
    },
    showTitle() {
      void wx.setNavigationBarTitle({ title: session.words.settings.title });
    },
    say(title: string) {
      void wx.showToast({ title, icon: 'none' });
    },
  },
});
