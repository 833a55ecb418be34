import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PHONE = path.resolve(__dirname, '../../miniprogram');
const PACKED = 'miniprogram_npm';

/** A node of a mounted component. */
export interface MountedNode {
  readonly dom: HTMLElement;
  readonly data: Readonly<Record<string, unknown>>;
  readonly instance: Record<string, unknown>;
  dispatchEvent(name: string, options?: object): void;
  querySelector(selector: string): MountedNode | undefined;
  querySelectorAll(selector: string): MountedNode[];
  setData(data: object, done?: () => void): void;
  triggerLifeTime(name: string): void;
}

/** The mounted component itself. */
export interface Mounted extends MountedNode {
  attach(parent: Node): void;
  detach(): void;
  addEventListener(name: string, heard: (event: { detail: unknown }) => void): void;
}

interface Simulate {
  load(file: string, options: object): string;
  render(id: string, properties?: object): Mounted;
}

interface Compiler {
  wxmlToJs(root: string, options: object): string;
}

/** The templates do not change while tests run: compiled once, however often the compiler's users are loaded anew. */
let templates: string | undefined;
const compiler: Compiler = {
  wxmlToJs: (root, options) =>
    (templates ??= jest.requireActual<Compiler>('miniprogram-compiler').wxmlToJs(root, options)),
};
/** No test looks at how things are painted, and jsdom would paint little of it. */
const NO_STYLES = { getContent: () => '', compile: () => '', insert: () => undefined };

/** Packed npm components do not resolve by themselves here: each one in use is named with its path under the root. */
const VANT = Object.fromEntries(
  readdirSync(PHONE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && !file.startsWith(PACKED))
    .map((file) => JSON.parse(readFileSync(path.join(PHONE, file), 'utf8')) as { usingComponents?: object })
    .flatMap(({ usingComponents = {} }) => Object.entries(usingComponents))
    .filter(([name]) => name.startsWith('van-'))
    .map(([name, of]) => [name, `/${PACKED}/${String(of)}`] as const),
);

/**
 * Renders a component or page of the mini-program and attaches it.
 *
 * @param file path under miniprogram/ without its ending, for example components/pill-row/index
 * @param before runs with the fresh module registry, before the component's own modules load: the place for jest.doMock
 */
export function mount(file: string, properties: object = {}, before: () => void = () => undefined): Mounted {
  definePage();
  let mounted: Mounted | undefined;
  jest.isolateModules(() => {
    jest.doMock('miniprogram-compiler', () => compiler);
    jest.doMock('miniprogram-simulate/src/wxss', () => NO_STYLES);
    before();
    const simulate = jest.requireActual<Simulate>('miniprogram-simulate');
    const id = simulate.load(path.join(PHONE, file), { rootPath: PHONE, usingComponents: VANT });
    mounted = simulate.render(id, properties);
  });
  if (mounted === undefined) throw new Error(`mount: ${file} did not render`);
  mounted.attach(document.body);
  return mounted;
}

type PageOptions = Record<string, unknown> & { data?: object };

/** miniprogram-simulate has components only: a page becomes one, its functions methods, its other fields the instance's. */
function definePage(): void {
  Object.assign(globalThis, {
    Page: ({ data = {}, ...rest }: PageOptions) => {
      const entries = Object.entries(rest);
      const methods: Record<string, (...given: unknown[]) => unknown> = {};
      for (const [name, value] of entries) {
        if (typeof value === 'function') methods[name] = value as (...given: unknown[]) => unknown;
      }
      const fields = Object.fromEntries(entries.filter(([, value]) => typeof value !== 'function'));
      Component({
        data,
        methods,
        lifetimes: {
          created() {
            Object.assign(this, fields);
          },
        },
      });
    },
  });
}

/** The calls a test may want to watch, in place of what miniprogram-simulate stubs or lacks. */
export function stubWx(stubs: Record<string, unknown>): void {
  Object.assign(wx, stubs);
}

/** All text that is shown, blanks collapsed. */
export function textOf(node: MountedNode): string {
  return node.dom.textContent.replace(/\s+/g, ' ').trim();
}

/** Calls a page's own method, as WeChat does with its life cycle. */
export function callPage(page: Mounted, method: string, argument?: unknown): unknown {
  const run = page.instance[method];
  if (typeof run !== 'function') throw new Error(`callPage: no method ${method}`);
  return (run as (this: unknown, argument?: unknown) => unknown).call(page.instance, argument);
}

/** Sends an event to a node, and waits until its handlers have run: here they do so in a later turn. */
export async function fire(node: MountedNode | undefined, name: string, options: object = {}): Promise<void> {
  if (node === undefined) throw new Error(`fire: no node for ${name}`);
  node.dispatchEvent(name, options);
  await turn();
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Waits for `condition`, which the page's stores bring about in later turns of the event loop. */
export async function until(condition: () => boolean, what: string): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (condition()) return;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
  throw new Error(`until: ${what} did not happen`);
}
