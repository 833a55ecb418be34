import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { openSqlite } from '../../../local/cloud/store/sqlite';
import { outOfStep } from '../../faults/f14-index-walk';
import { dataFolder, START, startFixtureCloud, steps } from './test-cloud';

const ROUNDS = 3;
const WRITES_BEFORE_KILL = 15;
const folder = dataFolder();

/** Runs writer.ts until it has acknowledged enough writes, then kills it where it stands. */
async function writeUntilKilled(): Promise<string[]> {
  const writer: ChildProcessByStdio<null, Readable, null> = spawn(
    process.execPath,
    ['--require', 'tsx/cjs', join(__dirname, 'writer.ts'), folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const acknowledged: string[] = [];
  for await (const id of createInterface(writer.stdout)) {
    acknowledged.push(id);
    if (acknowledged.length === WRITES_BEFORE_KILL) writer.kill('SIGKILL');
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');
  return acknowledged;
}

/** What a look into the file finds that must not be there. */
function faultsIn(path: string): unknown[] {
  const db = openSqlite(path, false);
  const integrity = db.prepare('PRAGMA integrity_check').pluck().all();
  const faults = outOfStep(db);
  db.close();
  return [...integrity.filter((said) => said !== 'ok'), ...faults];
}

it('keeps every write that it acknowledged, and its time, when it is killed', async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    acknowledged.push(...(await writeUntilKilled()));
    expect(faultsIn(folder)).toEqual([]);
  }
  const cloud = await startFixtureCloud({ dataFolder: folder, clock: { paused: true } });
  const { value } = await steps(cloud, 'things', ['where', { owner: 'writer' }], ['limit', 1000], ['get']);
  const kept = value?.data as { _id: string; at: number }[];
  const now = cloud.clock.now();
  await cloud.close();
  expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS * WRITES_BEFORE_KILL);
  expect(kept.map(({ _id }) => _id)).toEqual(expect.arrayContaining(acknowledged));
  expect(now).toBeGreaterThanOrEqual(Math.max(START, ...kept.map(({ at }) => at)));
});
