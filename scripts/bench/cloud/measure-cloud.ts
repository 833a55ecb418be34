import { rmSync } from 'node:fs';
import { leanPorts } from '../lean-ports';
import { randomFrom } from '../random-from';
import { openLoop } from '../stack/open-loop';
import { quantile } from '../stack/quantile';
import { progressOf } from '../watch/measure-watch';
import { rememberFinds, type RememberedStore } from './remembered-store';
import { benchFunctions, openTimelineCloud, type Asked, type Called, type TimelineCloud } from './timeline-cloud';

/** Calls a second in one round. */
interface Round extends Record<Called, number> {
  /** `timeline` with a store that answers from memory. */
  remembered: number;
  /** `timeline` over the largest store; absent where there is one store only. */
  atLargest?: number;
}

/** Rates are medians over the rounds, calls a second; ratios are medians of each round's own. */
export interface CloudReport {
  rates: Record<Called | 'remembered', number>;
  toReader: number;
  toEmpty: number;
  toRemembered: number;
  /** Absent where there is one store only. */
  toLargest?: { parcels: number; ratio: number };
  /** Whether the function beside it made the same reads. */
  readsTheSame: boolean;
  readsACall: number;
  /** From when a call should have begun to its answer, ms, at a share of the capacity. */
  paced: { perSecond: number; seconds: number; times: number[]; faults: string[] };
}

export interface CloudBench {
  /** The smaller store, and the larger one when it is larger. */
  sizes: readonly number[];
  seed: number;
  /** How long the open loop goes on. */
  seconds: number;
  /** Is told what comes next. */
  tell: (stage: string) => void;
}

/** The first round warms up. */
const ROUNDS = 13;
const CALLS = 300;
/** Calls one after another, whose reads are held against each other. */
const COMPARED = 100;
/** As many as may wait beside those that run: the cloud has four workers for a function. */
const AT_ONCE = 8;
const PACED_SHARE = 0.6;
const PARTS = 1_000_000;

export async function measureCloud({ sizes, seed, seconds, tell }: CloudBench): Promise<CloudReport> {
  const { vault } = leanPorts();
  const functions = await benchFunctions();
  const memory = rememberFinds();
  const clouds: TimelineCloud[] = [];
  try {
    for (const parcels of sizes) {
      tell(`a store of ${parcels} parcels`);
      clouds.push(await openTimelineCloud({ functions, vault, parcels, seed, tell: progressOf(parcels) }));
    }
    const [first, largest] = clouds;
    if (!first) throw new Error('bench: no store');
    tell('the reads of both functions');
    const same = await compareReads(first);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      tell(`round ${round + 1} of ${ROUNDS}`);
      rounds.push(await oneRound(first, largest, memory));
    }
    const rates = ratesOf(rounds.slice(1));
    tell(`open loop for ${seconds} s`);
    const paced = await paceAt(first, { perSecond: rates.rates.timeline * PACED_SHARE, seconds, seed });
    return {
      ...rates,
      ...(largest && { toLargest: { parcels: largest.parcels, ratio: rates.ratioToLargest } }),
      ...same,
      paced,
    };
  } finally {
    memory.stop();
    await Promise.all(clouds.map((cloud) => cloud.close()));
    rmSync(functions, { recursive: true });
  }
}

/** The reads of one function beside those of the other, for the same parcels. */
async function compareReads(cloud: TimelineCloud): Promise<Pick<CloudReport, 'readsTheSame' | 'readsACall'>> {
  const asked = cloud.pick(COMPARED);
  const readsOf = async (called: Called): Promise<Record<string, number>> => {
    cloud.reads();
    for (const one of asked) await cloud.call(called, one);
    return cloud.reads();
  };
  const [own, other] = [await readsOf('timeline'), await readsOf('reader')];
  const total = Object.values(own).reduce((sum, count) => sum + count, 0);
  const written = (reads: Record<string, number>): string => JSON.stringify(Object.entries(reads).sort());
  return { readsTheSame: written(own) === written(other), readsACall: total / asked.length };
}

/** Each in turn on the same parcels, so that a busy machine slows all. */
async function oneRound(
  first: TimelineCloud,
  largest: TimelineCloud | undefined,
  memory: RememberedStore,
): Promise<Round> {
  const asked = first.pick(CALLS);
  const round: Round = {
    timeline: await rateOf(first, 'timeline', asked),
    reader: await rateOf(first, 'reader', asked),
    empty: await rateOf(first, 'empty', asked),
    remembered: NaN,
  };
  memory.answersFromMemory = true;
  round.remembered = await rateOf(first, 'timeline', asked);
  memory.answersFromMemory = false;
  if (largest) round.atLargest = await rateOf(largest, 'timeline', largest.pick(CALLS));
  return round;
}

/** Calls a second, as many at a time as the cloud can run. */
async function rateOf(cloud: TimelineCloud, called: Called, asked: readonly Asked[]): Promise<number> {
  const waiting = [...asked];
  const began = performance.now();
  const work = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift()) await cloud.call(called, one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return (asked.length * 1_000) / (performance.now() - began);
}

type Rates = Pick<CloudReport, 'rates' | 'toReader' | 'toEmpty' | 'toRemembered'> & { ratioToLargest: number };

function ratesOf(rounds: readonly Round[]): Rates {
  const median = (of: (round: Round) => number): number => quantile(rounds.map(of), 0.5);
  return {
    rates: {
      timeline: median(({ timeline }) => timeline),
      reader: median(({ reader }) => reader),
      empty: median(({ empty }) => empty),
      remembered: median(({ remembered }) => remembered),
    },
    toReader: median(({ timeline, reader }) => timeline / reader),
    toEmpty: median(({ timeline, empty }) => timeline / empty),
    toRemembered: median(({ timeline, remembered }) => timeline / remembered),
    ratioToLargest: median(({ timeline, atLargest = NaN }) => atLargest / timeline),
  };
}

async function paceAt(
  cloud: TimelineCloud,
  { perSecond, seconds, seed }: { perSecond: number; seconds: number; seed: number },
): Promise<CloudReport['paced']> {
  const random = randomFrom(seed);
  const [times, faults]: [number[], string[]] = [[], []];
  const pace = { perSecond, random: () => random(PARTS) / PARTS };
  await openLoop(cloud.pick(Math.round(perSecond * seconds)), pace, async (asked, due) => {
    try {
      await cloud.call('timeline', asked);
      times.push(performance.now() - due);
    } catch (error) {
      faults.push(String(error));
    }
  });
  return { perSecond, seconds, times, faults };
}
