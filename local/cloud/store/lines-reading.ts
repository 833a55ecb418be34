import { CloudError } from '../cloud-error';
import { IndexCatalog } from '../indexes/index-catalog';
import { isPlainObject, parseDocument, printDocument, type Document } from './document';
import { BOOKS, FORMAT } from './json-lines';
import type { DatabaseDefinition } from './schema';
import { sql, type Sqlite } from './sqlite';

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

/** Lines on their way into a database: one transaction, whatever their number. */
export class LinesReading {
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
    else this.enter(kind, content[kind]);
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
      throw this.refused(error.message, { cause: error });
    }
    this.documents += 1;
  }

  private enter(table: string, row: unknown): void {
    const book = Object.hasOwn(BOOKS, table) ? BOOKS[table] : undefined;
    if (!book) throw this.refused(`is no line of a data folder: ${table}`);
    if (!isPlainObject(row) || !book.isRow(row)) throw this.refused(`is no row of ${table}`);
    const { columns } = book;
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
