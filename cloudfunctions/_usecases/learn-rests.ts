import type { Lane, LaneRecord } from '../_core/issues/lanes/types';
import type { Parcel } from '../_core/tracking/parcel';
import type { Ports } from '../_ports';
import { carrierNow } from '../_core/following/carrier-now';
import { restOf } from '../_core/issues/calendar/carrier-rests';
import { ALL_MERCHANTS, laneId } from '../_core/issues/lanes/lane-id';
import { laneOf } from '../_core/issues/lanes/lane-of';
import { withRests } from '../_core/issues/lanes/rest-counts';
import { restsOf } from '../_core/issues/lanes/rests-of';
import { orderedEvents } from '../_core/tracking/state/ordered-events';
import { changeStored } from './change-stored';

type Deps = Pick<Ports, 'lanes' | 'clock' | 'log'>;

/** What some parcels of one lane tell of it. */
interface Lesson {
  merchantId: string;
  lane: Lane;
  rests: number[];
  /** How many they are. */
  parcels: number;
}

/**
 * Adds the rests of parcels that arrived to their lanes, the merchant's own and all merchants': one read for all, and a write for each lane. The
 * parcels are marked before, so that a function that dies in between forgets a lesson and learns none twice. One that fails holds nothing up.
 */
export async function learnRests(deps: Deps, arrived: readonly Parcel[]): Promise<void> {
  try {
    await learnAll(deps, arrived);
  } catch (error) {
    deps.log.error('lanes were not learnt', error, { parcels: arrived.length });
  }
}

async function learnAll(deps: Deps, arrived: readonly Parcel[]): Promise<void> {
  const lessons = new Map<string, Lesson>();
  for (const parcel of arrived) for (const lesson of lessonsOf(parcel)) addTo(lessons, lesson);
  if (lessons.size === 0) return;
  const known = new Map((await deps.lanes.byIds([...lessons.keys()])).map((record) => [record._id, record]));
  for (const [id, lesson] of lessons) await learnOrLog(deps, known.get(id), lesson);
  deps.log.info('lanes learnt', { parcels: arrived.length, learnt: lessons.size });
}

function lessonsOf(parcel: Parcel): Lesson[] {
  const ordered = orderedEvents(parcel);
  const lane = laneOf(parcel, ordered);
  const rests = restsOf(ordered, restOf(carrierNow(parcel)));
  if (!lane || rests.length === 0) return [];
  return [parcel.merchantId, ALL_MERCHANTS].map((merchantId) => ({ merchantId, lane, rests, parcels: 1 }));
}

function addTo(lessons: Map<string, Lesson>, { merchantId, lane, rests, parcels }: Lesson): void {
  const id = laneId(merchantId, lane);
  const known = lessons.get(id);
  lessons.set(id, {
    merchantId,
    lane,
    rests: [...(known?.rests ?? []), ...rests],
    parcels: (known?.parcels ?? 0) + parcels,
  });
}

/** A lesson that is lost to others who write there holds nobody up. */
async function learnOrLog(deps: Deps, known: LaneRecord | undefined, lesson: Lesson): Promise<void> {
  try {
    await learn(deps, known, lesson);
  } catch (error) {
    deps.log.error('a lane was not learnt', error, { merchantId: lesson.merchantId });
  }
}

async function learn(deps: Deps, known: LaneRecord | undefined, lesson: Lesson): Promise<void> {
  const { merchantId, lane, rests, parcels } = lesson;
  const _id = laneId(merchantId, lane);
  const fresh = { _id, merchantId, ...lane, version: 1, counts: withRests({}, rests), parcels };
  if (!known && (await deps.lanes.add(fresh))) return;
  const before = known ?? (await deps.lanes.byId(_id));
  if (!before) throw new Error('a lane that is there and is not');
  await changeStored({ stored: deps.lanes, clock: deps.clock }, before, (record) => ({
    ...record,
    counts: withRests(record.counts, rests),
    parcels: record.parcels + parcels,
  }));
}
