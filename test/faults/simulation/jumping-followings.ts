import { generateJourneys } from '../../../local/world/generate/generate-journeys';
import type { Journey } from '../../../local/world/journey';
import type { Must } from '../broken-promise';
import type { Dice } from '../dice';
import type { Ledger } from '../ledger';
import * as judge from './judge';
import { Living } from './live';
import { MERCHANTS } from './shop';
import { openSimulation, type Simulation } from './simulation';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const BEGAN_AT = Date.UTC(2027, 6, 5);
/** So long the clock jumps, and nothing that a vendor pushes arrives; then all is well. */
const JUMPY_MS = 8 * DAY;
const UNTIL = BEGAN_AT + 45 * DAY;
const QUIET_MS = 12 * DAY;
/** By how much the clock may be wrong, ms. */
const ERRORS = [0, HOUR, -HOUR, DAY, -DAY] as const;
const PARCELS = 4;
/** Before a clock goes back, every vendor was out of order for so long: breakers are open, on the clock as it was. */
const OUT_MS = 40 * MINUTE;
/** Meanwhile all parcels are looked at so often, ms. */
const LOOK_MS = 4 * MINUTE;
/** A parcel is shipped so long after. A breaker that is open by the right clock lets a call through within ten minutes. */
const SHIPPED_AFTER_MS = 5 * MINUTE;
const PAUSE_MS = 12 * MINUTE;
/** A number that was taken is not subscribed again for so long by the product's clock, ms: after four days without a word it may be. */
const STANDS_MS = 3 * DAY;

/** From a moment on the clock is wrong by so much, ms. */
interface Jump {
  at: number;
  /** Ms: below 0 the clock went back. */
  by: number;
  error: number;
}

function jumpsOf(dice: Dice): Jump[] {
  const jumps: Jump[] = [];
  let error = 0;
  for (let at = BEGAN_AT + dice.between(2, 10) * HOUR; at < BEGAN_AT + JUMPY_MS; at += dice.between(6, 30) * HOUR) {
    const next = dice.pick(ERRORS.filter((one) => one !== error));
    jumps.push({ at, by: next - error, error: next });
    error = next;
  }
  return [...jumps, { at: BEGAN_AT + JUMPY_MS, by: -error, error: 0 }];
}

/**
 * Parcels that are followed and asked about while the product's clock jumps and rings of the timer are missed. The vendors' clocks are
 * right, and their ledger judges.
 */
export async function followUnderJumps(ledger: Ledger, seed: number, { dice, must }: { dice: Dice; must: Must }) {
  const jumps = jumpsOf(dice);
  const back = jumps.filter(({ by }) => by < 0);
  const made = [...generateJourneys({ seed, parcels: PARCELS + back.length, from: BEGAN_AT, to: BEGAN_AT + DAY })];
  const probes = new Map<string, number>();
  const journeys = made.map((journey, index) => probeOf(journey, back[index]?.at, probes));
  const simulation = openSimulation({ journeys, beganAt: BEGAN_AT, ledger });
  const living = new Living(simulation, {
    ...{ dice, deaths: 0, looks: 3, hammering: 3, until: UNTIL, shutDoors: [], missedRings: 0.3 },
    ...{
      somebodyAnswers: () => true,
      merchantOf: (_journey: Journey, index: number) => MERCHANTS[index % 2 ? 1 : 0].id,
    },
  });
  living.ship(journeys, BEGAN_AT);
  for (const { at, error } of jumps) living.at(at, () => Promise.resolve(void (simulation.clockError.ms = error)));
  outOfOrder(simulation, back);
  for (const { at } of back)
    for (let before = LOOK_MS; before < OUT_MS; before += LOOK_MS)
      living.at(at - before, () => lookAtAll(simulation, living));
  await living.run();
  must(living.lived.lookErrors.length === 0, 'a look ends with an error', String(living.lived.lookErrors[0]));
  return judged(simulation, { jumps, probes, must });
}

/** The journey, its carrier the right one (a corrected parcel is subscribed anew), its parcels shipped just after the clock went back. */
function probeOf(journey: Journey, at: number | undefined, probes: Map<string, number>): Journey {
  const parcels = journey.parcels.map(({ shippedAs: _wrong, ...parcel }) => parcel);
  if (at === undefined) return { ...journey, parcels };
  const shippedAt = at + SHIPPED_AFTER_MS;
  for (const { waybillNo } of parcels) probes.set(waybillNo, shippedAt);
  return { ...journey, parcels, startedHoursAgo: (BEGAN_AT - shippedAt) / HOUR };
}

