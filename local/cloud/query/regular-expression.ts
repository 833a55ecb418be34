import type { BSONRegExp } from 'bson';
import { CloudError, notModelled } from '../cloud-error';

/** Options of a regular expression that mean the same to PCRE and to JavaScript. */
const OPTIONS = /^[ims]*$/;

export function isRegExp(value: unknown): value is BSONRegExp | RegExp {
  return value instanceof RegExp || (value as { _bsontype?: unknown } | null)?._bsontype === 'BSONRegExp';
}

/**
 * The regular expression of a query: `db.RegExp`, `/re/`, or `$regex` with `$options`.
 * JavaScript's own does the matching, so a pattern that takes for ever holds the whole cloud up: it cannot be stopped.
 *
 * @throws CloudError when it is none, or one that JavaScript would read in another way than PCRE
 */
export function toRegExp(value: unknown, options?: unknown): RegExp {
  const { source, flags } = partsOf(value);
  const wanted = options ?? flags;
  if (typeof wanted !== 'string' || typeof source !== 'string')
    throw new CloudError('DATABASE_REQUEST_FAILED', '$regex has to be a string');
  if (!OPTIONS.test(wanted)) throw notModelled(`regular expression option in '${wanted}'`);
  try {
    return new RegExp(source, wanted);
  } catch (error) {
    throw new CloudError('DATABASE_REQUEST_FAILED', `Regular expression is invalid: ${String(error)}`);
  }
}

function partsOf(value: unknown): { source: unknown; flags: unknown } {
  if (value instanceof RegExp) return { source: value.source, flags: value.flags };
  if (isRegExp(value)) return { source: (value as BSONRegExp).pattern, flags: (value as BSONRegExp).options };
  return { source: value, flags: '' };
}
