import type { Provider } from '../provider';
import { buildQuery, buildSubscription } from './build-requests';
import { LIMITS } from './limits';
import { checkSubscription, readAnswer } from './read-answer';
import { openPush, tracksIn } from './read-push';
import { acknowledge, refuse } from './reply';
import { isSignedBy } from './sign';

/** kdniao 快递鸟: pushes 101 (track) and 102 (track with more facts), queries 1002 and 8001. Source: docs/sources.md. */
export const kdniao: Provider = {
  code: 'kdniao',
  name: { 'zh-CN': '快递鸟', en: 'Kdniao' },
  reach: 'china',
  limits: LIMITS,
  openPush,
  verifyPush: ({ signedText, signedBytes = signedText, signature }, { key }) => isSignedBy(signedBytes, signature, key),
  tracksIn,
  acknowledge: ({ accountId }, at) => acknowledge(accountId, at),
  refuse: ({ accountId }, at, reason) => refuse(accountId, at, reason),
  buildQuery,
  readAnswer,
  buildSubscription,
  checkSubscription,
};
