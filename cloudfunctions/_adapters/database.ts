import type { WxCommand, WxDatabase, WxQuery } from './wx-cloud';
import { wxDatabase } from './wx-cloud';

/** One collection of documents of one shape. Every method is one database operation. */
export interface Collection<T extends { _id: string }> {
  read(id: string): Promise<T | undefined>;
  find(query: object, refine?: (query: WxQuery) => WxQuery): Promise<T[]>;
  /** False when the id is taken; nothing is written then. */
  add(doc: T): Promise<boolean>;
  /** Writes the document, whether or not it exists. */
  put(doc: T): Promise<void>;
  /** Updates what matches; how many documents did. */
  update(query: object, change: object): Promise<number>;
  /** Writes what differs between the two, and `version` + 1, if the stored version is still `before.version`. */
  replace<P extends Versioned>(before: P, after: P): Promise<boolean>;
  remove(id: string): Promise<void>;
  removeWhere(query: object): Promise<void>;
}
export interface Versioned {
  _id: string;
  version: number;
}

let database: WxDatabase | undefined;
const open = (): WxDatabase => (database ??= wxDatabase());

export const command = (): WxCommand => open().command;

export function collection<T extends { _id: string }>(name: string): Collection<T> {
  const docs = () => open().collection(name);
  const update = async (query: object, change: object) =>
    (await docs().where(query).update({ data: change })).stats.updated;
  return {
    read: async (id) => ((await docs().doc(id).get()).data ?? undefined) as T | undefined,
    find: async (query, refine = (same) => same) => (await refine(docs().where(query)).get()).data as T[],
    add: (doc) => addOnce(() => docs().add({ data: doc })),
    put: async ({ _id, ...rest }) => {
      await docs().doc(_id).set({ data: rest });
    },
    update,
    replace: async (before, after) =>
      (await update({ _id: before._id, version: before.version }, changesBetween(before, after))) === 1,
    removeWhere: async (query) => {
      await docs().where(query).remove();
    },
    remove: async (id) => {
      await docs().doc(id).remove();
    },
  };
}

async function addOnce(add: () => Promise<unknown>): Promise<boolean> {
  try {
    await add();
    return true;
  } catch (error) {
    if (error instanceof Error && /E11000/.test(error.message)) return false;
    throw error;
  }
}

/**
 * Top-level fields that differ, each replaced whole: the SDK would flatten a plain object to dotted paths and merge it
 * into what is stored.
 */
function changesBetween<P extends Versioned>(before: P, after: P): object {
  const { set, inc, remove } = command();
  const keys = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof P & string)[]);
  const changes: Record<string, unknown> = { version: inc(1) };
  for (const key of keys) {
    if (key === '_id' || key === 'version' || before[key] === after[key]) continue;
    changes[key] = after[key] === undefined ? remove() : set(after[key]);
  }
  return changes;
}
