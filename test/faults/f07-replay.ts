import type { Node } from '../_usecases/kdniao-track';
import { mustOf } from './broken-promise';
import { diceOf } from './dice';
import type { Fault, Figures } from './fault';
import { madeSnapshots } from './made-snapshots';
import { deliveriesIn, holdsAllAcknowledged } from './oracle';
import { openShop } from './shop';

/** Parcels that are recorded together. */
const PARCELS = 4;
const MOST_LATER_MS = 90 * 24 * 3_600_000;

/** All that was pushed, recorded and played again three times in another order, a second to 90 days later. */
export const replay: Fault = {
  id: 'F7',
  title: 'valid pushes again, a second to 90 days later',
  rounds: { test: 6, full: 2_000 },
  async run({ seed, rounds, ledger }) {
    const figures = { recordings: rounds, replayed: 0, writes: 0, sends: 0 } satisfies Figures;
    for (let round = 0; round < rounds; round += 1) {
      const [dice, must, begin] = [diceOf(seed, round), mustOf(seed, round), ledger.end()];
      const shop = openShop(ledger);
      const log: { waybillNo: string; nodes: readonly Node[] }[] = [];
      for (let parcel = 0; parcel < PARCELS; parcel += 1) {
        const waybillNo = `7612345678901${parcel}`;
        await shop.ship(waybillNo);
        log.push(...madeSnapshots(dice, 4).map((nodes) => ({ waybillNo, nodes })));
      }
      for (const { waybillNo, nodes } of log) must(await shop.tell(waybillNo, nodes), 'a good push is refused');
      const [before, sent] = [JSON.stringify([...shop.ports.stored]), deliveriesIn(ledger.since(begin))];
      shop.ports.count.reset();
      for (let time = 0; time < 3; time += 1) {
        shop.ports.time.now += dice.between(1_000, Math.floor(MOST_LATER_MS / 3));
        for (const { waybillNo, nodes } of dice.shuffled(log)) {
          must(await shop.tell(waybillNo, nodes), 'a replay is refused');
          figures.replayed += 1;
        }
      }
      figures.writes += shop.ports.count.writes;
      must(figures.writes === 0, 'a replay is written', shop.ports.count);
      must(JSON.stringify([...shop.ports.stored]) === before, 'a replay changes a parcel');
      const entries = ledger.since(begin);
      figures.sends += deliveriesIn(entries).told - sent.told;
      must(figures.sends === 0 && sent.again === 0, 'a replay sends a message');
      holdsAllAcknowledged(entries, shop.parcel, must);
    }
    return figures;
  },
};
