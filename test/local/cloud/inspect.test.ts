import fc from 'fast-check';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startLocalCloud, type LocalCloud } from '../../../local/cloud';
import type { CallRecord } from '../../../local/cloud/inspect/call-records';
import { DocumentBrowser } from '../../../local/cloud/inspect/document-browser';
import { EventLog, type LogForm } from '../../../local/cloud/inspect/event-log';
import { inspectReport, type InspectDeps } from '../../../local/cloud/inspect/inspect-report';
import type { Operation } from '../../../local/cloud/inspect/operation';
import { OperationLog, type LogListener } from '../../../local/cloud/operation-log';
import { CommitGroup } from '../../../local/cloud/store/commit-group';
import { DocumentLocks } from '../../../local/cloud/store/document-locks';
import { DocumentStore } from '../../../local/cloud/store/document-store';
import { openSqlite } from '../../../local/cloud/store/sqlite';
import { UnindexedQueries } from '../../../local/cloud/unindexed-queries';
import { writeForeignProject } from './foreign-project';
import { dataFolder, START } from './test-cloud';

describe('from outside', () => {
  const folder = dataFolder();
  let cloud: LocalCloud;

  beforeAll(async () => {
    const { functionsDir, databaseFile } = writeForeignProject(folder);
    const clock = { startAt: START, paused: true };
    // What has no index is told of at the console, too.
    jest.spyOn(console, 'warn').mockImplementation();
    const given = { functionsDir, databaseFile, dataFolder: join(folder, 'data'), clock };
    cloud = await startLocalCloud({ ...given, unindexed: 'warn' });
  });
  afterAll(() => {
    jest.restoreAllMocks();
    return cloud.close();
  });

  interface Report {
    calls: Record<string, unknown>[];
    running: object[];
    failures: object[];
    functions: { function: string }[];
    collections: object[];
    slow: { ms: number }[];
    unindexed: object[];
    transactions: object[];
  }
  const ask = async (path: string, body?: object): Promise<unknown> =>
    (
      await fetch(cloud.url + path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) })
    ).json() as unknown;
  const inspect = async (): Promise<Report> => (await ask('/__inspect')) as Report;
  const notes = (data: object): Promise<unknown> => cloud.call('notes', data, 'oMe');

  it('shows a call: who, when, how long, its operations, what it printed and how much it answered', async () => {
    await notes({ action: 'add', text: 'one' });
    let call: Report['calls'][number] | undefined;
    // What is printed may arrive after the answer.
    while (!(call?.['output'] as string[] | undefined)?.length) call = (await inspect()).calls.at(-1);
    expect(call).toMatchObject({
      ...{ function: 'notes', source: 'call', openid: 'oMe', at: START, reads: 0, writes: 1 },
      ...{ ms: expect.any(Number), queueMs: expect.any(Number), resultBytes: expect.any(Number) },
      operations: [{ action: 'database.insertDocument', collection: 'notes', changed: 1, ms: expect.any(Number) }],
      output: ['asked to add'],
    });
  });

  it('says what an operation asked and read', async () => {
    await notes({ action: 'find', text: 'one' });
    expect((await inspect()).calls.at(-1)).toMatchObject({
      operations: [{ action: 'database.getDocument', examined: 1, asked: '{"text":"one"}' }],
    });
  });

  it('gathers what has no index', async () => {
    await notes({ action: 'find', text: 'two' });
    const shape = { collection: 'notes', count: 2, function: 'notes', reason: expect.stringContaining('(text)') };
    expect((await inspect()).unindexed).toMatchObject([shape]);
  });

  it('keeps what failed apart, with its stack', async () => {
    await expect(notes({ action: 'fail' })).rejects.toThrow('told to fail');
    expect((await inspect()).failures).toMatchObject([
      { function: 'notes', error: expect.stringMatching(/told to fail$/), stack: expect.stringContaining('index.js:') },
    ]);
  });

  it('shows what runs, and the transaction that it has open', async () => {
    const call = notes({ action: 'hold' });
    let report = await inspect();
    while (report.transactions.length === 0) report = await inspect();
    expect(report).toMatchObject({ running: [{ function: 'notes' }], transactions: [{ function: 'notes' }] });
    await call;
    expect((await inspect()).running).toEqual([]);
  });

  it('counts per function and per collection, and puts the slowest first', async () => {
    const { functions, collections, slow } = await inspect();
    expect(functions).toMatchObject([{ function: 'notes', calls: 5, failed: 1, reads: 2, writes: 1 }]);
    expect(collections).toMatchObject([{ collection: 'notes', reads: 2, writes: 1, changed: 1, examined: 2 }]);
    expect(slow.map(({ ms }) => ms)).toEqual(slow.map(({ ms }) => ms).sort((one, other) => other - one));
  });

  it('runs a timer on request, and says how that went', async () => {
    const timer = { function: 'ticker', next: START + 60_000, last: { at: START, outcome: 'done' } };
    expect(await ask('/__timers', { function: 'ticker' })).toMatchObject({ timer });
    expect(await ask('/__timers')).toMatchObject({ timers: [timer] });
    expect(await ask('/__timers', { function: 'notes' })).toMatchObject({ code: 'INVALID_PARAM' });
  });

  it('shows documents by collection, query and page, and counts none of it as an operation', async () => {
    await notes({ action: 'add', text: 'two' });
    cloud.resetOperations();
    const page = (query: string): Promise<unknown> => ask(`/__inspect/documents?collection=notes&${query}`);
    expect(await ask('/__inspect/documents')).toMatchObject({ collections: [{ collection: 'notes', documents: 2 }] });
    expect(await page('skip=1&limit=5')).toMatchObject({ total: 2, documents: [{ text: 'two', by: 'oMe' }] });
    const query = encodeURIComponent('{"text":{"$in":["one"]}}');
    expect(await page(`query=${query}`)).toMatchObject({ total: 1, documents: [{ text: 'one' }] });
    expect(cloud.operations()).toEqual([]);
  });

  it.each([
    { name: 'a collection that does not exist', query: 'collection=nothing', code: 'DATABASE_COLLECTION_NOT_EXIST' },
    { name: 'a query that is no EJSON', query: 'collection=notes&query={', code: 'INVALID_PARAM' },
    { name: 'an operator that is not modelled', query: 'collection=notes&query={"a":{"$x":1}}', code: 'INVALID_PARAM' },
    { name: 'a page that is none', query: 'collection=notes&skip=-1', code: 'INVALID_PARAM' },
  ])('refuses $name', async ({ query, code }) => {
    expect(await ask(`/__inspect/documents?${encodeURI(query)}`)).toMatchObject({ code });
  });
});

