import { CloudError, notModelled } from '../cloud-error';
import { DuplicateKey } from '../indexes/duplicate-key';
import { ID_INDEX } from '../store/schema';
import { applyUpdate } from '../update/apply-update';
import { isSame, printDocument, type Document } from '../store/document';
import { withId } from '../store/document-store';
import { newId } from '../store/document-writer';
import { checkProjection, project } from '../query/projection';
import { checkModifier } from '../update/update-rules';
import type { OpenTransaction } from '../transactions/open-transaction';
import type { Action, ActionDeps, ActionResult, Caller } from './action';
import { checkId } from './document-id';
import type { WireBody } from './wire-body';

/** The database actions of the wire protocol that this cloud models. */
export const DATABASE_ACTIONS: Readonly<Record<string, Action>> = {
  'database.addCollection': { kind: 'write', run: addCollection },
  'database.insertDocument': { kind: 'write', run: inOrOutside(insertIn, insert) },
  'database.getDocument': { kind: 'read', run: inOrOutside(getIn, get) },
  'database.calculateDocument': { kind: 'read', run: count },
  'database.modifyDocument': { kind: 'write', run: inOrOutside(modifyIn, modify) },
  'database.removeDocument': { kind: 'write', run: inOrOutside(removeIn, remove) },
  'database.aggregateDocuments': { kind: 'read', run: aggregate },
};

async function addCollection({ store }: ActionDeps, body: WireBody): Promise<ActionResult> {
  await store.createCollection(body.collection);
  return {};
}

async function count(deps: ActionDeps, body: WireBody, caller: Caller): Promise<ActionResult> {
  const { total, ...how } = await deps.store.count(body.collection, body.document('query'));
  return { data: { total }, ...how, ...outsideOf(deps, caller) };
}

async function aggregate(deps: ActionDeps, body: WireBody, caller: Caller): Promise<ActionResult> {
  const { list, ...how } = await deps.store.aggregate(body.collection, body.stages());
  return { data: { list: list.map(printDocument) }, ...how, ...outsideOf(deps, caller) };
}

async function insert({ store }: ActionDeps, body: WireBody): Promise<ActionResult> {
  const sent = body.documents('data');
  for (const { _id: id } of sent) checkId(id);
  const insertedIds = await store.insert(body.collection, sent);
  return wrote({ insertedIds }, insertedIds.length);
}

async function get(deps: ActionDeps, body: WireBody, caller: Caller): Promise<ActionResult> {
  const { store, limits } = deps;
  const order = body.document('order');
  checkOrder(order);
  const { list, ...how } = await store.find(body.collection, {
    query: body.document('query'),
    order,
    offset: body.number('offset') ?? 0,
    limit: Math.min(body.number('limit') ?? limits.readDefault, limits.readMost),
    projection: body.document('projection'),
  });
  return { data: { list: list.map(printDocument) }, ...how, ...(isWhere(body) && outsideOf(deps, caller)) };
}

function modify(deps: ActionDeps, body: WireBody, caller: Caller): Promise<ActionResult> {
  return body.flag('merge') ? update(deps, body, caller) : set(deps, body);
}

async function update(deps: ActionDeps, body: WireBody, caller: Caller): Promise<ActionResult> {
  checkOutside(deps, body, caller);
  if (body.flag('upsert')) throw notModelled('update with upsert');
  const request = { query: body.document('query'), modifier: body.document('data'), multi: body.flag('multi') };
  const { updated, ...how } = await deps.store.update(body.collection, request);
  return { ...wrote({ updated }, updated), ...how };
}

async function set({ store }: ActionDeps, body: WireBody): Promise<ActionResult> {
  const { updated, upsertedId } = await store.set(body.collection, idOf(body), body.document('data'));
  return upsertedId === undefined ? wrote({ updated }, updated) : wrote({ updated, upsert_id: upsertedId }, 1);
}

async function remove(deps: ActionDeps, body: WireBody, caller: Caller): Promise<ActionResult> {
  checkOutside(deps, body, caller);
  const { deleted, ...how } = await deps.store.remove(body.collection, body.document('query'), body.flag('multi'));
  return { ...wrote({ deleted }, deleted), ...how };
}

