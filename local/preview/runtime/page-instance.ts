import type { GeneralBackendElement } from 'glass-easel';
import type { Unit } from './app-definition';
import { callerOf, callMethod, type Caller } from './component-nodes';
import type { ComponentRegistry } from './component-registry';
import type { PageConfig } from './page-config';
import { PageFrame } from './page-frame';
import { noteSetData, reportError } from './preview-record';

export type Query = Readonly<Record<string, string>>;

type Root = ReturnType<ComponentRegistry['backend']['createRoot']>;

/** Puts a component's root where a placeholder stands; attaching fires its `attached`. */
function mount(root: Root, parent: HTMLElement): void {
  const placeholder = document.createElement('div');
  parent.append(placeholder);
  root.attach(parent as unknown as GeneralBackendElement, placeholder as unknown as GeneralBackendElement);
}

function search(query: Query): string {
  return Object.entries(query)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&');
}

/** One page on the stack: its component tree, its frame, its tab bar, its lifecycle. */
export class PageInstance {
  readonly frame: PageFrame;
  readonly caller: Caller;
  private readonly root: Root;
  private tabBar: Root | null = null;
  private visible = false;

  constructor(
    private readonly registry: ComponentRegistry,
    readonly unit: Unit,
    readonly query: Query,
    surroundings: { readonly config: PageConfig; readonly onBack: () => void; readonly onHome: () => void },
  ) {
    this.frame = new PageFrame(unit.path, surroundings.config, {
      onBack: surroundings.onBack,
      onHome: surroundings.onHome,
      onRefresh: () => {
        this.call('onPullDownRefresh');
      },
      onReachBottom: () => {
        this.call('onReachBottom');
      },
      onScroll: (scrollTop) => {
        this.call('onPageScroll', { scrollTop });
      },
    });
    this.root = registry.backend.createRoot('page-root', registry.codeSpace, `${unit.path}?${search(query)}`);
    this.caller = callerOf(this.root.getComponent());
    Object.assign(this.caller, { route: unit.path, options: query, setData: this.weighed(this.caller.setData) });
  }

  /** A page's `setData` that notes what it is given. */
  private weighed(setData: unknown): (values: object, ...rest: unknown[]) => void {
    return (values, ...rest) => {
      noteSetData(this.path, values);
      (setData as (...args: unknown[]) => void).call(this.caller, values, ...rest);
    };
  }

  get path(): string {
    return this.unit.path;
  }

  /** Attaches the page; the stack must hold it already, since its first `attached` may ask for the current page. */
  open(): void {
    mount(this.root, this.frame.page);
    this.call('onLoad', this.query);
    this.show();
    this.registry.ready.then(() => {
      this.call('onReady');
    });
  }

  addTabBar(): void {
    const holder = document.createElement('div');
    holder.className = 'preview-tab-bar';
    this.frame.page.append(holder);
    this.tabBar = this.registry.backend.createRoot('custom-tab-bar', this.registry.codeSpace, 'custom-tab-bar/index');
    const bar = callerOf(this.tabBar.getComponent());
    Object.assign(this.caller, { getTabBar: () => bar });
    mount(this.tabBar, holder);
  }

  hideTabBar(hidden: boolean): void {
    this.frame.page.querySelector('.preview-tab-bar')?.toggleAttribute('hidden', hidden);
  }

  /** The person goes to another app: lifecycle without anything leaving the screen. */
  leave(): void {
    this.trees('hide');
    this.call('onHide');
  }

  comeBack(): void {
    this.trees('show');
    this.call('onShow');
  }

  show(): void {
    if (this.visible) return;
    this.visible = true;
    this.frame.show();
    this.comeBack();
  }

  hide(): void {
    if (!this.visible) return;
    this.visible = false;
    this.leave();
    this.frame.hide();
  }

  close(): void {
    this.visible = false;
    this.call('onUnload');
    this.root.release();
    this.tabBar?.release();
    this.frame.element.remove();
  }

  /** Calls a page method when the page has it. An error in it is the page's, not the router's. */
  call(name: string, ...args: unknown[]): unknown {
    try {
      return callMethod(this.root.getComponent(), name, args);
    } catch (error) {
      reportError(error, `${this.path} ${name}`);
      return undefined;
    }
  }

  has(name: string): boolean {
    return typeof this.caller[name] === 'function';
  }

  private trees(lifetime: 'show' | 'hide'): void {
    this.root.getComponent().triggerPageLifetime(lifetime, []);
    this.tabBar?.getComponent().triggerPageLifetime(lifetime, []);
  }
}
