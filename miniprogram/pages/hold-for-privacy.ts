import { privacy } from '../app-services';
import type { PrivacyAnswer } from '../stores/privacy-store';

/**
 * Has WeChat hold back the calls that need the privacy contract until its reader answered (`page-layer` asks). WeChat listens to the last
 * listener alone, so there is one for the whole app. Older WeChats, before base library 2.32.3, hold nothing back.
 */
export function holdForPrivacy(): void {
  if (!wx.canIUse('onNeedPrivacyAuthorization')) return;
  const held = (resolve: (answer: PrivacyAnswer) => void, { referrer }: { referrer: string }) => {
    privacy.ask(referrer, resolve);
  };
  // Its typings know neither of the two arguments.
  wx.onNeedPrivacyAuthorization(held as unknown as WechatMiniprogram.OnNeedPrivacyAuthorizationCallback);
}
