import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Document } from './document';
import { holdFolder } from './held-folder';
import { BOOKS, FORMAT, only } from './json-lines';
import { openSqlite, type Sqlite } from './sqlite';

/** Documents read at a time. */
const CHUNK = 100;

/**
 * Writes a data folder's lines; waits while `out` is full, and does not end it. No cloud may run on the folder.
 *
 * @returns how many documents there were
 * @throws DataFolderInUse; Error when there are no data
 */
export async function exportLines(folder: string, out: Writable): Promise<number> {
  const held = holdFolder(folder);
  try {
    if (!held.hasData()) throw new Error(`${folder} holds no data of a local cloud`);
    const db = openSqlite(folder, false);
    try {
      return await writeLines(db, out);
    } finally {
      db.close();
    }
  } finally {
    held.release();
  }
}

async function writeLines(db: Sqlite, out: Writable): Promise<number> {
  let lines = 0;
  let documents = 0;
  const put = async (line: string): Promise<void> => {
    lines += 1;
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  };
  await put(JSON.stringify({ localCloud: FORMAT, collections: namesIn(db), created: createdIn(db) }));
  for (const line of documentLines(db)) {
    documents += 1;
    await put(line);
  }
  for (const [table, { columns }] of Object.entries(BOOKS)) {
    const rows = db.prepare(`SELECT ${columns.join(', ')} FROM ${table}`).all() as Document[];
    for (const row of rows) await put(JSON.stringify({ [table]: only(columns, row) }));
  }
  await put(JSON.stringify({ end: { lines } }));
  return documents;
}

function* documentLines(db: Sqlite): Generator<string> {
  const next = db.prepare('SELECT rid, collection, body FROM documents WHERE rid > ? ORDER BY rid LIMIT ?');
  for (let from = 0; ;) {
    const rows = next.all(from, CHUNK) as { rid: number; collection: string; body: string }[];
    for (const { collection, body } of rows) yield `{"collection":${JSON.stringify(collection)},"document":${body}}`;
    const last = rows.at(-1);
    if (!last) return;
    from = last.rid;
  }
}

const namesIn = (db: Sqlite): string[] =>
  (db.prepare('SELECT DISTINCT collection AS name FROM indexes ORDER BY name').all() as { name: string }[]).map(
    ({ name }) => name,
  );

const createdIn = (db: Sqlite): string[] =>
  (db.prepare('SELECT name FROM created_collections ORDER BY name').all() as { name: string }[]).map(
    ({ name }) => name,
  );
