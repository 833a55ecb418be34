import { generateJourneys } from '../../../local/world/generate/generate-journeys';
import { mustOf } from '../broken-promise';
import { diceOf } from '../dice';
import type { FaultRun, Figures } from '../fault';
import { inWeather, type Weather } from '../weather';
import * as judge from './judge';
import { Living } from './live';
import { MERCHANTS, SMALL_ONE_IN } from './shop';
import { openSimulation, type Simulation } from './simulation';

const DAY = 24 * 3_600_000;
const BEGAN_AT = Date.UTC(2027, 8, 6);
const SHIPPED_FOR_MS = 3 * DAY;
/** So long the database fails now and then; then it is well. */
const BAD_UNTIL = BEGAN_AT + 8 * DAY;
const UNTIL = BEGAN_AT + 45 * DAY;
const QUIET_MS = 12 * DAY;
/** Rounds of pushes to a parcel that is shipped here. */
const ROUNDS_A_PARCEL = 5;
const FEWEST = 6;
/** kuaidi100 takes a number so often in a month. */
const MOST_SUBSCRIPTIONS = 4;

/**
 * Parcels are shipped, subscribed, asked about by the timer and by people, and pushed, while the database fails: the parcels, the budgets,
 * all of it. What the vendors wrote down judges.
 */
export async function followInWeather(
  { seed, rounds, ledger }: FaultRun,
  weather: readonly Weather[],
  probability: number,
): Promise<Figures> {
  const [dice, must] = [diceOf(seed, rounds), mustOf(seed, rounds)];
  const parcels = Math.max(FEWEST, Math.round(rounds / ROUNDS_A_PARCEL));
  const shipped = { from: BEGAN_AT, to: BEGAN_AT + SHIPPED_FOR_MS };
  const journeys = [...generateJourneys({ seed, parcels, ...shipped })];
  const simulation = openSimulation({ journeys, beganAt: BEGAN_AT, ledger });
  const isBad = () => simulation.time.now < BAD_UNTIL;
  const living = new Living(simulation, {
    ...{ dice, deaths: 0, looks: 6, hammering: 5, until: UNTIL, shutDoors: [], somebodyAnswers: () => true },
    merchantOf: (_journey, index) => MERCHANTS[index % SMALL_ONE_IN === 0 ? 1 : 0].id,
    spoil: (ports, onFailure) => inWeather(ports, { dice, ledger, weather, probability, isBad, onFailure }),
  });
  living.ship(journeys, BEGAN_AT);
  await living.run();
  judge.keepsRules(simulation, must);
  const pairs = judge.pairsOf(simulation);
  const { ended, wrong } = judge.settled(simulation, pairs, QUIET_MS);
  must(wrong.length === 0, 'a parcel ends wrong', { count: wrong.length, first: wrong.slice(0, 3) });
  const { most, subscribed } = subscriptionsIn(simulation);
  must(most <= MOST_SUBSCRIPTIONS, 'a number is subscribed too often', most);
  const acknowledgedScans = judge.holdsAcknowledged(simulation, pairs, must);
  judge.saysNothingTwice(simulation.sent, living.lived.sentByTheDead, must);
  const { ships, asked, polled } = living.lived;
  return { followed: ships, subscribed, mostSubscriptions: most, polled, pulled: asked, ended, acknowledgedScans };
}

/** How many subscriptions were asked of the vendors, and how many of one number at one of them at most. */
function subscriptionsIn({ vendorLedger }: Simulation): { most: number; subscribed: number } {
  const counts = new Map<string, number>();
  for (const entry of vendorLedger.entries()) {
    if (entry.what !== 'asked' || entry.call !== 'subscription') continue;
    const name = `${entry.vendor} ${entry.waybillNo}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const times = [...counts.values()];
  return { most: Math.max(0, ...times), subscribed: times.reduce((sum, one) => sum + one, 0) };
}
