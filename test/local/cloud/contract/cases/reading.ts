import { refused, type Call, type ContractCase, type Source } from '../contract-case';
import { _, date } from '../marks';
import {
  COMPARISON_ORDER,
  databaseMethod,
  ERROR_CODES,
  LISTS_AND_OBJECTS,
  method,
  mongo,
  PROJECTING,
  PROJECTION_TESTS,
  READING,
  SDK,
} from '../sources';
import { THINGS } from './things';

interface ReadRow {
  name: string;
  documented: Source;
  calls: Call[];
  want: unknown;
}

const ids = (text: string): { _id: string }[] => [...text].map((_id) => ({ _id }));
const ONLY_ID: Call = ['field', { _id: true }];
const BY_ID: Call = ['orderBy', '_id', 'asc'];
const A: Call = ['where', { _id: 'a' }];

const ORDER_ROWS: ReadRow[] = [
  {
    name: 'ascending: null, numbers, texts',
    documented: COMPARISON_ORDER,
    calls: [['orderBy', 'n', 'asc']],
    want: 'fabcde',
  },
  { name: 'descending', documented: method('Collection.orderBy'), calls: [['orderBy', 'n', 'desc']], want: 'edcbaf' },
  {
    name: 'by several fields, in the order of the calls',
    documented: method('Collection.orderBy'),
    calls: [
      ['orderBy', 'owner', 'asc'],
      ['orderBy', 'n', 'desc'],
    ],
    want: 'efbadc',
  },
  {
    name: 'by a nested field',
    documented: method('Collection.orderBy'),
    calls: [['orderBy', 'o.p', 'desc'], BY_ID],
    want: 'bacdef',
  },
  {
    name: 'a list ascending by its least element, an empty one before nothing',
    documented: COMPARISON_ORDER,
    calls: [['orderBy', 'scores', 'asc'], BY_ID],
    want: 'cefabd',
  },
  {
    name: 'a list descending by its greatest',
    documented: COMPARISON_ORDER,
    calls: [['orderBy', 'scores', 'desc'], BY_ID],
    want: 'adbefc',
  },
  {
    name: 'dates',
    documented: COMPARISON_ORDER,
    calls: [
      ['where', { born: _('exists', true) }],
      ['orderBy', 'born', 'desc'],
    ],
    want: 'ca',
  },
  { name: 'skip', documented: method('Collection.skip'), calls: [BY_ID, ['skip', 4]], want: 'ef' },
  {
    name: 'skip and limit',
    documented: method('Collection.limit'),
    calls: [BY_ID, ['skip', 1], ['limit', 2]],
    want: 'bc',
  },
  { name: 'limit alone', documented: method('Collection.limit'), calls: [BY_ID, ['limit', 1]], want: 'a' },
  { name: 'skip beyond the end', documented: method('Collection.skip'), calls: [BY_ID, ['skip', 6]], want: '' },
  {
    name: 'limit before order: order comes first',
    documented: READING,
    calls: [
      ['limit', 2],
      ['orderBy', '_id', 'desc'],
    ],
    want: 'fe',
  },
  {
    name: 'where after orderBy is still a condition',
    documented: SDK,
    calls: [
      ['orderBy', '_id', 'desc'],
      ['where', { owner: 'lin' }],
    ],
    want: 'dc',
  },
].map((row) => ({ ...row, calls: [...(row.calls as Call[]), ONLY_ID, ['get'] as Call], want: ids(row.want) }));

const FIELD_ROWS: ReadRow[] = [
  {
    name: 'only some, and _id',
    documented: method('Collection.field'),
    calls: [A, ['field', { n: true, owner: true }]],
    want: [{ _id: 'a', n: 1, owner: 'chen' }],
  },
  {
    name: 'all but some',
    documented: method('Collection.field'),
    calls: [
      ['where', { _id: 'd' }],
      ['field', { n: false, o: false, scores: false }],
    ],
    want: [{ _id: 'd', owner: 'lin', tags: 'red', flag: true }],
  },
  {
    name: '1 and 0 are true and false',
    documented: PROJECTION_TESTS,
    calls: [
      ['where', { _id: 'f' }],
      ['field', { n: 0 }],
    ],
    want: [{ _id: 'f' }],
  },
  {
    name: 'some without _id',
    documented: mongo('aggregation', 'project'),
    calls: [A, ['field', { n: true, _id: false }]],
    want: [{ n: 1 }],
  },
  {
    name: 'a nested field',
    documented: method('Collection.field'),
    calls: [A, ['field', { 'o.p': true }]],
    want: [{ _id: 'a', o: { p: 1 } }],
  },
  {
    name: "a field of a list's objects",
    documented: method('Collection.field'),
    calls: [A, ['field', { 'list.v': true }]],
    want: [{ _id: 'a', list: [{ v: 1 }, { v: 9 }] }],
  },
  {
    name: 'a field that is not there',
    documented: method('Collection.field'),
    calls: [A, ['field', { nowhere: true }]],
    want: [{ _id: 'a' }],
  },
  {
    name: 'the first of a list',
    documented: PROJECTION_TESTS,
    calls: [
      ['where', { _id: 'e' }],
      ['field', { tags: _('project.slice', 1) }],
    ],
    want: [{ _id: 'e', n: 'ten', tags: [['red']], t: 'a.c', flag: false }],
  },
  {
    name: 'the last of a list, beside some fields',
    documented: mongo('projection', 'slice'),
    calls: [A, ['field', { n: true, scores: _('project.slice', -2) }]],
    want: [{ _id: 'a', n: 1, scores: [5, 9] }],
  },
].map((row) => ({ ...row, calls: [...(row.calls as Call[]), ['get'] as Call] }));

