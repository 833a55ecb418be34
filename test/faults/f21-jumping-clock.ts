import { sendNotices } from '../../cloudfunctions/_usecases/send-notices';
import type { Node } from '../_usecases/kdniao-track';
import { mustOf, type Must } from './broken-promise';
import { diceOf, type Dice } from './dice';
import type { Fault } from './fault';
import type { Ledger } from './ledger';
import { madeTrack } from './made-track';
import { deliveriesIn, holdsAllAcknowledged, tellsNothingOvertaken } from './oracle';
import { openShop, type Shop } from './shop';
import { followUnderJumps } from './simulation/jumping-followings';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** By how much the clock may be wrong, ms. */
const JUMPS = [0, 0, HOUR, -HOUR, 24 * HOUR, -24 * HOUR] as const;
/** Beginnings of a track whose day of delivery is an ordinary one, the leap day, New Year's Eve; epoch ms. */
const BEGINNINGS = [Date.UTC(2026, 10, 20, 8), Date.UTC(2028, 1, 28, 8), Date.UTC(2028, 11, 30, 8)] as const;
const STEPS = 30;
const PARCELS = ['76123456789012', '76123456789013', '76123456789014'] as const;

/** A shop whose clock may be wrong, and tracks that its parcels' provider has still to tell. */
class Unsteady {
  readonly shop: Shop;
  readonly untold = new Map<string, Node[]>();
  jumps = 0;
  private trueNow: number;
  private error = 0;

  constructor(
    private readonly dice: Dice,
    private readonly beginsAt: number,
    ledger: Ledger,
  ) {
    this.trueNow = beginsAt + 22 * HOUR;
    this.shop = openShop(ledger, this.trueNow);
  }

  async ship(): Promise<void> {
    for (const waybillNo of PARCELS) {
      await this.shop.ship(waybillNo);
      this.untold.set(waybillNo, madeTrack(this.dice, this.beginsAt));
    }
  }

  /** Time goes on, and the clock may jump. */
  async pass(minutes: number, mayJump: boolean): Promise<void> {
    this.trueNow += minutes * MINUTE;
    if (!mayJump) this.error = 0;
    else if (this.dice.chance(0.2)) {
      this.error = this.dice.pick(JUMPS);
      this.jumps += 1;
    }
    this.shop.ports.time.now = this.trueNow + this.error;
    await sendNotices(this.shop.ports);
  }

  async tellOne(must: Must): Promise<void> {
    const [next] = this.dice.shuffled([...this.untold]);
    if (!next) return;
    must(await this.shop.tell(...next), 'a good push is refused');
    this.untold.delete(next[0]);
  }
}

/** One round in so many also follows parcels under jumps, for weeks. */
const FOLLOWED_ONE_IN = 10;

/** The clock jumps by hours and days while notices wait and parcels are followed; the timer misses rings. */
export const jumpingClock: Fault = {
  id: 'F21',
  title: 'a clock that jumps, a leap day, rings that are missed: notices, subscriptions, questions',
  rounds: { test: 10, full: 2_000 },
  async run({ seed, rounds, ledger }) {
    const figures = { rounds, jumps: 0, told: 0, asked: 0, ended: 0, probes: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const chance = { dice: diceOf(seed, round), must: mustOf(seed, round) };
      const { jumps, told } = await tellUnderJumps(ledger, chance);
      figures.jumps += jumps;
      figures.told += told;
      if (round % FOLLOWED_ONE_IN > 0) continue;
      const followed = await followUnderJumps(ledger, seed + round, chance);
      figures.asked += followed.asked;
      figures.ended += followed.ended;
      figures.probes += followed.probes;
    }
    return figures;
  },
};

async function tellUnderJumps(ledger: Ledger, { dice, must }: { dice: Dice; must: Must }) {
  const begin = ledger.end();
  const unsteady = new Unsteady(dice, dice.pick(BEGINNINGS), ledger);
  const { ports, parcel } = unsteady.shop;
  await unsteady.ship();
  for (let step = 0; step < STEPS; step += 1) {
    if (dice.chance(0.3)) ports.answers.push({ outcome: 'later', code: '-1' });
    if (dice.chance(0.3)) await unsteady.tellOne(must);
    await unsteady.pass(dice.pick([1, 1, 1, 4]), true);
  }
  ports.answers.length = 0;
  while (unsteady.untold.size > 0) await unsteady.tellOne(must);
  for (let tick = 0; tick < 60; tick += 1) await unsteady.pass(31, false);
  const entries = ledger.since(begin);
  holdsAllAcknowledged(entries, parcel, must);
  tellsNothingOvertaken(entries, must);
  const { told, again } = deliveriesIn(entries);
  must(again === 0, 'a message is sent twice', entries);
  const notices = [...ports.stored.values()].flatMap((one) => one.notices).filter(({ channel }) => channel !== 'room');
  const missed = notices.filter(({ state, reason = '' }) => state !== 'sent' && !OVERTAKEN.has(reason));
  must(missed.length === 0, 'a notice is neither sent nor overtaken', missed);
  return { jumps: unsteady.jumps, told };
}

/** Why a notice may end without a message: the parcel went on, or the news is too old. */
const OVERTAKEN: ReadonlySet<string> = new Set(['superseded', 'outdated']);
