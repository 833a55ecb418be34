import type { WatchedRun } from './watched-store';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../build/root';
import { leanPorts } from '../lean-ports';
import { quantile } from '../stack/quantile';
import { dueParcels } from './due-parcels';
import { factsOf } from './engine-facts';
import { dueByEngine, dueByOurs, rulesEngine } from './rules-engine';
import { seedStore } from './seed-store';
import { MINUTE, momentOfRun, RUNS } from './watch-moments';
import { openWatchedStore } from './watched-store';

/** What watching a store of so many parcels came to; the first run, which warms up, left out. */
export interface SizeReport {
  parcels: number;
  runs: WatchedRun[];
}

/** Ours beside json-rules-engine, on the same due parcels. */
export interface EngineReport {
  parcels: number;
  /** Parcels of which both say the same is due. */
  agreed: number;
  /** Issues due by ours. */
  due: number;
  /** Parcels a second, median. */
  oursPerSecond: number;
  enginePerSecond: number;
}

/** How many are due in each run. */
export const DUE = 1_000;

/** Seeds stores of these sizes and watches them in turn, run after run, so that a busy machine slows all. */
export async function measureWatch(sizes: readonly number[], seed: number): Promise<SizeReport[]> {
  const folders: string[] = [];
  const others = leanPorts();
  const stores = [];
  try {
    const functionsDir = mkdtempSync(join(tmpdir(), 'zhitu-bench-'));
    folders.push(functionsDir);
    // As it is now: an index that is added while stores are filled would be built when they are opened.
    const databaseFile = join(functionsDir, 'database.json');
    copyFileSync(join(ROOT, 'cloudfunctions/database.json'), databaseFile);
    for (const parcels of sizes) {
      const folder = mkdtempSync(join(tmpdir(), 'zhitu-bench-'));
      folders.push(folder);
      await seedStore({
        folder,
        databaseFile,
        vault: others.vault,
        parcels,
        due: DUE,
        seed,
        tell: progressOf(parcels),
      });
      stores.push({
        parcels,
        store: await openWatchedStore({ folder, functionsDir, databaseFile }, others),
        runs: [] as WatchedRun[],
      });
    }
    for (let run = 0; run < RUNS; run += 1) for (const { store, runs } of stores) runs.push(await store.run(run));
    return stores.map(({ parcels, runs: [, ...counted] }) => ({ parcels, runs: counted }));
  } finally {
    for (const { store } of stores) await store.close();
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
}

/** Says how far seeding is, ten times. */
export function progressOf(parcels: number): (done: number) => void {
  const began = performance.now();
  let told = 0;
  return (done) => {
    if (done < told + parcels / 10) return;
    told = done;
    console.log(`seeded ${done} of ${parcels} in ${((performance.now() - began) / 1_000).toFixed(0)} s`);
  };
}

const ROUNDS = 7;

/** Both in turn, round after round; the first warms up. The engine's facts are made before, and that is not counted. */
export async function measureEngine(): Promise<EngineReport> {
  const { vault } = leanPorts();
  const now = momentOfRun(1);
  const parcels = dueParcels(vault, { run: 1, count: DUE });
  const heardUpTo = { kdniao: now - MINUTE };
  const facts = parcels.map((parcel) => factsOf(parcel, heardUpTo, now));
  const engine = rulesEngine();
  const [ours, theirs]: [number[], number[]] = [[], []];
  let answers: { ours: string[][]; theirs: string[][] } = { ours: [], theirs: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    answers = { ours: [], theirs: [] };
    const began = performance.now();
    for (const parcel of parcels) answers.ours.push(dueByOurs(parcel, heardUpTo, now));
    const between = performance.now();
    for (const one of facts) answers.theirs.push(await dueByEngine(engine, one));
    const end = performance.now();
    if (round === 0) continue;
    ours.push((DUE * 1_000) / (between - began));
    theirs.push((DUE * 1_000) / (end - between));
  }
  const agreed = answers.ours.filter((due, index) => due.join() === answers.theirs[index]?.join()).length;
  const due = answers.ours.flat().length;
  return { parcels: DUE, agreed, due, oursPerSecond: quantile(ours, 0.5), enginePerSecond: quantile(theirs, 0.5) };
}
