import fs from 'node:fs';
import path from 'node:path';

interface PackageJson {
  readonly miniprogram?: string;
  readonly main?: string;
  readonly module?: string;
}

function splitPackage(request: string): { name: string; rest: string } {
  const parts = request.split('/');
  const size = request.startsWith('@') ? 2 : 1;
  return { name: parts.slice(0, size).join('/'), rest: parts.slice(size).join('/') };
}

function packageFolder(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const found = path.join(folder, 'node_modules', name);
    if (fs.existsSync(path.join(found, 'package.json'))) return found;
    if (folder === path.dirname(folder)) return undefined;
  }
}

/**
 * Where WeChat's "build npm" would have taken a request from: the package's `miniprogram` folder, or its entry.
 *
 * @param from a folder at or above which node_modules is looked for
 * @param request `@vant/weapp/button/index` or `dayjs`
 * @returns a path, without extension when `request` names a file inside the package; undefined when not installed
 */
export function locateNpm(from: string, request: string): string | undefined {
  const { name, rest } = splitPackage(request);
  const folder = packageFolder(from, name);
  if (folder === undefined) return undefined;
  const json = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageJson;
  const base = path.join(folder, json.miniprogram ?? '');
  if (rest !== '') return path.join(base, rest);
  return json.miniprogram === undefined
    ? path.join(folder, json.module ?? json.main ?? 'index.js')
    : path.join(base, 'index.js');
}

/** Path of an npm request made by the phone's code: miniprogram_npm first, then node_modules. */
export function resolveNpmModule(root: string, request: string): string | undefined {
  const packed = path.join(root, 'miniprogram_npm', request);
  const candidates = [path.join(packed, 'index.js'), `${packed}.js`, packed];
  const hit = candidates.find((file) => fs.existsSync(file) && fs.statSync(file).isFile());
  if (hit !== undefined) return hit;
  const located = locateNpm(root, request);
  if (located === undefined) return undefined;
  return [located, `${located}.js`, path.join(located, 'index.js')].find(
    (file) => fs.existsSync(file) && fs.statSync(file).isFile(),
  );
}
