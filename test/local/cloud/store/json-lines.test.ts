import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { Binary, Decimal128, ObjectId } from 'bson';
import * as fc from 'fast-check';
import { DataFolderInUse, holdFolder } from '../../../../local/cloud';
import { FILES_FOLDER } from '../../../../local/cloud/local-names';
import { IMPORTING_FOLDER } from '../../../../local/cloud/store/held-folder';
import { PRODUCTION_LIMITS } from '../../../../local/cloud/limits';
import type { Document } from '../../../../local/cloud/store/document';
import { exportLines } from '../../../../local/cloud/store/export-lines';
import { importLines } from '../../../../local/cloud/store/import-lines';
import { LinesRefused } from '../../../../local/cloud/store/lines-reading';
import { openStore } from '../../../../local/cloud/store/open-store';
import type { DatabaseDefinition } from '../../../../local/cloud/store/schema';
import { openSqlite } from '../../../../local/cloud/store/sqlite';
import { outOfStep } from '../../../faults/f14-index-walk';
import { anyCharacter } from '../../../any-character';
import { dataFolder } from '../test-cloud';

const root = dataFolder();
const CLI = join(__dirname, '../../../../local/cloud/cli.ts');
const SCHEMA: DatabaseDefinition = {
  collections: [
    { name: 'things', indexes: [{ name: 'serial', fields: [{ path: 'serial.no' }], unique: true }] },
    { name: 'plain', indexes: [{ name: 'tags', fields: [{ path: 'tags' }] }] },
  ],
};
const databaseFile = join(root, 'database.json');
writeFileSync(databaseFile, JSON.stringify(SCHEMA));

let folders = 0;
const newFolder = (): string => join(root, `folder-${(folders += 1)}`);

/** A folder with these documents in `plain`, and rows in WeChat's books. */
async function filled(documents: readonly Document[], schema = SCHEMA): Promise<string> {
  const folder = newFolder();
  mkdirSync(folder);
  const db = openSqlite(folder, false);
  const { store } = openStore(db, { schema, documentBytes: Infinity });
  await store.insert('plain', documents);
  db.close();
  return folder;
}

async function linesOf(folder: string): Promise<string> {
  const out = new PassThrough();
  const read = text(out);
  await exportLines(folder, out);
  out.end();
  return read;
}

const taken = (lines: string, folder = newFolder()): Promise<number> =>
  importLines(folder, { databaseFile, lines: Readable.from([lines]) });

/** Everything in a folder's tables, but for numbers that only the store itself knows. */
function contentOf(folder: string): unknown {
  const db = openSqlite(folder, false);
  const all = (query: string): unknown => JSON.parse(JSON.stringify(db.prepare(query).raw().all())) as unknown;
  expect(outOfStep(db)).toEqual([]);
  const content = {
    documents: all('SELECT collection, body FROM documents ORDER BY rid'),
    created: all('SELECT name FROM created_collections ORDER BY name'),
    accepts: all('SELECT openid, template_id, left FROM accepts ORDER BY openid, template_id'),
    switchedOff: all('SELECT openid FROM switched_off ORDER BY openid'),
    messages: all('SELECT id, body FROM messages ORDER BY id'),
    clock: all('SELECT state FROM clock'),
  };
  db.close();
  return content;
}

const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom<unknown>(null, NaN, Infinity, -Infinity, 0, 2 ** 53, 2 ** 62, -(2 ** 63), 1e300, 5e-324),
    fc.boolean(),
    fc.integer(),
    fc.double(),
    fc.string({ unit: anyCharacter }),
    fc.constantFrom('顺丰速运', '已签收\n\u2028', '"\\', '😀', '\0', ''),
    fc.date({ noInvalidDate: true }),
    fc.uint8Array({ maxLength: 9 }).map((bytes) => new Binary(Buffer.from(bytes))),
    fc.constantFrom(new ObjectId('0123456789abcdef01234567'), Decimal128.fromString('1.10')),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', '名', 'length', 'x y'), tie('value'), { maxKeys: 4 }),
  ),
})).value;
const fields = fc.dictionary(fc.constantFrom('a', 'b', '名', 'tags', 'serial'), value, { maxKeys: 5 });

