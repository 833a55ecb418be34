import { PUSH_KINDS, pushStream, type MadePush, type PushKind } from '../push-stream';
import { randomFrom } from '../random-from';
import type { BenchCloud } from './bench-cloud';
import { openLoop } from './open-loop';
import { quantile } from './quantile';

export interface StackReport {
  byKind: Record<PushKind, { pushes: number; reads: number; writes: number }>;
  /** Pushes a second, as many at a time as the cloud can run. */
  capacity: number;
  /** Median of an empty call, one at a time, ms. */
  bareMs: number;
  /** At half of the capacity: from when a push should have been sent to its acknowledgement, ms. */
  accepted: number[];
  /** From a push's acknowledgement until its buyer's timeline shows it, ms; pushes of news alone. */
  visible: number[];
  faults: string[];
}

/** As many as may wait beside those that run: the cloud has four workers for a function. */
const AT_ONCE = 8;
const LIVING = 200;
const CHUNK = 500;
const EMPTY_CALLS = 300;
/** Shares of all pushes: one after another, as fast as it goes; the rest at half of that rate. */
const SHARES = { alone: 0.1, atOnce: 0.4 };
/** An event that is not visible after so many looks was lost. */
const MOST_LOOKS = 50;
const PARTS = 1_000_000;

/** Sends so many pushes to a cloud that has seen none. */
export async function measureStack(cloud: BenchCloud, count: number, seed: number): Promise<StackReport> {
  const stream = pushStream({ seed, living: LIVING, now: () => cloud.now() });
  const next = async (many: number): Promise<MadePush[]> => {
    const made = Array.from({ length: Math.max(0, Math.round(many)) }, () => stream.next().value);
    for (const { parcel, isFirst } of made) if (isFirst) await cloud.ship(parcel);
    return made;
  };
  const [alone, atOnce] = [count * SHARES.alone, count * SHARES.atOnce];
  const byKind = await oneByOne(cloud, await next(alone));
  const before = await emptyCalls(cloud);
  let ms = 0;
  for (let sent = 0; sent < atOnce; sent += CHUNK)
    ms += await allAtOnce(cloud, await next(Math.min(CHUNK, atOnce - sent)));
  const capacity = (atOnce / ms) * 1_000;
  const paced = await paceAt(cloud, await next(count - alone - atOnce), { perSecond: capacity / 2, seed });
  const bareMs = quantile([...before, ...(await emptyCalls(cloud))], 0.5);
  return { byKind, capacity, bareMs, ...paced };
}

async function oneByOne(cloud: BenchCloud, pushes: readonly MadePush[]): Promise<StackReport['byKind']> {
  const tallies = PUSH_KINDS.map((kind) => [kind, { pushes: 0, reads: 0, writes: 0 }]);
  const byKind = Object.fromEntries(tallies) as StackReport['byKind'];
  for (const { kind, push } of pushes) {
    cloud.operations();
    await cloud.push(push);
    const { reads, writes } = cloud.operations();
    const { pushes: seen, reads: r, writes: w } = byKind[kind];
    byKind[kind] = { pushes: seen + 1, reads: r + reads, writes: w + writes };
  }
  return byKind;
}

/** @returns how long it took, ms */
async function allAtOnce(cloud: BenchCloud, pushes: readonly MadePush[]): Promise<number> {
  const began = performance.now();
  const waiting = [...pushes];
  const work = async (): Promise<void> => {
    for (let made = waiting.shift(); made; made = waiting.shift()) await cloud.push(made.push);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return performance.now() - began;
}

async function emptyCalls(cloud: BenchCloud): Promise<number[]> {
  const times: number[] = [];
  for (let call = 0; call < EMPTY_CALLS; call += 1) {
    const began = performance.now();
    await cloud.emptyCall();
    times.push(performance.now() - began);
  }
  return times;
}

async function paceAt(
  cloud: BenchCloud,
  pushes: readonly MadePush[],
  { perSecond, seed }: { perSecond: number; seed: number },
): Promise<Pick<StackReport, 'accepted' | 'visible' | 'faults'>> {
  const [accepted, visible, faults]: [number[], number[], string[]] = [[], [], []];
  const random = randomFrom(seed);
  const pace = { perSecond, random: () => random(PARTS) / PARTS };
  await openLoop(pushes, pace, async (made, due) => {
    try {
      await cloud.push(made.push);
      const acknowledged = performance.now();
      accepted.push(acknowledged - due);
      if (made.kind !== 'news') return;
      await untilVisible(cloud, made);
      visible.push(performance.now() - acknowledged);
    } catch (error) {
      faults.push(`${made.kind}: ${String(error)}`);
    }
  });
  return { accepted, visible, faults };
}

async function untilVisible(cloud: BenchCloud, { parcel, told }: MadePush): Promise<void> {
  for (let look = 1; look <= MOST_LOOKS; look += 1) if ((await cloud.eventCount(parcel.parcelId)) >= told) return;
  throw new Error(`${parcel.waybillNo}: ${told} scans were told, and its buyer does not see them`);
}
