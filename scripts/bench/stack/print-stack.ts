import { PUSH_KINDS } from '../push-stream';
import { startBenchCloud } from './bench-cloud';
import { measureStack, type StackReport } from './measure-stack';
import { quantile } from './quantile';

/** From acknowledged to visible, P99. */
const MOST_MS = 300;
const MOST_FAULTS = 20;

/** Sends so many pushes through the whole local stack and prints what came of it. @returns whether all was as it must be */
export async function printStack(count: number, seed: number): Promise<boolean> {
  const began = performance.now();
  const cloud = await startBenchCloud();
  try {
    const report = await measureStack(cloud, count, seed);
    console.log(`${count} pushes, seed ${seed}, in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
    return printReport(report);
  } finally {
    await cloud.close();
  }
}

function printReport({ byKind, capacity, bareMs, accepted, visible, faults }: StackReport): boolean {
  for (const kind of PUSH_KINDS) {
    const { pushes, reads, writes } = byKind[kind];
    const each = (total: number): string => (total / pushes).toFixed(2);
    console.log(`${kind.padEnd(7)} reads ${each(reads)}, writes ${each(writes)} a push (${pushes} one by one)`);
  }
  console.log(
    `capacity ${capacity.toFixed(0)} pushes a second; a bare round trip ${bareMs.toFixed(2)} ms (median, alone)`,
  );
  console.log(`at ${(capacity / 2).toFixed(0)} pushes a second, open loop:`);
  printTimes('due → accepted', accepted, bareMs);
  printTimes('accepted → visible', visible, bareMs);
  for (const fault of faults.slice(0, MOST_FAULTS)) console.log(`FAULT ${fault}`);
  const { repeat, older } = byKind;
  const verdicts = [
    { name: `accepted → visible, P99 < ${MOST_MS} ms`, isRight: quantile(visible, 0.99) < MOST_MS },
    { name: 'a repeat is one read', isRight: repeat.reads === repeat.pushes },
    { name: 'no write without news', isRight: repeat.writes + older.writes === 0 },
    { name: `nothing lost or refused (${faults.length})`, isRight: faults.length === 0 },
  ];
  for (const { name, isRight } of verdicts) console.log(`${isRight ? 'pass' : 'FAIL'} ${name}`);
  return verdicts.every(({ isRight }) => isRight);
}

function printTimes(name: string, times: readonly number[], bareMs: number): void {
  const shares = [0.5, 0.99].map((share) => {
    const ms = quantile(times, share);
    return `P${share * 100} ${ms.toFixed(1)} ms = ${(ms / bareMs).toFixed(1)} round trips`;
  });
  console.log(`  ${name.padEnd(20)}${shares.join(', ')} (${times.length})`);
}
