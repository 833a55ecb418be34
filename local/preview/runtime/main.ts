import type { AppDefinition } from './app-definition';
import { defineBuiltins } from './builtins/define-builtins';
import { ComponentRegistry } from './component-registry';
import { forwardMotionEvents } from './motion-events';
import { type Launch, readLaunch, readServerConfig } from './launch';
import type { Phone, ThemeListener } from './phone';
import { PhoneClock } from './phone-clock';
import { publishRecord, record, reportError, tellFaults } from './preview-record';
import { watchReload } from './reload';
import { Router } from './router';
import { TouchLayer } from './touch-layer';
import { createWx } from './wx/wx-object';

type Options = Record<string, unknown>;
type AppMethod = (this: Options, argument: unknown) => void;

publishRecord();
watchReload();

function setTheme(theme: string): void {
  document.documentElement.dataset.theme = theme;
}

function createPhone(definition: AppDefinition, router: Router, launch: Launch): Omit<Phone, 'inTap'> {
  const themeListeners = new Set<ThemeListener>();
  let theme = launch.theme;
  setTheme(theme);
  record.setTheme = (next) => {
    theme = next;
    setTheme(next);
    router.retheme(next);
    themeListeners.forEach((listener) => {
      listener({ theme: next });
    });
  };
  return { definition, router, launch, server: readServerConfig(), themeListeners, theme: () => theme };
}

function connectRecord(router: Router): void {
  record.stack = () => router.stack.map(({ path, query }) => ({ path, query }));
  record.pullDown = () => {
    const refresh = router.top?.frame.refresh;
    refresh?.start();
    return refresh != null;
  };
  record.lookAgain = () => {
    router.top?.leave();
    router.top?.comeBack();
  };
}

/** The mini-program's `App` and `getApp`, and what the launch does to it. */
function appGlobals(launch: Launch, router: Router): { globals: Options; start(): void; pageNotFound(): void } {
  let app: Options = {};
  const call = (name: string, argument: unknown): void => {
    const method = app[name];
    if (typeof method === 'function') (method as AppMethod).call(app, argument);
  };
  const options = { path: launch.path, query: { ...launch.query }, scene: 1001, referrerInfo: {} };
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) router.top?.leave();
    call(document.hidden ? 'onHide' : 'onShow', options);
    if (!document.hidden) router.top?.comeBack();
  });
  return {
    globals: {
      App: (given: Options) => {
        app = given;
      },
      getApp: () => app,
    },
    start: () => {
      tellFaults({
        error: (text) => call('onError', text),
        rejection: (reason) => call('onUnhandledRejection', { reason, promise: Promise.resolve() }),
      });
      call('onLaunch', options);
      call('onShow', options);
    },
    pageNotFound: () => call('onPageNotFound', { path: launch.path, query: { ...launch.query }, isEntryPage: true }),
  };
}

/** The cloud whose clock this phone keeps: the one its launch names, as for calls. */
function cloudOf(launch: Launch): string {
  const named = launch.query.cloud ?? '';
  return named.startsWith('http://') ? named : readServerConfig().cloudUrl;
}

async function start(definition: AppDefinition): Promise<void> {
  const launch = readLaunch(location.search, definition.app.pages[0] ?? '');
  await new PhoneClock(cloudOf(launch)).start();
  const registry = new ComponentRegistry(definition);
  const router = new Router(definition, registry, launch);
  const touches = new TouchLayer();
  const phone: Phone = { ...createPhone(definition, router, launch), inTap: () => touches.inTap };
  const app = appGlobals(launch, router);
  connectRecord(router);
  Object.assign(window, registry.globals(), app.globals, {
    wx: createWx(phone),
    getCurrentPages: () => router.stack.map((page) => page.caller),
  });
  defineBuiltins(registry, () => router);
  touches.listen(document.body);
  forwardMotionEvents(document.body);
  definition.loadApp();
  registry.loadUnits();
  app.start();
  if (router.has(launch.path)) router.reLaunch({ path: launch.path, query: launch.query });
  else app.pageNotFound();
}

Object.assign(window, {
  __startPreview: (definition: AppDefinition) => {
    void start(definition)
      .catch((error: unknown) => {
        reportError(error, 'start');
      })
      .then(() => {
        document.documentElement.dataset.started = 'true';
      });
  },
});
