import { EJSON } from 'bson';
import fc from 'fast-check';
import { parseDocument, printDocument } from '../../../../local/cloud/store/document';

const asEjson = (text: string): unknown => EJSON.parse(text, { relaxed: true });

it('reads plain JSON as extended JSON is read', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
      const text = JSON.stringify(fields);
      expect(parseDocument(text)).toEqual(asEjson(text));
    }),
  );
});

it.each([
  { name: 'a date', text: '{"at":{"$date":"2026-11-21T06:00:00Z"}}' },
  { name: 'a long number within a list', text: '{"l":[1,{"n":{"$numberLong":"12"}}]}' },
  { name: 'a date whose name is escaped', text: '{"at":{"\\u0024date":"2026-11-21T06:00:00Z"}}' },
  { name: 'words that only look like it', text: '{"price":"\\"$5\\"","$":1}' },
])('reads $name', ({ text }) => {
  const document = parseDocument(text);
  expect(document).toEqual(asEjson(text));
  expect(parseDocument(printDocument(document))).toEqual(document);
});

it('refuses a name with a null byte, as MongoDB does', () => {
  expect(() => parseDocument('{"a\\u0000b":1}')).toThrow(/null bytes/);
});
