import type { LocalCloud } from '../../../local/cloud';
import { command as _, dataFolder, START, startFixtureCloud, steps, type Step } from './test-cloud';

const folder = dataFolder();
let cloud: LocalCloud;

beforeAll(async () => {
  cloud = await startFixtureCloud({ dataFolder: folder });
});
afterAll(() => cloud.close());

describe('reading through the real SDK', () => {
  const THINGS = [
    { _id: 'a', owner: 'chen', at: 1, tags: ['red', 'big'], due: { at: 5 }, carrier: 'sf', waybill: '1' },
    { _id: 'b', owner: 'chen', at: 3, tags: ['red'], due: { at: 9 }, carrier: 'sf', waybill: '2', n: null },
    { _id: 'c', owner: 'chen', at: 2, tags: [], due: {}, carrier: 'zto', waybill: '1', n: 'text', born: _('date', 10) },
    { _id: 'd', owner: 'lin', at: 4, due: { at: 9.5 }, carrier: 'zto', waybill: '2', n: 7, list: [{ k: 1 }, { k: 2 }] },
  ];
  beforeAll(() => steps(cloud, 'things', ['add', { data: THINGS }]));

  const ids = async (...list: Step[]): Promise<string[]> => {
    const { value, errMsg } = await steps(cloud, 'things', ...list, ['get']);
    if (!value) throw new Error(errMsg);
    return (value.data as { _id: string }[]).map(({ _id }) => _id);
  };

  it.each([
    { name: 'a value', query: { owner: 'chen' }, want: 'abc' },
    { name: 'eq', query: { at: _('eq', 3) }, want: 'b' },
    { name: 'neq', query: { at: _('neq', 3) }, want: 'acd' },
    { name: 'in', query: { owner: 'chen', at: _('in', [1, 2, 4]) }, want: 'ac' },
    { name: 'in over an index of lists', query: { tags: _('in', ['big', 'red']) }, want: 'ab' },
    { name: 'nin', query: { at: _('nin', [1, 2]) }, want: 'bd' },
    { name: 'lt on an indexed path', query: { 'due.at': _('lt', 9) }, want: 'a' },
    { name: 'lte', query: { 'due.at': _('lte', 9) }, want: 'ab' },
    { name: 'gt', query: { 'due.at': _('gt', 9) }, want: 'd' },
    { name: 'gte', query: { 'due.at': _('gte', 9) }, want: 'bd' },
    { name: 'gte and lt of one field', query: { at: _('and', [_('gte', 2), _('lt', 4)]) }, want: 'bc' },
    { name: 'a range after an equal field, descending index', query: { owner: 'chen', at: _('gt', 1) }, want: 'bc' },
    { name: 'a range never crosses types', query: { n: _('gte', 0) }, want: 'd' },
    { name: 'exists', query: { list: _('exists', true) }, want: 'd' },
    { name: 'not exists', query: { due: { at: _('exists', false) } }, want: 'c' },
    { name: 'null means null or missing', query: { n: null }, want: 'ab' },
    { name: 'not', query: { at: _('not', _('gt', 2)) }, want: 'ac' },
    { name: 'a list contains', query: { tags: 'big' }, want: 'a' },
    { name: 'a field of a list of objects', query: { 'list.k': 2 }, want: 'd' },
    { name: 'a nested object is a dotted path', query: { due: { at: 9 } }, want: 'b' },
    {
      name: 'dates, by range and by value',
      query: { born: _('and', [_('gt', _('date', 5)), _('lte', _('date', 10))]) },
      want: 'c',
    },
    { name: 'a date is no number', query: { born: 10 }, want: '' },
    { name: 'nothing', query: { owner: 'nobody' }, want: '' },
  ])('where: $name', async ({ query, want }) => {
    expect((await ids(['where', query], ['orderBy', '_id', 'asc'])).join('')).toBe(want);
  });

  it('where: and, or, nor over whole queries', async () => {
    const either = _('or', [{ at: 1 }, { owner: 'lin' }]);
    expect(await ids(['where', either])).toEqual(['a', 'd']);
    expect(await ids(['where', _('and', [{ owner: 'chen' }, either])])).toEqual(['a']);
    expect(await ids(['where', _('nor', [{ at: 1 }, { owner: 'lin' }])])).toEqual(['b', 'c']);
  });

  it('orders, skips, limits; an index that has the order reads no more than it must', async () => {
    expect(await ids(['where', { owner: 'chen' }], ['orderBy', 'at', 'desc'])).toEqual(['b', 'c', 'a']);
    expect(await ids(['where', { owner: 'chen' }], ['orderBy', 'at', 'asc'], ['skip', 1], ['limit', 1])).toEqual(['c']);
    expect(await ids(['orderBy', 'owner', 'desc'], ['orderBy', 'at', 'asc'])).toEqual(['d', 'a', 'c', 'b']);
    cloud.resetOperations();
    await ids(['where', { owner: 'chen' }], ['orderBy', 'at', 'desc'], ['limit', 1]);
    expect(cloud.operations()).toMatchObject([{ examined: 1 }]);
  });

  it('projects: only these, or all but these', async () => {
    const only = await steps(cloud, 'things', ['doc', 'a'], ['field', { owner: true, 'due.at': true }], ['get']);
    expect(only.value?.data).toEqual({ _id: 'a', owner: 'chen', due: { at: 5 } });
    const without = await steps(
      cloud,
      'things',
      ['where', { _id: 'a' }],
      ['field', { tags: false, due: false, waybill: false }],
      ['get'],
    );
    expect(without.value?.data).toEqual([{ _id: 'a', owner: 'chen', at: 1, carrier: 'sf' }]);
  });

  it('counts', async () => {
    expect((await steps(cloud, 'things', ['where', { owner: 'chen' }], ['count'])).value?.total).toBe(3);
  });

  it('gives 100 documents unless told otherwise, 1,000 at most', async () => {
    await steps(cloud, 'plain', ['add', { data: Array.from({ length: 1001 }, (_item, n) => ({ n, many: true })) }]);
    const all = async (...list: Step[]): Promise<number> =>
      ((await steps(cloud, 'plain', ['where', { many: true }], ...list, ['get'])).value?.data as unknown[]).length;
    expect([await all(), await all(['limit', 5000])]).toEqual([100, 1000]);
  });
});

