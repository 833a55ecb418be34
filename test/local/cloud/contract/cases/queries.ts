import type { ContractCase, Source } from '../contract-case';
import { _, $, chained, date, pattern, regex, UNDEFINED } from '../marks';
import {
  ARRAYS,
  command,
  COMPARISON_ORDER,
  EMBEDDED,
  LISTS_AND_OBJECTS,
  mongo,
  NULL_FIELDS,
  QUERIES,
  READING,
  SDK,
} from '../sources';
import { THINGS } from './things';

interface QueryRow {
  name: string;
  documented: Source;
  query: object;
  /** The ids found, in the order of ids. */
  want: string;
}

const ROWS: QueryRow[] = [
  { name: 'a value', documented: READING, query: { owner: 'chen' }, want: 'ab' },
  { name: 'two fields are both wanted', documented: READING, query: { owner: 'chen', n: 2 }, want: 'b' },
  { name: 'no condition', documented: READING, query: {}, want: 'abcdef' },
  { name: 'a value that nothing has', documented: READING, query: { owner: 'nobody' }, want: '' },
  { name: 'eq', documented: command('eq'), query: { n: _('eq', 3) }, want: 'c' },
  {
    name: 'eq of an object is that object alone',
    documented: command('eq'),
    query: { o: _('eq', { p: 2 }) },
    want: 'b',
  },
  {
    name: 'eq of an object wants its fields in their order',
    documented: EMBEDDED,
    query: { o: _('eq', { q: 2, p: 1 }) },
    want: '',
  },
  { name: 'neq', documented: command('neq'), query: { n: _('neq', 3) }, want: 'abdef' },
  {
    name: 'neq finds documents without the field',
    documented: mongo('query', 'ne'),
    query: { owner: _('neq', 'chen') },
    want: 'cdef',
  },
  {
    name: 'neq null finds what has a value',
    documented: mongo('query', 'ne'),
    query: { flag: _('neq', null) },
    want: 'de',
  },
  { name: 'lt', documented: command('lt'), query: { n: _('lt', 2) }, want: 'a' },
  { name: 'lte', documented: command('lte'), query: { n: _('lte', 2) }, want: 'ab' },
  { name: 'gt stays within numbers', documented: mongo('query', 'gt'), query: { n: _('gt', 2) }, want: 'cd' },
  { name: 'gte', documented: command('gte'), query: { n: _('gte', 2) }, want: 'bcd' },
  { name: 'gt of a text stays within texts', documented: mongo('query', 'gt'), query: { n: _('gt', 'a') }, want: 'e' },
  { name: 'lt of a list looks at its elements', documented: ARRAYS, query: { scores: _('lt', 2) }, want: 'a' },
  { name: 'in', documented: command('in'), query: { n: _('in', [1, 3, 'ten']) }, want: 'ace' },
  { name: 'in a list field', documented: mongo('query', 'in'), query: { tags: _('in', ['big', 'blue']) }, want: 'ae' },
  { name: 'in with null', documented: NULL_FIELDS, query: { owner: _('in', [null, 'lin']) }, want: 'cdef' },
  { name: 'in of nothing', documented: mongo('query', 'in'), query: { n: _('in', []) }, want: '' },
  { name: 'nin', documented: command('nin'), query: { n: _('nin', [1, 2]) }, want: 'cdef' },
  {
    name: 'nin finds documents without the field',
    documented: mongo('query', 'nin'),
    query: { owner: _('nin', ['chen']) },
    want: 'cdef',
  },
  { name: 'exists', documented: command('exists'), query: { flag: _('exists', true) }, want: 'de' },
  {
    name: 'exists counts null as a value',
    documented: mongo('query', 'exists'),
    query: { none: _('exists', true) },
    want: 'b',
  },
  { name: 'not exists', documented: command('exists'), query: { born: _('exists', false) }, want: 'bdef' },
  {
    name: 'exists at a nested path',
    documented: mongo('query', 'exists'),
    query: { 'o.q': _('exists', true) },
    want: 'a',
  },
  { name: 'null is null or missing', documented: NULL_FIELDS, query: { owner: null }, want: 'ef' },
  { name: 'a null value is null', documented: NULL_FIELDS, query: { n: null }, want: 'f' },
  { name: 'true and false are values', documented: READING, query: { flag: false }, want: 'e' },
  { name: 'a nested object stands for its paths', documented: LISTS_AND_OBJECTS, query: { o: { p: 1 } }, want: 'a' },
  { name: 'a dotted path', documented: LISTS_AND_OBJECTS, query: { 'o.p': 2 }, want: 'b' },
  { name: 'a command in a nested object', documented: LISTS_AND_OBJECTS, query: { o: { p: _('gte', 1) } }, want: 'ab' },
  { name: 'a list that contains', documented: LISTS_AND_OBJECTS, query: { tags: 'red' }, want: 'abd' },
  {
    name: 'a whole list, or a list that has it as an element',
    documented: mongo('query', 'eq'),
    query: { tags: ['red'] },
    want: 'be',
  },
  { name: 'a whole list in its order', documented: ARRAYS, query: { tags: ['big', 'red'] }, want: '' },
  { name: 'an empty list', documented: ARRAYS, query: { tags: [] }, want: 'c' },
  { name: 'the element at a place', documented: LISTS_AND_OBJECTS, query: { 'tags.1': 'big' }, want: 'a' },
  { name: 'a field of the object at a place', documented: LISTS_AND_OBJECTS, query: { 'list.0.k': 1 }, want: 'ab' },
  { name: 'a field of any object of a list', documented: LISTS_AND_OBJECTS, query: { 'list.k': 2 }, want: 'a' },
  {
    name: 'two conditions on a list may be met by two elements',
    documented: command('elemMatch'),
    query: { 'list.k': 1, 'list.v': _('gt', 5) },
    want: 'ab',
  },
  {
    name: 'elemMatch: one element meets all',
    documented: command('elemMatch'),
    query: { list: _('elemMatch', { k: 1, v: _('gt', 5) }) },
    want: 'b',
  },
  {
    name: 'elemMatch of plain values',
    documented: command('elemMatch'),
    query: { scores: _('elemMatch', _('gt', 4)) },
    want: 'a',
  },
  {
    name: 'a range of a list may be met by two elements',
    documented: ARRAYS,
    query: { scores: chained(_('gt', 8), ['and', _('lt', 2)]) },
    want: 'a',
  },
  { name: 'all', documented: command('all'), query: { tags: _('all', ['big', 'red']) }, want: 'a' },
  {
    name: 'all of one value is met by the value itself',
    documented: mongo('query', 'all'),
    query: { tags: _('all', ['red']) },
    want: 'abd',
  },
  {
    name: 'all of elemMatch',
    documented: command('all'),
    query: { list: _('all', [_('elemMatch', { k: 1 }), _('elemMatch', { k: 2, v: 9 })]) },
    want: 'a',
  },
  { name: 'size', documented: command('size'), query: { tags: _('size', 2) }, want: 'ae' },
  { name: 'size 0', documented: command('size'), query: { tags: _('size', 0) }, want: 'c' },
  { name: 'mod', documented: command('mod'), query: { 'o.p': _('mod', 2, 0) }, want: 'b' },
  { name: 'mod with a rest', documented: command('mod'), query: { 'o.p': _('mod', 2, 1) }, want: 'a' },
  { name: 'and of one field', documented: command('and'), query: { n: _('and', _('gte', 2), _('lt', 4)) }, want: 'bc' },
  {
    name: 'and by chaining',
    documented: command('and'),
    query: { n: chained(_('gte', 2), ['and', _('lt', 4)]) },
    want: 'bc',
  },
  { name: 'or of one field', documented: command('or'), query: { n: _('or', _('lt', 2), _('gt', 4)) }, want: 'ad' },
  {
    name: 'or by chaining',
    documented: command('or'),
    query: { n: chained(_('eq', 'ten'), ['or', _('eq', 1)]) },
    want: 'ae',
  },
  { name: 'or of queries', documented: command('or'), query: _('or', [{ n: 1 }, { owner: 'lin' }]), want: 'acd' },
  {
    name: 'and of queries',
    documented: command('and'),
    query: _('and', [{ owner: 'lin' }, _('or', [{ n: 3 }, { n: 'ten' }])]),
    want: 'c',
  },
  {
    name: 'or beside a field',
    documented: QUERIES,
    query: { owner: 'lin', n: _('or', _('eq', 1), _('eq', 3)) },
    want: 'c',
  },
  { name: 'nor', documented: command('nor'), query: _('nor', [{ n: 1 }, { owner: 'lin' }]), want: 'bef' },
  {
    name: 'nor of one field',
    documented: command('nor'),
    query: { n: _('nor', _('lt', 2), _('gt', 4)) },
    want: 'bcef',
  },
  { name: 'not', documented: command('not'), query: { n: _('not', _('gt', 2)) }, want: 'abef' },
  { name: 'a regular expression', documented: mongo('query', 'regex'), query: { t: regex('^a') }, want: 'be' },
  {
    name: 'a regular expression with i',
    documented: mongo('query', 'regex'),
    query: { t: regex('^a', 'i') },
    want: 'abe',
  },
  {
    name: "JavaScript's own pattern",
    documented: mongo('query', 'regex'),
    query: { t: pattern('^AB', 'i') },
    want: 'ab',
  },
  { name: 'a point that is escaped', documented: mongo('query', 'regex'), query: { t: regex('a\\.c') }, want: 'e' },
  {
    name: 'a regular expression over a list',
    documented: mongo('query', 'regex'),
    query: { tags: regex('^b') },
    want: 'ae',
  },
  {
    name: 'a regular expression finds no number',
    documented: mongo('query', 'regex'),
    query: { n: regex('1') },
    want: '',
  },
  { name: 'a date', documented: READING, query: { born: date(10) }, want: 'a' },
  {
    name: 'a range of dates',
    documented: QUERIES,
    query: { born: chained(_('gt', date(10)), ['and', _('lte', date(20))]) },
    want: 'c',
  },
  { name: 'a date is no number', documented: COMPARISON_ORDER, query: { born: _('gt', 5) }, want: '' },
  { name: 'expr compares fields', documented: command('expr'), query: _('expr', $('gt', ['$o.q', '$o.p'])), want: 'a' },
  {
    name: "expr compares across types, in the types' order",
    documented: COMPARISON_ORDER,
    query: _('expr', $('gt', ['$n', 2])),
    want: 'cde',
  },
  { name: 'a field that is undefined is not asked for', documented: SDK, query: { owner: UNDEFINED, n: 1 }, want: 'a' },
];

const BIG = 2 ** 40 + 1;

/** What `where` finds, by one field and by several. */
export const QUERY_CASES: ContractCase[] = [
  ...ROWS.map(({ name, documented, query, want }) => ({
    name: `where: ${name}`,
    documented,
    given: { things: THINGS },
    steps: [
      ['things', ['where', query], ['orderBy', '_id', 'asc'], ['field', { _id: true }], ['get']],
    ] as ContractCase['steps'],
    want: [[...want].map((_id) => ({ _id }))],
  })),
  {
    name: 'where: whole numbers beyond 32 bits',
    documented: READING,
    given: {
      things: [
        { _id: 'a', n: BIG },
        { _id: 'b', n: BIG + 1 },
        { _id: 'c', n: -BIG },
      ],
    },
    steps: [
      ['things', ['where', { n: BIG }], ['get']],
      ['things', ['where', { n: _('gt', BIG) }], ['get']],
      ['things', ['where', { n: _('lt', 0) }], ['get']],
    ],
    want: [[{ _id: 'a', n: BIG }], [{ _id: 'b', n: BIG + 1 }], [{ _id: 'c', n: -BIG }]],
  },
];
