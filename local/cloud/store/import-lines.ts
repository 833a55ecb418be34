import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { holdFolder, IMPORTING_FOLDER } from './held-folder';
import { LinesReading } from './lines-reading';
import { readSchema, type DatabaseDefinition } from './schema';
import { DATABASE_FILE, openSqlite } from './sqlite';

/**
 * Takes lines into a data folder that holds no data yet; builds database.json's indexes. All of them, or nothing: until the last line
 * is in, they lie in a folder of their own, which the next import removes. Uploaded files stay as they are.
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
  const importing = join(folder, IMPORTING_FOLDER);
  try {
    if (held.hasData()) throw new Error(`${folder} holds data already: lines are taken into an empty folder only`);
    remove(importing);
    mkdirSync(importing);
    const documents = await readLines(importing, schema, lines);
    renameSync(join(importing, DATABASE_FILE), join(folder, DATABASE_FILE));
    return documents;
  } finally {
    remove(importing);
    held.release();
  }
}

async function readLines(folder: string, schema: DatabaseDefinition, lines: Readable): Promise<number> {
  const db = openSqlite(folder, true);
  try {
    const reading = new LinesReading(db, schema);
    for await (const text of createInterface({ input: lines, crlfDelay: Infinity })) reading.take(text);
    const documents = reading.finish();
    db.prepare('PRAGMA journal_mode = DELETE').all(); // everything is in the one file that is renamed
    return documents;
  } finally {
    db.close();
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