const MANY = Array.from({ length: 1001 }, (_item, n) => ({ n }));

const rowsAsCases = (subject: string, rows: ReadRow[]): ContractCase[] =>
  rows.map(({ name, documented, calls, want }) => ({
    name: `${subject}: ${name}`,
    documented,
    given: { things: THINGS },
    steps: [['things', ...calls]],
    want: [want],
  }));

/** Order, pages, fields, counts, single documents. */
export const READING_CASES: ContractCase[] = [
  ...rowsAsCases('order', ORDER_ROWS),
  ...rowsAsCases('field', FIELD_ROWS),
  {
    name: 'field: a field and one within it are refused',
    documented: PROJECTING,
    given: { things: THINGS },
    steps: [['things', ['field', { o: true, 'o.p': true }], ['get']]],
    want: [refused(-502001, /path collision|conflicting paths/)],
  },
  {
    name: 'field: some with and some without are refused',
    documented: mongo('aggregation', 'project'),
    given: { things: THINGS },
    steps: [['things', ['field', { n: true, owner: false }], ['get']]],
    want: [refused(-502001, /projection|exclusion|inclusion/)],
  },
  {
    name: 'doc: one document, or some of its fields',
    documented: method('Document.get'),
    given: { things: THINGS },
    steps: [
      ['things', ['doc', 'f'], ['get']],
      ['things', ['doc', 'a'], ['field', { born: true }], ['get']],
    ],
    want: [
      { _id: 'f', n: null },
      { _id: 'a', born: date(10) },
    ],
  },
  {
    name: 'doc: a document that is not there is an error unless throwOnNotFound is false',
    documented: databaseMethod('doc'),
    given: { things: THINGS },
    steps: [
      ['things', ['doc', 'nobody'], ['get']],
      ['lenient:things', ['doc', 'nobody'], ['get']],
    ],
    want: [refused(-1, /document with _id nobody does not exist/), null],
  },
  {
    name: 'doc: a number as _id is not its text',
    documented: method('Collection.doc'),
    given: {
      things: [
        { _id: 7, n: 1 },
        { _id: '7', n: 2 },
      ],
    },
    steps: [
      ['things', ['doc', 7], ['get']],
      ['things', ['doc', '7'], ['get']],
    ],
    want: [
      { _id: 7, n: 1 },
      { _id: '7', n: 2 },
    ],
  },
  {
    name: 'count: all, some, none; pages make no difference',
    documented: method('Collection.count'),
    given: { things: THINGS },
    steps: [
      ['things', ['count']],
      ['things', ['where', { owner: 'chen' }], ['count']],
      ['things', ['where', { owner: 'nobody' }], ['count']],
      ['things', ['where', { owner: 'chen' }], ['skip', 1], ['limit', 1], ['count']],
    ],
    want: [6, 2, 0, 2],
  },
  {
    name: 'limits: 100 documents unless told otherwise, 1,000 at most, all are counted',
    documented: method('Collection.limit'),
    given: { things: MANY },
    steps: [
      ['things', ['orderBy', 'n', 'asc'], ['field', { n: true, _id: false }], ['get']],
      ['things', ['orderBy', 'n', 'asc'], ['limit', 5000], ['field', { n: true, _id: false }], ['get']],
      ['things', ['count']],
    ],
    want: [MANY.slice(0, 100), MANY.slice(0, 1000), 1001],
  },
  {
    name: 'limits: beyond the 1,000th by skip',
    documented: READING,
    given: { things: MANY },
    steps: [
      ['things', ['orderBy', 'n', 'asc'], ['skip', 1000], ['limit', 5], ['field', { n: true, _id: false }], ['get']],
    ],
    want: [[{ n: 1000 }]],
  },
  {
    name: 'a collection that does not exist: every way to read',
    documented: ERROR_CODES,
    given: {},
    steps: [
      ['nowhere', ['get']],
      ['nowhere', ['where', { n: 1 }], ['get']],
      ['nowhere', ['doc', 'a'], ['get']],
      ['nowhere', ['count']],
    ],
    want: Array.from({ length: 4 }, () => refused(-502005, /not exist/)),
  },
  {
    name: 'where: every value undefined is an error of the SDK',
    documented: SDK,
    given: { things: [] },
    steps: [['things', ['where', { a: { $: ['undefined'] } }], ['get']]],
    want: [refused(null, /undefined/)],
  },
  {
    name: 'a list of objects and a nested list come back as they were',
    documented: LISTS_AND_OBJECTS,
    given: { things: THINGS },
    steps: [
      ['things', ['doc', 'e'], ['get']],
      ['things', ['doc', 'b'], ['get']],
    ],
    want: [THINGS[4], THINGS[1]],
  },
];
