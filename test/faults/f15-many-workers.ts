import { mustOf } from './broken-promise';
import { diceOf } from './dice';
import type { Fault, Figures } from './fault';
import { madeTrack } from './made-track';
import { deliveriesIn, hasNoTwins, holdsAllAcknowledged, stateOf } from './oracle';
import { openShop, type Shop } from './shop';
import { yielding } from './yielding';

const NO = '76123456789012';
/** A provider that is not answered with success comes so often. */
const TRIES = 20;

/** Up to eight instances take in pushes of one parcel at once. */
export const manyWorkers: Fault = {
  id: 'F15',
  title: 'two to eight workers on one parcel at once',
  rounds: { test: 30, full: 1_000 },
  async run({ seed, rounds, ledger }) {
    const figures = { rounds, pushes: 0, gaveUp: 0, gaveUpPer1000Rounds: 0 } satisfies Figures;
    for (let round = 0; round < rounds; round += 1) {
      const [dice, must, begin] = [diceOf(seed, round), mustOf(seed, round), ledger.end()];
      const shop = openShop(ledger);
      await shop.ship(NO);
      shop.ports.parcels = yielding(shop.ports.parcels, dice);
      const track = madeTrack(dice);
      const workers = Array.from({ length: dice.between(2, 8) }, () => {
        const from = dice.between(0, track.length - 1);
        return track.slice(from, dice.between(from + 1, track.length));
      });
      const gaveUp = countGivenUp(shop);
      let refused = 0;
      const worker = async (nodes: typeof track) => {
        for (let time = 1; time <= TRIES; time += 1) {
          figures.pushes += 1;
          if (await shop.tell(NO, nodes)) return;
          refused += 1;
        }
        must(false, 'a push is refused again and again');
      };
      await Promise.all(workers.map(worker));
      must(gaveUp.times === refused, 'who gave up is not who was refused', { ...gaveUp, refused });
      figures.gaveUp += refused;
      const entries = ledger.since(begin);
      holdsAllAcknowledged(entries, shop.parcel, must);
      hasNoTwins(shop.parcel(NO), must);
      const { again } = deliveriesIn(entries);
      must(again === 0, 'a message is sent twice', entries);
      const alone = openShop(ledger);
      await alone.ship(NO);
      for (const nodes of workers) await alone.tell(NO, nodes);
      must(stateOf(alone.parcel(NO)) === stateOf(shop.parcel(NO)), 'at once and one after the other end differently');
    }
    figures.gaveUpPer1000Rounds = Math.round((1_000 * figures.gaveUp) / rounds);
    return figures;
  },
};

/** How often the product gave up a parcel after lost races, as its own log says. */
function countGivenUp({ ports }: Shop): { times: number } {
  const count = { times: 0 };
  const { log } = ports;
  ports.log = {
    ...log,
    error: (event, error, fields) => {
      if (event === 'a parcel of a push failed') count.times += 1;
      log.error(event, error, fields);
    },
  };
  return count;
}
