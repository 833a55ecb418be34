import type { AppDefinition } from './app-definition';
import { defineBuiltins } from './builtins/define-builtins';
import { ComponentRegistry } from './component-registry';
import { type Launch, readLaunch, readServerConfig } from './launch';
import { forwardMotionEvents } from './motion-events';
import type { Phone, ThemeListener } from './phone';
import { publishRecord, record, reportError } from './preview-record';
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

function createPhone(definition: AppDefinition, router: Router, launch: Launch): Phone {
  const themeListeners = new Set<ThemeListener>();
  let theme = launch.theme;
  setTheme(theme);
  record.setTheme = (next) => {
    theme = next;
    setTheme(next);
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
}

/** The mini-program's `App` and `getApp`, and what the launch does to it. */
function appGlobals(launch: Launch): { globals: Options; start(): void } {
  let app: Options = {};
  const call = (name: string, argument: unknown): void => {
    const method = app[name];
    if (typeof method === 'function') (method as AppMethod).call(app, argument);
  };
  const options = { path: launch.path, query: { ...launch.query }, scene: 1001, referrerInfo: {} };
  document.addEventListener('visibilitychange', () => {
    call(document.hidden ? 'onHide' : 'onShow', options);
  });
  return {
    globals: {
      App: (given: Options) => {
        app = given;
      },
      getApp: () => app,
    },
    start: () => {
      call('onLaunch', options);
      call('onShow', options);
    },
  };
}

function start(definition: AppDefinition): void {
  const launch = readLaunch(location.search, definition.app.pages[0] ?? '');
  const registry = new ComponentRegistry(definition);
  const router = new Router(definition, registry, launch, document.body);
  const phone = createPhone(definition, router, launch);
  const app = appGlobals(launch);
  connectRecord(router);
  Object.assign(window, registry.globals(), app.globals, {
    wx: createWx(phone),
    getCurrentPages: () => router.stack.map((page) => page.caller),
  });
  defineBuiltins(registry, () => router);
  new TouchLayer().listen(document.body);
  forwardMotionEvents(document.body);
  definition.loadApp();
  registry.loadUnits();
  app.start();
  router.reLaunch({ path: launch.path, query: launch.query });
}

Object.assign(window, {
  __startPreview: (definition: AppDefinition) => {
    try {
      start(definition);
    } catch (error) {
      reportError(error, 'start');
    }
    document.documentElement.dataset.started = 'true';
  },
});
