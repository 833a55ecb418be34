import { DuplicateKey } from '../indexes/duplicate-key';
import { documentKey } from '../store/document-locks';
import type { Change, DocumentStore, WantedKey } from '../store/document-store';

/** The unique keys of a transaction's documents: those they are to have, and those that they give up. */
export class PendingKeys {
  /** Unique key → the transaction's document that is to have it. */
  private readonly owners = new Map<string, string>();
  /** The transaction's document → the unique keys that it is to have. */
  private readonly keysOf = new Map<string, string[]>();

  constructor(private readonly store: DocumentStore) {}

  /** @throws DuplicateKey when another document has a key of this one; CloudError when it cannot be stored. Nothing is kept then */
  put(change: Change): void {
    const key = documentKey(change.collection, change.id);
    const wanted = this.store.wantedKeys(change);
    const taken = wanted.find((each) => this.isTaken(each, change.collection, key));
    if (taken) throw new DuplicateKey(change.collection, taken.index, change.document ?? {});
    for (const name of this.keysOf.get(key) ?? []) this.owners.delete(name);
    for (const { name } of wanted) this.owners.set(name, key);
    this.keysOf.set(
      key,
      wanted.map(({ name }) => name),
    );
  }

  /** What the transaction writes itself has given up the keys that it has on the disk. */
  private isTaken({ name, heldBy }: WantedKey, collection: string, key: string): boolean {
    const owner = this.owners.get(name);
    if (owner !== undefined) return owner !== key;
    if (heldBy === undefined) return false;
    const holder = documentKey(collection, heldBy);
    return holder !== key && !this.keysOf.has(holder);
  }
}