describe('writing through the real SDK', () => {
  const get = async (id: string): Promise<unknown> => (await steps(cloud, 'plain', ['doc', id], ['get'])).value?.data;
  const put = (id: string, data: object): Promise<unknown> => steps(cloud, 'plain', ['doc', id], ['set', { data }]);

  it('adds one with an id of its own, several in one call, and server dates of the cloud clock', async () => {
    const one = await steps(cloud, 'plain', ['add', { data: { at: _('serverDate', { offset: 60_000 }) } }]);
    expect(one.value?._id).toMatch(/^[0-9a-f]{32}$/);
    expect(await get(one.value?._id ?? '')).toMatchObject({ at: new Date(START + 60_000).toISOString() });
    expect((await steps(cloud, 'plain', ['add', { data: [{ _id: 'x1' }, { _id: 'x2' }] }])).value?._ids).toEqual([
      'x1',
      'x2',
    ]);
  });

  it('keeps numbers, dates, null and nested values as they were', async () => {
    const data = {
      whole: 5,
      part: 1.5,
      big: 1767323045000,
      at: _('date', 86_400_000),
      nothing: null,
      deep: { list: [1, 'a', { b: true }] },
    };
    await put('values', data);
    expect(await get('values')).toEqual({ ...data, _id: 'values', at: new Date(86_400_000).toISOString() });
  });

  it.each([
    { name: 'a plain value', before: { z: 0 }, update: { a: 1 }, want: { z: 0, a: 1 } },
    { name: 'a dotted path', before: { a: { b: 1, c: 2 } }, update: { 'a.b': 5 }, want: { a: { b: 5, c: 2 } } },
    {
      name: 'a nested object keeps its other fields',
      before: { a: { b: 1, c: 2 } },
      update: { a: { b: 5 } },
      want: { a: { b: 5, c: 2 } },
    },
    { name: 'set replaces', before: { a: { b: 1 } }, update: { a: _('set', { c: 2 }) }, want: { a: { c: 2 } } },
    { name: 'inc', before: { a: 1 }, update: { a: _('inc', 2) }, want: { a: 3 } },
    {
      name: 'inc of a missing field',
      before: { z: 0 },
      update: { a: { b: _('inc', -1) } },
      want: { z: 0, a: { b: -1 } },
    },
    { name: 'push', before: { l: [1] }, update: { l: _('push', [2, 3]) }, want: { l: [1, 2, 3] } },
    {
      name: 'push with position and slice',
      before: { l: [1, 2] },
      update: { l: _('push', { each: [0], position: 0, slice: 2 }) },
      want: { l: [0, 1] },
    },
    { name: 'unshift', before: { l: [1] }, update: { l: _('unshift', [0]) }, want: { l: [0, 1] } },
    { name: 'remove (unset)', before: { a: 1, b: 2 }, update: { a: _('remove') }, want: { b: 2 } },
    {
      name: 'an item of a list',
      before: { l: [{ n: 1 }, { n: 2 }] },
      update: { 'l.1.n': 5 },
      want: { l: [{ n: 1 }, { n: 5 }] },
    },
  ])('update: $name', async ({ before, update, want }) => {
    await put('updated', before);
    expect((await steps(cloud, 'plain', ['doc', 'updated'], ['update', { data: update }])).value?.stats).toEqual({
      updated: 1,
    });
    expect(await get('updated')).toEqual({ _id: 'updated', ...want });
  });

  it('set replaces the whole document, or makes it', async () => {
    expect((await steps(cloud, 'plain', ['doc', 'new'], ['set', { data: { a: 1 } }])).value).toMatchObject({
      _id: 'new',
      stats: { created: 1, updated: 0 },
    });
    expect((await steps(cloud, 'plain', ['doc', 'new'], ['set', { data: { b: 1 } }])).value?.stats).toMatchObject({
      created: 0,
      updated: 1,
    });
    expect(await get('new')).toEqual({ _id: 'new', b: 1 });
  });

  it('an update that meets nothing, or changes nothing, counts 0', async () => {
    await put('same', { a: 1 });
    expect((await steps(cloud, 'plain', ['doc', 'missing'], ['update', { data: { a: 1 } }])).value?.stats).toEqual({
      updated: 0,
    });
    expect(
      (await steps(cloud, 'plain', ['where', { _id: 'same', a: 2 }], ['update', { data: { a: 3 } }])).value?.stats,
    ).toEqual({ updated: 0 });
    expect((await steps(cloud, 'plain', ['doc', 'same'], ['update', { data: { a: 1 } }])).value?.stats).toEqual({
      updated: 0,
    });
  });

  it('removes one, or all that match; their index entries go too', async () => {
    await steps(cloud, 'things', [
      'add',
      { data: [1, 2, 3].map((n) => ({ _id: `r${String(n)}`, owner: 'gone', carrier: 'r', waybill: n })) },
    ]);
    expect((await steps(cloud, 'things', ['doc', 'r1'], ['remove'])).value?.stats).toEqual({ removed: 1 });
    expect((await steps(cloud, 'things', ['where', { owner: 'gone' }], ['remove'])).value?.stats).toEqual({
      removed: 2,
    });
    expect((await steps(cloud, 'things', ['where', { owner: 'gone' }], ['get'])).value?.data).toEqual([]);
    expect(
      (await steps(cloud, 'things', ['add', { data: { _id: 'r4', carrier: 'r', waybill: 1 } }])).errCode,
    ).toBeUndefined();
  });

  it('a document moves in the indexes when it changes', async () => {
    await steps(cloud, 'things', [
      'add',
      { data: { _id: 'mover', owner: 'old', carrier: 'm', waybill: 'm', tags: ['one'] } },
    ]);
    await steps(cloud, 'things', ['doc', 'mover'], ['update', { data: { owner: 'young', tags: _('push', ['two']) } }]);
    const found = async (query: object): Promise<unknown> =>
      (await steps(cloud, 'things', ['where', query], ['count'])).value?.total;
    expect([await found({ owner: 'old' }), await found({ owner: 'young' }), await found({ tags: 'two' })]).toEqual([
      0, 1, 1,
    ]);
  });

  it('keeps count of every operation and what it changed', async () => {
    cloud.resetOperations();
    await steps(cloud, 'plain', ['where', { counted: true }], ['get']);
    await steps(cloud, 'plain', ['add', { data: [{ counted: true }, { counted: true }] }]);
    await steps(cloud, 'plain', ['where', { counted: true }], ['update', { data: { more: 1 } }]);
    expect(cloud.operations()).toMatchObject([
      { function: 'database', action: 'database.getDocument', collection: 'plain', kind: 'read', changed: 0 },
      { action: 'database.insertDocument', kind: 'write', changed: 2 },
      { action: 'database.modifyDocument', kind: 'write', changed: 2 },
    ]);
    expect(new Set(cloud.operations().map(({ requestId }) => requestId)).size).toBe(3);
  });
});

