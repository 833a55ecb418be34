import { type behavior, MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import { addGlobalErrorListener, addGlobalWarningListener, type ComponentSpace } from 'glass-easel';
import type { AppDefinition, Unit } from './app-definition';
import { PhoneBackend } from './phone-backend';
import { reportError } from './preview-record';
import { ReadyLifetime } from './ready-lifetime';
import { hookTemplate } from './template-hooks';

type Fields = Record<string, unknown>;
type Method = (this: unknown, ...args: unknown[]) => unknown;
type StaticConfig = Parameters<ReturnType<MiniProgramEnv['createCodeSpace']>['addComponentStaticConfig']>[1];
type ComponentDefinition = Parameters<
  ReturnType<ReturnType<MiniProgramEnv['createCodeSpace']>['component']>['definition']
>[0];

/** Members of Page's argument that are not methods and not for `this`. */
const PAGE_RESERVED = new Set(['data', 'behaviors', 'options', 'storeBindings']);
/** wx:key="", properties and lists that are null or undefined at first: WeChat says nothing about any of them. */
const HARMLESS =
  /keys are not unique|type-incompatible value|for-list data is neither Array nor Object, got type "undefined"/;
const ISOLATED = 'isolated';
const SHARING = new Set(['apply-shared', 'shared', 'page-apply-shared', 'page-shared']);

/** WeChat copies what a Page carries besides data and methods; instances of classes (stores) are passed as they are. */
function copyPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyPlain);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyPlain(inner)]));
}

/** `wx://form-field` and its kin add nothing that the preview's forms need. */
function knownBehaviors(behaviors: unknown): behavior.GeneralBehavior[] {
  return ((behaviors ?? []) as unknown[]).filter((item) => typeof item !== 'string') as behavior.GeneralBehavior[];
}

/** App-wide component model: what `Component`, `Page` and `Behavior` do, and the space that pages are made from. */
export class ComponentRegistry {
  readonly ready = new ReadyLifetime();
  private readonly environment = new MiniProgramEnv();
  readonly codeSpace = this.environment.createCodeSpace('app', true);
  readonly backend = this.environment.associateBackend(new PhoneBackend());
  private current: Unit | null = null;

  constructor(private readonly definition: AppDefinition) {
    // writeFieldsToNode: van-button has a property called "dataset", which would shadow the node's own.
    // useMethodCallerListeners: handlers may be assigned to `this` (mobx-miniprogram-bindings does).
    this.space.updateComponentOptions({
      writeFieldsToNode: false,
      writeIdToDOM: true,
      useMethodCallerListeners: true,
    });
    (this.space as unknown as { _$allowUnusedNativeNode: boolean })._$allowUnusedNativeNode = false;
    this.codeSpace.setOverallBehavior(this.ready.behavior(this.space));
    addGlobalErrorListener((error, method) => {
      reportError(error, method ?? '');
      return false;
    });
    addGlobalWarningListener((message) => {
      if (!HARMLESS.test(message)) console.warn(message);
      return false;
    });
  }

  get space(): ComponentSpace {
    return this.codeSpace.getComponentSpace();
  }

  /** Runs the scripts of all pages and components. */
  loadUnits(): void {
    for (const unit of this.definition.units) {
      this.current = unit;
      this.codeSpace.addCompiledTemplate(unit.path, hookTemplate(this.definition.templates, unit.path));
      this.codeSpace.addStyleSheet(unit.path, undefined, unit.scope);
      unit.load();
    }
    this.current = null;
  }

  /** The globals that the mini-program's scripts call. */
  globals(): Fields {
    return {
      Component: (given: Fields) => {
        this.defineComponent(this.unit(), given);
      },
      Page: (given: Fields) => {
        this.definePage(this.unit(), given);
      },
      Behavior: (given: Fields) =>
        this.codeSpace
          .behavior()
          .definition({ ...given, behaviors: knownBehaviors(given.behaviors) })
          .register(),
    };
  }

  private unit(): Unit {
    if (this.current === null) throw new Error('Page and Component may only be called while their script is loaded');
    return this.current;
  }

  private defineComponent(unit: Unit, given: Fields): void {
    const options = (given.options ?? {}) as Fields;
    this.codeSpace.addComponentStaticConfig(unit.path, this.staticConfig(unit, options));
    this.codeSpace
      .component(unit.path)
      .definition({ ...given, behaviors: knownBehaviors(given.behaviors) })
      .register();
  }

  private definePage(unit: Unit, given: Fields): void {
    const methods: Record<string, Method> = {};
    const own: Fields = {};
    for (const [name, value] of Object.entries(given)) {
      if (typeof value === 'function' && name !== 'data') methods[name] = value as Method;
      else if (!PAGE_RESERVED.has(name)) own[name] = value;
    }
    const definition: Fields = { methods, behaviors: knownBehaviors(given.behaviors) };
    for (const name of PAGE_RESERVED)
      if (name !== 'behaviors' && given[name] !== undefined) definition[name] = given[name];
    this.codeSpace.addComponentStaticConfig(unit.path, this.staticConfig(unit, {}));
    this.codeSpace
      .component(unit.path)
      .definition(definition as ComponentDefinition)
      .init(function () {
        Object.assign(this, copyPlain(own));
      })
      .register();
  }

  /**
   * Style isolation from JSON and from `options` (the adapter reads JSON only). A page shares app.wxss and its own
   * sheet; a component that shares gets the page's classes, while its own sheet stays prefixed.
   */
  private staticConfig(unit: Unit, options: Fields): StaticConfig {
    const asked = (options.styleIsolation ?? unit.config.styleIsolation ?? '') as string;
    const global = options.addGlobalClass === true || unit.config.addGlobalClass === true;
    const shares = SHARING.has(asked) || (asked === '' && global);
    const isolation = shares ? 'apply-shared' : ISOLATED;
    return { ...unit.config, styleIsolation: unit.isPage ? 'shared' : isolation } as unknown as StaticConfig;
  }
}
