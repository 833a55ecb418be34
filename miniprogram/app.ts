import { onReactionError } from 'mobx-miniprogram';
import { answers, deeds, faults, firstAnswered, session } from './app-services';
import { holdForPrivacy } from './pages/hold-for-privacy';
import { onReconnect } from './pages/on-reconnect';
import { pageInFront, urlOf } from './pages/page-in-front';

/** Whatever could not be told while there was no network. */
function tellAll(): void {
  void answers.tellAll();
  void deeds.tellAll();
  void faults.tellAll();
}

function broke(error: unknown): void {
  faults.note(error, pageInFront()?.path ?? '');
}

// What a store's fields throw, mobx keeps to itself: neither of WeChat's two doors below hears of it.
onReactionError(broke);

App({
  onLaunch() {
    holdForPrivacy();
    void firstAnswered.then(() => session.learnStaff());
    tellAll();
    onReconnect(tellAll);
  },
  onThemeChange({ theme }) {
    session.setTheme(theme);
  },
  onError: broke,
  onUnhandledRejection({ reason }) {
    broke(reason);
  },
  /** An old message or card leads nowhere: where its page is now, the page for the lost knows. WeChat waits for no promise here. */
  onPageNotFound({ path, query }) {
    void wx.redirectTo({ url: urlOf('pages/lost/index', { ...query, path: encodeURIComponent(path) }) });
  },
});
