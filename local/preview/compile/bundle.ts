import fs from 'node:fs';
import path from 'node:path';
import { build, type OutputFile, type Plugin } from 'esbuild';
import type { AppGraph, Unit } from './app-graph';
import { scopeName } from './compile-wxss';
import { resolveNpmModule } from './locate-npm';

const ENTRY = 'preview-entry';

/** A script for the browser, and where each of its lines is from. The map is a file of its own: only a debugger reads it. */
export interface Bundle {
  readonly script: string;
  /** Source map, JSON; the script's last line names it `<name>.js.map`. */
  readonly map: string;
}

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
export async function bundleApp(graph: AppGraph, templates: string): Promise<Bundle> {
  const result = await build({
    stdin: { contents: entryCode(graph, templates), resolveDir: graph.root, sourcefile: `${ENTRY}.js`, loader: 'js' },
    outfile: path.join(graph.root, 'app.js'),
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'linked',
    sourcesContent: true,
    logLevel: 'silent',
    plugins: [npmPlugin(graph.root)],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return bundleOf(result.outputFiles);
}

/** One of the preview's own browser programs: `<folder>/main.ts`, served as `<folder>.js`. */
export async function bundleOwn(folder: string): Promise<Bundle> {
  const result = await build({
    entryPoints: [path.join(folder, 'main.ts')],
    outfile: `${folder}.js`,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'linked',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return bundleOf(result.outputFiles);
}

function bundleOf(files: readonly OutputFile[]): Bundle {
  const ending = (end: string): string | undefined => files.find((file) => file.path.endsWith(end))?.text;
  const script = ending('.js');
  const map = ending('.js.map');
  if (script === undefined || map === undefined) throw new Error('esbuild wrote no file');
  return { script, map };
}
