import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import type { Vault } from '../../../cloudfunctions/_ports';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ALL_MERCHANTS, laneId } from '../../../cloudfunctions/_core/issues/lanes/lane-id';
import { laneOf } from '../../../cloudfunctions/_core/issues/lanes/lane-of';
import { isQuietLong } from '../../../cloudfunctions/_core/views/calm-rest';
import { startLocalCloud } from '../../../local/cloud';
import { openSqlite } from '../../../local/cloud/store/sqlite';
import { demoEnvironment } from '../../../local/world/demo-shop';
import { buildProject } from '../../build/project';
import { ROOT } from '../../build/root';
import { SHOP } from '../bench-shop';
import { randomFrom } from '../random-from';
import { seedStore } from '../watch/seed-store';
import { momentOfRun } from '../watch/watch-moments';

/** What is called: the product's function, one that makes the same reads and returns what they gave, and one that does nothing. */
export type Called = 'timeline' | 'reader' | 'empty';

/** A parcel whose buyer may ask for it. */
export interface Asked {
  parcelId: string;
  buyer: string;
  /** The lanes that its timeline reads: none unless nothing has come for long. */
  lanes: string[];
}

/** A cloud over a store of so many parcels. */
export interface TimelineCloud {
  parcels: number;
  /** Parcels at random, other ones each time. */
  pick(count: number): Asked[];
  /** @throws Error when it is refused */
  call(called: Called, asked: Asked): Promise<void>;
  /** Reads since it was asked last, by what was read. */
  reads(): Record<string, number>;
  close(): Promise<void>;
}

/** So many parcels of one buyer, on average. */
const PARCELS_A_BUYER = 5;
/** Parcels to pick from: more than are asked for in one round. */
const SAMPLE = 5_000;
const NOW = momentOfRun(0);
const key32 = (letter: string): string => Buffer.alloc(32, letter).toString('base64');

/** The product's bundles with the bench's own functions beside them. @returns the folder, which the caller removes */
export async function benchFunctions(): Promise<string> {
  await buildProject(ROOT);
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-bench-'));
  cpSync(join(ROOT, 'dist/cloudfunctions/shopper'), join(folder, 'functions/shopper'), { recursive: true });
  cpSync(join(__dirname, 'functions'), join(folder, 'functions'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

export interface Wanted {
  /** As `benchFunctions` made it. */
  functions: string;
  vault: Vault;
  parcels: number;
  seed: number;
  tell: (done: number) => void;
}

export async function openTimelineCloud(wanted: Wanted): Promise<TimelineCloud> {
  const folder = mkdtempSync(join(tmpdir(), 'zhitu-bench-'));
  try {
    return await openIn(folder, wanted);
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}

async function openIn(folder: string, { functions, vault, parcels, seed, tell }: Wanted): Promise<TimelineCloud> {
  const databaseFile = join(ROOT, 'cloudfunctions/database.json');
  const buyers = Math.max(1, Math.floor(parcels / PARCELS_A_BUYER));
  const buyerOf = (index: number): string => `oBuyer${index % buyers}`;
  await seedStore({ folder, databaseFile, vault, parcels, due: 0, seed, buyerOf, tell });
  const random = randomFrom(seed);
  const sample = sampleOf(folder, parcels, random);
  const cloud = await startLocalCloud({
    functionsDir: join(functions, 'functions'),
    databaseFile,
    environment: {
      ...demoEnvironment({ sealKey: key32('s'), lookupKey: key32('l') }),
      MERCHANTS: JSON.stringify([SHOP]),
    },
    dataFolder: folder,
    clock: { startAt: NOW, paused: true },
  });
  return {
    parcels,
    pick: (count) =>
      Array.from({ length: count }, () => sample[random(sample.length)]).filter((one) => one !== undefined),
    call: async (called, { parcelId, buyer, lanes }) => {
      const event =
        called === 'timeline' ? { action: 'getTimeline', input: { locale: 'zh-CN', parcelId } } : { parcelId, lanes };
      const reply = await cloud.call(called === 'timeline' ? 'shopper' : called, event, buyer);
      if ((reply as { ok?: boolean }).ok !== true) throw new Error(`${called} refused: ${JSON.stringify(reply)}`);
    },
    reads: () => {
      const operations = cloud.operations();
      cloud.resetOperations();
      return countsOf(operations.map(({ action, collection, examined = 0 }) => `${action} ${collection} ${examined}`));
    },
    close: async () => {
      await cloud.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function countsOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** Parcels that have a buyer, from everywhere in the store. */
function sampleOf(folder: string, parcels: number, random: (below: number) => number): Asked[] {
  const db = openSqlite(folder, false);
  try {
    const byRow = db.prepare("SELECT body FROM documents WHERE collection = 'parcels' AND rid = ?").pluck();
    const bodies = Array.from({ length: SAMPLE }, () => byRow.all(1 + random(parcels)) as string[]).flat();
    return bodies.flatMap((body) => {
      const parcel = JSON.parse(body) as Parcel;
      const { _id: parcelId, buyer } = parcel;
      return buyer === undefined ? [] : [{ parcelId, buyer, lanes: lanesOf(parcel) }];
    });
  } finally {
    db.close();
  }
}

function lanesOf(parcel: Parcel): string[] {
  const lane = isQuietLong(parcel, NOW) ? laneOf(parcel) : undefined;
  return lane ? [laneId(parcel.merchantId, lane), laneId(ALL_MERCHANTS, lane)] : [];
}
