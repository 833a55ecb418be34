import type { Parcel } from '../../cloudfunctions/_core/tracking/parcel';
import type { RaisedIssue } from '../../cloudfunctions/_core/tracking/types';
import type { Node } from '../_usecases/kdniao-track';
import { sendNotices } from '../../cloudfunctions/_usecases/send-notices';
import { syncTracks } from '../../cloudfunctions/_usecases/sync-tracks';
import { watchParcels } from '../../cloudfunctions/_usecases/watch-parcels';
import { mustOf, type Must } from './broken-promise';
import { diceOf, type Dice } from './dice';
import type { Fault } from './fault';
import { hasEachIssueOnce, learnsEachOnce, tellsEachOnce } from './issue-oracle';
import type { Ledger } from './ledger';
import { openSlowShop, slowTrack, type SlowShop } from './slow-shop';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const TICK_MS = 30 * MINUTE;
/** By how much the clock may be wrong, ms. */
const ERRORS = [0, 0, HOUR, -HOUR, DAY, -DAY] as const;
/** Before an ordinary week, the leap day, New Year's Eve, and the night in which New York puts its clocks forward; epoch ms. */
const BEGINNINGS = [
  Date.UTC(2026, 10, 20, 8),
  Date.UTC(2028, 1, 27, 8),
  Date.UTC(2028, 11, 29, 8),
  Date.UTC(2027, 2, 12, 8),
] as const;
const PARCELS = ['76123456789012', '76123456789013', '76123456789014'] as const;
/** So long the clock jumps, runs are missed and the source is out of order; then all is well, ms. */
const JUMPY_MS = 5 * DAY;
const LASTS_MS = 11 * DAY;
/** A clock that was a day ahead leaves moments behind that are still to come for so long, ms. */
const SETTLES_MS = DAY + HOUR;
/** Once it has settled, an issue is opened no later than this after the shop next door, whose clock was right, ms. */
const MOST_DELAY_MS = 2 * TICK_MS;

type Chance = { dice: Dice; must: Must };

/** The clock jumps by hours and days while rules wait for their moments; runs are missed, three in a row and more. */
export const watchedUnderJumps: Fault = {
  id: 'F21B',
  title: 'a clock that jumps, a leap day, runs that are missed: issues',
  rounds: { test: 3, full: 400 },
  async run({ seed, rounds, ledger }) {
    const figures = { rounds, jumps: 0, missedRuns: 0, opened: 0, early: 0, mostDelayMinutes: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const chance = { dice: diceOf(seed, round), must: mustOf(seed, round) };
      const [beginsAt, tracks] = [chance.dice.pick(BEGINNINGS), new Map<string, Node[]>()];
      for (const waybillNo of PARCELS) tracks.set(waybillNo, slowTrack(chance.dice, beginsAt));
      const steady = await liveWithout(await openWith(ledger, beginsAt, tracks), chance.must);
      const jumpy = await openWith(ledger, beginsAt, tracks);
      const { jumps, missedRuns } = await liveWithJumps(jumpy, chance);
      figures.jumps += jumps;
      figures.missedRuns += missedRuns;
      for (const parcel of jumpy.ports.stored.values()) hasEachIssueOnce(parcel, chance.must);
      const { opened, early, delay } = compare(jumpy, steady, chance.must);
      figures.opened += opened;
      figures.early += early;
      figures.mostDelayMinutes = Math.max(figures.mostDelayMinutes, Math.round(delay / MINUTE));
    }
    return figures;
  },
};

async function openWith(ledger: Ledger, beginsAt: number, tracks: ReadonlyMap<string, Node[]>): Promise<SlowShop> {
  const shop = openSlowShop(ledger, beginsAt + 23 * HOUR);
  for (const [waybillNo, nodes] of tracks) {
    await shop.ship(waybillNo);
    shop.truth.set(waybillNo, nodes);
  }
  return shop;
}

async function liveWithout(shop: SlowShop, must: Must): Promise<SlowShop> {
  for (let past = 0; past < LASTS_MS; past += TICK_MS) await tick(shop, 0, must);
  return shop;
}

async function liveWithJumps(shop: SlowShop, { dice, must }: Chance) {
  const count = { jumps: 0, missedRuns: 0 };
  let [error, silentRuns] = [0, 0];
  for (let past = 0; past < LASTS_MS; past += TICK_MS) {
    const isJumpy = past < JUMPY_MS;
    if (isJumpy && dice.chance(0.03)) {
      error = dice.pick(ERRORS);
      count.jumps += 1;
    }
    if (isJumpy && dice.chance(0.05)) silentRuns = dice.between(1, 6);
    shop.world.isSourceWell = !isJumpy || dice.chance(0.8);
    if (silentRuns > 0) {
      silentRuns -= 1;
      count.missedRuns += 1;
      shop.world.now += TICK_MS;
    } else await tick(shop, isJumpy ? error : 0, must);
  }
  const parcels = [...shop.ports.stored.values()];
  tellsEachOnce(parcels, shop.said(), must);
  learnsEachOnce(parcels, shop.ports.laneRecords, must);
  return count;
}

async function tick({ ports, world }: SlowShop, error: number, must: Must): Promise<void> {
  world.now += TICK_MS;
  ports.time.now = world.now + error;
  await syncTracks(ports);
  const before = ports.said.length;
  await watchParcels(ports);
  must(ports.said.length - before <= 1, 'staff are told in a burst', ports.said.slice(before));
  await sendNotices(ports);
}

/** What the shop whose clock was right has opened since all was well, or has open still, the other one has opened, too. */
function compare(jumpy: SlowShop, steady: SlowShop, must: Must) {
  const settled = steady.world.now - LASTS_MS + JUMPY_MS + SETTLES_MS;
  const result = { opened: 0, early: 0, delay: 0 };
  for (const waybillNo of PARCELS) {
    const theirs = raisedOf(jumpy.parcel(waybillNo));
    result.opened += theirs.size;
    const all = raisedOf(steady.parcel(waybillNo));
    for (const [episode, { openedAt }] of theirs)
      if (openedAt < (all.get(episode)?.openedAt ?? Infinity)) result.early += 1;
    for (const [episode, one] of all) {
      const other = theirs.get(episode);
      if (one.openedAt < settled && !isOpen(steady.parcel(waybillNo), one)) continue;
      must(other !== undefined, 'an issue was missed', { waybillNo, one });
      if (other === undefined || one.openedAt < settled) continue;
      result.delay = Math.max(result.delay, other.openedAt - one.openedAt);
      must(other.openedAt - one.openedAt <= MOST_DELAY_MS, 'an issue was opened late', { waybillNo, one, other });
    }
  }
  return result;
}

const raisedOf = ({ raised = [] }: Parcel): Map<string, RaisedIssue> =>
  new Map(raised.map((one) => [`${one.code}@${one.since}`, one]));

const isOpen = ({ issues }: Parcel, { code, since }: RaisedIssue): boolean =>
  issues.some((issue) => issue.code === code && issue.since === since && issue.closedAt === undefined);