/** A write in a transaction changes no document before the commit, which counts them. */
const PENDING = 0;

function insertIn(transaction: OpenTransaction, body: WireBody): ActionResult {
  const { collection } = body;
  const insertedIds = body.documents('data').map((sent) => {
    checkId(sent['_id']);
    const document = { _id: newId(), ...sent };
    if (transaction.get(collection, document._id)) throw new DuplicateKey(collection, ID_INDEX, document);
    transaction.write({ collection, id: document._id, document });
    return document._id;
  });
  return wrote({ insertedIds }, PENDING);
}

function getIn(transaction: OpenTransaction, body: WireBody): ActionResult {
  const found = transaction.get(body.collection, idOf(body));
  const projection = body.document('projection');
  checkProjection(projection);
  const list = project(found ? [found] : [], projection);
  return { data: { list: list.map(printDocument) }, examined: list.length };
}

function modifyIn(transaction: OpenTransaction, body: WireBody): ActionResult {
  return body.flag('merge') ? updateIn(transaction, body) : setIn(transaction, body);
}

function updateIn(transaction: OpenTransaction, body: WireBody): ActionResult {
  const [collection, id, modifier] = [body.collection, idOf(body), body.document('data')];
  checkModifier(modifier);
  const before = transaction.get(collection, id);
  if (!before) return wrote({ updated: 0 }, PENDING);
  const document = applyUpdate(before, modifier, { _id: id });
  transaction.write({ collection, id, document });
  return wrote({ updated: isSame(before, document) ? 0 : 1 }, PENDING);
}

function setIn(transaction: OpenTransaction, body: WireBody): ActionResult {
  const [collection, id] = [body.collection, idOf(body)];
  const before = transaction.get(collection, id);
  const document = withId(id, body.document('data'));
  transaction.write({ collection, id, document });
  if (!before) return wrote({ updated: 0, upsert_id: id }, PENDING);
  return wrote({ updated: isSame(before, document) ? 0 : 1 }, PENDING);
}

function removeIn(transaction: OpenTransaction, body: WireBody): ActionResult {
  const [collection, id] = [body.collection, idOf(body)];
  if (!transaction.get(collection, id)) return wrote({ deleted: 0 }, PENDING);
  transaction.write({ collection, id });
  return wrote({ deleted: 1 }, PENDING);
}

type Step = (transaction: OpenTransaction, body: WireBody) => ActionResult;

/** Where the SDK names a transaction, it is done in that one. */
function inOrOutside(work: Step, outside: Action['run']): Action['run'] {
  return (deps, body, caller) => (body.has('transactionId') ? step(deps, body, work) : outside(deps, body, caller));
}

/** @throws CloudError DATABASE_TRANSACTION_FAIL when it is over; INVALID_PARAM for a `where` in it */
function step({ transactions }: ActionDeps, body: WireBody, work: Step): ActionResult {
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

/** Reads that the SDK sends without a transaction are answered, as in production, and told of. */
function outsideOf({ transactions }: ActionDeps, { requestId }: Caller): Pick<ActionResult, 'outside'> {
  return transactions.isOpenIn(requestId) ? { outside: true } : {};
}

function isWhere(body: WireBody): boolean {
  return body.has('queryType') && body.text('queryType') === 'WHERE';
}

/** The one document that is meant. */
function idOf(body: WireBody): unknown {
  const { _id: id, ...rest } = body.document('query');
  if (id === undefined || Object.keys(rest).length > 0)
    throw notModelled('replacing documents by anything but their _id');
  checkId(id);
  return id;
}

function checkOrder(order: Document): void {
  const wrong = Object.entries(order).find(([, direction]) => direction !== 1 && direction !== -1);
  if (wrong) throw notModelled(`order of '${wrong[0]}' by ${JSON.stringify(wrong[1])}`);
}

function wrote(data: Document, changed: number): ActionResult {
  return { data, changed };
}
