import { EJSON } from 'bson';
import { applyUpdate } from '../../../../local/cloud/update/apply-update';
import { parseDocument, type Document } from '../../../../local/cloud/store/document';
import { checkFields, checkModifier } from '../../../../local/cloud/update/update-rules';

/** As over the wire: wx-server-sdk writes canonical EJSON. */
const sent = (value: Document): Document => parseDocument(EJSON.stringify(value, { relaxed: false }));

function updated(before: Document, modifier: Document, query: Document): Document {
  const read = sent(modifier);
  checkModifier(read);
  return applyUpdate(sent(before), read, sent(query));
}

interface Case {
  name: string;
  before: Document;
  modifier: Document;
  after: Document;
  query?: Document;
}
const DAY = new Date('2024-05-01T00:00:00Z');

/** "Field Update Operators", MongoDB manual. */
const FIELD_CASES: Case[] = [
  { name: '$set adds', before: {}, modifier: { $set: { a: 1 } }, after: { a: 1 } },
  {
    name: '$set makes the objects on its way',
    before: {},
    modifier: { $set: { 'a.b.c': 1 } },
    after: { a: { b: { c: 1 } } },
  },
  {
    name: '$set replaces an object',
    before: { a: { x: 1 } },
    modifier: { $set: { a: { y: 2 } } },
    after: { a: { y: 2 } },
  },
  { name: "$set of a list's item", before: { l: [1, 2] }, modifier: { $set: { 'l.1': 9 } }, after: { l: [1, 9] } },
  {
    name: '$set past the end fills up with null',
    before: { l: [1] },
    modifier: { $set: { 'l.3': 9 } },
    after: { l: [1, null, null, 9] },
  },
  { name: '$set of a date', before: {}, modifier: { $set: { at: DAY } }, after: { at: DAY } },
  {
    name: '$unset',
    before: { a: 1, b: { c: 1, d: 2 } },
    modifier: { $unset: { a: '', 'b.c': '' } },
    after: { b: { d: 2 } },
  },
  { name: '$unset of what is missing', before: { a: 1 }, modifier: { $unset: { b: '', 'a.x': '' } }, after: { a: 1 } },
  {
    name: '$unset leaves null in a list',
    before: { l: [1, 2] },
    modifier: { $unset: { 'l.0': '' } },
    after: { l: [null, 2] },
  },
  { name: '$inc', before: { n: 1 }, modifier: { $inc: { n: -2.5 } }, after: { n: -1.5 } },
  { name: '$inc of what is missing sets', before: {}, modifier: { $inc: { 'a.n': 2 } }, after: { a: { n: 2 } } },
  { name: '$mul', before: { n: 3 }, modifier: { $mul: { n: 2 } }, after: { n: 6 } },
  { name: '$mul of what is missing sets 0', before: {}, modifier: { $mul: { n: 2 } }, after: { n: 0 } },
  { name: '$min sets what is less', before: { n: 3, m: 3 }, modifier: { $min: { n: 2, m: 5 } }, after: { n: 2, m: 3 } },
  { name: '$max sets what is more', before: { n: 3, m: 3 }, modifier: { $max: { n: 2, m: 5 } }, after: { n: 3, m: 5 } },
  { name: '$max of what is missing sets', before: {}, modifier: { $max: { n: 2 } }, after: { n: 2 } },
  {
    name: '$max compares types too: a text is more than a number',
    before: { n: 3 },
    modifier: { $max: { n: 'a' } },
    after: { n: 'a' },
  },
  {
    name: '$min of dates',
    before: { at: new Date(5) },
    modifier: { $min: { at: new Date(1) } },
    after: { at: new Date(1) },
  },
  { name: '$rename', before: { a: 1, b: 2 }, modifier: { $rename: { a: 'c' } }, after: { b: 2, c: 1 } },
  {
    name: '$rename into an object, over what is there',
    before: { a: 1, o: { x: 0 } },
    modifier: { $rename: { a: 'o.x' } },
    after: { o: { x: 1 } },
  },
  { name: '$rename of what is missing', before: { b: 2 }, modifier: { $rename: { a: 'c' } }, after: { b: 2 } },
  {
    name: 'several operators',
    before: { n: 1, l: [] },
    modifier: { $inc: { n: 1 }, $push: { l: 2 }, $set: { s: 'x' } },
    after: { n: 2, l: [2], s: 'x' },
  },
];

