import { afterFirst } from './cloud/after-first';
import { merchantCloud } from './cloud/merchant';
import { shopperCloud } from './cloud/shopper';
import { chooseTarget } from './cloud/target';
import { createTransport } from './cloud/transport';
import { config } from './config';
import { phoneZone } from './format/phone-zone';
import { AcceptAnswers } from './stores/accept-answers';
import { Drafts } from './stores/drafts';
import { FaultStore } from './stores/fault-store';
import { PrivacyStore } from './stores/privacy-store';
import { Session } from './stores/session';
import { WaitingDeeds } from './stores/waiting-deeds';
import { wxCache } from './wx-cache';

/** What the whole app shares; pages import from here and hand it to their stores. */
const appBase: Partial<WechatMiniprogram.AppBaseInfo> & { language: string } = wx.getAppBaseInfo();
const { envVersion, version } = wx.getAccountInfoSync().miniProgram;
const target = chooseTarget(config, {
  envVersion,
  query: wx.getLaunchOptionsSync().query,
});
const { transport, first } = afterFirst(createTransport(target));

/** Once the first page has its answer: what none waits for is asked then. */
export const firstAnswered = first;

export const shopper = shopperCloud(transport);
export const merchant = merchantCloud(transport);
export const cache = wxCache(target.kind === 'local' ? (target.as ?? '') : '');
export const session = new Session(
  {
    appLanguage: appBase.language,
    theme: appBase.theme ?? 'light',
    fontScale: appBase.fontSizeScaleFactor ?? 1,
    zone: phoneZone(namedZone(), new Date().getTimezoneOffset()),
  },
  cache,
  merchant,
);
export const answers = new AcceptAnswers({ shopper, session, cache, phoneClock: () => Date.now() });
export const deeds = new WaitingDeeds({ shopper, session, cache, now: () => Date.now() });
export const drafts = new Drafts();
export const privacy = new PrivacyStore();
export const faults = new FaultStore({
  shopper,
  cache,
  now: () => Date.now(),
  chance: () => Math.random(),
  version,
});

/** Undefined on older Android phones, which have no Intl. */
function namedZone(): string | undefined {
  try {
    return Intl.DateTimeFormat().resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
