import { readFileSync } from 'node:fs';
import { schemaMistake } from './schema-rules';

/** One field of an index; `order` −1 is descending, 1 by default. */
export interface IndexField {
  path: string;
  order?: 1 | -1;
}
export interface IndexDefinition {
  name: string;
  fields: IndexField[];
  /** A missing field counts as null, and only one document may have it. */
  unique?: boolean;
}
/** Yes, no, or an expression of CloudBase's security rules, such as `doc._openid == auth.openid`. */
export type PermissionRule = boolean | string;
/** What a mini-program may do without a function. CloudBase's security rules, as its console takes them. */
export interface Permission {
  read: PermissionRule;
  write: PermissionRule;
  /** These three are `write` where they are left out. */
  create?: PermissionRule;
  update?: PermissionRule;
  delete?: PermissionRule;
}
export interface CollectionDefinition {
  name: string;
  permission?: Permission;
  indexes?: IndexDefinition[];
  /** Why it never holds many documents. Every other collection grows, so that a query without an index is told of. */
  small?: string;
}
/** database.json: the collections that exist, and nothing else does. */
export interface DatabaseDefinition {
  collections: CollectionDefinition[];
}

/** MongoDB's own index, which every collection has. */
export const ID_INDEX: IndexDefinition = { name: '_id_', fields: [{ path: '_id' }], unique: true };

/** @throws Error naming the file and the place that is wrong */
export function readSchema(file: string): DatabaseDefinition {
  const schema = JSON.parse(readFileSync(file, 'utf8')) as DatabaseDefinition;
  const wrong = schemaMistake(schema);
  if (wrong !== undefined) throw new Error(`${file}: ${wrong}`);
  return schema;
}