/** "Array Update Operators", MongoDB manual. */
const LIST_CASES: Case[] = [
  { name: '$push', before: { l: [1] }, modifier: { $push: { l: 2 } }, after: { l: [1, 2] } },
  {
    name: '$push of a list adds one item',
    before: { l: [1] },
    modifier: { $push: { l: [2, 3] } },
    after: { l: [1, [2, 3]] },
  },
  { name: '$push makes the list', before: {}, modifier: { $push: { l: 2 } }, after: { l: [2] } },
  { name: '$each', before: { l: [1] }, modifier: { $push: { l: { $each: [2, 3] } } }, after: { l: [1, 2, 3] } },
  {
    name: '$position',
    before: { l: [1, 4] },
    modifier: { $push: { l: { $each: [2, 3], $position: 1 } } },
    after: { l: [1, 2, 3, 4] },
  },
  {
    name: '$position below 0 counts from the end',
    before: { l: [1, 4] },
    modifier: { $push: { l: { $each: [2, 3], $position: -1 } } },
    after: { l: [1, 2, 3, 4] },
  },
  {
    name: '$position 0: unshift',
    before: { l: [3] },
    modifier: { $push: { l: { $each: [1, 2], $position: 0 } } },
    after: { l: [1, 2, 3] },
  },
  {
    name: '$slice keeps the first',
    before: { l: [1] },
    modifier: { $push: { l: { $each: [2, 3], $slice: 2 } } },
    after: { l: [1, 2] },
  },
  {
    name: '$slice below 0 keeps the last',
    before: { l: [1, 2] },
    modifier: { $push: { l: { $each: [3], $slice: -2 } } },
    after: { l: [2, 3] },
  },
  {
    name: '$slice 0 empties',
    before: { l: [1] },
    modifier: { $push: { l: { $each: [2], $slice: 0 } } },
    after: { l: [] },
  },
  {
    name: '$slice of a new list',
    before: {},
    modifier: { $push: { l: { $each: [1, 2, 3], $slice: 2 } } },
    after: { l: [1, 2] },
  },
  {
    name: '$sort',
    before: { l: [3, 1] },
    modifier: { $push: { l: { $each: [2], $sort: -1 } } },
    after: { l: [3, 2, 1] },
  },
  {
    name: '$sort of a new list',
    before: {},
    modifier: { $push: { l: { $each: [2, 1], $sort: 1 } } },
    after: { l: [1, 2] },
  },
  {
    name: '$sort by two fields, then $slice',
    before: { l: [{ a: 2, b: 1 }] },
    modifier: {
      $push: {
        l: {
          $each: [
            { a: 1, b: 2 },
            { a: 1, b: 1 },
          ],
          $sort: { a: 1, b: -1 },
          $slice: 2,
        },
      },
    },
    after: {
      l: [
        { a: 1, b: 2 },
        { a: 1, b: 1 },
      ],
    },
  },
  {
    name: '$each of nothing with $slice',
    before: { l: [1, 2] },
    modifier: { $push: { l: { $each: [], $slice: 1 } } },
    after: { l: [1] },
  },
  { name: '$pop 1 takes the last', before: { l: [1, 2] }, modifier: { $pop: { l: 1 } }, after: { l: [1] } },
  { name: '$pop −1 takes the first', before: { l: [1, 2] }, modifier: { $pop: { l: -1 } }, after: { l: [2] } },
  { name: '$pop of nothing', before: { l: [] }, modifier: { $pop: { l: 1, m: 1 } }, after: { l: [] } },
  { name: '$addToSet', before: { l: [1] }, modifier: { $addToSet: { l: 2 } }, after: { l: [1, 2] } },
  {
    name: '$addToSet of what is there',
    before: { l: [1, 2] },
    modifier: { $addToSet: { l: 2 } },
    after: { l: [1, 2] },
  },
  {
    name: '$addToSet leaves duplicates that were there',
    before: { l: [1, 1] },
    modifier: { $addToSet: { l: 2 } },
    after: { l: [1, 1, 2] },
  },
  {
    name: '$addToSet: fields in another order are another object',
    before: { l: [{ x: 1, y: 2 }] },
    modifier: { $addToSet: { l: { y: 2, x: 1 } } },
    after: {
      l: [
        { x: 1, y: 2 },
        { y: 2, x: 1 },
      ],
    },
  },
  {
    name: '$addToSet of a list adds the list',
    before: { l: [] },
    modifier: { $addToSet: { l: [1] } },
    after: { l: [[1]] },
  },
  {
    name: '$addToSet with $each',
    before: { l: [1] },
    modifier: { $addToSet: { l: { $each: [1, 2, 2] } } },
    after: { l: [1, 2] },
  },
  { name: '$addToSet makes the list', before: {}, modifier: { $addToSet: { l: 1 } }, after: { l: [1] } },
  { name: '$pull of a value', before: { l: [1, 2, 1] }, modifier: { $pull: { l: 1 } }, after: { l: [2] } },
  {
    name: '$pull of a condition',
    before: { l: [1, 5, 9] },
    modifier: { $pull: { l: { $gte: 5 } } },
    after: { l: [1] },
  },
  { name: '$pull with $in', before: { l: [1, 5, 9] }, modifier: { $pull: { l: { $in: [1, 9] } } }, after: { l: [5] } },
  {
    name: '$pull by fields, whatever others there are',
    before: { l: [{ x: 1, y: 2 }, { x: 2 }, 1] },
    modifier: { $pull: { l: { x: 1 } } },
    after: { l: [{ x: 2 }, 1] },
  },
  {
    name: "$pull by a field's condition",
    before: { l: [{ x: 1 }, { x: 9 }] },
    modifier: { $pull: { l: { x: { $gt: 5 } } } },
    after: { l: [{ x: 1 }] },
  },
  {
    name: '$pull of a pattern',
    before: { l: ['SF1', 'YT2'] },
    modifier: { $pull: { l: { $regularExpression: { pattern: '^SF', options: '' } } } },
    after: { l: ['YT2'] },
  },
  {
    name: '$pull of a list takes that list out',
    before: { l: [[1], 1] },
    modifier: { $pull: { l: [1] } },
    after: { l: [1] },
  },
  { name: '$pull of what is missing', before: {}, modifier: { $pull: { l: 1 } }, after: {} },
  {
    name: '$pullAll',
    before: { l: [1, 2, 1, { x: 1, y: 1 }, { x: 1 }] },
    modifier: { $pullAll: { l: [1, { x: 1 }] } },
    after: { l: [2, { x: 1, y: 1 }] },
  },
  {
    name: '$ is the first item that matched',
    before: { l: [1, 5, 9] },
    modifier: { $set: { 'l.$': 0 } },
    query: { l: { $gte: 5 } },
    after: { l: [1, 0, 9] },
  },
  {
    name: '$ with a field of the item',
    before: {
      l: [
        { id: 1, n: 0 },
        { id: 2, n: 0 },
      ],
    },
    modifier: { $inc: { 'l.$.n': 1 } },
    query: { 'l.id': 2 },
    after: {
      l: [
        { id: 1, n: 0 },
        { id: 2, n: 1 },
      ],
    },
  },
  {
    name: '$ with $elemMatch',
    before: {
      l: [
        { a: 1, b: 9 },
        { a: 1, b: 1 },
      ],
    },
    modifier: { $set: { 'l.$.b': 0 } },
    query: { l: { $elemMatch: { a: 1, b: { $lt: 5 } } } },
    after: {
      l: [
        { a: 1, b: 9 },
        { a: 1, b: 0 },
      ],
    },
  },
  {
    name: '$ in a nested list',
    before: { o: { l: [1, 2] } },
    modifier: { $set: { 'o.l.$': 0 } },
    query: { $and: [{ 'o.l': 2 }] },
    after: { o: { l: [1, 0] } },
  },
  {
    name: '$[] is every item',
    before: { l: [{ n: 1 }, { n: 2 }] },
    modifier: { $inc: { 'l.$[].n': 1 } },
    after: { l: [{ n: 2 }, { n: 3 }] },
  },
  { name: '$[] of an empty list', before: { l: [] }, modifier: { $inc: { 'l.$[]': 1 } }, after: { l: [] } },
];

