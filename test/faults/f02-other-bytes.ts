import { formBody, push } from '../_usecases/kdniao-track';
import { mustOf } from './broken-promise';
import { diceOf, type Dice } from './dice';
import type { Fault, Figures } from './fault';
import { madeTrack } from './made-track';
import { deliveriesIn, holdsAllAcknowledged } from './oracle';
import { isAcknowledged, openShop } from './shop';

const NO = '76123456789012';

/** The same JSON: keys and nodes in another order, other white space, numbers as texts stay texts. */
function rewritten(data: string, dice: Dice): string {
  const parsed = JSON.parse(data) as unknown;
  return JSON.stringify(shuffledIn(parsed, dice), undefined, dice.pick([0, 1, 2, '\t']));
}

function shuffledIn(value: unknown, dice: Dice): unknown {
  if (Array.isArray(value)) return dice.shuffled(value.map((one: unknown) => shuffledIn(one, dice)));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, shuffledIn(one, dice)] as const);
  return Object.fromEntries(dice.shuffled(entries));
}

/** The same content in other bytes, signed anew. */
export const otherBytes: Fault = {
  id: 'F2',
  title: 'the same content in other bytes',
  rounds: { test: 30, full: 20_000 },
  async run({ seed, rounds, ledger }) {
    const figures = { parcels: rounds, rewritten: 0, extraWrites: 0, extraSends: 0 } satisfies Figures;
    for (let round = 0; round < rounds; round += 1) {
      const [dice, must, begin] = [diceOf(seed, round), mustOf(seed, round), ledger.end()];
      const shop = openShop(ledger);
      await shop.ship(NO);
      const nodes = madeTrack(dice);
      must(await shop.tell(NO, nodes), 'a good push is refused');
      const sent = shop.ports.sent.length;
      shop.ports.count.reset();
      const data = new URLSearchParams(push([{ waybillNo: NO, nodes }]).body).get('RequestData') ?? '';
      for (let time = 0; time < 3; time += 1) {
        const body = formBody(rewritten(data, dice), 'app-key-1');
        must(isAcknowledged(await shop.post({ body })), 'the same content is refused');
        figures.rewritten += 1;
      }
      figures.extraWrites += shop.ports.count.writes;
      figures.extraSends += shop.ports.sent.length - sent;
      must(figures.extraWrites === 0, 'the same content is written again', shop.ports.count);
      const entries = ledger.since(begin);
      must(deliveriesIn(entries).again === 0 && figures.extraSends === 0, 'a message is sent twice');
      holdsAllAcknowledged(entries, shop.parcel, must);
    }
    return figures;
  },
};
