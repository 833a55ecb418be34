import { CloudError, notModelled } from '../cloud-error';
import { printDocument, type Document } from '../store/document';
import type { DocumentStore } from '../store/document-store';
import type { WireBody } from './wire-body';

/** What an action answers, and what it did. */
export interface ActionResult {
  data: Document;
  kind: 'read' | 'write';
  /** Documents written: 0 for reads and for writes that met nothing. */
  changed: number;
  /** Documents read on the way, where they were counted. */
  examined?: number;
}
type Action = (store: DocumentStore, body: WireBody) => ActionResult;

/** wx-server-sdk's limits of one read. */
const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

/** The database actions of the wire protocol that this cloud models. */
export const DATABASE_ACTIONS: Readonly<Record<string, Action>> = {
  'database.insertDocument': (store, body) => {
    const insertedIds = store.insert(collectionOf(body), body.documents('data'));
    return wrote({ insertedIds }, insertedIds.length);
  },
  'database.getDocument': (store, body) => {
    const projection = body.document('projection');
    checkSelection('projection', projection, [0, 1]);
    const order = body.document('order');
    checkSelection('order', order, [1, -1]);
    const { list, examined } = store.find(collectionOf(body), {
      query: body.document('query'),
      order,
      offset: body.number('offset') ?? 0,
      limit: Math.min(body.number('limit') ?? DEFAULT_LIMIT, MAX_LIMIT),
      ...(Object.keys(projection).length > 0 && { projection }),
    });
    return { data: { list: list.map(printDocument) }, kind: 'read', changed: 0, examined };
  },
  'database.calculateDocument': (store, body) => {
    const { total, examined } = store.count(collectionOf(body), body.document('query'));
    return { data: { total }, kind: 'read', changed: 0, examined };
  },
  'database.modifyDocument': (store, body) => (body.flag('merge') ? update(store, body) : set(store, body)),
  'database.removeDocument': (store, body) => {
    const deleted = store.remove(collectionOf(body), body.document('query'), body.flag('multi'));
    return wrote({ deleted }, deleted);
  },
};

function update(store: DocumentStore, body: WireBody): ActionResult {
  if (body.flag('upsert')) throw notModelled('update with upsert');
  const request = { query: body.document('query'), modifier: body.document('data'), multi: body.flag('multi') };
  const updated = store.update(collectionOf(body), request);
  return wrote({ updated }, updated);
}

function set(store: DocumentStore, body: WireBody): ActionResult {
  const { _id: id, ...rest } = body.document('query');
  if (id === undefined || Object.keys(rest).length > 0)
    throw notModelled('replacing documents by anything but their _id');
  const { updated, upsertedId } = store.set(collectionOf(body), id, body.document('data'));
  const isNew = upsertedId !== undefined;
  return wrote({ updated, ...(isNew && { upsert_id: upsertedId }) }, isNew ? 1 : updated);
}

function collectionOf(body: WireBody): string {
  if (body.has('transactionId')) throw notModelled('a transaction');
  return body.text('collectionName');
}

function checkSelection(name: string, fields: Document, allowed: readonly number[]): void {
  for (const [path, value] of Object.entries(fields)) {
    if (!allowed.includes(value as number)) throw notModelled(`${name} of '${path}' by ${JSON.stringify(value)}`);
  }
  const values = new Set(Object.entries(fields).flatMap(([path, value]) => (path === '_id' ? [] : [value])));
  if (name === 'projection' && values.size > 1)
    throw new CloudError('DATABASE_REQUEST_FAILED', 'Projection cannot have a mix of inclusion and exclusion');
}

function wrote(data: Document, changed: number): ActionResult {
  return { data, kind: 'write', changed };
}
