import { join } from 'node:path';
import { readJson } from './files';

interface SubPackage {
  readonly root: string;
  readonly pages: readonly string[];
}

/** The part of miniprogram/app.json that judges look at. */
export interface AppJson {
  readonly pages?: readonly string[];
  readonly subPackages?: readonly SubPackage[];
  readonly subpackages?: readonly SubPackage[];
  readonly usingComponents?: Readonly<Record<string, string>>;
  readonly sitemapLocation?: string;
  readonly themeLocation?: string;
}

export function readAppJson(root: string): AppJson {
  return readJson(join(root, 'miniprogram', 'app.json')) as AppJson;
}

/** Roots of the subpackages, each with a trailing slash. */
export function subPackageRoots(app: AppJson): string[] {
  return subPackages(app).map(({ root }) => withSlash(root));
}

/** Every page's path without extension, relative to miniprogram/. */
export function pagePaths(app: AppJson): string[] {
  return [
    ...(app.pages ?? []),
    ...subPackages(app).flatMap(({ root, pages }) => pages.map((page) => withSlash(root) + page)),
  ];
}

function subPackages(app: AppJson): readonly SubPackage[] {
  return app.subPackages ?? app.subpackages ?? [];
}

function withSlash(root: string): string {
  return root.endsWith('/') ? root : `${root}/`;
}
