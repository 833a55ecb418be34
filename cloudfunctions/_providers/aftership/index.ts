import { accepted, refused } from '../http-reply';
import { isSameSignature } from '../is-same-signature';
import type { Provider } from '../provider';
import { buildQuery, buildSubscription } from './build-requests';
import { LIMITS } from './limits';
import { checkSubscription, readAnswer } from './read-answer';
import { openPush, tracksIn } from './read-push';
import { sign } from './sign';

/** AfterShip Tracking: webhooks and trackings; its webhooks are signed with a secret of their own. Source: docs/sources.md. */
export const aftership: Provider = {
  code: 'aftership',
  name: { 'zh-CN': 'AfterShip', en: 'AfterShip' },
  reach: 'world',
  limits: LIMITS,
  openPush,
  verifyPush: ({ signedText, signedBytes = signedText, signature }, { key, pushKey = key }) =>
    isSameSignature(sign(signedBytes, pushKey), signature),
  tracksIn,
  acknowledge: () => accepted(),
  refuse: (_account, _at, reason) => refused(reason),
  buildQuery,
  readAnswer,
  buildSubscription,
  checkSubscription,
};
