import { fieldsTable, variablesTable } from './configuration-tables';

/** A part of a document that is made from code, by the name in its markers. */
export const MADE_PARTS: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'docs/configuration.md': {
    variables: variablesTable,
    MERCHANTS: () => fieldsTable('MERCHANTS'),
    TEMPLATES: () => fieldsTable('TEMPLATES'),
    SEAL_KEYS: () => fieldsTable('SEAL_KEYS'),
  },
};

/**
 * A document with its made parts anew: what stands between `<!-- made: name -->` and `<!-- /made -->`.
 *
 * @throws Error when the document lacks the markers of a part, or has markers of none
 */
export function withMadeParts(document: string, parts: Readonly<Record<string, () => string>>): string {
  const seen = new Set<string>();
  const text = document.replace(MADE, (_found, name: string) => {
    const make = parts[name];
    if (!make) throw new Error(`nothing makes the part ${name}`);
    seen.add(name);
    return `<!-- made: ${name} -->\n\n${make()}\n\n<!-- /made -->`;
  });
  const missing = Object.keys(parts).find((name) => !seen.has(name));
  if (missing !== undefined) throw new Error(`the markers of ${missing} are missing`);
  return text;
}

const MADE = /<!-- made: (\S+) -->[\s\S]*?<!-- \/made -->/g;
