import type { Provider } from '../provider';
import { openPush, readPush } from './read-push';
import { acknowledge, refuse } from './reply';
import { isSignedBy } from './sign';

/** kdniao 快递鸟: pushes 101 (track) and 102 (track with more facts). Source: docs/sources.md. */
export const kdniao: Provider = {
  code: 'kdniao',
  name: { 'zh-CN': '快递鸟', en: 'Kdniao' },
  openPush,
  verifyPush: (push, account) => isSignedBy(push.signedText, push.signature, account.key),
  readPush,
  acknowledge: ({ accountId }, at) => acknowledge(accountId, at),
  refuse: ({ accountId }, at, reason) => refuse(accountId, at, reason),
};
