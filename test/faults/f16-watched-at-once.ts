import { sendNotices } from '../../cloudfunctions/_usecases/send-notices';
import { syncTracks } from '../../cloudfunctions/_usecases/sync-tracks';
import { watchParcels } from '../../cloudfunctions/_usecases/watch-parcels';
import { mustOf, type Must } from './broken-promise';
import { diceOf, type Dice } from './dice';
import type { Fault } from './fault';
import { hasEachIssueOnce, learnsEachOnce, tellsEachOnce } from './issue-oracle';
import { hasNoTwins, holdsAllAcknowledged } from './oracle';
import { openSlowShop, slowTrack, type SlowShop } from './slow-shop';
import { yielding } from './yielding';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 21, 6);
const PARCELS = ['76123456789012', '76123456789013', '76123456789014'] as const;
/** A shop is lived with for so many of its moments at which something was due. */
const MEETINGS = 6;
/** And for so long, ms. */
const LASTS_MS = 12 * 24 * HOUR;
/** A push that is not taken in comes again so often. */
const TRIES = 20;

/** Runs of `watchParcels` overlap each other, pushes, questions to the source and notices: whoever waits is overtaken at random. */
export const watchedAtOnce: Fault = {
  id: 'F16B',
  title: 'two runs of watchParcels, pushes, questions and notices at once',
  rounds: { test: 6, full: 1_000 },
  async run({ seed, rounds, ledger }) {
    const figures = { rounds, meetings: 0, opened: 0, told: 0, learnt: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const chance = { dice: diceOf(seed, round), must: mustOf(seed, round) };
      const begin = ledger.end();
      const shop = openSlowShop(ledger, NOW);
      for (const waybillNo of PARCELS) {
        await shop.ship(waybillNo);
        shop.truth.set(waybillNo, slowTrack(chance.dice, NOW - 23 * HOUR));
      }
      figures.meetings += await meetAgainAndAgain(shop, chance);
      const parcels = [...shop.ports.stored.values()];
      for (const parcel of parcels) {
        hasEachIssueOnce(parcel, chance.must);
        hasNoTwins(parcel, chance.must);
      }
      holdsAllAcknowledged(ledger.since(begin), shop.parcel, chance.must);
      tellsEachOnce(parcels, shop.said(), chance.must);
      learnsEachOnce(parcels, shop.ports.laneRecords, chance.must);
      figures.opened += parcels.reduce((sum, { raised = [] }) => sum + raised.length, 0);
      figures.told += shop.said().length;
      figures.learnt += parcels.filter(({ learntAt }) => learntAt !== undefined).length;
    }
    return figures;
  },
};

/** @returns how often something was due */
async function meetAgainAndAgain(shop: SlowShop, { dice, must }: { dice: Dice; must: Must }): Promise<number> {
  const { ports, world } = shop;
  let meetings = 0;
  while (meetings < MEETINGS && world.now < NOW + LASTS_MS) {
    world.now += dice.between(1, 8) * HOUR;
    ports.time.now = world.now;
    await syncTracks(ports);
    if (![...ports.stored.values()].some(({ dueAt = Infinity }) => dueAt <= world.now)) continue;
    meetings += 1;
    await meet(shop, dice, must);
    ports.count.reset();
    await watchParcels(ports);
    must(ports.count.writes === 0, 'a run right after another finds something to do', ports.count);
  }
  return meetings;
}

/** All at once; then the timers come round once more, alone. */
async function meet(shop: SlowShop, dice: Dice, must: Must): Promise<void> {
  const { ports, world } = shop;
  const { parcels, lanes } = ports;
  Object.assign(ports, { parcels: yielding(parcels, dice), lanes: yielding(lanes, dice) });
  const runs = [
    () => watchParcels(ports),
    () => watchParcels(ports),
    ...(dice.chance(0.6) ? [() => tellAll(shop, dice, must)] : []),
    ...(dice.chance(0.3) ? [() => syncTracks(ports)] : []),
    ...(dice.chance(0.3) ? [() => sendNotices(ports)] : []),
  ];
  await Promise.all(dice.shuffled(runs).map((run) => run()));
  Object.assign(ports, { parcels, lanes });
  // Whoever lost every race left it to the timers; nothing is waiting past a lease.
  ports.time.now = world.now += HOUR;
  await watchParcels(ports);
  await sendNotices(ports);
}

async function tellAll(shop: SlowShop, dice: Dice, must: Must): Promise<void> {
  for (const waybillNo of dice.shuffled(PARCELS)) {
    const nodes = shop.happened(waybillNo);
    if (nodes.length === 0) continue;
    let tries = 0;
    while (!(await shop.tell(waybillNo, nodes))) must((tries += 1) < TRIES, 'a push is refused again and again');
  }
}
