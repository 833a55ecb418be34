import { openSqlite, sql } from '../../local/cloud/store/sqlite';

/** The collections whose documents, or the indexes over them, hold this text anywhere. */
export function tracesOf(text: string, dataFolder: string): string[] {
  const db = openSqlite(dataFolder, false);
  try {
    const rows = [
      ...sql(db, 'SELECT DISTINCT collection FROM documents WHERE instr(body, ?) > 0').all(text),
      ...sql(
        db,
        'SELECT DISTINCT collection FROM indexes JOIN entries ON index_id = id WHERE instr(hex(key), ?) > 0',
      ).all(Buffer.from(text).toString('hex').toUpperCase()),
    ] as { collection: string }[];
    return [...new Set(rows.map(({ collection }) => collection))].sort();
  } finally {
    db.close();
  }
}
