import { createRandom } from '../../../local/world/generate/random';
import { bestValue, worthOfAll } from './hindsight';
import { lifeOf, type Life } from './life';
import { liveThrough, type Rule } from './live-through';
import { outForDelivery } from './missed';
import { firstCome, knowingTheEnd, planner, twoLines } from './rules';

/** How the planner did with one seed's persons, as shares. */
export interface SeedReport {
  /** Its value ÷ that of each other way. */
  byFirstCome: number;
  byTwoLines: number;
  byHindsight: number;
  /** Out-for-delivery messages missed because an accept went to less ÷ those where holding was possible. */
  missed: number;
  /** ÷ hindsight, of a planner that knew when all is over. */
  knowingTheEnd: number;
  /** Messages without an accept. */
  overdrawn: number;
  /** Decisions a second; of the two-line rule too. */
  pace: number;
  twoLinesPace: number;
}

/** Persons of one seed: the same ones whenever it is asked for. */
export function livesOf(seed: number, persons: number): Life[] {
  const random = createRandom(seed);
  return Array.from({ length: persons }, () => lifeOf(random));
}

export function measureSeed(seed: number, persons: number): SeedReport {
  const lives = livesOf(seed, persons);
  const best = lives.reduce((sum, life) => sum + bestValue(life), 0);
  const simple = tallyOf(lives, twoLines);
  const own = tallyOf(lives, planner);
  return {
    byFirstCome: own.value / tallyOf(lives, firstCome).value,
    byTwoLines: own.value / simple.value,
    byHindsight: own.value / best,
    missed: own.missed / (own.missed + own.sent),
    knowingTheEnd: tallyOf(lives, knowingTheEnd).value / best,
    overdrawn: own.overdrawn,
    pace: own.pace,
    twoLinesPace: simple.pace,
  };
}

function tallyOf(lives: readonly Life[], rule: Rule) {
  const began = performance.now();
  const all = lives.map((life) => liveThrough(life, rule));
  const seconds = (performance.now() - began) / 1_000;
  const told = all.flat();
  const sent = told.filter(({ isSent }) => isSent);
  const out = all.map(outForDelivery);
  return {
    value: worthOfAll(sent.map(({ news }) => news)),
    overdrawn: sent.filter(({ left }) => left <= 0).length,
    sent: out.reduce((sum, one) => sum + one.sent, 0),
    missed: out.reduce((sum, one) => sum + one.missed, 0),
    pace: told.length / seconds,
  };
}
