import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shown } from './files';
import { isCommand, runAlone } from './run-alone';
import type { Finding, Verdict } from './verdict';
import { BUILT_IN_TAGS } from './wxml/built-in-tags';
import { handlerNames } from './wxml/handlers';
import { elements, type WxmlElement } from './wxml/parser';
import { unheard } from './wxml/touchables';
import { globalTags, type View, views } from './wxml/views';

/** `bindtap`, `bind:tap`, `catch…`, `mut-bind:…`, `capture-bind:…`, `capture-catch:…`. */
const EVENT_ATTRIBUTE = /^(?:capture-|mut-)?(?:bind|catch):?[a-z]/i;

/** An element and the template file that it stands in. */
interface Placed {
  readonly file: string;
  readonly element: WxmlElement;
}

/**
 * What every compiler of Tencent's lets through: tags nobody registered, handlers that the script lacks,
 * imports of templates that are not there, components registered for nothing, and what can be touched but not heard.
 */
export function wxmlLint(root: string): Verdict {
  const everywhere = globalTags(root);
  const all = views(root);
  return {
    findings: all.flatMap((view) => lintView(root, view, everywhere)),
    note: `${String(all.length)} pages and components`,
  };
}

function lintView(root: string, view: View, everywhere: readonly string[]): Finding[] {
  const { placed, missing } = withImports(view.template, new Set());
  const known = new Set([...BUILT_IN_TAGS, ...everywhere, ...Object.keys(view.registered), ...view.generics]);
  const handlers = handlerNames(view.script);
  const inTemplates = placed.flatMap(({ file, element }) =>
    [...unknownTag(element, known), ...missingHandlers(element, handlers), ...unheard(element)].map((message) => ({
      file: `${shown(root, file)}:${String(element.line)}`,
      message,
    })),
  );
  return [
    ...inTemplates,
    ...missing.map((file) => ({ file: shown(root, view.template), message: `imports ${file}, which is missing` })),
    ...unused(view, placed).map((tag) => ({
      file: shown(root, view.json),
      message: `<${tag}> is registered, never used`,
    })),
  ];
}

/** The view's elements and those of the templates it imports, however deep. */
function withImports(template: string, seen: Set<string>): { placed: Placed[]; missing: string[] } {
  seen.add(template);
  const placed = elements(readFileSync(template, 'utf8')).map((element) => ({ file: template, element }));
  const missing: string[] = [];
  for (const { element } of [...placed]) {
    const source = element.tag === 'import' || element.tag === 'include' ? element.attributes.get('src') : undefined;
    if (source === undefined) continue;
    const file = join(dirname(template), source.endsWith('.wxml') ? source : `${source}.wxml`);
    if (!existsSync(file)) missing.push(source);
    else if (!seen.has(file)) {
      const deeper = withImports(file, seen);
      placed.push(...deeper.placed);
      missing.push(...deeper.missing);
    }
  }
  return { placed, missing };
}

function unknownTag({ tag }: WxmlElement, known: ReadonlySet<string>): string[] {
  return known.has(tag) ? [] : [`<${tag}> is not registered in usingComponents`];
}

function missingHandlers({ attributes }: WxmlElement, handlers: ReadonlySet<string>): string[] {
  return [...attributes]
    .filter(([key, value]) => EVENT_ATTRIBUTE.test(key) && value !== '' && !value.includes('{{'))
    .filter(([, value]) => !handlers.has(value))
    .map(([key, value]) => `${key}="${value}": the script has no such handler`);
}

function unused({ registered, placeholders }: View, placed: readonly Placed[]): string[] {
  const used = new Set([...placeholders, ...placed.map(({ element }) => element.tag)]);
  const generic = placed.flatMap(({ element }) =>
    [...element.attributes].filter(([key]) => key.startsWith('generic:')).map(([, value]) => value),
  );
  return Object.keys(registered).filter((tag) => !used.has(tag) && !generic.includes(tag));
}

if (isCommand(__filename)) void runAlone(wxmlLint);
