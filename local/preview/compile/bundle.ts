import fs from 'node:fs';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { AppGraph, Unit } from './app-graph';
import { scopeName } from './compile-wxss';
import { resolveNpmModule } from './locate-npm';

const ENTRY = 'preview-entry';

function scriptOf(base: string): string | undefined {
  return [`${base}.ts`, `${base}.js`].find((file) => fs.existsSync(file));
}

/** `import 'dayjs'` in the phone's code means what WeChat makes of it: miniprogram_npm first. */
function npmPlugin(root: string): Plugin {
  return {
    name: 'miniprogram-npm',
    setup(pipeline) {
      pipeline.onResolve({ filter: /^[^./]/ }, ({ path: request, kind }) => {
        if (kind === 'entry-point' || path.isAbsolute(request)) return undefined;
        const found = resolveNpmModule(root, request);
        return found === undefined ? undefined : { path: found };
      });
    },
  };
}

function registration(unit: Unit): string {
  const script = scriptOf(unit.base);
  const load = script === undefined ? 'Component({})' : `require(${JSON.stringify(script)})`;
  return `{path:${JSON.stringify(unit.path)},isPage:${String(unit.isPage)},scope:${JSON.stringify(scopeName(unit.path))},config:${JSON.stringify(unit.config)},load(){${load}}}`;
}

function entryCode(graph: AppGraph, templates: string): string {
  const app = scriptOf(path.join(graph.root, 'app'));
  return [
    `const templates=${templates};`,
    `__startPreview({app:${JSON.stringify(graph.app)},theme:${JSON.stringify(graph.theme)},templates,`,
    `loadApp(){${app === undefined ? 'App({})' : `require(${JSON.stringify(app)})`}},`,
    `units:[${graph.units.map(registration).join(',\n')}]});`,
  ].join('\n');
}

/**
 * The mini-program's scripts and templates as one script for the browser. Its sources are not changed.
 *
 * @throws esbuild's error, with file and line, when a script does not compile
 */
export async function bundleApp(graph: AppGraph, templates: string): Promise<string> {
  const result = await build({
    stdin: { contents: entryCode(graph, templates), resolveDir: graph.root, sourcefile: `${ENTRY}.js`, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'inline',
    sourcesContent: true,
    logLevel: 'silent',
    plugins: [npmPlugin(graph.root)],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return textOf(result.outputFiles);
}

/** One of the preview's own browser programs (runtime, panel). */
export async function bundleOwn(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'inline',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return textOf(result.outputFiles);
}

function textOf(files: readonly { readonly text: string }[] | undefined): string {
  const [file] = files ?? [];
  if (file === undefined) throw new Error('esbuild wrote no file');
  return file.text;
}
