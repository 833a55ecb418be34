import fc from 'fast-check';
import { find } from 'mingo';
import type { Document } from '../../../../local/cloud/store/document';
import { DocumentStore } from '../../../../local/cloud/store/document-store';
import type { IndexDefinition } from '../../../../local/cloud/store/schema';
import { openSqlite } from '../../../../local/cloud/store/sqlite';
import { dataFolder } from '../test-cloud';

/** Whatever the indexes, a query finds what MongoDB's rules (mingo over all documents) find. */
const INDEXES: IndexDefinition[] = [
  { name: 'a', fields: [{ path: 'a' }] },
  { name: 'ab', fields: [{ path: 'a' }, { path: 'b', order: -1 }] },
  {
    name: 'ba',
    fields: [
      { path: 'b', order: -1 },
      { path: 'a', order: -1 },
    ],
  },
  { name: 'list', fields: [{ path: 'list' }, { path: 'a' }] },
  { name: 'deep', fields: [{ path: 'deep.x' }] },
];

const db = openSqlite(dataFolder(), false);
const store = new DocumentStore(
  db,
  { collections: [{ name: 'indexed', indexes: INDEXES }, { name: 'bare' }] },
  () => undefined,
);
afterAll(() => db.close());

const number = fc.constantFrom(-2.5, -1, 0, 1, 2, 300);
const ordered = fc.oneof(
  number,
  fc.constantFrom('', 'a', 'a\u0000b', 'ab', '字'),
  fc.boolean(),
  number.map((ms) => new Date(Math.trunc(ms * 1e9))),
);
const value = fc.oneof(ordered, fc.constant(null));
const numbers = fc.array(number, { maxLength: 3 });
const document = fc.record(
  {
    a: value,
    b: number,
    list: fc.oneof(numbers, fc.array(value, { maxLength: 3 }), value),
    deep: fc.oneof(fc.record({ x: value }), fc.array(fc.record({ x: value }), { maxLength: 2 }), value),
  },
  { requiredKeys: [] },
);
const comparison = fc.oneof(
  value,
  value.map(($eq) => ({ $eq })),
  fc.array(value, { maxLength: 3 }).map(($in) => ({ $in })),
  fc.tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte'), ordered).map(([operator, bound]) => ({ [operator]: bound })),
  fc.tuple(ordered, ordered).map(([$gte, $lt]) => ({ $gte, $lt })),
  fc.tuple(number, number).map(([$gt, $lte]) => ({ $gt, $lte })),
);
const part = fc.dictionary(fc.constantFrom('a', 'b', 'list', 'deep.x'), comparison, { maxKeys: 3 });
const query: fc.Arbitrary<Document> = fc.oneof(
  part,
  fc.tuple(part, part).map((parts) => ({ $and: parts })),
);

const ids = (list: readonly Document[]): unknown[] => list.map(({ _id }) => _id);

it('finds the same documents with and without indexes', () => {
  fc.assert(
    fc.property(
      fc.array(document, { maxLength: 12 }),
      fc.array(query, { minLength: 5, maxLength: 5 }),
      (documents, queries) => {
        const all = documents.map((fields, n) => ({ _id: String(n), ...fields }));
        store.remove('indexed', {}, true);
        store.insert('indexed', all);
        for (const each of queries) {
          const found = store.find('indexed', { query: each }).list;
          expect(ids(found).sort()).toEqual(ids(find<Document>(all, each).all()).sort());
        }
      },
    ),
    { numRuns: 150 },
  );
});

it('gives the same order and the same page with and without indexes', () => {
  const direction = fc.constantFrom(1, -1);
  const order = fc.oneof(
    fc.record({ b: direction }),
    fc.record({ b: direction, a: direction }),
    fc.record({ a: direction, b: direction }),
    fc.record({ list: direction }),
  );
  const page = fc.record({ order, offset: fc.nat(3), limit: fc.nat(5) });
  const row = fc.record({ a: fc.oneof(number, fc.constant(null)), b: number, list: fc.oneof(numbers, number) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), part, page, (rows, query, request) => {
      const all = rows.map((fields, n) => ({ _id: String(n), ...fields }));
      for (const collection of ['indexed', 'bare']) {
        store.remove(collection, {}, true);
        store.insert(collection, all);
      }
      const keys = (collection: string): unknown[] =>
        store
          .find(collection, { query, ...request })
          .list.map((found) => Object.keys(request.order).map((path) => found[path]));
      expect(keys('indexed')).toEqual(keys('bare'));
    }),
    { numRuns: 150 },
  );
});

it('keeps its entries right through updates and removals', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(document, document), { maxLength: 8 }), query, (pairs, condition) => {
      store.remove('indexed', {}, true);
      store.insert(
        'indexed',
        pairs.map(([before], n) => ({ _id: String(n), ...before })),
      );
      pairs.forEach(([, after], n) => store.set('indexed', String(n), after));
      store.remove('indexed', { _id: '0' }, true);
      const all = pairs.map(([, after], n) => ({ _id: String(n), ...after })).slice(1);
      expect(ids(store.find('indexed', { query: condition }).list).sort()).toEqual(
        ids(find<Document>(all, condition).all()).sort(),
      );
    }),
    { numRuns: 100 },
  );
});
