import path from 'node:path';
import type { Bundle } from './compile/bundle';
import type { CompiledApp } from './compile/compile-app';
import { contentKey, kept } from './compile/kept';

/** A script and its map as they are sent: to encode a megabyte takes longer than to send it. */
export interface ScriptBytes {
  readonly script: Buffer;
  readonly map: Buffer;
}

/** The mini-program as it is sent. */
export interface AppBytes extends ScriptBytes {
  readonly styles: Buffer;
}

/** The preview's own scripts, by the name they are served under; they do not change while it runs. */
export interface OwnScripts {
  readonly runtime: ScriptBytes;
  readonly panel: ScriptBytes;
}

const PROJECT = path.join(__dirname, '../..');
/** What every compilation follows from, beside the sources themselves: the compiler and the packages that it is made of. */
const COMPILER = [__dirname, ...['package-lock.json', 'tsconfig.json', 'tsconfig.base.json'].map(inProject)];

const NOTHING = Buffer.alloc(0);

function inProject(name: string): string {
  return path.join(PROJECT, name);
}

/** The current state of the mini-program's compilation: the newest good result, or why there is none. */
export class PreviewBuild {
  app: AppBytes = { script: NOTHING, map: NOTHING, styles: NOTHING };
  /** Warnings of the template compiler. */
  problems: readonly string[] = [];
  /** Empty when the sources compile. */
  failure = '';

  /**
   * @param root the folder that holds app.json
   * @param keepIn folder outside the sources, where results are kept for the next process; without it, nothing is kept
   */
  constructor(
    private readonly root: string,
    private readonly keepIn?: string,
  ) {}

  /** Compiles again. Never throws: a build error belongs on the phone's screen. */
  async refresh(): Promise<void> {
    try {
      const { styles, problems, ...scripts } = await this.compiled();
      this.app = { ...bytesOf(scripts), styles: Buffer.from(styles) };
      this.problems = problems;
      this.failure = '';
    } catch (error) {
      this.failure = describe(error);
    }
  }

  /** @throws esbuild's error */
  async ownScripts(): Promise<OwnScripts> {
    const { runtime, panel } = await this.unlessKept('preview', [], bundleOwnScripts);
    return { runtime: bytesOf(runtime), panel: bytesOf(panel) };
  }

  private compiled(): Promise<CompiledApp> {
    return this.unlessKept(path.basename(this.root), [this.root], () => compile(this.root));
  }

  private unlessKept<T>(name: string, sources: readonly string[], make: () => Promise<T>): Promise<T> {
    if (this.keepIn === undefined) return make();
    return kept(path.join(this.keepIn, `${name}.json`), contentKey([...sources, ...COMPILER]), make);
  }
}

function bytesOf({ script, map }: Bundle): ScriptBytes {
  return { script: Buffer.from(script), map: Buffer.from(map) };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}\n${error.cause.message}` : error.message;
}

/** The compilers take a second to load: only where there is something to compile. */
async function compile(root: string): Promise<CompiledApp> {
  const { compileApp } = await import('./compile/compile-app');
  return compileApp(root);
}

async function bundleOwnScripts(): Promise<Record<'runtime' | 'panel', Bundle>> {
  const { bundleOwn } = await import('./compile/bundle');
  const [runtime, panel] = await Promise.all([
    bundleOwn(path.join(__dirname, 'runtime')),
    bundleOwn(path.join(__dirname, 'panel')),
  ]);
  return { runtime, panel };
}