it('gives back any documents as they were, in their order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fields, { maxLength: 8 }), async (list) => {
      const documents = list.map(({ tags: _tags, ...one }, index) => ({ _id: `文档${index}`, ...one, tags: [index] }));
      const folder = await filled(documents);
      const copy = newFolder();
      expect(await taken(await linesOf(folder), copy)).toBe(documents.length);
      expect(contentOf(copy)).toEqual(contentOf(folder));
      expect(await linesOf(copy)).toBe(await linesOf(folder));
    }),
    { numRuns: 25 },
  );
});

it('takes along deep documents, large ones, created collections, WeChat’s books and the time', async () => {
  let deep: unknown = '底';
  for (let depth = 0; depth < 90; depth += 1) deep = depth % 2 === 0 ? [deep] : { deep };
  const large = '中'.repeat(Math.floor(PRODUCTION_LIMITS.documentBytes / 3) - 40);
  const folder = await filled([{ _id: 'deep', deep }, { _id: 'large', large }, { _id: 7 }]);
  const db = openSqlite(folder, false);
  const { store } = openStore(db, { schema: SCHEMA, documentBytes: Infinity });
  await store.createCollection('made');
  await store.insert('made', [{ _id: 1 }]);
  await store.insert('things', [{ _id: 'one', serial: { no: 1 } }]);
  db.exec(`INSERT INTO accepts VALUES ('oChen', 't', 3); INSERT INTO switched_off VALUES ('oLin');
    INSERT INTO messages VALUES (4, '{"touser":"oChen"}'); INSERT INTO clock VALUES (1, '{"now":5,"speed":1,"paused":true}')`);
  db.close();
  const copy = newFolder();
  await taken(await linesOf(folder), copy);
  expect(contentOf(copy)).toEqual(contentOf(folder));
});

const HEAD = '{"localCloud":1,"collections":["things"],"created":[]}';
const thing = (id: string, no: number): string =>
  `{"collection":"things","document":{"_id":"${id}","serial":{"no":${no}}}}`;
const clock = (state: string, id = 1): string => JSON.stringify({ clock: { id, state } });
const end = (lines: number): string => `{"end":{"lines":${lines}}}`;

it.each([
  { name: 'that is empty', lines: [], says: /line 1: the end is missing/ },
  { name: 'that was cut off between lines', lines: [HEAD, thing('a', 1)], says: /line 3: the end is missing/ },
  { name: 'that was cut off in a line', lines: [HEAD, thing('a', 1).slice(0, -5)], says: /line 2: / },
  { name: 'that lacks a line', lines: [HEAD, thing('a', 1), end(3)], says: /line 3: does not end 2 lines/ },
  { name: 'that goes on after its end', lines: [HEAD, end(1), thing('a', 1)], says: /line 3: stands after the end/ },
  { name: 'without a head', lines: [thing('a', 1)], says: /line 1: is no head of format 1/ },
  { name: 'of another format', lines: [HEAD.replace('1', '2')], says: /line 1: is no head of format 1/ },
  {
    name: 'of a foreign collection',
    lines: [HEAD.replace('things', 'others')],
    says: /line 1: collection others is not in/,
  },
  {
    name: 'with a document of a collection that is not there',
    lines: [HEAD, thing('a', 1).replace('things', 'others')],
    says: /line 2: .*others/,
  },
  {
    name: 'with a foreign line',
    lines: [HEAD, '{"users":{"name":"x"}}'],
    says: /line 2: is no line of a data folder: users/,
  },
  { name: 'with a line that is no object', lines: [HEAD, '[]'], says: /line 2: / },
  {
    name: 'with a document without _id',
    lines: [HEAD, '{"collection":"things","document":{}}'],
    says: /line 2: a document without _id/,
  },
  {
    name: 'with a wrong row of the books',
    lines: [HEAD, '{"accepts":{"openid":"o"}}'],
    says: /line 2: is no row of accepts/,
  },
  ...[
    { row: '{"accepts":{"openid":"o","template_id":"t","left":-5}}', says: /line 2: is no row of accepts/ },
    { row: '{"accepts":{"openid":"o","template_id":"t","left":0.5}}', says: /line 2: is no row of accepts/ },
    { row: '{"switched_off":{"openid":1}}', says: /line 2: is no row of switched_off/ },
    { row: '{"messages":{"id":0,"body":"{}"}}', says: /line 2: is no row of messages/ },
    { row: '{"messages":{"id":1,"body":"[]"}}', says: /line 2: is no row of messages/ },
    { row: '{"messages":{"id":1,"body":"nope"}}', says: /line 2: .*JSON/ },
    { row: clock('nope'), says: /line 2: .*JSON/ },
    { row: clock('null'), says: /line 2: clock: \{now, speed, paused\} is expected/ },
    { row: clock('{"now":5,"speed":0,"paused":true}'), says: /line 2: clock: speed must be in/ },
    { row: clock('{"now":5,"speed":1}'), says: /line 2: clock: paused must be true or false/ },
    { row: clock('{"now":1e300,"speed":1,"paused":true}'), says: /line 2: clock: now must be .*1970 to 9999/ },
    { row: clock('{"now":5,"speed":1,"paused":true}', 2), says: /line 2: is no row of clock/ },
  ].map(({ row, says }) => ({ name: `with ${row}`, lines: [HEAD, row, end(2)], says })),
  {
    name: 'that breaks a unique index',
    lines: [HEAD, thing('a', 1), thing('b', 2), thing('c', 1), end(4)],
    says: /line 4: E11000.* index: serial .*\{ serial\.no: 1 \}/,
  },
  {
    name: 'with an _id twice',
    lines: [HEAD, thing('a', 1), thing('a', 2), end(3)],
    says: /line 3: E11000.* _id_ .*\{ _id: "a" \}/,
  },
])('refuses a file $name, and leaves nothing', async ({ lines, says }) => {
  const folder = newFolder();
  const refused = taken(lines.map((line) => `${line}\n`).join(''), folder);
  await expect(refused).rejects.toThrow(says);
  await expect(refused).rejects.toBeInstanceOf(LinesRefused);
  expect(readdirSync(folder)).toEqual(['cloud.lock']);
});