/** People ask about every parcel: a breaker opens after several calls that failed. */
async function lookAtAll({ stored }: Simulation, living: Living): Promise<void> {
  for (const { _id, buyer } of stored.values()) if (buyer !== undefined) await living.look(buyer, _id);
}

function outOfOrder({ kdniao, kuaidi100 }: Simulation, back: readonly Jump[]): void {
  for (const vendor of [kdniao, kuaidi100]) {
    vendor.setWeather({ pushes: 'lost' }, BEGAN_AT);
    for (const { at } of back) {
      vendor.setWeather({ answers: 'refuses', pushes: 'lost' }, at - OUT_MS);
      vendor.setWeather({ pushes: 'lost' }, at);
    }
    vendor.setWeather({}, BEGAN_AT + JUMPY_MS);
  }
}

interface Lived {
  jumps: readonly Jump[];
  probes: ReadonlyMap<string, number>;
  must: Must;
}

function judged(simulation: Simulation, { jumps, probes, must }: Lived): Followed {
  const asked = simulation.vendorLedger.entries().flatMap((entry) => (entry.what === 'asked' ? [entry] : []));
  const waits = [...probes].map(([waybillNo, shippedAt]) => {
    const first = asked.find((entry) => entry.waybillNo === waybillNo && entry.call === 'subscription');
    return (first?.at ?? Infinity) - shippedAt;
  });
  must(Math.max(0, ...waits) <= PAUSE_MS, 'after the clock went back a source stays closed', waits);
  for (const name of new Set(asked.map(({ vendor, waybillNo }) => `${vendor} ${waybillNo}`)))
    keepsNumber(
      asked.filter(({ vendor, waybillNo }) => `${vendor} ${waybillNo}` === name),
      { jumps, must },
    );
  const pairs = judge.pairsOf(simulation);
  const { ended, wrong } = judge.settled(simulation, pairs, QUIET_MS);
  must(wrong.length === 0, 'a parcel ends wrong', wrong);
  judge.holdsAcknowledged(simulation, pairs, must);
  judge.saysNothingTwice(simulation.sent, new Set(), must);
  return { asked: asked.length, ended, probes: probes.size };
}

/** What came of it, all rounds together: questions, parcels that ended, parcels shipped after the clock went back. */
type Followed = Record<'asked' | 'ended' | 'probes', number>;

interface Asked {
  at: number;
  call: string;
  vendor: string;
  outcome: string;
}

/** What a vendor's books say of one number: taken once, and asked about no more often than the product's clock allowed. */
function keepsNumber(asked: readonly Asked[], { jumps, must }: Pick<Lived, 'jumps' | 'must'>): void {
  const taken = asked.filter(({ call, outcome }) => call === 'subscription' && TAKEN.has(outcome));
  const seenAt = taken.map(({ at }) => at + errorAt(jumps, at));
  const gaps = seenAt.slice(1).map((at, index) => at - (seenAt[index] ?? 0));
  must(
    gaps.every((gap) => gap > STANDS_MS),
    'a number is subscribed twice',
    taken,
  );
  const times = asked.filter(({ call }) => call === 'query').map(({ at }) => at);
  for (const until of times) {
    const inDay = times.filter((at) => at > until - DAY && at <= until).length;
    const most = (MOST_OF_A_NUMBER[asked[0]?.vendor ?? ''] ?? 0) * daysGranted(jumps, until);
    must(inDay <= most, 'a number is asked about too often', { most, times });
  }
}

/** What kdniao and kuaidi100 say to a subscription that they take. */
const TAKEN: ReadonlySet<string> = new Set(['100', '200']);
/** In 24 hours. kuaidi100 locks a number after 48; kdniao has no such rule, and we keep to 96. */
const MOST_OF_A_NUMBER: Readonly<Record<string, number>> = { kuaidi100: 48, kdniao: 96 };

/** By how much the product's clock was wrong, ms. */
const errorAt = (jumps: readonly Jump[], at: number): number =>
  jumps.filter((jump) => jump.at <= at).at(-1)?.error ?? 0;

/** How many days the product's clock saw in the 24 hours before a moment: time that it jumps over has passed for it. */
function daysGranted(jumps: readonly Jump[], until: number): number {
  const ahead = jumps.filter(({ at, by }) => by > 0 && at > until - DAY && at <= until);
  return 1 + ahead.reduce((sum, { by }) => sum + by, 0) / DAY;
}
