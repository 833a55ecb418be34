import type { Node } from '../_usecases/kdniao-track';
import { mustOf } from './broken-promise';
import { diceOf, type Dice } from './dice';
import type { Fault, Figures } from './fault';
import { madeTrack } from './made-track';
import { holdsAllAcknowledged } from './oracle';
import { openShop } from './shop';

const NO = '76123456789012';

/** Some of the nodes after the first. */
function someBetween(nodes: readonly Node[], dice: Dice): ReadonlySet<Node> {
  const between = nodes.slice(1);
  return new Set(dice.shuffled(between).slice(0, dice.between(1, between.length)));
}

/** A newer snapshot, one with a newer node, no longer holds nodes that an older one had: they are kept, and count no more. */
export const lostNodes: Fault = {
  id: 'F4',
  title: 'a snapshot without nodes that an older one had',
  rounds: { test: 30, full: 10_000 },
  async run({ seed, rounds, ledger }) {
    const figures = { parcels: rounds, withdrawn: 0 } satisfies Figures;
    for (let round = 0; round < rounds; round += 1) {
      const [dice, must, begin] = [diceOf(seed, round), mustOf(seed, round), ledger.end()];
      const track = madeTrack(dice);
      const last: Node = {
        time: '2026-11-21 13:30:00',
        words: '【杭州市】 快件离开 【杭州分拨中心】 已发往 【西湖文三路】',
      };
      const gone = someBetween(track, dice);
      const rest = [...track, last].filter((node) => !gone.has(node));
      const [shop, fresh] = [openShop(ledger), openShop(ledger)];
      await shop.ship(NO);
      must(await shop.tell(NO, track), 'a good push is refused');
      must(await shop.tell(NO, rest), 'a good push is refused');
      holdsAllAcknowledged(ledger.since(begin), shop.parcel, must);
      await fresh.ship(NO);
      await fresh.tell(NO, rest);
      const [kept, want] = [shop.parcel(NO), fresh.parcel(NO)];
      const lacks = kept.tracks?.whole?.kdniao?.lacks ?? [];
      must(lacks.length === gone.size, 'a node that was taken back is not marked', lacks);
      must(kept.stage === want.stage, 'a node that was taken back still counts', [kept.stage, want.stage]);
      must(kept.openIssues.join() === want.openIssues.join(), 'an issue stays open without its node', kept.openIssues);
      figures.withdrawn += gone.size;
    }
    return figures;
  },
};
