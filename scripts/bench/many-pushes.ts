import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import { receivePush } from '../../cloudfunctions/_usecases/receive-push';
import { leanPorts, type LeanPorts } from './lean-ports';
import { parseAlone } from './parse-alone';
import { PUSH_KINDS, pushStream, type MadePush, type PushedParcel, type PushKind } from './push-stream';
import { SHIPPED_AT } from './sample-nodes';
import { shippedParcel } from './shipped-parcel';

/** What the pushes of one kind came to. */
export interface KindTally {
  pushes: number;
  reads: number;
  writes: number;
  messages: number;
  /** Time in `receivePush`, and in `parseAlone` with the same bodies, ms. */
  ms: number;
  parsingMs: number;
}

export interface PushesReport {
  byKind: Record<PushKind, KindTally>;
  /** Parcels that have lived and ended, all of it told. */
  ended: number;
  /** How many were on their way at a time. */
  living: number;
  /** Bytes in use when a tenth, half and all had been taken in. */
  heap: { at: string; bytes: number }[];
  /** What must not be; the first few. */
  faults: string[];
}

const SUCCESS = /"(?:Success|result)":true/;
/** From one push to the next, ms. */
const STEP_MS = 4_000;
const MOST_FAULTS = 20;
const MOST_LIVING = 2_000;
/** Pushes a parcel on its way, so that in small runs too many come to their end. */
const PUSHES_A_LIVING = 100;

/** Takes in so many pushes, one after another, with ports in memory. */
export async function takePushes(count: number, seed: number): Promise<PushesReport> {
  const living = Math.max(1, Math.min(MOST_LIVING, Math.floor(count / PUSHES_A_LIVING)));
  const byKind = Object.fromEntries(PUSH_KINDS.map((kind) => [kind, noTally()])) as PushesReport['byKind'];
  const report: PushesReport = { byKind, ended: 0, living, heap: [], faults: [] };
  const ports = leanPorts();
  ports.time.now = SHIPPED_AT;
  const stream = pushStream({ seed, living, now: () => (ports.time.now += STEP_MS) });
  const marks = new Map([
    [Math.ceil(count / 10), 'a tenth'],
    [Math.ceil(count / 2), 'half'],
    [count, 'all'],
  ]);
  for (let taken = 1; taken <= count; taken += 1) {
    const made = stream.next().value;
    settle(ports, made, report);
    await takeOne(ports, made, report);
    const mark = marks.get(taken);
    if (mark !== undefined) report.heap.push({ at: mark, bytes: heapBytes() });
  }
  report.faults = report.faults.slice(0, MOST_FAULTS);
  return report;
}

const noTally = (): KindTally => ({ pushes: 0, reads: 0, writes: 0, messages: 0, ms: 0, parsingMs: 0 });

/** Ships the parcel of a first push, and looks at the one whose place it takes. */
function settle(
  { vault, stored, ...ports }: LeanPorts,
  { isFirst, ended, parcel }: MadePush,
  report: PushesReport,
): void {
  if (ended) {
    const fault = faultOf(ended, stored.get(ended.parcelId));
    if (fault !== undefined) report.faults.push(fault);
    report.ended += 1;
    ports.forget(ended.parcelId);
  }
  if (isFirst) ports.keep(shippedParcel(vault, parcel.waybillNo, parcel.shippedAt));
}

function faultOf({ waybillNo, nodes }: PushedParcel, stored: Parcel | undefined): string | undefined {
  const events = stored?.events.length ?? 0;
  if (events === nodes.length && stored?.stage === 'delivered') return undefined;
  return `${waybillNo}: ${events} of ${nodes.length} scans, ${stored?.stage ?? 'gone'}`;
}

async function takeOne(ports: LeanPorts, { kind, push }: MadePush, { byKind, faults }: PushesReport): Promise<void> {
  const before = { ...ports.count };
  const tally = byKind[kind];
  // Whoever opens a body first pays for its being new: they take turns.
  const parsesFirst = tally.pushes % 2 === 0;
  if (parsesFirst) tally.parsingMs += parsingMs(push);
  const began = performance.now();
  const { body } = await receivePush(ports, push);
  tally.ms += performance.now() - began;
  if (!parsesFirst) tally.parsingMs += parsingMs(push);
  const reads = ports.count.reads - before.reads;
  const writes = ports.count.writes - before.writes;
  const messages = ports.count.messages - before.messages;
  tally.pushes += 1;
  tally.reads += reads;
  tally.writes += writes;
  tally.messages += messages;
  if (!SUCCESS.test(body)) faults.push(`${kind}: answered ${body}`);
  if (!isRight(kind, { reads, writes, messages }))
    faults.push(`${kind}: ${reads} reads, ${writes} writes, ${messages} messages`);
}

/** One read, and one for each message; news is written once, and each message four times at most. */
function isRight(kind: PushKind, { reads, writes, messages }: LeanPorts['count']): boolean {
  if (kind !== 'news') return reads === 1 && writes === 0;
  // The parcel; of whom something is due, the person and their parcels; what is not sent is one write more, what is sent three.
  return reads <= 3 && writes >= 1 && writes <= 2 + 2 * messages;
}

function parsingMs(push: MadePush['push']): number {
  const began = performance.now();
  parseAlone(push);
  return performance.now() - began;
}

/** After collecting, where Node was started with --expose-gc. */
function heapBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
