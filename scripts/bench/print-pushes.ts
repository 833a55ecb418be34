import { PUSH_KINDS, type PushKind } from './push-stream';
import { takePushes, type KindTally, type PushesReport } from './many-pushes';

/** The heap may grow by so much between the first mark and the last: more is a leak. */
const MOST_GROWTH = 1.2;
/** Parsing alone ÷ the use case, at least: about two thirds of what was measured. */
const LEAST_RATIO: Readonly<Record<PushKind, number>> = { news: 0.05, older: 0.07, repeat: 0.33 };

/** Takes in so many pushes and prints what came of it. @returns whether all was as it must be */
export async function printPushes(count: number, seed: number): Promise<boolean> {
  const began = performance.now();
  const report = await takePushes(count, seed);
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  const { ended, living, byKind, faults } = report;
  console.log(`${count} pushes, seed ${seed}: ${living} parcels at a time, ${ended} came to their end; ${seconds} s`);
  console.log('kind      pushes  reads writes messages  µs each  parsing alone ÷ it');
  for (const kind of PUSH_KINDS) console.log(rowOf(kind, byKind[kind]));
  console.log(rowOf('all', sumOf(Object.values(byKind))));
  const isQuick = PUSH_KINDS.every((kind) => ratioOf(byKind[kind]) >= LEAST_RATIO[kind]);
  const limits = PUSH_KINDS.map((kind) => `${kind} ≥ ${LEAST_RATIO[kind]}`).join(', ');
  console.log(`parsing alone ÷ it, ${limits}: ${verdict(isQuick)}`);
  const isFlat = printHeap(report);
  const idle = byKind.older.writes + byKind.repeat.writes;
  console.log(
    `${idle} writes for ${byKind.older.pushes + byKind.repeat.pushes} pushes without news: ${verdict(idle === 0)}`,
  );
  for (const fault of faults) console.log(`FAULT ${fault}`);
  return isFlat && isQuick && faults.length === 0;
}

const verdict = (isRight: boolean): string => (isRight ? 'ok' : 'MISSED');

function printHeap({ heap }: PushesReport): boolean {
  const [first, ...others] = heap.map(({ bytes }) => bytes);
  const growth = Math.max(...others) / (first ?? NaN);
  const marks = heap.map(({ at, bytes }) => `${at} ${(bytes / 1e6).toFixed(1)}`).join(', ');
  const isFlat = growth <= MOST_GROWTH;
  console.log(`heap in MB after ${marks}: × ${growth.toFixed(2)} (≤ ${MOST_GROWTH}) ${verdict(isFlat)}`);
  return isFlat;
}

const ratioOf = ({ parsingMs, ms }: KindTally): number => parsingMs / ms;

function rowOf(name: string, tally: KindTally): string {
  const { pushes, reads, writes, messages, ms } = tally;
  const each = (total: number): string => (total / pushes).toFixed(2).padStart(7);
  const us = ((ms / pushes) * 1_000).toFixed(1).padStart(9);
  return `${name.padEnd(6)}${String(pushes).padStart(10)}${each(reads)}${each(writes)}${each(messages)}  ${us}  ${ratioOf(tally).toFixed(3)}`;
}

function sumOf(tallies: readonly KindTally[]): KindTally {
  const sum = (field: keyof KindTally): number => tallies.reduce((total, tally) => total + tally[field], 0);
  return {
    pushes: sum('pushes'),
    reads: sum('reads'),
    writes: sum('writes'),
    messages: sum('messages'),
    ms: sum('ms'),
    parsingMs: sum('parsingMs'),
  };
}
