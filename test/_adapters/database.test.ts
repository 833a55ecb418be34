import type { WxCollection, WxDatabase, WxDocument, WxQuery } from '../../cloudfunctions/_adapters/wx-cloud';
import type { QuarantinedTrack } from '../../cloudfunctions/_ports';
import type * as Database from '../../cloudfunctions/_adapters/database';
import type * as Quarantine from '../../cloudfunctions/_adapters/quarantine';

/** What befalls the next operations, one each: `refused` before, `dropped` after it was done. All is well when the list is empty. */
type Fault = 'well' | { refused: Error } | { dropped: Error };
let faults: Fault[] = [];
/** What was asked of the database, in order. */
let asked: string[] = [];
let stored = new Map<string, Record<string, unknown>>();

/** As wx-server-sdk throws them. */
const sdkError = (errCode: number, words: string): Error =>
  Object.assign(new Error(`collection.add:fail ${String(errCode)} ${words}`), { errCode });
const E11000 = sdkError(-502001, 'database request fail. E11000 duplicate key error');
const CUT = sdkError(-501001, 'resource system error. socket hang up');

async function operation<T>(name: string, run: () => T): Promise<T> {
  asked.push(name);
  await Promise.resolve();
  const fault = faults.shift() ?? 'well';
  if (fault !== 'well' && 'refused' in fault) throw fault.refused;
  const done = run();
  if (fault !== 'well') throw fault.dropped;
  return done;
}

/** One collection, as far as these tests go: queries by equality, and changes that count or set. */
function fakeCollection(): WxCollection {
  const where = (query: object): WxQuery => {
    const found = () =>
      [...stored.values()].filter((doc) => Object.entries(query).every(([key, value]) => doc[key] === value));
    const same: WxQuery = {
      orderBy: () => same,
      limit: () => same,
      field: () => same,
      get: () => operation('find', () => ({ data: found() })),
      update: ({ data }) =>
        operation('update', () => {
          const docs = found();
          for (const doc of docs)
            for (const [key, change] of Object.entries(data as Record<string, (old: unknown) => unknown>))
              doc[key] = change(doc[key]);
          return { stats: { updated: docs.length } };
        }),
      remove: () => operation('removeWhere', () => 0),
    };
    return same;
  };
  const add = ({ data }: { data: object }) =>
    operation('add', () => {
      const doc = structuredClone(data) as { _id: string };
      if (stored.has(doc._id)) throw E11000;
      stored.set(doc._id, doc);
    });
  const doc = (id: string): WxDocument => {
    const same: WxDocument = {
      field: () => same,
      get: () => operation('read', () => ({ data: structuredClone(stored.get(id)) })),
      set: ({ data }) => operation('put', () => stored.set(id, { _id: id, ...data })),
      remove: () => operation('remove', () => stored.delete(id)),
    };
    return same;
  };
  return { ...where({}), where, add, doc };
}

const fakeDatabase = {
  command: { set: (value: unknown) => () => value, inc: (by: number) => (old: unknown) => Number(old ?? 0) + by },
  collection: fakeCollection,
} as unknown as WxDatabase;

jest.doMock('../../cloudfunctions/_adapters/wx-cloud', () => ({ wxDatabase: () => fakeDatabase }));
const { collection, command } = jest.requireActual<typeof Database>('../../cloudfunctions/_adapters/database');
const { cloudQuarantine } = jest.requireActual<typeof Quarantine>('../../cloudfunctions/_adapters/quarantine');

beforeEach(() => {
  jest.useFakeTimers();
  faults = [];
  asked = [];
  stored = new Map();
});
afterEach(() => jest.useRealTimers());

/** What comes of it when no pause takes any time. */
async function outcome<T>(promise: Promise<T>): Promise<T | Error> {
  const settled = promise.catch((error: unknown) => error as Error);
  await jest.advanceTimersByTimeAsync(5_000);
  return settled;
}

