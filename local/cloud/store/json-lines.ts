import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { CloudError } from '../cloud-error';
import { isPlainObject, parseDocument, printDocument, type Document } from './document';
import { holdFolder } from './held-folder';
import { IndexCatalog } from '../indexes/index-catalog';
import { readSchema, type DatabaseDefinition } from './schema';
import { openSqlite, sql, type Sqlite } from './sqlite';

/**
 * A data folder as text: one JSON a line, and each document a line of its own in relaxed EJSON, as
 * the store has it: canonical EJSON would turn −2^63 into 2^63. The first line names the format and
 * the collections, the last one says how many came before it: a file that was cut off is none. Uploaded files are not in it.
 */
const FORMAT = 1;
/** Documents read at a time. */
const CHUNK = 100;

/** These lines cannot be taken in; nothing of them was. */
export class LinesRefused extends Error {
  override readonly name = 'LinesRefused';
  constructor(
    /** From 1. */
    readonly line: number,
    why: string,
    options?: ErrorOptions,
  ) {
    super(`line ${String(line)}: ${why}`, options);
  }
}

/** WeChat's books and the clock: a table's rows, each under the table's name. */
const BOOKS: Readonly<Record<string, readonly string[]>> = {
  accepts: ['openid', 'template_id', 'left'],
  switched_off: ['openid'],
  messages: ['id', 'body'],
  clock: ['id', 'state'],
};

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
  for (const [table, columns] of Object.entries(BOOKS)) {
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

const only = (columns: readonly string[], row: Document): Document =>
  Object.fromEntries(columns.map((column) => [column, row[column]]));

/**
 * Takes lines into a data folder that holds no data yet; builds database.json's indexes. All of them, or nothing.
 *
 * @returns how many documents there were
 * @throws LinesRefused with the line's number; DataFolderInUse; Error when there are data already, or database.json is wrong
 */
export async function importLines(
  folder: string,
  { databaseFile, lines }: { databaseFile: string; lines: Readable },
): Promise<number> {
  const schema = readSchema(databaseFile);
  const held = holdFolder(folder);
  try {
    if (held.hasData()) throw new Error(`${folder} holds data already: lines are taken into an empty folder only`);
    try {
      return await readLines(folder, schema, lines);
    } catch (error) {
      held.clear();
      throw error;
    }
  } finally {
    held.release();
  }
}

async function readLines(folder: string, schema: DatabaseDefinition, lines: Readable): Promise<number> {
  const db = openSqlite(folder, true);
  try {
    const reading = new Reading(db, schema);
    for await (const text of createInterface({ input: lines, crlfDelay: Infinity })) reading.take(text);
    return reading.finish();
  } finally {
    db.close();
  }
}

/** Lines on their way into a database: one transaction, whatever their number. */
class Reading {
  private line = 0;
  private documents = 0;
  private hasEnded = false;
  private catalog: IndexCatalog | undefined;

  constructor(
    private readonly db: Sqlite,
    private readonly schema: DatabaseDefinition,
  ) {}

  /** @throws LinesRefused */
  take(text: string): void {
    this.line += 1;
    try {
      this.takeIn(parseDocument(text));
    } catch (error) {
      if (error instanceof LinesRefused) throw error;
      throw this.refused(error instanceof Error ? error.message : String(error), { cause: error });
    }
  }

  /** @throws LinesRefused when the end is missing */
  finish(): number {
    if (!this.hasEnded) throw new LinesRefused(this.line + 1, 'the end is missing: the lines were cut off');
    this.db.exec('COMMIT');
    return this.documents;
  }

  private takeIn(content: Document): void {
    const [kind = ''] = Object.keys(content);
    if (this.hasEnded) throw this.refused('stands after the end');
    if (!this.catalog) this.catalog = this.begin(content);
    else if (kind === 'collection') this.add(this.catalog, content);
    else if (kind === 'end') this.end(content['end']);
    else if (Object.hasOwn(BOOKS, kind)) this.enter(kind, content[kind]);
    else throw this.refused(`is no line of a data folder: ${kind}`);
  }

  private begin(head: Document): IndexCatalog {
    if (head['localCloud'] !== FORMAT) throw this.refused(`is no head of format ${String(FORMAT)}`);
    const [named, created] = [head['collections'], head['created']];
    if (!isNames(named) || !isNames(created)) throw this.refused('names no collections');
    const known = new Set([...this.schema.collections.map(({ name }) => name), ...created]);
    const foreign = named.find((name) => !known.has(name));
    if (foreign !== undefined) throw this.refused(`collection ${foreign} is not in database.json`);
    const create = this.db.prepare('INSERT INTO created_collections (name) VALUES (?)');
    for (const name of created) create.run(name);
    const catalog = new IndexCatalog(this.db, this.schema);
    this.db.exec('BEGIN IMMEDIATE');
    return catalog;
  }

  private add(catalog: IndexCatalog, { collection, document }: Document): void {
    if (typeof collection !== 'string' || !isPlainObject(document)) throw this.refused('is no document');
    if (document['_id'] == null) throw this.refused('a document without _id');
    const body = printDocument(document);
    const insert = sql(this.db, 'INSERT INTO documents (collection, body) VALUES (?, ?)');
    try {
      const moves = catalog.plan(collection, { after: document });
      catalog.move(moves, Number(insert.run(collection, body).lastInsertRowid));
    } catch (error) {
      if (!(error instanceof CloudError)) throw error;
      throw this.refused(`${error.message}${keyIn(error, { catalog, collection, document })}`, { cause: error });
    }
    this.documents += 1;
  }

  private enter(table: string, row: unknown): void {
    const columns = BOOKS[table] ?? [];
    if (!isPlainObject(row) || !columns.every((column) => ['string', 'number'].includes(typeof row[column])))
      throw this.refused(`is no row of ${table}`);
    const places = columns.map(() => '?').join(', ');
    const text = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`;
    sql(this.db, text).run(...columns.map((column) => row[column]));
  }

  private end(end: unknown): void {
    const before = this.line - 1;
    if (!isPlainObject(end) || end['lines'] !== before) throw this.refused(`does not end ${String(before)} lines`);
    this.hasEnded = true;
  }

  private refused(why: string, options?: ErrorOptions): LinesRefused {
    return new LinesRefused(this.line, why, options);
  }
}

const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((name) => typeof name === 'string');

/** The values that an index has twice. */
function keyIn(
  error: CloudError,
  { catalog, collection, document }: { catalog: IndexCatalog; collection: string; document: Document },
): string {
  const name = / index: (\S+)/.exec(error.message)?.[1];
  const index = name !== undefined && catalog.of(collection).find(({ definition }) => definition.name === name);
  if (!index) return '';
  const values = index.definition.fields.map(({ path }) => [path, valueAt(document, path.split('.'))]);
  return `: ${printDocument(Object.fromEntries(values) as Document)}`;
}

function valueAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  return isPlainObject(value) ? valueAt(value[name], rest) : null;
}
