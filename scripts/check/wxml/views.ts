import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAppJson } from '../app-json';
import { filesBelow, PACKED, readJson } from '../files';

/** A page or component: a json with a WXML beside it. */
export interface View {
  readonly template: string;
  readonly json: string;
  readonly script: string;
  /** Tag → path, as the view's own json registers it. */
  readonly registered: Readonly<Record<string, string>>;
  /** Tags that a user of this component fills in. */
  readonly generics: readonly string[];
  /** Tags that stand in for one whose package has not come yet. */
  readonly placeholders: readonly string[];
}

interface ViewJson {
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly componentGenerics?: Readonly<Record<string, unknown>>;
  readonly componentPlaceholder?: Readonly<Record<string, string>>;
}

/** The pages and components of miniprogram/, the packed ones left out. */
export function views(root: string): View[] {
  return filesBelow(join(root, 'miniprogram'), ['.json'], [PACKED]).flatMap((json) => {
    const template = json.replace(/\.json$/, '.wxml');
    if (!existsSync(template)) return [];
    const { usingComponents = {}, componentGenerics = {}, componentPlaceholder = {} } = readJson(json) as ViewJson;
    const script = json.replace(/\.json$/, '.ts');
    const generics = Object.keys(componentGenerics);
    const placeholders = Object.values(componentPlaceholder);
    return [{ template, json, script, registered: usingComponents, generics, placeholders }];
  });
}

/** Tags registered for every view, in app.json. */
export function globalTags(root: string): string[] {
  return Object.keys(readAppJson(root).usingComponents ?? {});
}
