import { CloudError, notModelled } from '../cloud-error';
import { applyUpdate } from '../update/apply-update';
import { printDocument, type Document } from '../store/document';
import { withId } from '../store/document-store';
import { newId } from '../store/document-writer';
import { checkProjection, project } from '../query/projection';
import { checkModifier } from '../update/update-rules';
import { isOther, type OpenTransaction } from '../transactions/open-transaction';
import type { Action, ActionDeps, ActionResult, Caller } from './action';
import type { WireBody } from './wire-body';

/** The database actions of the wire protocol that this cloud models. */
export const DATABASE_ACTIONS: Readonly<Record<string, Action>> = {
  'database.addCollection': async ({ store }, body) => {
    await store.createCollection(body.text('collectionName'));
    return { top: {}, kind: 'write', changed: 0 };
  },
  'database.insertDocument': (deps, body) => (isInTransaction(body) ? step(deps, body, insertIn) : insert(deps, body)),
  'database.getDocument': (deps, body) => (isInTransaction(body) ? step(deps, body, getIn) : get(deps, body)),
  'database.calculateDocument': async ({ store }, body) => {
    const { total, ...how } = await store.count(collectionOf(body), body.document('query'));
    return { data: { total }, kind: 'read', changed: 0, ...how };
  },
  'database.modifyDocument': (deps, body, caller) => {
    const isUpdate = body.flag('merge');
    if (isInTransaction(body)) return step(deps, body, isUpdate ? updateIn : setIn);
    return isUpdate ? update(deps, body, caller) : set(deps, body);
  },
  'database.removeDocument': (deps, body, caller) =>
    isInTransaction(body) ? step(deps, body, removeIn) : remove(deps, body, caller),
  'database.aggregateDocuments': async ({ store }, body) => {
    const { list, ...how } = await store.aggregate(collectionOf(body), body.stages());
    return { data: { list: list.map(printDocument) }, kind: 'read', changed: 0, ...how };
  },
};

async function insert({ store }: ActionDeps, body: WireBody): Promise<ActionResult> {
  const insertedIds = await store.insert(collectionOf(body), body.documents('data'));
  return wrote({ insertedIds }, insertedIds.length);
}

async function get({ store, limits }: ActionDeps, body: WireBody): Promise<ActionResult> {
  const order = body.document('order');
  checkOrder(order);
  const { list, ...how } = await store.find(collectionOf(body), {
    query: body.document('query'),
    order,
    offset: body.number('offset') ?? 0,
    limit: Math.min(body.number('limit') ?? limits.readDefault, limits.readMost),
    projection: body.document('projection'),
  });
  return { data: { list: list.map(printDocument) }, kind: 'read', changed: 0, ...how };
}

async function update(deps: ActionDeps, body: WireBody, caller: Caller): Promise<ActionResult> {
  checkOutside(deps, body, caller);
  if (body.flag('upsert')) throw notModelled('update with upsert');
  const request = { query: body.document('query'), modifier: body.document('data'), multi: body.flag('multi') };
  const { updated, ...how } = await deps.store.update(collectionOf(body), request);
  return { ...wrote({ updated }, updated), ...how };
}

async function set({ store }: ActionDeps, body: WireBody): Promise<ActionResult> {
  const { updated, upsertedId } = await store.set(collectionOf(body), idOf(body), body.document('data'));
  return upsertedId === undefined ? wrote({ updated }, updated) : wrote({ updated, upsert_id: upsertedId }, 1);
}

async function remove(deps: ActionDeps, body: WireBody, caller: Caller): Promise<ActionResult> {
  checkOutside(deps, body, caller);
  const { deleted, ...how } = await deps.store.remove(collectionOf(body), body.document('query'), body.flag('multi'));
  return { ...wrote({ deleted }, deleted), ...how };
}

/** A write in a transaction changes no document before the commit, which counts them. */
const PENDING = 0;

function insertIn(transaction: OpenTransaction, body: WireBody): ActionResult {
  const collection = collectionOf(body);
  const insertedIds = body.documents('data').map((sent) => {
    const document = { _id: newId(), ...sent };
    if (transaction.get(collection, document._id)) throw duplicateId(collection, document._id);
    transaction.write({ collection, id: document._id, document });
    return document._id;
  });
  return wrote({ insertedIds }, PENDING);
}

