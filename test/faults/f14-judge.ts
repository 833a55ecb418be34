import { openSqlite } from '../../local/cloud/store/sqlite';
import { parseDocument, type Document } from '../../local/cloud/store/document';
import type { Must } from './broken-promise';
import { letGo } from './f14-collect';
import { outOfStep } from './f14-index-walk';
import { halfOf, isSame, noteOf, pairIds, PAIRS } from './f14-lean-store';
import type { Line } from './f14-writer-lines';

/** What must be in the store by what was said outside: kept over all lives of the store. */
export class Acknowledged {
  /** Document → version, 0 when it was removed. */
  private readonly versions = new Map<string, number>();
  private readonly numbers = new Map<number, number>();
  /** What was begun and not heard of again: it may have happened, or not. */
  private readonly open = new Map<string, number>();

  hear(lines: readonly Line[], must: Must): void {
    this.open.clear();
    for (const line of lines) {
      if (line.is === 'died') continue;
      const { worker, is, wrote } = line;
      const [id, value] =
        'pair' in wrote
          ? [`pair ${wrote.pair} of ${worker}`, wrote.number]
          : [`${worker}/${wrote.number}`, wrote.version];
      if (is === 'begun') this.open.set(id, value);
      else this.open.delete(id);
      if (is !== 'done') continue;
      if (!('pair' in wrote)) this.versions.set(id, value);
      else {
        must(value > (this.numbers.get(wrote.pair) ?? 0), 'two transactions gave a pair the same number', wrote);
        this.numbers.set(wrote.pair, value);
      }
    }
  }

  /** @returns how many documents there are. @throws BrokenPromise */
  async judge(folder: string, must: Must): Promise<number> {
    const { notes, pairs } = contentsOf(folder, must);
    await letGo();
    for (const id of new Set([...this.versions.keys(), ...this.open.keys(), ...notes.keys()])) {
      if (!id.startsWith('pair')) this.judgeNote(id, notes.get(id), must);
    }
    for (let pair = 0; pair < PAIRS; pair += 1) this.judgePair(pair, pairs, must);
    return notes.size + pairs.size;
  }

  private judgeNote(id: string, note: Document | undefined, must: Must): void {
    const [worker = NaN, number = NaN] = id.split('/').map(Number);
    const version = (note?.['version'] as number | undefined) ?? 0;
    must(!note || isSame(note, noteOf(worker, number, version)), 'a document is not whole', note);
    const said = this.versions.get(id) ?? 0;
    must(version === said || version === this.open.get(id), 'an acknowledged write is lost', { id, version, said });
    this.versions.set(id, version);
  }

  private judgePair(pair: number, pairs: ReadonlyMap<string, Document>, must: Must): void {
    const said = this.numbers.get(pair) ?? 0;
    const [left, right] = pairIds(pair).map((id) => {
      const half = pairs.get(id);
      const number = (half?.['number'] as number | undefined) ?? 0;
      must(!half || isSame(half, halfOf(id, number)), 'half of a pair is not whole', half);
      return number;
    });
    must(left === right, 'a transaction is there by half', { pair, left, right });
    const begun = [...this.open].flatMap(([id, number]) => (id.startsWith(`pair ${pair} `) ? [number] : []));
    must(left === said || begun.includes(left ?? NaN), 'an acknowledged transaction is lost', { pair, left, said });
    this.numbers.set(pair, left ?? 0);
  }
}

/** All documents of a store that nobody has open; it is closed when what was read of it is let go. @throws BrokenPromise when the store is not sound */
export function contentsOf(folder: string, must: Must): Record<'notes' | 'pairs', Map<string, Document>> {
  const db = openSqlite(folder, false);
  try {
    const [integrity] = db.prepare('PRAGMA integrity_check').all() as { integrity_check: string }[];
    must(integrity?.integrity_check === 'ok', 'the file is not sound', integrity);
    const faults = outOfStep(db);
    must(faults.length === 0, 'an index is out of step with its documents', faults.slice(0, 5));
    const of = (collection: string): Map<string, Document> => {
      const rows = db.prepare('SELECT body FROM documents WHERE collection = ?').all(collection) as { body: string }[];
      const documents = rows.map(({ body }) => parseDocument(body));
      return new Map(documents.map((document) => [document['_id'] as string, document]));
    };
    return { notes: of('notes'), pairs: of('pairs') };
  } finally {
    db.close();
  }
}