describe.each([
  ['fields', FIELD_CASES],
  ['lists', LIST_CASES],
])('%s', (_title, cases) => {
  it.each(cases)('$name', ({ before, modifier, query = {}, after }) => {
    expect(updated({ _id: '1', ...before }, modifier, { _id: '1', ...query })).toEqual({ _id: '1', ...after });
  });
});

it('leaves the document alone that it was given', () => {
  const before = sent({ _id: '1', l: [{ n: 1 }], m: [1], o: { at: DAY } });
  const kept = structuredClone(before);
  applyUpdate(before, { $push: { m: 2 }, $set: { 'o.x': 1 }, $inc: { 'l.0.n': 1 } }, {});
  expect(before).toEqual(kept);
});

it('keeps the order of fields, and that of a new object', () => {
  const after = updated({ _id: '1', b: 1, a: 2 }, { $set: { a: { z: 1, y: 2 }, c: 3 } }, {});
  expect(JSON.stringify(after)).toBe('{"_id":"1","b":1,"a":{"z":1,"y":2},"c":3}');
});

/** Whatever the document: "The operation has failed because …" in the manual's pages of each operator. */
it.each<{ name: string; modifier: Document; says: RegExp }>([
  { name: 'an operator that is not modelled', modifier: { $bit: { n: { and: 1 } } }, says: /\$bit is not modelled/ },
  { name: '$currentDate', modifier: { $currentDate: { at: true } }, says: /\$currentDate is not modelled/ },
  { name: '_.addToSet({each})', modifier: { $addToSet: { l: { each: [1] } } }, says: /\$addToSet with each/ },
  { name: 'operators without fields', modifier: { $set: 1 }, says: /Modifiers operate on fields/ },
  { name: '_id', modifier: { $set: { _id: '2' } }, says: /immutable field '_id'/ },
  { name: 'within _id', modifier: { $unset: { '_id.x': '' } }, says: /immutable field '_id'/ },
  { name: '$rename onto _id', modifier: { $rename: { a: '_id' } }, says: /immutable field '_id'/ },
  { name: '$rename onto itself', modifier: { $rename: { a: 'a' } }, says: /must differ/ },
  { name: '$rename to no text', modifier: { $rename: { a: 1 } }, says: /must be a string/ },
  { name: '$rename into its own field', modifier: { $rename: { a: 'a.b' } }, says: /would create a conflict/ },
  { name: '$rename with a position', modifier: { $rename: { 'l.$[].a': 'b' } }, says: /may not be dynamic/ },
  { name: '$inc by a text', modifier: { $inc: { n: '1' } }, says: /Cannot increment with non-numeric argument/ },
  { name: '$mul by null', modifier: { $mul: { n: null } }, says: /Cannot multiply with non-numeric argument/ },
  { name: '$pop by 2', modifier: { $pop: { l: 2 } }, says: /\$pop expects 1 or -1/ },
  { name: '$pullAll of a value', modifier: { $pullAll: { l: 1 } }, says: /\$pullAll requires an array/ },
  { name: '$pull by an unknown operator', modifier: { $pull: { l: { $near: 1 } } }, says: /\$near is not modelled/ },
  { name: '$each of a value', modifier: { $push: { l: { $each: 1 } } }, says: /\$each in \$push must be an array/ },
  {
    name: 'an unknown clause of $push',
    modifier: { $push: { l: { $each: [], $max: 1 } } },
    says: /Unrecognized clause in \$push/,
  },
  {
    name: '$position of a fraction',
    modifier: { $push: { l: { $each: [], $position: 0.5 } } },
    says: /\$position must be an integer/,
  },
  {
    name: '$slice of a text',
    modifier: { $push: { l: { $each: [], $slice: 'a' } } },
    says: /\$slice must be an integer/,
  },
  { name: '$sort by 2', modifier: { $push: { l: { $each: [], $sort: 2 } } }, says: /must be either 1 or -1/ },
  { name: 'the same path twice', modifier: { $set: { a: 1 }, $inc: { a: 1 } }, says: /would create a conflict at 'a'/ },
  { name: 'a path within another', modifier: { $set: { a: 1, 'a.b': 2 } }, says: /would create a conflict at 'a'/ },
  { name: 'a $ name', modifier: { $set: { 'a.$b': 1 } }, says: /not valid for storage/ },
  { name: 'a $ name in a value', modifier: { $set: { a: { $b: 1 } } }, says: /'\$b' is not valid for storage/ },
  {
    name: 'a $ name in what is pushed',
    modifier: { $push: { l: { $each: [{ x: { $b: 1 } }] } } },
    says: /'\$b' is not valid for storage/,
  },
  { name: 'an empty name', modifier: { $set: { 'a..b': 1 } }, says: /empty field name/ },
  {
    name: 'a filter that nobody can give',
    modifier: { $set: { 'l.$[x]': 1 } },
    says: /No array filter found for identifier 'x'/,
  },
  { name: 'a position first', modifier: { $set: { '$.a': 1 } }, says: /positional .* first position/ },
  { name: 'two positions $', modifier: { $set: { 'a.$.b.$': 1 } }, says: /Too many positional/ },
])('refuses $name', ({ modifier, says }) => {
  expect(() => {
    checkModifier(sent(modifier));
  }).toThrow(says);
});

