import { isObject } from '../../cloudfunctions/_core/json-fields';
import { wrongInTemplate } from '../../cloudfunctions/_core/notices/wrong-in-template';
import { readConfiguration } from '../../cloudfunctions/_adapters/configuration';
import type { Templates } from '../../cloudfunctions/_ports';
import type { TemplateKind } from '../../typings/vocabulary';
import { demoEnvironment } from '../../local/world/demo-shop';

/** What was found in a TEMPLATES value. */
export interface CheckedTemplates {
  /** One line for each template, or one for what is wrong with the whole, or both. */
  lines: string[];
  /** As the functions would take them; absent when something is wrong. */
  templates?: Templates;
}

const KINDS: Readonly<Record<TemplateKind, true>> = { progress: true, pickup: true, trouble: true };

/** Checks a TEMPLATES value: its shape as the functions do at their start, and whether every message can be filled in. */
export function checkTemplates(text: string): CheckedTemplates {
  const value = parsed(text);
  if (value === undefined) return { lines: ['not JSON'] };
  const read = readTemplates(text);
  const found = (Object.keys(KINDS) as TemplateKind[]).map((kind) => ({ kind, wrong: wrongIn(kind, value) }));
  const lines = found.map(({ kind, wrong }) => `${kind.padEnd(8)}  ${wrong ?? 'right'}`);
  if (found.some(({ wrong }) => wrong !== undefined)) return { lines };
  return 'wrong' in read ? { lines: [...lines, read.wrong] } : { lines, templates: read.templates };
}

/** Undefined for what is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Each template is judged, even when another one is broken. */
function wrongIn(kind: TemplateKind, all: unknown): string | undefined {
  const template = isObject(all) ? all[kind] : undefined;
  const keywords = isObject(template) ? template['keywords'] : undefined;
  if (!isObject(keywords)) return 'not found, or without keywords';
  const named = Object.entries(keywords).map(([meaning, keyword]) => [meaning, String(keyword)]);
  return wrongInTemplate(kind, Object.fromEntries(named) as Record<string, string>);
}

/** 32 bytes that seal nothing: the demo's other variables only have to be there. */
const NO_KEY = Buffer.alloc(32).toString('base64');

function readTemplates(text: string): { templates: Templates } | { wrong: string } {
  try {
    const demo = demoEnvironment({ sealKey: NO_KEY, lookupKey: NO_KEY });
    return { templates: readConfiguration({ ...demo, TEMPLATES: text }).templates };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}

/** The demo's own TEMPLATES. */
export const demoTemplates = (): string => demoEnvironment({ sealKey: NO_KEY, lookupKey: NO_KEY })['TEMPLATES'] ?? '';
