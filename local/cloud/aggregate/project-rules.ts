import { failed } from '../store/database-failure';
import { isPlainObject, type Document } from '../store/document';
import { checkExpression } from './expression-rules';

type Kind = 'inclusion' | 'exclusion';

/**
 * Refuses what a `$project` cannot be asked for.
 *
 * @see "$project (aggregation)", MongoDB manual
 * @throws CloudError
 */
export function checkProjection(specification: Document): void {
  const kinds = new Set(kindsOf(specification, ''));
  if (Object.keys(specification).length === 0) throw failed('$project specification must have at least one field');
  if (kinds.size > 1)
    throw failed(
      'Invalid $project :: caused by :: Cannot do exclusion in inclusion projection: only _id may be left out of one',
    );
}

/** Whether each field is asked for, computed fields among them, or left out. `_id` may be left out of either. */
function kindsOf(fields: Document, prefix: string): Kind[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const path = `${prefix}${name}`;
    checkName(path);
    if (isPlainObject(value) && !isExpression(value)) {
      if (Object.keys(value).length === 0) throw failed(`An empty sub-projection is not a valid value: ${path}`);
      return kindsOf(value, `${path}.`);
    }
    const kind = kindOf(value);
    return path === '_id' && kind === 'exclusion' ? [] : [kind];
  });
}

function kindOf(value: unknown): Kind {
  if (value === false || value === 0) return 'exclusion';
  checkExpression(value);
  return 'inclusion';
}

function checkName(path: string): void {
  if (path.split('.').some((name) => name === '' || name.startsWith('$') || name === '__proto__'))
    throw failed(`FieldPath field names may not be empty or start with '$': '${path}'`);
}

function isExpression(value: Document): boolean {
  return Object.keys(value).some((name) => name.startsWith('$'));
}
