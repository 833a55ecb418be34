import { checkExpression } from './expression-rules';
import { fieldPaths } from './field-paths';
import { isFieldPath } from '../query/field-name';
import { selectionOf } from '../query/field-selection';
import { failed } from '../store/database-failure';
import { isPlainObject, type Document } from '../store/document';

/**
 * Refuses what a `$project` cannot be asked for.
 *
 * @see "$project (aggregation)", MongoDB manual
 * @throws CloudError
 */
export function checkProjectStage(specification: Document): void {
  if (Object.keys(specification).length === 0) throw failed('$project specification must have at least one field');
  const fields = fieldPaths(specification);
  checkPaths(fields.map(({ path }) => path));
  for (const { path, value } of fields) {
    if (isPlainObject(value) && Object.keys(value).length === 0)
      throw failed(`An empty sub-projection is not a valid value: ${path}`);
    if (!isLeftOut(value)) checkExpression(value);
  }
  const others = fields.filter(({ path, value }) => path !== '_id' || !isLeftOut(value));
  if (new Set(others.map(({ value }) => isLeftOut(value))).size > 1)
    throw failed(
      'Invalid $project :: caused by :: Cannot do exclusion in inclusion projection: only _id may be left out of one',
    );
}

/** Refuses names that no field may have, and paths that lead through one another. @throws CloudError */
export function checkPaths(paths: readonly string[]): void {
  const wrong = paths.find((path) => !isFieldPath(path));
  if (wrong !== undefined) throw failed(`FieldPath field names may not be empty or start with '$': '${wrong}'`);
  selectionOf(paths);
}

export function isLeftOut(value: unknown): boolean {
  return value === false || value === 0;
}
