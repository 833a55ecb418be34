import { evaluate, type Variables } from './expression';
import { fieldPaths, type FieldPath } from './field-paths';
import { withValue } from './field-values';
import { isLeftOut } from './project-rules';
import { onlySelected, selectionOf, withoutSelected } from '../query/field-selection';
import type { Document } from '../store/document';

/** A checked `$project`: all but what it leaves out, or only what it names and computes. */
export function projected(documents: readonly Document[], specification: Document, variables: Variables): Document[] {
  const fields = fieldPaths(specification);
  const leftOut = pathsOf(fields.filter(({ value }) => isLeftOut(value)));
  if (leftOut.length === fields.length) {
    const gone = selectionOf(leftOut);
    return documents.map((document) => withoutSelected(document, gone));
  }
  const computed = fields.filter(({ value }) => !isLeftOut(value) && !isNamed(value));
  const hasId = fields.some(({ path }) => path === '_id' || path.startsWith('_id.'));
  const named = [...(hasId ? [] : ['_id']), ...pathsOf(fields.filter(({ value }) => isNamed(value)))];
  const kept = selectionOf(named, pathsOf(computed));
  return documents.map((document) => withComputed(onlySelected(document, kept), computed, { document, variables }));
}

/** Each value is worked out from the document as it was. */
export function withComputed(
  target: Document,
  fields: readonly FieldPath[],
  { document, variables }: { document: Document; variables: Variables },
): Document {
  return fields.reduce<unknown>(
    (changed, { path, value }) => withValue(changed, path.split('.'), evaluate(value, document, variables)),
    target,
  ) as Document;
}

function isNamed(value: unknown): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function pathsOf(fields: readonly FieldPath[]): string[] {
  return fields.map(({ path }) => path);
}
