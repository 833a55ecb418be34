import { parseDocument } from '../../local/cloud/store/document';
import { indexEntries } from '../../local/cloud/indexes/index-entries';
import type { IndexDefinition } from '../../local/cloud/store/schema';
import type { Sqlite } from '../../local/cloud/store/sqlite';

interface IndexRow {
  id: number;
  collection: string;
  name: string;
  definition: string;
  multikey: number;
}

/**
 * Walks over all documents and holds every index against them.
 *
 * @returns what is out of step, in words; nothing when each index has exactly the entries that its documents give it
 */
export function outOfStep(db: Sqlite): string[] {
  const indexes = db.prepare('SELECT id, collection, name, definition, multikey FROM indexes').all() as IndexRow[];
  const known = indexes.map(({ id }) => id);
  const strays = (db.prepare('SELECT DISTINCT index_id AS id FROM entries').all() as { id: number }[]).filter(
    ({ id }) => !known.includes(id),
  );
  return [...strays.map(({ id }) => `entries of no index: ${id}`), ...indexes.flatMap((row) => faultsOf(db, row))];
}

function faultsOf(db: Sqlite, row: IndexRow): string[] {
  const { fields, unique } = JSON.parse(row.definition) as Pick<IndexDefinition, 'fields' | 'unique'>;
  const definition: IndexDefinition = { name: row.name, fields, ...(unique && { unique }) };
  const wanted = new Set<string>();
  let isMultikey = false;
  for (const { rid, body } of db
    .prepare('SELECT rid, body FROM documents WHERE collection = ?')
    .all(row.collection) as {
    rid: number;
    body: string;
  }[]) {
    const { keys, multikey } = indexEntries(definition, parseDocument(body));
    isMultikey ||= multikey;
    for (const key of keys) wanted.add(`${key.toString('hex')} of ${rid}`);
  }
  const found = entriesOf(db, row.id);
  const say = (what: string, entries: Iterable<string>): string[] =>
    [...entries].map((entry) => `${row.collection}.${row.name}: ${what} ${entry}`);
  return [
    ...say(
      'lacks',
      [...wanted].filter((entry) => !found.has(entry)),
    ),
    ...say(
      'has',
      [...found].filter((entry) => !wanted.has(entry)),
    ),
    ...(isMultikey && row.multikey !== 1 ? [`${row.collection}.${row.name}: is not known to have lists`] : []),
  ];
}

function entriesOf(db: Sqlite, index: number): Set<string> {
  const rows = db.prepare('SELECT key, rid FROM entries WHERE index_id = ?').all(index) as {
    key: ArrayBuffer;
    rid: number;
  }[];
  return new Set(rows.map(({ key, rid }) => `${Buffer.from(key).toString('hex')} of ${rid}`));
}
