import { mustOf } from './broken-promise';
import { diceOf } from './dice';
import type { Fault, Figures } from './fault';
import { deaths, goWrongEverywhere, NOTHING } from './outbox/explore';
import { madeScenario } from './outbox/made-scenario';
import type { Scenario } from './outbox/scenario';
import { SCENARIOS } from './outbox/scenarios';

/** Of a world that chance made, so many deaths are enough: others have other ones. */
const MOST_OF_MADE = 1_500;

/**
 * A round is a death: a function of a small world is killed at one of its calls, and maybe one after it too; then the world goes on to
 * its end and is judged.
 */
export const crashPoints: Fault = {
  id: 'F13',
  title: 'the outbox dies at every call of every function, once and twice',
  rounds: { test: 120, full: 100_000 },
  async run({ seed, rounds }) {
    const total = { ...NOTHING };
    const begin = performance.now();
    let worlds = 0;
    for (const { scenario, times, most } of plan(seed)) {
      const left = rounds - total.tried;
      if (left <= 0) break;
      worlds += 1;
      const search = { must: mustOf(seed, worlds), troubles: deaths, times, most: Math.min(left, most) };
      const explored = await goWrongEverywhere(scenario, search);
      for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += explored[name];
    }
    const seconds = (performance.now() - begin) / 1_000;
    const { tried, ...figures } = total;
    const speed = { crashPointsPerSecond: Math.round(tried / seconds) };
    return { worlds, crashPoints: tried, ...speed, ...figures } satisfies Figures;
  },
};

interface Planned {
  scenario: Scenario;
  times: 1 | 2;
  most: number;
}

/** First each known world with one death, then one by one with two, and between them worlds that chance makes. */
function* plan(seed: number): Generator<Planned> {
  for (const scenario of SCENARIOS) yield { scenario, times: 1, most: Infinity };
  for (let made = 0; ; made += 1) {
    const known = SCENARIOS[made];
    if (known) yield { scenario: known, times: 2, most: Infinity };
    for (const times of [1, 2] as const)
      yield { scenario: madeScenario(diceOf(seed, 2 * made + times), `made ${made}`), times, most: MOST_OF_MADE };
  }
}
