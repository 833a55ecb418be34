import fs from 'node:fs';
import path from 'node:path';
import postcss, { type AtRule, type Declaration, type Root, type Rule } from 'postcss';
import selectorParser, { type Selector } from 'postcss-selector-parser';
import { type AppGraph, type Unit, baseOf } from './app-graph';
import { viewportUnits } from '../viewport-units';

const FONT = "'Noto Sans SC Variable'";
const DARK_QUERY = /^\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)$/;

/** What a sheet may match: everything (app.wxss), one page, or one component's own nodes. */
export type StyleScope =
  | { readonly kind: 'app' }
  | { readonly kind: 'page'; readonly path: string }
  | { readonly kind: 'component'; readonly prefix: string };

/** Class prefix of a component's own nodes; the runtime registers the same name. */
export function scopeName(unitPath: string): string {
  return unitPath
    .replace(/^miniprogram_npm\//, '')
    .replace(/[^\w]+/g, '-')
    .replace(/^-/, '');
}

function inlineImports(root: Root, file: string, appRoot: string, seen: ReadonlySet<string>): void {
  root.walkAtRules('import', (rule: AtRule) => {
    const target = /^(?:url\()?['"]?([^'")]+)['"]?\)?/.exec(rule.params)?.[1];
    if (target === undefined) throw rule.error('@import without a file');
    const imported = target.startsWith('/')
      ? baseOf(appRoot, target.slice(1))
      : path.resolve(path.dirname(file), target);
    if (seen.has(imported)) rule.remove();
    else rule.replaceWith(parseSheet(imported, appRoot, new Set([...seen, imported])).nodes);
  });
}

function parseSheet(file: string, appRoot: string, seen: ReadonlySet<string>): Root {
  const root = postcss.parse(fs.readFileSync(file, 'utf8'), { from: file });
  inlineImports(root, file, appRoot, seen);
  return root;
}

function renameTags(selector: Selector): void {
  selector.walkTags((tag) => {
    tag.value = `wx-${tag.value}`;
  });
  selector.walkIds((id) => {
    id.replaceWith(
      selectorParser.attribute({ attribute: 'wx-id', operator: '=', value: id.value, quoteMark: '"', raws: {} }),
    );
  });
}

function scopeToComponent(selector: Selector, prefix: string): void {
  selector.walkClasses((name) => {
    name.value = `${prefix}--${name.value}`;
  });
  selector.walkPseudos((pseudo) => {
    if (pseudo.value !== ':host') return;
    pseudo.replaceWith(
      selectorParser.attribute({ attribute: 'wx-host', operator: '=', value: prefix, quoteMark: '"', raws: {} }),
    );
  });
}

/** A page's sheet never reaches another page. `:where` keeps the weight that the author gave the selector. */
function scopeToPage(selector: Selector, page: string): void {
  const first = selector.first;
  const own = `:where(wx-page[path="${page}"])`;
  if (first.type === 'tag' && first.value === 'wx-page') {
    first.replaceWith(selectorParser.tag({ value: `wx-page:where([path="${page}"])` }));
  } else {
    selector.prepend(selectorParser.tag({ value: `${own} ` }));
  }
}

function scopeSelector(text: string, scope: StyleScope): string {
  return selectorParser((root) => {
    root.each((selector) => {
      renameTags(selector);
      if (scope.kind === 'component') scopeToComponent(selector, scope.prefix);
      if (scope.kind === 'page') scopeToPage(selector, scope.path);
    });
  }).processSync(text, { lossless: false });
}

function inKeyframes(rule: Rule): boolean {
  return rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as AtRule).name);
}

/** The preview's theme is chosen by its reader, not by the browser: the query becomes an attribute of the document. */
function liftTheme(media: AtRule): void {
  const theme = DARK_QUERY.exec(media.params.trim())?.[1];
  if (theme === undefined) return;
  media.walkRules((rule) => {
    rule.selectors = rule.selectors.map((selector) => `:where([data-theme="${theme}"]) ${selector}`);
  });
  if (media.nodes !== undefined) media.replaceWith(media.nodes);
}

function convertDeclaration(declaration: Declaration): void {
  declaration.value = viewportUnits(declaration.value);
  if (declaration.prop !== 'font-family' || /mono|icon|inherit|var\(/i.test(declaration.value)) return;
  if (declaration.parent?.type !== 'rule') return;
  declaration.value = `${FONT}, ${declaration.value}`;
}

/** A sheet from another host never loads here: the preview works without a network, and our pages may not need one. */
function dropRemoteFont(rule: AtRule): void {
  if (/url\(\s*['"]?(?:https?:)?\/\//.test(rule.toString())) rule.remove();
}

/** One WXSS file, its imports inlined, as CSS that the browser can apply to this preview's elements. */
export function compileSheet(file: string, appRoot: string, scope: StyleScope): string {
  const root = parseSheet(file, appRoot, new Set([file]));
  root.walkAtRules('font-face', dropRemoteFont);
  root.walkRules((rule) => {
    if (!inKeyframes(rule)) rule.selector = scopeSelector(rule.selector, scope);
  });
  root.walkAtRules('media', liftTheme);
  root.walkDecls(convertDeclaration);
  return root.toString();
}

function scopeOf(unit: Unit): StyleScope {
  return unit.isPage ? { kind: 'page', path: unit.path } : { kind: 'component', prefix: scopeName(unit.path) };
}

/** All sheets in one: app.wxss, then components, then pages, so that a page wins over what it uses. */
export function compileStyles(graph: AppGraph): string {
  const ordered = [...graph.units].sort((a, b) => Number(a.isPage) - Number(b.isPage));
  const sheets = ordered
    .map((unit) => ({ file: `${unit.base}.wxss`, scope: scopeOf(unit) }))
    .filter(({ file }) => fs.existsSync(file));
  const app = path.join(graph.root, 'app.wxss');
  const all = fs.existsSync(app) ? [{ file: app, scope: { kind: 'app' } as StyleScope }, ...sheets] : sheets;
  return all.map(({ file, scope }) => compileSheet(file, graph.root, scope)).join('\n');
}
