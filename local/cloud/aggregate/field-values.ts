import { fieldOf } from '../query/field-path';
import { isPlainObject, type Document } from '../store/document';

/**
 * A copy with a value at a path: in a list, in every item; a value in the way gives way; undefined takes the field away.
 *
 * @param names the path's parts
 */
export function withValue(target: unknown, names: readonly string[], value: unknown): unknown {
  if (Array.isArray(target)) return target.map((item) => withValue(item, names, value));
  const [name = '', ...rest] = names;
  const fields: Document = isPlainObject(target) ? target : {};
  const inner = rest.length === 0 ? value : withValue(fieldOf(fields, name), rest, value);
  if (inner !== undefined) return { ...fields, [name]: inner };
  const { [name]: _gone, ...others } = fields;
  return others;
}
