import { loadavg } from 'node:os';
import { PRODUCTION_LIMITS } from '../../../local/cloud/limits';
import { quantile } from '../stack/quantile';
import { measureCloud, type CloudReport } from './measure-cloud';
import { sayHowItEnded } from './say-how-it-ended';

const SMALLER = 100_000;
const SECONDS = 60;
/** `getTimeline` ÷ a function that makes the same reads and returns what they gave, at least. */
const TO_READER = 0.8;
/** Throughput ÷ that with a store that answers from memory, at least. */
const TO_MEMORY = 0.5;
/** P95 ÷ P50 in the open loop, at most. */
const MOST_SPREAD = 5;
/** Throughput over the larger store ÷ that over the smaller, at least. */
const TO_SMALLER = 0.7;
/** Queries a second that the brief asks for. */
const WANTED = 1_000;
const MOST_FAULTS = 20;

/** Asks for timelines over stores of 100,000 parcels and of so many, and prints what came of it. @returns whether all was as it must be */
export async function printCloud(most: number, seed: number): Promise<boolean> {
  const sizes = most > SMALLER ? [SMALLER, most] : [most];
  const report = await sayHowItEnded('bench --cloud', (tell) => measureCloud({ sizes, seed, seconds: SECONDS, tell }));
  const load = loadavg().map((one) => one.toFixed(1));
  console.log(`${sizes.join(' and ')} parcels, seed ${seed}; load average ${load.join(', ')}`);
  printRates(report);
  printPlan(report);
  return printVerdicts(report);
}

function printRates({ rates, toReader, toEmpty, toRemembered, readsACall, paced }: CloudReport): void {
  const row = (name: string, rate: number, ratio = ''): void =>
    console.log(`${name.padEnd(44)}${rate.toFixed(0).padStart(6)} a second${ratio}`);
  row('shopper.getTimeline', rates.timeline);
  row('  ÷ the same reads, returned as they are', rates.reader, `  ratio ${toReader.toFixed(2)}`);
  row('  ÷ an empty function', rates.empty, `  ratio ${toEmpty.toFixed(2)}`);
  row('  ÷ itself, answered from memory', rates.remembered, `  ratio ${toRemembered.toFixed(2)}`);
  const [half = NaN, most = NaN] = [0.5, 0.95].map((share) => quantile(paced.times, share));
  console.log(
    `open loop at ${paced.perSecond.toFixed(0)} a second for ${paced.seconds} s: P50 ${half.toFixed(1)} ms, P95 ${most.toFixed(1)} ms, ${readsACall.toFixed(2)} reads a call`,
  );
  for (const fault of paced.faults.slice(0, MOST_FAULTS)) console.log(`FAULT ${fault}`);
}

/** What the brief's rate needs of a production environment. */
function printPlan({ readsACall }: CloudReport): void {
  const { operationsPerSecond } = PRODUCTION_LIMITS;
  const needed = readsACall * WANTED;
  console.log(
    `in production ${WANTED} queries a second are ${needed.toFixed(0)} database operations a second: × ${(needed / operationsPerSecond).toFixed(0)} of the ${operationsPerSecond} that the smallest plan allows`,
  );
}

function printVerdicts({ toReader, toRemembered, toLargest, readsTheSame, paced }: CloudReport): boolean {
  const spread = quantile(paced.times, 0.95) / quantile(paced.times, 0.5);
  const verdicts = [
    { name: 'the function beside it makes the same reads', isRight: readsTheSame },
    { name: `÷ the same reads ${toReader.toFixed(2)} (≥ ${TO_READER})`, isRight: toReader >= TO_READER },
    { name: `÷ memory ${toRemembered.toFixed(2)} (≥ ${TO_MEMORY})`, isRight: toRemembered >= TO_MEMORY },
    { name: `open loop: errors ${paced.faults.length}`, isRight: paced.faults.length === 0 },
    { name: `open loop: P95 ÷ P50 ${spread.toFixed(1)} (≤ ${MOST_SPREAD})`, isRight: spread <= MOST_SPREAD },
    ...(toLargest
      ? [
          {
            name: `${toLargest.parcels} parcels ÷ ${SMALLER} ${toLargest.ratio.toFixed(2)} (≥ ${TO_SMALLER})`,
            isRight: toLargest.ratio >= TO_SMALLER,
          },
        ]
      : []),
  ];
  for (const { name, isRight } of verdicts) console.log(`${isRight ? 'pass' : 'FAIL'} ${name}`);
  return verdicts.every(({ isRight }) => isRight);
}
