import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { schemaValidate } from 'miniprogram-ci';
import { pagePaths, readAppJson } from './app-json';
import { filesBelow, PACKED, readJson, shown } from './files';
import { isCommand, runAlone } from './run-alone';
import type { Finding, Verdict } from './verdict';

type Schema = 'app' | 'page' | 'sitemap' | 'theme';

/** Tencent publishes no schema for a component's json; these are the keys its documentation names. */
const COMPONENT_KEYS: readonly string[] = [
  'component',
  'usingComponents',
  'componentGenerics',
  'componentPlaceholder',
  'styleIsolation',
  'pureDataPattern',
  'virtualHost',
  'options',
  'renderer',
  'componentFramework',
];

/** Unknown keys, wrong types and missing values in app.json, the pages', the sitemap's, the theme's and the components' json. */
export function schema(root: string): Verdict {
  const phone = join(root, 'miniprogram');
  const app = readAppJson(root);
  const pages = pagePaths(app).map((page) => join(phone, `${page}.json`));
  const listed: [Schema, string][] = [
    ['app', join(phone, 'app.json')],
    ...pages.map((file): [Schema, string] => ['page', file]),
    ['sitemap', join(phone, app.sitemapLocation ?? 'sitemap.json')],
    ['theme', join(phone, app.themeLocation ?? 'theme.json')],
  ];
  const present = listed.filter(([, file]) => existsSync(file));
  const components = filesBelow(phone, ['.json'], [PACKED]).filter(
    (file) => !listed.some(([, other]) => other === file),
  );
  return {
    findings: [
      ...present.flatMap(([kind, file]) => byTencent(kind, file, shown(root, file))),
      ...components.flatMap((file) => unknownComponentKeys(file, shown(root, file))),
    ],
    note: `${String(present.length + components.length)} json files`,
  };
}

function byTencent(kind: Schema, file: string, name: string): Finding[] {
  const { error, warning } = schemaValidate(kind, readJson(file));
  const wrong = error.map((each) => JSON.stringify(each));
  return [...wrong, ...(warning === '' ? [] : [`unknown: ${warning}`])].map((message) => ({ file: name, message }));
}

function unknownComponentKeys(file: string, name: string): Finding[] {
  const json = readJson(file) as Record<string, unknown>;
  if (json['component'] !== true) return [];
  return Object.keys(json)
    .filter((key) => !COMPONENT_KEYS.includes(key))
    .map((key) => ({ file: name, message: `unknown: ["${key}"]` }));
}

if (isCommand(__filename)) void runAlone(schema);