describe('a collection that has grown', () => {
  const DOCUMENTS = 6000;
  const folder = join(dataFolder(), 'grown');
  let browser: DocumentBrowser;
  let close: () => void;

  beforeAll(async () => {
    mkdirSync(folder);
    const db = openSqlite(folder, false);
    const indexes = [{ name: 'kind', fields: [{ path: 'kind' }] }];
    const schema = { collections: [{ name: 'notes', indexes }] };
    const commits = new CommitGroup(db, () => undefined);
    const store = new DocumentStore({ db, schema, commits, locks: new DocumentLocks(), documentBytes: 1_000_000 });
    const documents = Array.from({ length: DOCUMENTS }, (_, n) => ({ _id: n, text: 'x', kind: n % 200 }));
    await store.insert('notes', documents);
    browser = new DocumentBrowser({ db, store });
    close = () => db.close();
  });
  afterAll(() => {
    close();
  });
  const page = (query: object, skip = 0, limit = 20) =>
    browser.page({ collection: 'notes', query: query as Record<string, unknown>, skip, limit });

  it('is read no further than it is counted', async () => {
    const { total, isMore, examined, documents } = await page({ text: 'x' });
    expect({ total, isMore, examined, length: documents.length }).toEqual({
      ...{ total: 1000, isMore: true, examined: 1001, length: 20 },
    });
  });

  it('is counted at least as far as is shown', async () => {
    const far = await page({ text: 'x' }, 1990);
    expect(far).toMatchObject({ total: 2010, isMore: true, examined: 2011, documents: { 0: { _id: 1990 } } });
    expect(await page({ text: 'x' }, 5990)).toMatchObject({ total: DOCUMENTS, isMore: false, examined: DOCUMENTS });
    expect(await page({}, 5995)).toMatchObject({ total: DOCUMENTS, isMore: false, examined: 5 });
  });

  it('is read by an index that fits', async () => {
    expect(await page({ kind: 7 }, 28)).toMatchObject({
      ...{ total: 30, isMore: false, examined: 30, documents: [{ _id: 5607 }, { _id: 5807 }] },
    });
  });

  it('lets others go on while it is read', async () => {
    let turns = 0;
    let isOver = false;
    const count = (): void => {
      turns += 1;
      if (!isOver) setImmediate(count);
    };
    setImmediate(count);
    await page({ text: 'y' });
    isOver = true;
    expect(turns).toBeGreaterThan(1);
  });
});