it.each<{ name: string; before: Document; modifier: Document; query?: Document; says: RegExp }>([
  {
    name: '$inc of a text',
    before: { n: '1' },
    modifier: { $inc: { n: 1 } },
    says: /Cannot apply \$inc to a value of non-numeric type/,
  },
  { name: '$inc of null', before: { n: null }, modifier: { $inc: { n: 1 } }, says: /Cannot apply \$inc/ },
  { name: '$mul of a date', before: { n: DAY }, modifier: { $mul: { n: 1 } }, says: /Cannot apply \$mul/ },
  {
    name: '$push onto a value',
    before: { l: 1 },
    modifier: { $push: { l: 1 } },
    says: /The field 'l' must be an array/,
  },
  { name: '$push onto null', before: { l: null }, modifier: { $push: { l: 1 } }, says: /must be an array/ },
  {
    name: '$addToSet to a value',
    before: { l: 1 },
    modifier: { $addToSet: { l: 1 } },
    says: /Cannot apply \$addToSet to non-array field/,
  },
  {
    name: '$pull from a value',
    before: { l: 1 },
    modifier: { $pull: { l: 1 } },
    says: /Cannot apply \$pull to a non-array value/,
  },
  {
    name: '$pullAll from an object',
    before: { l: {} },
    modifier: { $pullAll: { l: [1] } },
    says: /Cannot apply \$pullAll/,
  },
  { name: '$pop of a text', before: { l: 'ab' }, modifier: { $pop: { l: 1 } }, says: /non-array type/ },
  {
    name: 'a path through a number',
    before: { a: 5 },
    modifier: { $set: { 'a.b': 1 } },
    says: /Cannot create field 'b'/,
  },
  {
    name: 'a path through null',
    before: { a: null },
    modifier: { $inc: { 'a.b': 1 } },
    says: /Cannot create field 'b'/,
  },
  { name: 'a field of a list', before: { a: [1] }, modifier: { $set: { 'a.b': 1 } }, says: /Cannot create field 'b'/ },
  {
    name: '$rename through a number',
    before: { a: 1, b: 2 },
    modifier: { $rename: { a: 'b.c' } },
    says: /Cannot create field 'c'/,
  },
  {
    name: '$rename out of a list',
    before: { l: [{ a: 1 }] },
    modifier: { $rename: { 'l.0.a': 'b' } },
    says: /array element/,
  },
  {
    name: 'a list filled up without end',
    before: { l: [] },
    modifier: { $set: { 'l.2000000': 1 } },
    says: /can't backfill/,
  },
  {
    name: '$ without a condition on the list',
    before: { l: [1] },
    modifier: { $set: { 'l.$': 1 } },
    says: /positional operator did not find the match/,
  },
  {
    name: '$ where nothing is a list',
    before: { l: 1 },
    modifier: { $set: { 'l.$': 2 } },
    query: { l: 1 },
    says: /must exist in the document/,
  },
  {
    name: '$ with a negation',
    before: { l: [1] },
    modifier: { $set: { 'l.$': 2 } },
    query: { l: { $ne: 5 } },
    says: /positional \$ with \$ne in the query is not modelled/,
  },
  {
    name: '$ with alternatives',
    before: { l: [1] },
    modifier: { $set: { 'l.$': 2 } },
    query: { $or: [{ l: 1 }] },
    says: /positional \$ with \$or/,
  },
  {
    name: '$ with two conditions',
    before: { l: [{ a: 1, b: 1 }] },
    modifier: { $set: { 'l.$.c': 2 } },
    query: { 'l.a': 1, 'l.b': 1 },
    says: /several conditions on 'l'/,
  },
  {
    name: '$[] where nothing is a list',
    before: {},
    modifier: { $set: { 'l.$[]': 2 } },
    says: /must exist in the document/,
  },
])('refuses $name in such a document', ({ before, modifier, query = {}, says }) => {
  expect(() => updated({ _id: '1', ...before }, modifier, query)).toThrow(says);
});