describe('reads that the SDK sends without the transaction that the run has open', () => {
  const ask = async (body: object): Promise<{ code?: string; transactionId?: string }> => {
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return (await (await fetch(`${cloud.url}/admin/database/outside`, sent)).json()) as { code?: string };
  };
  const on = (action: string, more: object = {}): object => ({
    ...{ action: `database.${action}`, collectionName: 'plain', query: '{}' },
    ...more,
  });
  const reads = [
    on('calculateDocument'),
    on('getDocument', { queryType: 'WHERE' }),
    on('aggregateDocuments', { stages: [{ stageKey: '$limit', stageValue: '1' }] }),
  ];
  const one = on('getDocument', { queryType: 'DOC', query: '{"_id":"x1"}' });

  it('are answered, and told of once a function and kind', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    for (const read of reads) await ask(read);
    expect(warn).not.toHaveBeenCalled();
    const { transactionId } = await ask({ action: 'database.startTransaction' });
    cloud.resetOperations();
    for (const read of [...reads, ...reads, one]) expect((await ask(read)).code).toBeUndefined();
    expect(warn.mock.calls.map(([line]) => String(line).split(':', 2)[1])).toEqual(
      ['calculateDocument', 'getDocument', 'aggregateDocuments'].map((name) => ` database database.${name} plain`),
    );
    expect(cloud.operations().filter(({ outside }) => outside === true)).toHaveLength(6);
    expect((await ask({ action: 'database.abortTransaction', transactionId })).code).toBeUndefined();
    warn.mockRestore();
  });
});
