import { push } from '../_usecases/kdniao-track';
import { mustOf } from './broken-promise';
import { diceOf } from './dice';
import type { Fault, Figures } from './fault';
import { madeTrack } from './made-track';
import { deliveriesIn, holdsAllAcknowledged } from './oracle';
import { isAcknowledged, openShop } from './shop';

const NO = '76123456789012';

/** Each push of a parcel's way comes 1 to 20 times, at once and once more at the end. */
export const duplicatePush: Fault = {
  id: 'F1',
  title: 'the same push again, byte for byte',
  rounds: { test: 20, full: 20_000 },
  async run({ seed, rounds, ledger }) {
    const figures = { parcels: rounds, pushes: 0, repeats: 0, extraWrites: 0, extraSends: 0 } satisfies Figures;
    for (let round = 0; round < rounds; round += 1) {
      const [dice, must, begin] = [diceOf(seed, round), mustOf(seed, round), ledger.end()];
      const shop = openShop(ledger);
      await shop.ship(NO);
      const track = madeTrack(dice);
      const lengths = [...new Set([dice.between(1, track.length), track.length])].sort((a, b) => a - b);
      for (const length of lengths) {
        const nodes = track.slice(0, length);
        must(await shop.tell(NO, nodes), 'a good push is refused');
        const { body } = push([{ waybillNo: NO, nodes }]);
        const repeats = dice.between(0, 19);
        const sent = shop.ports.sent.length;
        shop.ports.count.reset();
        for (let time = 0; time < repeats; time += 1)
          must(isAcknowledged(await shop.post({ body })), 'a repeated push is refused');
        must(shop.ports.count.writes === 0, 'a repeated push is written', shop.ports.count);
        must(shop.ports.count.reads === repeats, 'a repeated push costs more than one read', shop.ports.count);
        figures.extraWrites += shop.ports.count.writes;
        figures.extraSends += shop.ports.sent.length - sent;
        figures.repeats += repeats;
      }
      figures.pushes += lengths.length;
      const entries = ledger.since(begin);
      must(deliveriesIn(entries).again === 0 && figures.extraSends === 0, 'a message is sent twice');
      holdsAllAcknowledged(entries, shop.parcel, must);
    }
    return figures;
  },
};