const track: QuarantinedTrack = {
  _id: 'q',
  merchantId: 'm',
  sealed: { keyId: 'k', box: 'sealed by us' },
  version: 1,
  expiresAt: 9,
};
const theirs: QuarantinedTrack = { ...track, sealed: { keyId: 'k', box: 'sealed by somebody else' } };

it.each([
  { name: 'too many calls', error: sdkError(-501003, 'exceed request limit. quota') },
  { name: 'too many calls at once', error: sdkError(-501004, 'exceed concurrent request limit. m') },
  { name: 'no answer in time', error: sdkError(-501002, 'resource server timeout. m') },
  { name: 'a broken connection', error: CUT },
  {
    name: 'two transactions that met',
    error: sdkError(
      -501001,
      'resource system error. [ResourceUnavailable.TransactionConflict] Transaction is conflict',
    ),
  },
  { name: 'a busy record', error: sdkError(-502001, 'database request fail. [ResourceUnavailable.TransactionBusy]') },
  { name: 'a page in place of JSON', error: new SyntaxError('collection.doc:fail Unexpected token <') },
])('asks again after $name, and gives up after three times more', async ({ error }) => {
  faults = [{ refused: error }, { refused: error }, { refused: error }];
  expect(await outcome(cloudQuarantine().byKey('q'))).toBeUndefined();
  expect(asked).toHaveLength(4);
  faults = Array.from({ length: 4 }, () => ({ refused: error }));
  expect(await outcome(cloudQuarantine().byKey('q'))).toBe(error);
  expect(asked).toHaveLength(8);
});

it.each([
  { name: 'a collection that is not there', error: sdkError(-502005, 'database collection not exists') },
  { name: 'a query that is none', error: sdkError(-501007, 'invalid parameters') },
  { name: 'a refusal of the database', error: sdkError(-502001, 'database request fail. WriteError') },
  { name: 'a bug of ours', error: new TypeError('undefined is not a function') },
])('does not ask again after $name', async ({ error }) => {
  faults = [{ refused: error }];
  expect(await outcome(cloudQuarantine().byKey('q'))).toBe(error);
  expect(asked).toEqual(['read']);
});

it('says that an id is taken at the first word', async () => {
  stored.set('q', { ...theirs });
  expect(await outcome(cloudQuarantine().add(track))).toBe(false);
  expect(asked).toEqual(['add']);
});

it('has added what it added although the answer was lost', async () => {
  faults = [{ dropped: CUT }];
  expect(await outcome(cloudQuarantine().add(track))).toBe(true);
  expect(stored.get('q')).toEqual(track);
  expect(asked).toEqual(['add', 'add', 'read']);
});

it("does not take somebody else's for its own when an answer was lost", async () => {
  stored.set('q', { ...theirs });
  faults = [{ refused: CUT }];
  expect(await outcome(cloudQuarantine().add(track))).toBe(false);
  expect(stored.get('q')).toEqual(theirs);
});

it('has added what it added although each answer but the last was lost', async () => {
  faults = [{ dropped: CUT }, { refused: CUT }, 'well', { refused: CUT }];
  expect(await outcome(cloudQuarantine().add(track))).toBe(true);
});

it('writes once though the answer was lost, and lets its caller read again', async () => {
  stored.set('q', { ...track });
  faults = [{ dropped: CUT }];
  expect(await outcome(cloudQuarantine().replace(track, { ...track, expiresAt: 10 }))).toBe(false);
  expect(stored.get('q')).toEqual({ ...track, expiresAt: 10, version: 2 });
});

it('counts once: what may have been counted is not counted again', async () => {
  stored.set('o', { _id: 'o', count: 0 });
  faults = [{ dropped: CUT }];
  const count = () => outcome(collection('counters').update({ _id: 'o' }, { count: command().inc(1) }));
  expect(await count()).toBe(CUT);
  expect(stored.get('o')).toMatchObject({ count: 1 });
  faults = [{ refused: sdkError(-501004, 'exceed concurrent request limit. m') }];
  await count();
  expect(stored.get('o')).toMatchObject({ count: 2 });
});
