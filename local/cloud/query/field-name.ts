import { isPlainObject, type Document } from '../store/document';

/** Operators begin with `$`, fields do not. */
export function isOperatorName(name: string): boolean {
  return name.startsWith('$');
}

/** True for `{$gt: 1}`: an object that says what to do, and is no value. */
export function hasOperators(value: unknown): value is Document {
  return isPlainObject(value) && Object.keys(value).some(isOperatorName);
}

/** Whether a field may have this name. `__proto__` is JavaScript's, and would be lost on the way [ours]. */
export function isFieldName(name: string): boolean {
  return name !== '' && !isOperatorName(name) && name !== '__proto__' && !name.includes('\u0000');
}

/** Whether each part of a dotted path may be a field's name. */
export function isFieldPath(path: string): boolean {
  return path.split('.').every(isFieldName);
}
