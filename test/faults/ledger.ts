import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';

/** What happened between the world and us, as the world saw it. */
export type Entry =
  /** We told the provider that we have taken this in. */
  | { what: 'acknowledged'; waybillNo: string; nodes: readonly (readonly [time: string, words: string])[] }
  /** We told it that we have not, or did not answer. */
  | { what: 'refused' }
  /** WeChat delivered a message: of which stage, and the newest stage of all that we had been told of its parcel by then. */
  | { what: 'told'; message: string; stage?: string; newest?: string }
  /** Our database did not do what it was asked, or did it and did not say so. */
  | { what: 'database failed' };

/** An append-only file outside our database, one JSON a line. Whoever judges reads the file, never our own records of success. */
export class Ledger {
  private readonly file: number;

  constructor(readonly path: string) {
    this.file = openSync(path, 'a+');
  }

  /** Where the next entry will stand: what is read from here on is what happens from now on. */
  end(): number {
    return fstatSync(this.file).size;
  }

  append(entry: Entry): void {
    writeSync(this.file, `${JSON.stringify(entry)}\n`);
  }

  /** All entries from this place on, the oldest first. */
  since(place: number): Entry[] {
    const bytes = Buffer.alloc(this.end() - place);
    readSync(this.file, bytes, 0, bytes.length, place);
    const lines = bytes.toString('utf8').split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as Entry);
  }

  close(): void {
    closeSync(this.file);
  }
}
