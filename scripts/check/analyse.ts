import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PACKED, shown } from './files';
import { isCommand, runAlone } from './run-alone';
import type { Finding, Verdict } from './verdict';

interface AnalysedModule {
  readonly path?: string;
}

interface AnalyzerPlugin {
  readonly name: string;
  onDepResolveFailed(dep: { originModule?: AnalysedModule }, error?: Error): void;
  onModuleBuildFailed(module: AnalysedModule, dep: unknown, error?: Error): void;
}

interface AnalyzerOptions {
  readonly root: string;
  readonly type: 'miniprogram';
  readonly compilerPlugins: readonly string[];
  readonly plugins: readonly AnalyzerPlugin[];
}

interface AnalyzerInstance {
  analyse(): Promise<void>;
  /** Stops watching the files, which it starts unasked. */
  destroy(): void;
}

/** Not part of miniprogram-ci's interface: the package is pinned because of it. Its public `analyseCode` is blind to TypeScript. */
const { Analyzer } = createRequire(__filename)('miniprogram-ci/dist/common/code-analyse') as {
  Analyzer: new (options: AnalyzerOptions) => AnalyzerInstance;
};

/** Tencent's dependency analysis: imports, @imports and components that DevTools compiles but a phone cannot find. */
export async function analyse(root: string): Promise<Verdict> {
  const findings: Finding[] = [];
  const phone = join(root, 'miniprogram');
  const add = (module: AnalysedModule | undefined, error: Error | undefined): void => {
    const file = shown(root, join(phone, module?.path ?? ''));
    if (!file.includes(`/${PACKED}/`)) findings.push({ file, message: error?.message ?? 'could not be analysed' });
  };
  const collect: AnalyzerPlugin = {
    name: 'collect',
    onDepResolveFailed: (dep, error) => {
      add(dep.originModule, error);
    },
    onModuleBuildFailed: (module, _dep, error) => {
      add(module, error);
    },
  };
  const analyzer = new Analyzer({
    root: phone,
    type: 'miniprogram',
    compilerPlugins: ['typescript'],
    plugins: [collect],
  });
  try {
    await analyzer.analyse();
  } finally {
    analyzer.destroy();
  }
  return { findings };
}

if (isCommand(__filename)) void runAlone(analyse);
