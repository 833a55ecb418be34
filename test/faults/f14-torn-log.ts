import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DATABASE_FILES } from '../../local/cloud/store/sqlite';
import { mustOf } from './broken-promise';
import { diceOf, type Dice } from './dice';
import { letGo } from './f14-collect';
import { contentsOf } from './f14-judge';
import { halfOf, noteOf, openLeanStore, pairIds, type LeanStore } from './f14-lean-store';
import type { Fault, Figures } from './fault';

/** The last bytes of the log, at each of which it is cut. */
const TAIL = 64 * 1024;
/** Commits that are in the database's file already. */
const BEFORE = 3;
const [DATABASE = '', LOG = ''] = DATABASE_FILES;
/** Copies that are open at once. */
const AT_ONCE = 100;
/** Opening costs syncs, which cost nothing in memory. */
const MEMORY = '/dev/shm';

/** A round is a length to which the write-ahead log is cut, as a machine may leave it that lost its power. */
export const tornLog: Fault = {
  id: 'F14B',
  title: 'the write-ahead log is cut at every byte of its last 64 KB',
  rounds: { test: 150, full: TAIL },
  async run({ seed, rounds }) {
    const folder = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'zhitu-torn-'));
    try {
      const history = await makeHistory(join(folder, 'whole'), diceOf(seed, 0));
      const figures = { opened: 0, commits: history.commits, logBytes: history.log.length, endings: 0 };
      let last = 0;
      for (const length of lengths(history.log.length, rounds)) {
        const must = mustOf(seed, length);
        const copy = mkdtempSync(join(folder, 'cut-'));
        copyFileSync(history.database, join(copy, DATABASE));
        writeFileSync(join(copy, LOG), history.log.subarray(0, length));
        const commits = commitsIn(copy, must);
        must(commits >= last, 'a longer log holds less', { commits, last });
        figures.opened += 1;
        if (commits > last) figures.endings += 1;
        last = commits;
        rmSync(copy, { recursive: true });
        if (figures.opened % AT_ONCE === 0) await letGo();
      }
      mustOf(seed, rounds)(last === history.commits, 'the whole log does not hold everything', last);
      return figures satisfies Figures;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

interface History {
  /** A copy of the database's file, as it was before the log. */
  database: string;
  log: Buffer;
  commits: number;
}

/** Commits one after the other, each a transaction of several documents, until the log is long enough. */
async function makeHistory(folder: string, dice: Dice): Promise<History> {
  mkdirSync(folder);
  const lean = openLeanStore(folder);
  lean.db.prepare('PRAGMA wal_autocheckpoint = 0').all();
  let commits = 0;
  while (commits < BEFORE) await commit(lean, (commits += 1), dice);
  lean.db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all();
  const database = `${folder}-database`;
  copyFileSync(join(folder, DATABASE), database);
  const logged = () => readFileSync(join(folder, LOG));
  while (logged().length < 1.2 * TAIL) await commit(lean, (commits += 1), dice);
  const log = logged();
  lean.close();
  return { database, log, commits };
}

/** The nth commit adds the nth note, and counts both of a pair up to n. */
async function commit({ transactions }: LeanStore, nth: number, dice: Dice): Promise<void> {
  const id = transactions.begin('history');
  const note = noteOf(0, nth, dice.between(1, 9));
  transactions.step(id, (transaction) => {
    for (const half of pairIds(0)) transaction.write({ collection: 'pairs', id: half, document: halfOf(half, nth) });
    transaction.write({ collection: 'notes', id: note['_id'], document: note });
  });
  await transactions.commit(id);
}

/** How many commits a store holds, which must be the first ones. @throws BrokenPromise */
function commitsIn(folder: string, must: ReturnType<typeof mustOf>): number {
  const { notes, pairs } = contentsOf(folder, must);
  const numbers = [...notes.values()].map(({ number }) => number as number).sort((a, b) => a - b);
  must(
    numbers.every((number, index) => number === index + 1),
    'not a beginning of the history',
    numbers,
  );
  for (const id of pairIds(0))
    must(pairs.get(id)?.['number'] === numbers.length, 'a commit is there by half', { id, commits: numbers.length });
  return numbers.length;
}

/** So many lengths of the log, the shortest first; the longest is whole. */
function lengths(whole: number, rounds: number): number[] {
  const step = Math.max(1, TAIL / rounds);
  const cut = Array.from({ length: Math.min(rounds, TAIL) }, (_, round) => whole - TAIL + Math.floor(round * step));
  return [...cut, whole];
}