it.each([{ $a: 1 }, { a: [{ $b: 1 }] }, { a: { '': 1 } }, { a: [[{ $b: 1 }]] }, { 'a\u0000b': 1 }])(
  'stores no field named so: %j',
  (fields) => {
    expect(() => {
      checkFields(fields);
    }).toThrow(/not valid for storage/);
  },
);

const INHERITED = ['toString', 'constructor', 'valueOf', 'hasOwnProperty'];

describe.each(INHERITED)('a field named %s, as something that every object inherits,', (name) => {
  it.each<{ does: string; before: Document; modifier: Document; after: Document }>([
    { does: 'is set', before: {}, modifier: { $set: { [name]: 1 } }, after: { [name]: 1 } },
    { does: 'is set within', before: {}, modifier: { $set: { [`${name}.x`]: 5 } }, after: { [name]: { x: 5 } } },
    {
      does: 'is set within a list',
      before: { l: [{}] },
      modifier: { $set: { [`l.0.${name}.x`]: 5 } },
      after: { l: [{ [name]: { x: 5 } }] },
    },
    { does: 'is counted', before: {}, modifier: { $inc: { [name]: 2 } }, after: { [name]: 2 } },
    { does: 'is filled', before: {}, modifier: { $push: { [name]: 2 } }, after: { [name]: [2] } },
    { does: 'is the least', before: {}, modifier: { $min: { [name]: 2 } }, after: { [name]: 2 } },
    { does: 'is renamed to', before: { n: 1 }, modifier: { $rename: { n: `${name}.n` } }, after: { [name]: { n: 1 } } },
    { does: 'is no source', before: { n: 1 }, modifier: { $rename: { [name]: 'm' } }, after: { n: 1 } },
    {
      does: 'is not there to be removed',
      before: { n: 1 },
      modifier: { $unset: { [`${name}.x`]: '' } },
      after: { n: 1 },
    },
    { does: 'is removed', before: { n: 1, [name]: 2 }, modifier: { $unset: { [name]: '' } }, after: { n: 1 } },
  ])('$does', ({ before, modifier, after }) => {
    expect(updated(before, modifier, {})).toEqual(after);
  });
});

const levels = (count: number): Document => (count === 1 ? {} : { a: levels(count - 1) });

it.each<{ name: string; document: Document; says: RegExp }>([
  { name: 'a list as its id', document: { _id: [1, 2] }, says: /'_id' value cannot be of type array/ },
  { name: 'a pattern as its id', document: { _id: /a/ }, says: /'_id' value cannot be of type regex/ },
  { name: 'an id that is undefined', document: { _id: undefined }, says: /'_id' value cannot be of type undefined/ },
  { name: '101 levels', document: levels(101), says: /exceeds maximum nested object depth: 100/ },
  {
    name: '101 levels of lists',
    document: { a: JSON.parse('['.repeat(100) + ']'.repeat(100)) as unknown },
    says: /depth: 100/,
  },
])('stores no document with $name', ({ document, says }) => {
  expect(() => {
    checkFields(document);
  }).toThrow(says);
});

it('stores 100 levels, and lists and patterns but for ids', () => {
  expect(() => {
    checkFields(levels(100));
    checkFields({ _id: { a: [1] }, l: [1], r: /a/ });
  }).not.toThrow();
});
