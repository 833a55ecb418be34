import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PRODUCTION_LIMITS } from '../../local/cloud/limits';
import { openStore } from '../../local/cloud/store/open-store';
import { readSchema } from '../../local/cloud/store/schema';
import { openSqlite } from '../../local/cloud/store/sqlite';
import { leanPorts } from '../../scripts/bench/lean-ports';
import { dueParcels } from '../../scripts/bench/watch/due-parcels';
import { factsOf } from '../../scripts/bench/watch/engine-facts';
import { sizesUpTo } from '../../scripts/bench/watch/print-watch';
import { dueByEngine, dueByOurs, rulesEngine } from '../../scripts/bench/watch/rules-engine';
import { seedStore } from '../../scripts/bench/watch/seed-store';
import { MINUTE, momentOfRun } from '../../scripts/bench/watch/watch-moments';

const { vault } = leanPorts();
const databaseFile = join(__dirname, '../../cloudfunctions/database.json');
/** One of each kind. */
const KINDS = 11;

it.each([0, 5])('json-rules-engine says the same of every kind of due parcel in run %i', async (run) => {
  const now = momentOfRun(run);
  const heardUpTo = { kdniao: now - MINUTE };
  const engine = rulesEngine();
  for (const parcel of dueParcels(vault, { run, count: KINDS })) {
    const due = dueByOurs(parcel, heardUpTo, now);
    expect(await dueByEngine(engine, factsOf(parcel, heardUpTo, now))).toEqual(due);
    expect(due.length > 0).toBe(parcel.stage !== 'delivered');
  }
});

it('reads what is due by its index, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-bench-'));
  const seeding = { folder, databaseFile, vault, parcels: 400, due: KINDS, seed: 7, tell: () => undefined };
  await seedStore(seeding);
  const db = openSqlite(folder, false);
  try {
    const { documentBytes } = PRODUCTION_LIMITS;
    const { store } = openStore(db, { schema: readSchema(databaseFile), documentBytes });
    expect(await store.count('parcels', {})).toMatchObject({ total: 400 });
    const query = { dueAt: { $gte: 0, $lte: momentOfRun(0) } };
    const { list, examined } = await store.find('parcels', { query, order: { dueAt: 1 }, limit: 100 });
    expect([list.length, examined]).toEqual([KINDS, KINDS]);
  } finally {
    db.close();
    rmSync(folder, { recursive: true });
  }
});

it.each([
  { most: 1, want: [10_000] },
  { most: 100_000, want: [10_000, 100_000] },
  { most: 1_000_000, want: [10_000, 100_000, 1_000_000] },
])('grows to $want for up to $most', ({ most, want }) => {
  expect(sizesUpTo(most)).toEqual(want);
});
