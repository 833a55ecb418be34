import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSchema } from '../../../../local/cloud/store/schema';
import { dataFolder } from '../test-cloud';

const folder = dataFolder();
function read(schema: unknown): ReturnType<typeof readSchema> {
  const file = join(folder, 'database.json');
  writeFileSync(file, JSON.stringify(schema));
  return readSchema(file);
}
/** A schema with one collection, which has this besides a name. */
const withOne = (more: object): object => ({ collections: [{ name: 'things', ...more }] });
const withIndex = (index: object): object => withOne({ indexes: [{ name: 'one', fields: [{ path: 'a' }], ...index }] });
const paths = (count: number): { path: string }[] =>
  Array.from({ length: count }, (_item, n) => ({ path: `f${String(n)}` }));
const indexes = (count: number): object[] => paths(count).map(({ path }) => ({ name: path, fields: [{ path }] }));

it.each<{ name: string; schema: object }>([
  { name: 'nothing but names', schema: { collections: [{ name: 'a' }, { name: 'with_all-signs9' }] } },
  {
    name: 'rules for single operations',
    schema: withOne({ permission: { read: true, write: false, create: 'auth != null' } }),
  },
  { name: 'a small collection', schema: withOne({ small: 'one document a shop' }) },
  {
    name: 'a unique index on dotted paths',
    schema: withIndex({ unique: true, fields: [{ path: 'a.b', order: -1 }, { path: 'c' }] }),
  },
  { name: '20 indexes', schema: withOne({ indexes: indexes(20) }) },
  { name: '31 fields', schema: withIndex({ fields: paths(31) }) },
  {
    name: 'the same fields in other directions',
    schema: withOne({
      indexes: [
        { name: 'up', fields: [{ path: 'a' }] },
        { name: 'down', fields: [{ path: 'a', order: -1 }] },
      ],
    }),
  },
])('takes $name', ({ schema }) => {
  expect(read(schema)).toEqual(schema);
});

it.each<{ name: string; schema: unknown; says: string }>([
  { name: 'no collections', schema: {}, says: 'collections is missing' },
  { name: 'a list as a whole', schema: [], says: 'an object is expected' },
  { name: 'a key that is nothing', schema: { collections: [], indexes: [] }, says: 'indexes is nothing that' },
  { name: 'a collection without a name', schema: { collections: [{}] }, says: 'collection (no name): name is missing' },
  { name: 'a name with a dollar', schema: { collections: [{ name: 'a$b' }] }, says: 'collection a$b: needs a name' },
  {
    name: 'a name twice',
    schema: { collections: [{ name: 'a' }, { name: 'a' }] },
    says: 'collection: the name a is there twice',
  },
  { name: 'a misspelt key', schema: withOne({ smal: 'x' }), says: 'collection things: smal is nothing' },
  { name: 'small without a reason', schema: withOne({ small: true }), says: 'small says why' },
  { name: 'half a permission', schema: withOne({ permission: { read: false } }), says: 'permission: write is missing' },
  {
    name: 'a rule that is none',
    schema: withOne({ permission: { read: 1, write: false } }),
    says: 'a rule is true, false',
  },
  {
    name: 'an operation that is none',
    schema: withOne({ permission: { read: true, write: true, list: true } }),
    says: 'list is nothing',
  },
  { name: 'the index of _id', schema: withIndex({ name: '_id_' }), says: 'index _id_: needs a name' },
  { name: 'an index without fields', schema: withIndex({ fields: [] }), says: 'index one: needs fields' },
  {
    name: 'a field twice',
    schema: withIndex({ fields: [{ path: 'a' }, { path: 'a', order: -1 }] }),
    says: 'a field twice',
  },
  { name: 'a path with a hole', schema: withIndex({ fields: [{ path: 'a..b' }] }), says: 'is not {path, order?' },
  {
    name: 'a direction that is none',
    schema: withIndex({ fields: [{ path: 'a', order: 2 }] }),
    says: 'an order is 1 or -1',
  },
  {
    name: 'a geographic index',
    schema: withIndex({ fields: [{ path: 'a', order: '2dsphere' }] }),
    says: 'an order is 1 or -1',
  },
  { name: 'unique by a word', schema: withIndex({ unique: 'yes' }), says: 'unique is true or false' },
  { name: '21 indexes', schema: withOne({ indexes: indexes(21) }), says: '21 indexes, CloudBase allows 20' },
  { name: '32 fields', schema: withIndex({ fields: paths(32) }), says: '32 fields, CloudBase allows 31' },
  {
    name: 'two indexes with the same fields',
    schema: withOne({
      indexes: [
        { name: 'one', fields: [{ path: 'a' }] },
        { name: 'two', fields: [{ path: 'a', order: 1 }] },
      ],
    }),
    says: 'index two: another index has the same fields',
  },
])('says what is wrong with $name', ({ schema, says }) => {
  expect(() => read(schema)).toThrow(says);
});
