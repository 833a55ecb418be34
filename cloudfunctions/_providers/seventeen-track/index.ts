import { accepted, refused } from '../http-reply';
import { isSameSignature } from '../is-same-signature';
import type { Provider } from '../provider';
import { buildQuery, buildSubscription } from './build-requests';
import { LIMITS } from './limits';
import { checkSubscription, readAnswer } from './read-answer';
import { openPush, tracksIn } from './read-push';
import { sign } from './sign';

/** 17TRACK, its interface v2.2: webhook, queries and registrations. Source: docs/sources.md. */
export const seventeenTrack: Provider = {
  code: '17track',
  name: { 'zh-CN': '17TRACK', en: '17TRACK' },
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