function getIn(transaction: OpenTransaction, body: WireBody): ActionResult {
  const found = transaction.get(collectionOf(body), idOf(body));
  const projection = body.document('projection');
  checkProjection(projection);
  const list = project(found ? [found] : [], projection);
  return { data: { list: list.map(printDocument) }, kind: 'read', changed: 0, examined: list.length };
}

function updateIn(transaction: OpenTransaction, body: WireBody): ActionResult {
  const [collection, id, modifier] = [collectionOf(body), idOf(body), body.document('data')];
  checkModifier(modifier);
  const before = transaction.get(collection, id);
  if (!before) return wrote({ updated: 0 }, PENDING);
  const document = applyUpdate(before, modifier, { _id: id });
  transaction.write({ collection, id, document });
  return wrote({ updated: isOther(before, document) ? 1 : 0 }, PENDING);
}

function setIn(transaction: OpenTransaction, body: WireBody): ActionResult {
  const [collection, id] = [collectionOf(body), idOf(body)];
  const before = transaction.get(collection, id);
  const document = withId(id, body.document('data'));
  transaction.write({ collection, id, document });
  if (!before) return wrote({ updated: 0, upsert_id: id }, PENDING);
  return wrote({ updated: isOther(before, document) ? 1 : 0 }, PENDING);
}

function removeIn(transaction: OpenTransaction, body: WireBody): ActionResult {
  const [collection, id] = [collectionOf(body), idOf(body)];
  if (!transaction.get(collection, id)) return wrote({ deleted: 0 }, PENDING);
  transaction.write({ collection, id });
  return wrote({ deleted: 1 }, PENDING);
}

function isInTransaction(body: WireBody): boolean {
  return body.has('transactionId');
}

/** @throws CloudError DATABASE_TRANSACTION_FAIL when it is over; INVALID_PARAM for a `where` in it */
function step(
  { transactions }: ActionDeps,
  body: WireBody,
  work: (transaction: OpenTransaction, body: WireBody) => ActionResult,
): ActionResult {
  if (isWhere(body)) throw new CloudError('INVALID_PARAM', 'a transaction knows doc() and add() only, not where()');
  return transactions.step(body.text('transactionId'), (transaction) => work(transaction, body));
}

/**
 * The SDK leaves the transaction's id out of `transaction.collection().where()` writes, so that they run outside it and outlive a
 * rollback. Production says nothing; here it is an error.
 */
function checkOutside({ transactions }: ActionDeps, body: WireBody, { requestId }: Caller): void {
  if (!isWhere(body) || !transactions.isOpenIn(requestId)) return;
  throw new CloudError(
    'INVALID_PARAM',
    'local cloud: a where() write while this run has a transaction open: wx-server-sdk sends it without the transaction, so that production would run it outside, and a rollback would not take it back. Use doc(), or write after the commit',
  );
}

function isWhere(body: WireBody): boolean {
  return body.has('queryType') && body.text('queryType') === 'WHERE';
}

/** The one document that is meant. */
function idOf(body: WireBody): unknown {
  const { _id: id, ...rest } = body.document('query');
  if (id === undefined || Object.keys(rest).length > 0)
    throw notModelled('replacing documents by anything but their _id');
  return id;
}

function collectionOf(body: WireBody): string {
  return body.text('collectionName');
}

function checkOrder(order: Document): void {
  const wrong = Object.entries(order).find(([, direction]) => direction !== 1 && direction !== -1);
  if (wrong) throw notModelled(`order of '${wrong[0]}' by ${JSON.stringify(wrong[1])}`);
}

function duplicateId(collection: string, id: unknown): CloudError {
  return new CloudError(
    'DATABASE_REQUEST_FAILED',
    `E11000 duplicate key error collection: local.${collection} index: _id_ dup key: ${JSON.stringify({ _id: id })}`,
  );
}

function wrote(data: Document, changed: number): ActionResult {
  return { data, kind: 'write', changed };
}
