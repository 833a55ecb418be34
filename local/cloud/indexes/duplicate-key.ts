import { CloudError } from '../cloud-error';
import { isPlainObject, type Document } from '../store/document';
import type { IndexDefinition } from '../store/schema';

/** E11000: another document has this one's key in a unique index. */
export class DuplicateKey extends CloudError {
  constructor(collection: string, index: IndexDefinition, document: Document) {
    const key = index.fields.map(({ path }) => `${path}: ${JSON.stringify(valueAt(document, path.split('.')))}`);
    super(
      'DATABASE_REQUEST_FAILED',
      `E11000 duplicate key error collection: local.${collection} index: ${index.name} dup key: { ${key.join(', ')} }`,
    );
  }
}

/** A missing field counts as null. */
function valueAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value ?? null;
  return isPlainObject(value) && Object.hasOwn(value, name) ? valueAt(value[name], rest) : null;
}