const operation = (more: Partial<Operation> = {}): Operation => ({
  ...{ requestId: 'r', function: 'f', action: 'database.getDocument', collection: 'c' },
  ...{ kind: 'read', changed: 0, examined: 1, ms: 1, ...more },
});
const start = (requestId: string) => ({ requestId, function: 'f', source: 'call' as const, at: START, queueMs: 0 });

describe('what is kept', () => {
  it('is bounded, whatever happens', () => {
    const log = new OperationLog();
    for (let n = 0; n < 500; n += 1) {
      const requestId = `r${String(n)}`;
      log.begin(start(requestId));
      for (let k = 0; k < 3; k += 1)
        log.add(operation({ requestId, collection: `c${String(n)}`, unindexed: `why ${String(n)}`, ms: n }));
      log.print({ requestId, function: 'f' }, 'line\n'.repeat(100));
      log.end(requestId, { ms: 1, error: 'Error: no' });
    }
    const { calls, failures, slow, unindexed, collections } = log.report();
    expect([calls, failures, slow, unindexed].map(({ length }) => length)).toEqual([50, 20, 20, 100]);
    expect(collections).toHaveLength(201);
    expect(calls.every(({ output }) => output.length === 50)).toBe(true);
    expect(collections.reduce((sum, { reads }) => sum + reads, 0)).toBe(1500);
  });

  it('is small, whatever a function throws and prints and asks', () => {
    const huge = 'x'.repeat(3_000_000);
    let written = '';
    const events = new EventLog({ form: 'json', out: { write: (line) => (written += line) } });
    const log = new OperationLog(events);
    const call = { requestId: 'r', function: 'f' };
    log.begin(start('r'));
    log.print(call, `${huge}\n${'\n'.repeat(500_000)}${'line\n'.repeat(500_000)}`);
    log.add(operation({ collection: huge, unindexed: huge, refused: 'INVALID_PARAM' }));
    log.fault(huge, new Error(huge));
    events.onTimer('f', { at: START, outcome: 'failed', ms: 1, error: huge });
    events.onUndelivered('f', new Error(huge));
    log.end('r', { ms: 1, error: `${huge}\n${huge}` });
    expect(JSON.stringify(log.report()).length).toBeLessThan(150_000);
    expect(JSON.stringify(log.all()).length).toBeLessThan(10_000);
    const lines = written.split('\n').slice(0, -1);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(30_000);
    expect(written.length).toBeLessThan(5_000_000);
  });

  it('of a timer that failed is the beginning of its error', () => {
    const last = { at: START, outcome: 'failed', ms: 1, error: 'x'.repeat(3_000_000) };
    const nothing = { state: () => ({}), list: () => [], lastMessages: () => [] };
    const timers = { list: () => [{ function: 'f', last }, { function: 'g' }] };
    const deps = { clock: nothing, log: new OperationLog(), timers, transactions: nothing, books: nothing };
    expect(inspectReport(deps as unknown as InspectDeps).timers).toMatchObject([
      { function: 'f', last: { outcome: 'failed', error: expect.stringMatching(/^x{2000}…$/) } },
      { function: 'g' },
    ]);
  });

  it('of errors is the beginning, and says that it is no more', () => {
    const log = new OperationLog();
    log.begin(start('r'));
    log.end('r', { ms: 1, error: `Error: ${'x'.repeat(5000)}` });
    const [{ error, stack } = {} as CallRecord] = log.report().failures;
    expect([error?.length, error?.slice(-2), stack]).toEqual([2001, 'x…', undefined]);
  });

  it('of queries that were told of is bounded, whatever their fields are called', () => {
    let told = 0;
    const queries = new UnindexedQueries({ schema: { collections: [] }, mode: 'warn', say: () => (told += 1) });
    const judge = (field: string) =>
      queries.judge('c', { query: { [field]: 1 }, order: {}, offset: 0, limit: Infinity }, []);
    for (let n = 0; n < 3000; n += 1) expect(judge(`field${String(n)}`)).toContain(`field${String(n)}`);
    expect(told).toBe(1000);
    expect(judge('x'.repeat(100_000))?.length).toBeLessThan(3000);
  });

  it('of operations is the newest', () => {
    const log = new OperationLog();
    for (let ms = 0; ms < 120_000; ms += 1) log.add(operation({ ms }));
    const { length } = log.all();
    expect(length).toBeGreaterThanOrEqual(100_000);
    expect(length).toBeLessThanOrEqual(110_000);
    expect(log.all().at(-1)).toMatchObject({ ms: 119_999 });
  });

  it('of slow ones is the slowest, in their order', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 60 }), (times) => {
        const log = new OperationLog();
        for (const ms of times) log.add(operation({ ms }));
        const slowest = [...times].sort((one, other) => other - one).slice(0, 20);
        expect(log.report().slow.map(({ ms }) => ms)).toEqual(slowest);
      }),
    ));
});

