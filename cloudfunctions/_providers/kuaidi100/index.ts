import type { Provider } from '../provider';
import { LIMITS } from './limits';
import { buildQuery, readAnswer } from './query';
import { openPush, tracksIn } from './read-push';
import { acknowledge, refuse } from './reply';
import { isSignedWith, saltOf } from './sign';
import { buildSubscription, checkSubscription } from './subscribe';

/** kuaidi100 快递100: pushes and real-time queries. Source: docs/sources.md. */
export const kuaidi100: Provider = {
  code: 'kuaidi100',
  name: { 'zh-CN': '快递100', en: 'Kuaidi100' },
  reach: 'china',
  limits: LIMITS,
  openPush,
  verifyPush: ({ signedText, signedBytes = signedText, signature }, { key, parcelId }) =>
    parcelId !== undefined && isSignedWith(signedBytes, signature, saltOf(key, parcelId)),
  tracksIn,
  acknowledge: () => acknowledge(),
  refuse: (_account, _at, reason) => refuse(reason),
  buildQuery,
  readAnswer,
  buildSubscription,
  checkSubscription,
};
