import type { AppDefinition, Unit } from './app-definition';
import type { ComponentRegistry } from './component-registry';
import type { Launch } from './launch';
import { readPageConfig } from './page-config';
import { PageInstance, type Query } from './page-instance';

/** WeChat's own limit. Source: its documentation of navigateTo. */
const MAX_STACK = 10;

export interface Target {
  readonly path: string;
  readonly query: Query;
}

/** An url of wx.navigateTo, relative to the page it is called from. */
function parseUrl(url: string, from: string): Target {
  const [path = '', search = ''] = url.split('?');
  const base = path.startsWith('/') ? '' : `/${from}`;
  const resolved = new URL(path, `https://page.invalid${base === '' ? '/' : base}`).pathname;
  return { path: resolved.slice(1).replace(/\.html$/, ''), query: parseQuery(search) };
}

/** WeChat hands a page the query as it was written, without decoding it. */
function parseQuery(search: string): Query {
  const pairs = search.split('&').filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

/** The page stack. Tab pages live on while other tabs are shown; everything else goes when it leaves the stack. */
export class Router {
  private readonly units: ReadonlyMap<string, Unit>;
  private readonly tabPaths: readonly string[];
  private readonly tabs = new Map<string, PageInstance>();
  private pages: PageInstance[] = [];
  private theme: 'light' | 'dark';

  constructor(
    private readonly definition: AppDefinition,
    private readonly registry: ComponentRegistry,
    launch: Launch,
  ) {
    this.theme = launch.theme;
    this.units = new Map(definition.units.filter((unit) => unit.isPage).map((unit) => [unit.path, unit]));
    this.tabPaths = (definition.app.tabBar?.list ?? []).map((tab) => tab.pagePath);
  }

  get stack(): readonly PageInstance[] {
    return this.pages;
  }

  get top(): PageInstance | undefined {
    return this.pages.at(-1);
  }

  /** @throws Error when no page has this path */
  resolve(url: string): Target {
    const target = parseUrl(url, this.top?.path ?? '');
    this.unit(target.path);
    return target;
  }

  navigateTo(target: Target): PageInstance {
    if (this.isTab(target.path)) throw new Error('can not navigateTo a tabbar page');
    if (this.pages.length >= MAX_STACK) throw new Error(`webview count limit exceed: ${String(MAX_STACK)}`);
    const below = this.top;
    const page = this.push(target);
    below?.hide();
    return page;
  }

  redirectTo(target: Target): void {
    if (this.isTab(target.path)) throw new Error('can not redirectTo a tabbar page');
    this.drop(1);
    this.push(target);
  }

  reLaunch(target: Target): void {
    for (const page of this.tabs.values()) if (!this.pages.includes(page)) page.close();
    this.tabs.clear();
    this.drop(this.pages.length, true);
    this.push(target);
  }

  switchTab(target: Target): void {
    if (!this.isTab(target.path)) throw new Error('can not switch to no-tabBar page');
    if (this.top?.path === target.path) return;
    this.top?.hide();
    this.drop(this.pages.length);
    const known = this.tabs.get(target.path);
    if (known === undefined) this.push(target);
    else {
      this.pages = [known];
      known.show();
    }
  }

  /** @throws Error on the first page, as WeChat does */
  navigateBack(delta: number): void {
    if (this.pages.length <= 1) throw new Error('cannot navigate back at first page');
    this.drop(Math.min(delta, this.pages.length - 1));
    this.top?.show();
  }

  /** Bars and windows take the colours that theme.json has for this theme. */
  retheme(theme: 'light' | 'dark'): void {
    this.theme = theme;
    for (const page of new Set([...this.pages, ...this.tabs.values()])) {
      page.frame.applyLook(readPageConfig(this.definition, page.unit.config, theme));
    }
  }

  has(path: string): boolean {
    return this.units.has(path);
  }

  isTab(path: string): boolean {
    return this.tabPaths.includes(path);
  }

  private unit(path: string): Unit {
    const unit = this.units.get(path);
    if (unit === undefined) throw new Error(`page "${path}" is not found`);
    return unit;
  }

  private push({ path, query }: Target): PageInstance {
    const unit = this.unit(path);
    const page = new PageInstance(this.registry, unit, query, {
      config: readPageConfig(this.definition, unit.config, this.theme),
      onBack: () => {
        this.navigateBack(1);
      },
      onHome: () => {
        this.reLaunch({ path: this.firstPage, query: {} });
      },
    });
    document.body.append(page.frame.element);
    this.pages.push(page);
    page.frame.bar.showLeft(this.leftOf(path));
    if (this.isTab(path)) {
      this.tabs.set(path, page);
      if (this.definition.app.tabBar?.custom === true) page.addTabBar();
    }
    page.open();
    return page;
  }

  private get firstPage(): string {
    return this.definition.app.pages[0] ?? '';
  }

  private leftOf(path: string): 'back' | 'home' | 'nothing' {
    if (this.pages.length > 1) return 'back';
    return this.isTab(path) || path === this.firstPage ? 'nothing' : 'home';
  }

  private drop(count: number, tabsToo = false): void {
    for (let i = 0; i < count; i += 1) {
      const page = this.pages.pop();
      if (page === undefined) return;
      if (tabsToo || this.tabs.get(page.path) !== page) page.close();
    }
  }
}
