import { hasOperators } from '../query/field-name';
import { isPlainObject, type Document } from '../store/document';

/** A path of a `$project` or `$addFields`, and what is to be there. */
export interface FieldPath {
  path: string;
  value: unknown;
}

/** `{a: {b: 1}}` is `a.b`; an object with operators is an expression. */
export function fieldPaths(fields: Document, prefix = ''): FieldPath[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const path = `${prefix}${name}`;
    const isNested = isPlainObject(value) && Object.keys(value).length > 0 && !hasOperators(value);
    return isNested ? fieldPaths(value, `${path}.`) : [{ path, value }];
  });
}
