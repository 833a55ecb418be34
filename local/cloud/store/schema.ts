import { readFileSync } from 'node:fs';

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
export interface CollectionDefinition {
  name: string;
  /** May a mini-program reach the collection without a function? */
  permission?: { read: boolean; write: boolean };
  indexes?: IndexDefinition[];
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
  const wrong = findMistake(schema);
  if (wrong !== undefined) throw new Error(`${file}: ${wrong}`);
  return schema;
}

function findMistake(schema: Unchecked<DatabaseDefinition>): string | undefined {
  if (!Array.isArray(schema.collections)) return 'collections: a list is expected';
  const names = new Set<string>();
  for (const collection of schema.collections) {
    if (!isName(collection.name) || names.has(collection.name))
      return `collection ${collection.name}: needs a name of its own`;
    names.add(collection.name);
    const wrong = collection.indexes?.map(indexMistake).find((text) => text !== undefined);
    if (wrong !== undefined) return `collection ${collection.name}: ${wrong}`;
  }
  return undefined;
}

function indexMistake(index: Unchecked<IndexDefinition>): string | undefined {
  if (!isName(index.name) || index.name === ID_INDEX.name)
    return `index ${index.name ?? '(none)'}: needs a name of its own`;
  if (!Array.isArray(index.fields) || index.fields.length === 0) return `index ${index.name}: needs fields`;
  const bad = index.fields.find(({ path, order }) => !isName(path) || ![undefined, 1, -1].includes(order));
  return bad && `index ${index.name}: field ${JSON.stringify(bad)} is not {path, order?: 1 | -1}`;
}

/** What was read from a file: any field may be missing. */
type Unchecked<T> = { [K in keyof T]?: T[K] | undefined };

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
