import path from 'node:path';
import { bundleOwn } from './compile/bundle';
import { compileApp, type CompiledApp } from './compile/compile-app';

const EMPTY: CompiledApp = { script: '', styles: '', problems: [] };

/** The current state of the mini-program's compilation: the newest good result, or why there is none. */
export class PreviewBuild {
  app: CompiledApp = EMPTY;
  /** Empty when the sources compile. */
  failure = '';

  constructor(private readonly root: string) {}

  /** Compiles again. Never throws: a build error belongs on the phone's screen. */
  async refresh(): Promise<void> {
    try {
      this.app = await compileApp(this.root);
      this.failure = '';
    } catch (error) {
      this.failure = describe(error);
    }
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}\n${error.cause.message}` : error.message;
}

/** The preview's own scripts; they do not change while it runs. */
export async function bundlePreview(): Promise<{ runtime: string; panel: string }> {
  const [runtime, panel] = await Promise.all([
    bundleOwn(path.join(__dirname, 'runtime/main.ts')),
    bundleOwn(path.join(__dirname, 'panel/main.ts')),
  ]);
  return { runtime, panel };
}
