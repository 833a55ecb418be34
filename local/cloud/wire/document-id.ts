import { BSONRegExp } from 'bson';
import { isPlainObject } from '../store/document';
import { failed } from '../store/database-failure';

/** @throws CloudError when no document can have this `_id`: a list, a regular expression, an object with operators */
export function checkId(id: unknown): void {
  if (Array.isArray(id)) throw failed("The '_id' value cannot be of type array");
  if (id instanceof BSONRegExp) throw failed("The '_id' value cannot be of type regex");
  const operator = isPlainObject(id) && Object.keys(id).find((name) => name.startsWith('$'));
  if (operator) throw failed(`_id fields may not contain '$'-prefixed fields: ${operator} is not valid for storage.`);
}
