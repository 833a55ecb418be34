import { EJSON } from 'bson';

/** What holds a document until it is over. */
export interface LockHolder {
  /** Resolves when it lets go. */
  readonly over: Promise<void>;
}

/** A plain write met a document that a transaction has written: it waits until that one is over and begins anew. */
export class DocumentLocked extends Error {
  override readonly name = 'DocumentLocked';
  constructor(readonly holder: LockHolder) {
    super('a transaction holds the document');
  }
}

/** Which open transaction has written which document, and what was written since transactions began. */
export class DocumentLocks {
  private readonly holders = new Map<string, LockHolder>();
  /** Document → number of the write that changed it last, oldest first; kept only while somebody may ask. */
  private readonly writtenAt = new Map<string, number>();
  /** What each transaction has seen, oldest first: the number of the last write before it. */
  private readonly watchers: number[] = [];
  private writes = 0;

  /** @throws DocumentLocked when somebody else holds the document */
  assertFree(key: string, asker?: LockHolder): void {
    const holder = this.holders.get(key);
    if (holder && holder !== asker) throw new DocumentLocked(holder);
  }

  isHeldByOther(key: string, asker: LockHolder): boolean {
    const holder = this.holders.get(key);
    return holder !== undefined && holder !== asker;
  }

  hold(key: string, holder: LockHolder): void {
    this.holders.set(key, holder);
  }

  release(holder: LockHolder): void {
    for (const [key, held] of this.holders) if (held === holder) this.holders.delete(key);
  }

  /** @returns the number of the last write, to ask later what came after it */
  watch(): number {
    this.watchers.push(this.writes);
    return this.writes;
  }

  /** @param seen what `watch` gave */
  unwatch(seen: number): void {
    this.watchers.splice(this.watchers.indexOf(seen), 1);
    const [oldest = Infinity] = this.watchers;
    for (const [key, write] of this.writtenAt) {
      if (write > oldest) return;
      this.writtenAt.delete(key);
    }
  }

  wrote(keys: Iterable<string>): void {
    this.writes += 1;
    if (this.watchers.length === 0) return;
    for (const key of keys) {
      this.writtenAt.delete(key);
      this.writtenAt.set(key, this.writes);
    }
  }

  /** How many documents are kept in mind. */
  get remembered(): number {
    return this.writtenAt.size;
  }

  wasWrittenAfter(key: string, write: number): boolean {
    return (this.writtenAt.get(key) ?? 0) > write;
  }
}

/** A document's name among all collections. */
export function documentKey(collection: string, id: unknown): string {
  return `${collection}/${EJSON.stringify([id])}`;
}
