import { merchant, session } from '../../app-services';
import { copyText } from '../../pages/copy-text';
import { followTheme } from '../../pages/follow-theme';
import { onReconnect } from '../../pages/on-reconnect';
import { bindStores } from '../../stores/store-binding';
import { rulesFields } from './rules-fields';
import { RulesStore } from './rules-store';
import type { Rule } from './rules-store';
import { rulesWords } from './rules-words';

type StepTap = WechatMiniprogram.TouchEvent<object, object, { rule: Rule; direction: 1 | -1 }>;

const nothing = (): void => undefined;

/** When the shop is told of trouble, and what other hours would have told it. */
Page({
  store: undefined as RulesStore | undefined,
  letGo: nothing,

  onLoad() {
    const store = new RulesStore(merchant);
    this.store = store;
    const steps = [
      bindStores(this, session.look, rulesFields(store, session)),
      followTheme(session),
      onReconnect(() => {
        if (store.phase === 'failed') void store.try();
      }),
    ];
    this.letGo = () => {
      steps.forEach((step) => {
        step();
      });
    };
    void wx.setNavigationBarTitle({ title: rulesWords[session.locale].title });
    void wx.hideShareMenu();
    void store.try();
  },
  onUnload() {
    this.letGo();
  },

  step({ currentTarget: { dataset } }: StepTap) {
    this.store?.step(dataset.rule, dataset.direction);
  },
  /** What came of it stands above what was changed. */
  async tryOut() {
    await this.store?.try();
    if (this.store?.failure === undefined) void wx.pageScrollTo({ scrollTop: 0, duration: 220 });
  },
  reset() {
    this.store?.reset();
  },
  copy() {
    copyText(this.store?.configuration ?? '', session.words.states.copied);
  },
});
