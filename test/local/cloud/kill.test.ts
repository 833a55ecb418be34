import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { LocalCloud } from '../../../local/cloud';
import { openSqlite } from '../../../local/cloud/store/sqlite';
import { diceOf } from '../../faults/dice';
import { outOfStep } from '../../faults/f14-index-walk';
import { dataFolder, START, startFixtureCloud, steps, type Step } from './test-cloud';

/** So many more on demand: KILL_ROUNDS=50 npx jest test/local/cloud/kill.test.ts */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 3);
/** Beyond that of other tests, ms: a start of the whole cloud on a busy machine. */
const ROUND_MS = 10_000;
const MOST_WRITES_BEFORE_KILL = 20;
/** Documents that one `get` of a function gives. */
const MOST_READ = 1_000;
const folder = dataFolder();

/** Runs writer.ts until it has acknowledged so many writes, then kills it where it stands. */
async function writeUntilKilled(writes: number): Promise<string[]> {
  const writer: ChildProcessByStdio<null, Readable, null> = spawn(
    process.execPath,
    ['--require', 'tsx/cjs', join(__dirname, 'writer.ts'), folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const acknowledged: string[] = [];
  for await (const id of createInterface(writer.stdout)) {
    acknowledged.push(id);
    if (acknowledged.length === writes) writer.kill('SIGKILL');
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');
  expect(writer.signalCode).toBe('SIGKILL');
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

interface Kept {
  _id: string;
  at: number;
}

async function keptIn(cloud: LocalCloud): Promise<Kept[]> {
  const kept: Kept[] = [];
  for (let page: Kept[] | undefined; page?.length !== 0; kept.push(...page)) {
    const from: Step = ['skip', kept.length];
    const { value } = await steps(cloud, 'things', ['where', { owner: 'writer' }], from, ['limit', MOST_READ], ['get']);
    page = value?.data as Kept[];
  }
  return kept;
}

it(
  `keeps every write that it acknowledged, and its time, when it is killed ${ROUNDS} times`,
  async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const writes = diceOf(1, round).between(1, MOST_WRITES_BEFORE_KILL);
      const ids = await writeUntilKilled(writes);
      expect(ids.length).toBeGreaterThanOrEqual(writes);
      acknowledged.push(...ids);
      expect(faultsIn(folder)).toEqual([]);
    }
    const cloud = await startFixtureCloud({ dataFolder: folder, clock: { paused: true } });
    const kept = await keptIn(cloud);
    const now = cloud.clock.now();
    await cloud.close();
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
    expect(kept.map(({ _id }) => _id)).toEqual(expect.arrayContaining(acknowledged));
    // Each writer may have written one more that nobody heard of.
    expect(kept.length - acknowledged.length).toBeLessThanOrEqual(ROUNDS);
    expect(now).toBeGreaterThanOrEqual(Math.max(START, ...kept.map(({ at }) => at)));
  },
  60_000 + ROUNDS * ROUND_MS,
);
