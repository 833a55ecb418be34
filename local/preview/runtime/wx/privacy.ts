import { openSheet } from '../native/sheet';
import type { Phone } from '../phone';
import { record } from '../preview-record';
import { apiCalls, type CallOptions, WxFailure } from './api-call';

const KEY = 'preview-privacy:';
const NOT_YET = 'not-agreed';

type Answer = { event: 'exposureAuthorization' | 'disagree' } | { event: 'agree'; buttonId: string };
type Listener = (resolve: (answer: Answer) => void, from: { referrer: string }) => void;
type Handler = (options: CallOptions) => unknown;

/** WeChat listens to the one that was registered last. */
let listener: Listener | undefined;
/** Ids of agreePrivacyAuthorization buttons that were tapped. */
const tapped = new Set<string>();

/** A button with open-type="agreePrivacyAuthorization" was tapped. */
export function noteAgreeButton(id: string): void {
  tapped.add(id);
}

/**
 * Whether this person agreed to the privacy contract. Everybody has, but where localStorage says `not-agreed` under
 * `preview-privacy:<openid>`, which a test may write before it opens the phone.
 */
function hasAgreed(person: string): boolean {
  return localStorage.getItem(KEY + person) !== NOT_YET;
}

/**
 * Holds a call back until its person agreed. Which calls: 小程序用户隐私保护指引内容介绍,
 * https://developers.weixin.qq.com/miniprogram/dev/framework/user-privacy/miniprogram-intro.html
 */
export function heldForPrivacy(person: string, name: string, handler: Handler): Handler {
  return async (options) => {
    if (!hasAgreed(person)) await answered(person, name);
    return handler(options);
  };
}

function answered(person: string, referrer: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (): void => {
      reject(new WxFailure('privacy permission is not authorized'));
    };
    const answer = (given: Answer): void => {
      if (given.event === 'exposureAuthorization')
        record.calls.push({ name: 'exposureAuthorization', detail: referrer });
      else if (given.event === 'agree' && tapped.has(given.buttonId)) {
        localStorage.removeItem(KEY + person);
        resolve();
      } else refuse();
    };
    if (listener === undefined) refuse();
    else listener(answer, { referrer });
  });
}

/** What a mini-program asks about the privacy contract. */
export function privacyCalls({ launch: { person } }: Phone): Record<string, unknown> {
  return {
    onNeedPrivacyAuthorization: (given: Listener) => {
      listener = given;
    },
    ...apiCalls({
      getPrivacySetting: () => ({ needAuthorization: !hasAgreed(person), privacyContractName: '《隐私保护指引》' }),
      requirePrivacyAuthorize: heldForPrivacy(person, 'requirePrivacyAuthorize', () => undefined),
      openPrivacyContract: () => {
        record.calls.push({ name: 'openPrivacyContract', detail: {} });
        openSheet({ title: '隐私保护指引', text: '真机上，这里是在管理后台填写的那一份', cancelText: '关闭' });
      },
    }),
  };
}
