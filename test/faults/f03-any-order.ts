import { mustOf } from './broken-promise';
import { diceOf } from './dice';
import type { Fault, FaultRun, Figures } from './fault';
import { madeSnapshots } from './made-snapshots';
import { deliveriesIn, holdsAllAcknowledged, stateOf, tellsNothingOvertaken } from './oracle';
import { openShop } from './shop';
import type { Node } from '../_usecases/kdniao-track';

const NO = '76123456789012';
/** From so many rounds on, all orders of six pushes are tried as well; below, of four. */
const MANY = 1_000;

/** All orders of a parcel's pushes lead to one state. */
export const anyOrder: Fault = {
  id: 'F3',
  title: 'pushes in any order, the oldest last: one state, and no news of what is overtaken',
  rounds: { test: 20, full: 20_000 },
  async run(run) {
    const figures = { parcels: 0, orders: 0, told: 0 } satisfies Figures;
    for (let round = 0; round < run.rounds; round += 1) {
      const dice = diceOf(run.seed, round);
      const snapshots = madeSnapshots(dice, 6);
      const isWhole = round < (run.rounds >= MANY ? 3 : 1);
      const orders = isWhole
        ? permutations(snapshots.slice(0, run.rounds >= MANY ? 6 : 4))
        : [snapshots, dice.shuffled(snapshots)];
      figures.told += await checkOrders(run, round, orders);
      figures.parcels += 1;
      figures.orders += orders.length;
    }
    return figures;
  },
};

/**
 * @returns how many messages went out
 * @throws BrokenPromise when two orders end differently
 */
async function checkOrders({ seed, ledger }: FaultRun, round: number, orders: readonly Node[][][]): Promise<number> {
  const must = mustOf(seed, round);
  let want: string | undefined;
  let told = 0;
  for (const order of orders) {
    const begin = ledger.end();
    const shop = openShop(ledger);
    await shop.ship(NO);
    for (const nodes of order) must(await shop.tell(NO, nodes), 'a good push is refused');
    const state = stateOf(shop.parcel(NO));
    want ??= state;
    must(state === want, 'two orders end in two states', order);
    const entries = ledger.since(begin);
    const deliveries = deliveriesIn(entries);
    must(deliveries.again === 0, 'a message is sent twice', order);
    tellsNothingOvertaken(entries, must);
    holdsAllAcknowledged(entries, shop.parcel, must);
    told += deliveries.told;
  }
  return told;
}

function permutations<T>(list: readonly T[]): T[][] {
  if (list.length === 0) return [[]];
  return list.flatMap((first, index) =>
    permutations(list.filter((_one, at) => at !== index)).map((rest) => [first, ...rest]),
  );
}
