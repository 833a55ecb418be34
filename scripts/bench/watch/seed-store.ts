import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import type { Vault } from '../../../cloudfunctions/_ports';
import { parcelKey } from '../../../cloudfunctions/_core/tracking/parcel-key';
import { PRODUCTION_LIMITS } from '../../../local/cloud/limits';
import { openStore } from '../../../local/cloud/store/open-store';
import { readSchema } from '../../../local/cloud/store/schema';
import { openSqlite } from '../../../local/cloud/store/sqlite';
import { randomFrom } from '../random-from';
import { dueParcels, heardParcels, quietParcels, waybillNoOf } from './due-parcels';
import { HOUR, RUNS } from './watch-moments';

export interface Seeding {
  folder: string;
  databaseFile: string;
  vault: Vault;
  parcels: number;
  /** Due in each run. */
  due: number;
  seed: number;
  /** Whose the nth parcel is, of those of which nothing is due; nobody's when absent. */
  buyerOf?: (index: number) => string;
  tell: (done: number) => void;
}

/** Different parcels of which nothing is due; all others have the words of one of these. */
const PATTERNS = 480;
/** In one transaction. */
const AT_ONCE = 2_000;
/** Of the memory, KB: building is not measured, and each index is written to everywhere. */
const CACHE_KB = 1_500_000;

/** Fills a data folder's store by its own inserts: what is due in each run stands scattered among all others. */
export async function seedStore({ folder, databaseFile, tell, ...made }: Seeding): Promise<void> {
  const db = openSqlite(folder, false);
  try {
    db.exec(`PRAGMA cache_size = -${CACHE_KB}`);
    db.exec('PRAGMA synchronous = OFF');
    const { documentBytes } = PRODUCTION_LIMITS;
    const { store } = openStore(db, { schema: readSchema(databaseFile), documentBytes });
    let waiting: Parcel[] = [];
    let done = 0;
    for (const parcel of parcelsOf(made)) {
      waiting.push(parcel);
      if (waiting.length < AT_ONCE) continue;
      await store.insert('parcels', waiting as never);
      done += waiting.length;
      waiting = [];
      tell(done);
    }
    await store.insert('parcels', waiting as never);
  } finally {
    db.close();
  }
}

function* parcelsOf({
  vault,
  parcels,
  due,
  seed,
  buyerOf,
}: Omit<Seeding, 'folder' | 'databaseFile' | 'tell'>): Generator<Parcel> {
  const random = randomFrom(seed);
  const runs = Array.from({ length: RUNS }, (_, run) => run);
  const special = runs.flatMap((run) => [...dueParcels(vault, { run, count: due }), ...heardParcels(vault, run)]);
  const scattered = special.map((parcel) => ({ parcel, place: random(parcels) })).sort((a, b) => a.place - b.place);
  const patterns = quietParcels(vault, PATTERNS);
  for (let index = 0, next = 0; index < parcels; index += 1) {
    const due = scattered[next];
    // Those that are left stand at the end: as many as there is room for before.
    const isTurn = due && (due.place <= index || parcels - index <= scattered.length - next);
    if (isTurn) next += 1;
    const buyer = buyerOf && { buyer: buyerOf(index) };
    yield isTurn ? due.parcel : { ...another(patterns[index % PATTERNS], index, random(10 * HOUR)), ...buyer };
  }
}

/** The same story under another number, and due a little later. */
function another(pattern: Parcel | undefined, index: number, later: number): Parcel {
  if (!pattern) throw new Error('bench: no pattern');
  const { merchantId, carrier, dueAt } = pattern;
  const waybillNo = waybillNoOf('5', index);
  const key = parcelKey(merchantId, carrier, waybillNo);
  const own = { _id: key, keys: [key], orderId: key, waybillNo, orderNo: `B-${waybillNo}`, requestKey: waybillNo };
  return { ...pattern, ...own, ...(dueAt !== undefined && { dueAt: dueAt + later }) };
}
