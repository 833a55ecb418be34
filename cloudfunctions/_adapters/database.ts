import type { WxCommand, WxDatabase, WxDocument, WxQuery } from './wx-cloud';
import { isDeepStrictEqual } from 'node:util';
import { onceOrRefused, untilAnswered } from './database-retry';
import { wxDatabase } from './wx-cloud';

/**
 * One collection of documents of one shape. Every method is one database operation, asked again up to three times when the database is
 * short of breath or its answer is lost; `update` only when it was surely not done, because it may count.
 */
export interface Collection<T extends { _id: string }> {
  read(id: string, refine?: (document: WxDocument) => WxDocument): Promise<T | undefined>;
  find(query: object, refine?: (query: WxQuery) => WxQuery): Promise<T[]>;
  /**
   * False when the id is taken; nothing is written then. When an answer was lost, the id may be taken by ourselves: one read more tells,
   * and what stands there as we wrote it was added. That suits all who add: a parcel and a quarantined track are sealed, so that no two
   * are alike; of two records of a source that are, either will do. What somebody changed meanwhile counts as taken: shipping compares
   * the request key, the others read and change it again.
   */
  add(doc: T): Promise<boolean>;
  /** Writes the document, whether or not it exists. */
  put(doc: T): Promise<void>;
  /** Updates what matches; how many documents did. */
  update(query: object, change: object): Promise<number>;
  /**
   * Writes what differs between the two, and `version` + 1, if the stored version is still `before.version`. When an answer was lost it
   * may say false though it wrote, a race lost to ourselves: whoever is told so reads again, and finds the change made. It never says
   * true for what somebody else wrote, however alike: of two who claim a notice or a budget only one may go on.
   */
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
  const read = async (id: string, refine = (same: WxDocument) => same) =>
    ((await refine(docs().doc(id)).get()).data ?? undefined) as T | undefined;

  async function add(doc: T, isAgain: boolean): Promise<boolean> {
    try {
      await docs().add({ data: doc });
      return true;
    } catch (error) {
      if (!(error instanceof Error && /E11000/.test(error.message))) throw error;
      return isAgain && isSameDocument(await read(doc._id), doc);
    }
  }

  return {
    read: (id, refine) => untilAnswered(() => read(id, refine)),
    find: (query, refine = (same) => same) =>
      untilAnswered(async () => (await refine(docs().where(query)).get()).data as T[]),
    add: (doc) => untilAnswered((isAgain) => add(doc, isAgain)),
    put: ({ _id, ...rest }) => untilAnswered(() => done(docs().doc(_id).set({ data: rest }))),
    update: (query, change) => onceOrRefused(() => update(query, change)),
    replace: async (before, after) => {
      const stillSo = { _id: before._id, version: before.version };
      return (await untilAnswered(() => update(stillSo, changesBetween(before, after)))) === 1;
    },
    removeWhere: (query) => untilAnswered(() => done(docs().where(query).remove())),
    remove: (id) => untilAnswered(() => done(docs().doc(id).remove())),
  };
}

const done = async (operation: Promise<unknown>): Promise<void> => {
  await operation;
};

const asStored = (doc: object): unknown => JSON.parse(JSON.stringify(doc));
const isSameDocument = (stored: object | undefined, doc: object): boolean =>
  stored !== undefined && isDeepStrictEqual(asStored(stored), asStored(doc));

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
