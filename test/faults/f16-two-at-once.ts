import { mustOf } from './broken-promise';
import { diceOf, type Dice } from './dice';
import type { Fault, Figures } from './fault';
import { goWrongEverywhere, meetings, meetingsOfThree, NOTHING } from './outbox/explore';
import { madeScenario } from './outbox/made-scenario';
import { SCENARIOS } from './outbox/scenarios';

/** Meetings of three in one world: others have other ones. */
const MOST_OF_THREE = 200;

/**
 * A round is a meeting: while one run of a function waits before one of its calls, another runs wholly, or a third one within that; and the
 * one that waits may wait past the lease of what it has begun.
 */
export const twoAtOnce: Fault = {
  id: 'F16',
  title: 'timers, pushes and WeChat’s events at once; one stands still past its lease',
  rounds: { test: 80, full: 20_000 },
  async run({ seed, rounds }) {
    const total = { ...NOTHING };
    let worlds = 0;
    const figures = { ofTwo: 0, ofThree: 0 };
    for (; total.tried < rounds; worlds += 1) {
      const dice = diceOf(seed, worlds);
      const scenario = SCENARIOS[worlds] ?? madeScenario(dice, `made ${worlds}`);
      const must = mustOf(seed, worlds);
      const left = rounds - total.tried;
      const two = await goWrongEverywhere(scenario, { must, troubles: meetings, times: 1, most: Math.ceil(left / 2) });
      const ofThree = { must, troubles: threeOf(dice), times: 1, most: Math.min(MOST_OF_THREE, Math.ceil(left / 2)) };
      const three = await goWrongEverywhere(scenario, ofThree);
      figures.ofTwo += two.tried;
      figures.ofThree += three.tried;
      for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += two[name] + three[name];
    }
    return { worlds, ...total, ...figures } satisfies Figures;
  },
};

const threeOf = (dice: Dice) => meetingsOfThree((count) => dice.between(0, count - 1));
