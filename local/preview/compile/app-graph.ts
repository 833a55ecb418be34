import fs from 'node:fs';
import path from 'node:path';
import { locateNpm } from './locate-npm';

type Generic = true | { readonly default?: string };

/** JSON beside a page or component, as WeChat reads it. */
export interface UnitConfig {
  readonly component?: boolean;
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly componentGenerics?: Readonly<Record<string, Generic>>;
  readonly componentPlaceholder?: Readonly<Record<string, string>>;
  readonly styleIsolation?: string;
  readonly [key: string]: unknown;
}

export interface TabBarItem {
  readonly pagePath: string;
  readonly text: string;
}

/** The parts of app.json that the preview acts on; others pass through to the runtime. */
export interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly subpackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly tabBar?: { readonly custom?: boolean; readonly list: readonly TabBarItem[] };
  readonly window?: Readonly<Record<string, unknown>>;
  readonly darkmode?: boolean;
  readonly themeLocation?: string;
}

/** One page or component: `path` is its name inside the mini-program, `base` its file without the extension. */
export interface Unit {
  readonly path: string;
  readonly base: string;
  readonly isPage: boolean;
  readonly config: UnitConfig;
}

/** Everything that app.json reaches. */
export interface AppGraph {
  readonly root: string;
  readonly app: AppConfig;
  readonly theme: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly units: readonly Unit[];
}

const NPM = 'miniprogram_npm/';

/**
 * File of a path inside the mini-program, without extension.
 * `miniprogram_npm/…` falls back to node_modules, so that a project whose npm was not packed yet also runs.
 */
export function baseOf(root: string, unitPath: string): string {
  const own = path.join(root, unitPath);
  if (!unitPath.startsWith(NPM) || fs.existsSync(`${own}.json`) || fs.existsSync(`${own}.js`)) return own;
  return locateNpm(root, unitPath.slice(NPM.length)) ?? own;
}

function readJson<T>(file: string): T {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as T;
  } catch (cause) {
    throw new Error(`cannot read ${file}`, { cause });
  }
}

/** Path inside the mini-program of a component named in `usingComponents` of `from`. */
function resolveUsing(root: string, from: string, target: string): string {
  if (target.includes('://')) throw new Error(`${from}: plugin components are not supported in the preview: ${target}`);
  if (target.startsWith('/')) return target.slice(1);
  const beside = path.posix.join(path.posix.dirname(from), target);
  if (target.startsWith('.') || fs.existsSync(`${baseOf(root, beside)}.json`)) return beside;
  return NPM + target;
}

function pagesOf(app: AppConfig): string[] {
  const packages = [...(app.subPackages ?? []), ...(app.subpackages ?? [])];
  return [...app.pages, ...packages.flatMap((part) => part.pages.map((page) => path.posix.join(part.root, page)))];
}

class GraphWalk {
  readonly units = new Map<string, Unit>();

  constructor(
    private readonly root: string,
    private readonly app: AppConfig,
  ) {}

  visit(unitPath: string, isPage: boolean): void {
    if (this.units.has(unitPath)) return;
    const base = baseOf(this.root, unitPath);
    if (!fs.existsSync(`${base}.wxml`)) throw new Error(`${unitPath}: there is no ${base}.wxml`);
    const raw = fs.existsSync(`${base}.json`) ? readJson<UnitConfig>(`${base}.json`) : {};
    const resolve = (target: string): string => `/${resolveUsing(this.root, unitPath, target)}`;
    const usingComponents = { ...this.shared(unitPath), ...mapValues(raw.usingComponents ?? {}, resolve) };
    const componentGenerics = mapValues(raw.componentGenerics ?? {}, (generic) => resolveGeneric(generic, resolve));
    this.units.set(unitPath, { path: unitPath, base, isPage, config: { ...raw, usingComponents, componentGenerics } });
    const defaults = Object.values(componentGenerics).flatMap((generic) => (generic === true ? [] : [generic.default]));
    for (const target of [...Object.values(usingComponents), ...defaults]) this.visit(target.slice(1), false);
  }

  /** Components that app.json gives to every page and component of our own. */
  private shared(unitPath: string): Record<string, string> {
    if (unitPath.startsWith(NPM)) return {};
    return mapValues(this.app.usingComponents ?? {}, (target) => `/${resolveUsing(this.root, 'app', target)}`);
  }
}

function resolveGeneric(generic: Generic, resolve: (target: string) => string): true | { default: string } {
  return generic === true || generic.default === undefined ? true : { default: resolve(generic.default) };
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/**
 * Reads app.json and everything it reaches.
 *
 * @param root the folder that holds app.json
 * @throws Error naming the file when one is missing or not JSON
 */
export function readAppGraph(root: string): AppGraph {
  const app = readJson<AppConfig>(path.join(root, 'app.json'));
  const walk = new GraphWalk(root, app);
  for (const page of pagesOf(app)) walk.visit(page, true);
  if (app.tabBar?.custom === true) walk.visit('custom-tab-bar/index', false);
  const themeFile = path.join(root, app.themeLocation ?? 'theme.json');
  const theme = fs.existsSync(themeFile) ? readJson<AppGraph['theme']>(themeFile) : {};
  return { root, app, theme, units: [...walk.units.values()] };
}
