import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { readCliOptions } from '../../../../local/cloud/cli/cli-options';
import { StoredFiles } from '../../../../local/cloud/files/stored-files';
import type * as Store from '../../../../local/cloud/store/sqlite';
import type * as TestCloud from '../test-cloud';

const SQLITE = '../../../../local/cloud/store/sqlite';
const { openSqlite } = jest.requireActual<typeof Store>(SQLITE);

/** Every connection that writes, as the cloud opened it. */
const opened: Store.Sqlite[] = [];
jest.doMock(SQLITE, () => ({
  ...jest.requireActual<typeof Store>(SQLITE),
  openSqlite: (...asked: Parameters<typeof openSqlite>) => {
    const db = openSqlite(...asked);
    opened.push(db);
    return db;
  },
}));
const { dataFolder, startFixtureCloud } = jest.requireActual<typeof TestCloud>('../test-cloud');

const folder = dataFolder();

/** SQLite's numbers: it waits for the disk at each commit, or at checkpoints alone. Source: sqlite.org/pragma.html#pragma_synchronous */
const [FULL, NORMAL] = [2, 1];
const given = (...more: string[]): boolean =>
  readCliOptions(['--functions', 'functions', '--database', 'database.json', ...more]).durable;

// Killing the process cannot tell: what the operating system was given is on the disk in the end, whoever has died.
it.each([
  { name: 'durable', options: { durable: true }, want: FULL },
  { name: 'not durable', options: { durable: false }, want: NORMAL },
  { name: 'as it comes', options: {}, want: NORMAL },
  { name: 'at the console', options: { durable: given() }, want: NORMAL },
  { name: 'at the console with --durable', options: { durable: given('--durable') }, want: FULL },
])('a cloud that is $name: synchronous is $want, before and after a write', async ({ name, options, want }) => {
  opened.length = 0;
  const cloud = await startFixtureCloud({ dataFolder: join(folder, name), ...options });
  const synchronous = (): unknown[] => opened.map((db) => db.prepare('PRAGMA synchronous').pluck().all()[0]);
  try {
    expect(synchronous()).toEqual([want]);
    cloud.grantAccepts('oChen', ['template'], 1);
    expect(synchronous()).toEqual([want]);
  } finally {
    await cloud.close();
  }
});

it.each([
  { durable: true, syncs: { kept: 2, removed: 1 }, what: 'the file and its folder' },
  { durable: false, syncs: { kept: 0, removed: 0 }, what: 'nothing' },
])('files, durable $durable: $what is on the disk before the answer', async ({ durable, syncs }) => {
  const handle = await open(folder);
  const sync = jest.spyOn(Object.getPrototypeOf(handle) as FileHandle, 'sync');
  await handle.close();
  const files = new StoredFiles(join(folder, `files ${durable}`), { durable, origin: () => 'http://127.0.0.1:1' });
  await files.put({ path: 'a.txt', type: 'text/plain', bytes: Buffer.from('a') });
  expect(sync).toHaveBeenCalledTimes(syncs.kept);
  await files.remove('a.txt');
  expect(sync).toHaveBeenCalledTimes(syncs.kept + syncs.removed);
  sync.mockRestore();
});