it('leaves uploaded files alone, whether the lines are taken or not', async () => {
  const folder = newFolder();
  const file = join(folder, FILES_FOLDER, 'photo.jpg');
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, 'a photo');
  await expect(taken(HEAD, folder)).rejects.toThrow(/the end is missing/);
  expect(existsSync(file)).toBe(true);
  expect(await taken([HEAD, thing('a', 1), end(2)].join('\n'), folder)).toBe(1);
  expect(readdirSync(folder).sort()).toEqual(['cloud.lock', 'cloud.sqlite', FILES_FOLDER]);
  expect(existsSync(file)).toBe(true);
});

it('a killed import leaves no data, and the next one takes its place', async () => {
  const folder = newFolder();
  const command = ['import', '--data', folder, '--database', databaseFile];
  const importing = spawn(process.execPath, ['--require', 'tsx/cjs', CLI, ...command]);
  importing.stdin.write(`${HEAD}\n${thing('a', 1)}\n`);
  while (!existsSync(join(folder, IMPORTING_FOLDER, 'cloud.sqlite'))) await setTimeout(10);
  importing.kill('SIGKILL');
  await once(importing, 'exit');
  const held = holdFolder(folder);
  expect([held.hasData(), existsSync(join(folder, IMPORTING_FOLDER))]).toEqual([false, true]);
  held.release();
  expect(await taken([HEAD, thing('b', 2), end(2)].join('\n'), folder)).toBe(1);
  expect(contentOf(folder)).toMatchObject({ documents: [['things', '{"_id":"b","serial":{"no":2}}']] });
  expect(existsSync(join(folder, IMPORTING_FOLDER))).toBe(false);
});

it('refuses a folder that holds data, one that is in use, and one that has nothing to give', async () => {
  const folder = await filled([]);
  await expect(taken(HEAD, folder)).rejects.toThrow(/holds data already/);
  const held = holdFolder(folder);
  await expect(linesOf(folder)).rejects.toBeInstanceOf(DataFolderInUse);
  await expect(taken(HEAD, folder)).rejects.toBeInstanceOf(DataFolderInUse);
  held.release();
  await expect(linesOf(newFolder())).rejects.toThrow(/holds no data/);
});

it('needs no more memory for more documents', async () => {
  const COUNT = 4_000;
  const fill = '重'.repeat(2_000);
  const folder = await filled(Array.from({ length: COUNT }, (_, index) => ({ _id: index, fill })));
  let most = 0;
  const out = new PassThrough();
  out.on('data', () => {
    most = Math.max(most, out.readableLength + out.writableLength);
  });
  await exportLines(folder, out);
  // A document is 6 KB; what waits is a few of them, never the folder.
  expect(most).toBeLessThan(1_000_000);
});
