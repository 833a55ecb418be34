import type { Caller } from '../component-nodes';
import type { Phone } from '../phone';
import { createAnimation } from './animation';
import { apiCalls } from './api-call';
import { withNodes } from './selector-nodes';

interface SelectorQuery {
  in(component: unknown): SelectorQuery;
}

function currentCaller(phone: Phone): Caller {
  const { top } = phone.router;
  if (top === undefined) throw new Error('there is no page yet');
  return top.caller;
}

function launchOptions({ launch }: Phone): Record<string, unknown> {
  return { path: launch.path, query: { ...launch.query }, scene: 1001, referrerInfo: {}, apiCategory: 'default' };
}

/** What the mini-program may ask about itself, and queries over its nodes. */
export function environmentCalls(phone: Phone): Record<string, unknown> {
  return {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    canIUse: () => true,
    nextTick: (run: () => void) => {
      setTimeout(run, 0);
    },
    getLaunchOptionsSync: () => launchOptions(phone),
    getEnterOptionsSync: () => launchOptions(phone),
    getAccountInfoSync: () => ({ miniProgram: { appId: 'preview', envVersion: 'develop', version: '' } }),
    getUpdateManager: () => ({ onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} }),
    createAnimation,
    createSelectorQuery: () => withNodes((currentCaller(phone).createSelectorQuery as () => SelectorQuery)()),
    createIntersectionObserver: (owner?: Caller, options?: unknown) => {
      const caller = owner ?? currentCaller(phone);
      return (caller.createIntersectionObserver as (given: unknown) => unknown)(options);
    },
    onAppShow: () => undefined,
    onAppHide: () => undefined,
    onError: () => undefined,
    onLazyLoadError: () => undefined,
    offLazyLoadError: () => undefined,
    onUnhandledRejection: () => undefined,
    ...apiCalls({
      login: () => ({ code: `preview-${phone.launch.person}` }),
      checkSession: () => undefined,
      showShareMenu: () => undefined,
      hideShareMenu: () => undefined,
      updateShareMenu: () => undefined,
      reportEvent: () => undefined,
    }),
  };
}
