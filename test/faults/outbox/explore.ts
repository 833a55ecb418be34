import type { Must } from '../broken-promise';
import { judgeOutbox, type Judged } from './outbox-oracle';
import type { Scenario } from './scenario';
import { World, type Job, type Ran, type Trouble } from './world';

/** What came of all that went wrong in one world. */
export interface Explored {
  /** Ways to go wrong that were tried. */
  tried: number;
  lostAnswers: number;
  again: number;
  dropped: number;
  unheardRefusals: number;
  concurrentRefusals: number;
  ledgerAhead: number;
}
export const NOTHING: Explored = {
  ...{ tried: 0, lostAnswers: 0, again: 0, dropped: 0 },
  ...{ unheardRefusals: 0, concurrentRefusals: 0, ledgerAhead: 0 },
};
const COUNTED = [
  ...(['lostAnswers', 'again', 'dropped'] as const),
  ...(['unheardRefusals', 'concurrentRefusals', 'ledgerAhead'] as const),
];

/** Every way in which a run may go wrong that went like this when all was well. */
export type Troubles = (world: World, ran: Ran) => Iterable<Trouble>;

interface Search {
  must: Must;
  troubles: Troubles;
  /** How often something goes wrong before a world is left to its end. */
  times: number;
  /** No further way is tried past so many. */
  most: number;
}
type Searching = Search & { world: World; undisturbed: Judged; total: Explored };

/** Lets a world end well; and then, from its beginning, go wrong in every way at every place. Each end is judged. */
export async function goWrongEverywhere(scenario: Scenario, search: Search): Promise<Explored> {
  const world = await World.open(scenario);
  const begin = world.save();
  await letEnd(world, search.must);
  const undisturbed = judgeOutbox(world, search.must);
  world.restore(begin);
  const total = { ...NOTHING };
  await goWrongFromHere({ ...search, world, undisturbed, total });
  return total;
}

/** More runs than any small world has: a night, eight tries of each message, and twice as many again. */
const MOST_RUNS = 500;

/** Lets a world go on until nothing is left to do. */
export async function letEnd(world: World, must: Must): Promise<void> {
  for (let runs = 0; await world.step(); runs += 1)
    must(runs < MOST_RUNS, 'something is to be done for ever', world.scenario.name);
}

async function goWrongFromHere(searching: Searching): Promise<void> {
  const { world, troubles, total, most } = searching;
  for (;;) {
    const before = world.save();
    const ran = await world.step();
    if (!ran) return;
    const after = world.save();
    for (const trouble of troubles(world, ran)) {
      if (total.tried >= most) return;
      world.restore(before);
      await world.step(trouble);
      await liveOn(searching);
    }
    world.restore(after);
  }
}

/** To the end, where the world is judged; then back, to go wrong once more. */
async function liveOn(searching: Searching): Promise<void> {
  const { world, must, undisturbed, total, times } = searching;
  const here = world.save();
  await letEnd(world, must);
  const judged = judgeOutbox(world, must, undisturbed);
  total.tried += 1;
  for (const name of COUNTED) total[name] += judged[name];
  if (times === 1) return;
  world.restore(here);
  await goWrongFromHere({ ...searching, times: times - 1 });
}

/** It dies at each of its calls, which is done or not. */
export const deaths: Troubles = function* (_world, { calls }) {
  for (let nth = 1; nth <= calls; nth += 1)
    for (const isLastDone of [false, true]) yield { death: { calls: nth, isLastDone } };
};

/** Longer than an attempt may stay unanswered, ms. */
const PAST_THE_LEASE_MS = 2 * 60_000;
const TIMER: Job = { what: 'timer' };

/** Who runs wholly while another waits before one of its calls. */
type Other = (world: World, job: Job, inner: Trouble) => Promise<unknown>;
const OTHERS: readonly Other[] = [
  (world, _job, inner) => world.run(TIMER, inner),
  (world, job, inner) => world.run(job, inner),
  (world, _job, inner) => world.step(inner),
  (world, _job, inner) => {
    world.pass(PAST_THE_LEASE_MS);
    return world.run(TIMER, inner);
  },
  (world, _job, inner) => {
    world.pass(PAST_THE_LEASE_MS);
    return world.step(inner);
  },
];

const before = (nth: number, turn: () => Promise<unknown>): Trouble => ({
  before: async (call) => {
    if (call.nth === nth) await turn();
  },
});

/** Before each of its calls somebody else has a turn: the timer, the same once more, what comes next; or time passes, and then they. */
export const meetings: Troubles = function* (world, { job, calls }) {
  for (let nth = 1; nth <= calls; nth += 1) for (const other of OTHERS) yield before(nth, () => other(world, job, {}));
};

/** The same with a third one, which has its turn before a call of the second one. @param pick one of so many, from 0 */
export const meetingsOfThree = (pick: (count: number) => number): Troubles =>
  function* (world, { job, calls }) {
    for (let nth = 1; nth <= calls; nth += 1) {
      const [second, third] = [pick(OTHERS.length), pick(OTHERS.length)];
      const inner = before(1 + pick(8), async () => OTHERS[third]?.(world, job, {}));
      yield before(nth, async () => OTHERS[second]?.(world, job, inner));
    }
  };
