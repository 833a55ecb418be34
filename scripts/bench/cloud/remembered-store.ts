import { DocumentStore } from '../../../local/cloud/store/document-store';

/** Stands between everybody and the stores of this process: what was found once can be answered from memory. */
export interface RememberedStore {
  /** Whether what was found before is answered without looking. */
  answersFromMemory: boolean;
  stop(): void;
}

type Find = (this: DocumentStore, ...asked: Parameters<DocumentStore['find']>) => ReturnType<DocumentStore['find']>;

export function rememberFinds(): RememberedStore {
  const find: Find = Reflect.get<DocumentStore, 'find'>(DocumentStore.prototype, 'find');
  const found = new Map<string, Awaited<ReturnType<Find>>>();
  const remembered: RememberedStore = {
    answersFromMemory: false,
    stop: () => {
      DocumentStore.prototype.find = find;
    },
  };
  DocumentStore.prototype.find = async function (this: DocumentStore, collection, request) {
    const name = JSON.stringify([collection, request]);
    const known = remembered.answersFromMemory ? found.get(name) : undefined;
    if (known) return known;
    const fresh = await find.call(this, collection, request);
    found.set(name, fresh);
    return fresh;
  };
  return remembered;
}