describe('the log', () => {
  /** Everything that the cloud writes of, once. */
  function write(form: LogForm): string {
    let text = '';
    const events = new EventLog({ form, out: { write: (line) => (text += line) } });
    const log = new OperationLog(events);
    const call = { requestId: 'r', function: 'f' };
    log.begin({ ...start('r'), openid: 'oMe' });
    log.add(operation({ unindexed: 'no index on (a)' }), '{"a":"a secret"}');
    log.add(operation({ unindexed: 'no index on (a)' }));
    log.add(operation({ refused: 'INVALID_PARAM' }));
    log.print(call, 'one\ntwo\n');
    log.end('r', { ms: 7, error: 'Error: no\n    at main' });
    events.onTimer('f', { at: START, outcome: 'done', ms: 3 });
    events.onUndelivered('f', new Error('silent'));
    return text;
  }

  it('writes a line of JSON an event', () => {
    const lines = write('json').trim().split('\n');
    const events = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(events).toMatchObject([
      { level: 'warn', event: 'unindexed', function: 'f', requestId: 'r', collection: 'c', reason: 'no index on (a)' },
      { level: 'warn', event: 'refused', code: 'INVALID_PARAM' },
      { level: 'info', event: 'output', function: 'f', requestId: 'r', text: 'one' },
      { level: 'info', event: 'output', text: 'two' },
      { level: 'error', event: 'call', ms: 7, reads: 3, error: 'Error: no', stack: 'Error: no\n    at main' },
      { level: 'info', event: 'timer', function: 'f', at: '2026-01-01T00:02:00.000Z', outcome: 'done' },
      { level: 'warn', event: 'undelivered', reason: 'silent' },
    ]);
    expect(events[4]?.['operations']).toHaveLength(3);
    expect(lines.join()).not.toContain('a secret');
  });

  it('writes the same for people', () => {
    expect(write('text').replace(/^\d\d:\d\d:\d\d/gm, 'TIME')).toBe(
      [
        'TIME warn f database.getDocument: no index on (a)',
        'TIME warn f database.getDocument c: INVALID_PARAM',
        'TIME [f] one',
        'TIME [f] two',
        'TIME error f failed: Error: no',
        '    at main',
        'TIME f by its timer: done',
        'TIME warn f did not take an event: silent',
        '',
      ].join('\n'),
    );
  });

  it.each(['json', 'text', 'none'] as const)('lives on at an impossible date (%s)', (form) => {
    let text = '';
    const events = new EventLog({ form, out: { write: (line) => (text += line) } });
    const log = new OperationLog(events);
    const at = 9e15;
    log.begin({ ...start('r'), at });
    log.end('r', { ms: 7 });
    events.onTimer('f', { at, outcome: 'done', ms: 3 });
    if (form === 'json') expect(text).toContain('9000000000000000');
    expect(log.report().calls).toHaveLength(1);
  });

  it('fails nobody when it cannot be written, and says so once', () => {
    const said = jest.spyOn(console, 'error').mockImplementation();
    const fail = (): never => {
      throw new Error('no room');
    };
    const listener: LogListener = { onCall: fail, onOperation: fail, onOutput: fail, onFault: fail };
    const log = new OperationLog(listener);
    log.begin(start('r'));
    log.add(operation());
    log.print({ requestId: 'r', function: 'f' }, 'one');
    log.fault('somewhere', new Error('no'));
    log.end('r', { ms: 7 });
    expect(log.report().calls).toMatchObject([{ reads: 1, output: ['one'] }]);
    expect(said.mock.calls).toEqual([[expect.stringContaining('no room')]]);
    said.mockRestore();
  });

  it('writes nothing when it is not wanted', () => {
    expect(write('none')).toBe('');
  });
});
