import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustOf } from './broken-promise';
import { diceOf } from './dice';
import { Acknowledged } from './f14-judge';
import { buildWriter, linesOf } from './f14-writer-lines';
import type { Fault, Figures } from './fault';

/** A life of no more acknowledged writes than this. */
const MOST_WRITES = 60;
/** In one life: fewer documents than this are added. */
const NUMBERS_A_LIFE = 1_000_000;
/** Pages of the log that it is emptied at: so seldom, or with every few writes, so that a kill meets that too. */
const CHECKPOINTS = [1_000, 100, 8];

/** The store's process is killed while four workers write: one data folder, life after life. */
export const killedWriters: Fault = {
  id: 'F14',
  title: 'the store is killed while four workers write',
  rounds: { test: 5, full: 1_000 },
  async run({ seed, rounds }) {
    const program = await buildWriter();
    const folder = mkdtempSync(join(tmpdir(), 'zhitu-killed-'));
    const acknowledged = new Acknowledged();
    const figures = { kills: 0, acknowledged: 0, transactions: 0, unheard: 0, documents: 0, lost: 0 } satisfies Figures;
    try {
      for (let round = 0; round < rounds; round += 1) {
        const [dice, must] = [diceOf(seed, round), mustOf(seed, round)];
        const pragmas = [`PRAGMA wal_autocheckpoint = ${dice.pick(CHECKPOINTS)}`];
        const child = program.start({ folder, seed, round, firstNumber: round * NUMBERS_A_LIFE, pragmas });
        const last = dice.between(1, MOST_WRITES);
        const lines = await linesOf(child, (done) => {
          if (done === last) child.kill('SIGKILL');
        });
        must(child.signalCode === 'SIGKILL', 'the writers died by themselves', lines.at(-1));
        acknowledged.hear(lines, must);
        figures.documents = await acknowledged.judge(folder, must);
        const done = lines.flatMap((line) => (line.is === 'done' ? [line.wrote] : []));
        figures.kills += 1;
        figures.acknowledged += done.length;
        figures.transactions += done.filter((wrote) => 'pair' in wrote).length;
        figures.unheard += lines.filter(({ is }) => is === 'begun').length - done.length;
      }
      return figures;
    } finally {
      rmSync(folder, { recursive: true });
      program.remove();
    }
  },
};
