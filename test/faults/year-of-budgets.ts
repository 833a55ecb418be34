import { generateJourneys } from '../../local/world/generate/generate-journeys';
import { mustOf, type Must } from './broken-promise';
import { diceOf, type Dice } from './dice';
import type { Fault, FaultRun, Figures } from './fault';
import { badDays, shutDoors } from './simulation/bad-days';
import * as judge from './simulation/judge';
import { Living, type Lived } from './simulation/live';
import { MERCHANTS, SMALL_ONE_IN } from './simulation/shop';
import { openSimulation, type Simulation } from './simulation/simulation';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const BEGAN_AT = Date.UTC(2027, 0, 1);
/** A year's parcels come in a year; a few in weeks. */
const PARCELS_A_DAY = 10_000 / 365;
const FEWEST_DAYS = 21;
/** One year in so many is lived without any outage, to compare. */
const CALM_PART = 10;
/** After a parcel's end everybody has this long to hear of it. */
const QUIET_MS = 4 * DAY;
/** Vendors and our door are out of order about so often, days. */
const BAD_EVERY_DAYS = 12;
const SHUT_EVERY_DAYS = 15;
/** And so often in a short run. */
const FEWEST_STRETCHES = 4;

/**
 * A round is a parcel: 10,000 of them are a year with outages of both vendors and of our own door, people who hammer and functions that
 * die. The vendors count.
 */
export const yearOfBudgets: Fault = {
  id: 'YEAR',
  title: 'a year of parcels: budgets, outages, functions that die',
  rounds: { test: 30, full: 10_000 },
  async run(run) {
    const calm = await liveYear({ ...run, rounds: Math.max(1, Math.round(run.rounds / CALM_PART)) }, false);
    return { ...(await liveYear(run, true)), ...inCalm(calm) };
  },
};

const inCalm = ({ knownAfterP50Min = 0, knownAfterP99Min = 0, perRun = 0 }: Figures): Figures => ({
  ...{ calmKnownAfterP50Min: knownAfterP50Min, calmKnownAfterP99Min: knownAfterP99Min, calmPerRun: perRun },
});

async function liveYear(run: FaultRun, isBad: boolean): Promise<Figures> {
  const [dice, must, begin] = [diceOf(run.seed, 0), mustOf(run.seed, 0), run.ledger.end()];
  const { simulation, living } = openYear(run, dice, isBad);
  await living.run();
  must(run.ledger.since(begin).length === simulation.sent.length, 'the ledger lacks a message');
  return judged(simulation, living.lived, must);
}

function openYear({ seed, rounds, ledger }: Pick<FaultRun, 'seed' | 'rounds' | 'ledger'>, dice: Dice, isBad: boolean) {
  const days = Math.max(FEWEST_DAYS, Math.round(rounds / PARCELS_A_DAY));
  const stretch = { from: BEGAN_AT, to: BEGAN_AT + days * DAY };
  const journeys = [...generateJourneys({ seed, parcels: rounds, ...stretch })];
  const simulation = openSimulation({ journeys, beganAt: BEGAN_AT, ledger });
  const bad = [simulation.kdniao, simulation.kuaidi100].map((vendor) => {
    const stretches = isBad ? badDays(dice, stretch, Math.min(BAD_EVERY_DAYS, days / FEWEST_STRETCHES)) : [];
    for (const { from, to, weather } of stretches) {
      vendor.setWeather(weather, from);
      vendor.setWeather({}, to);
    }
    return stretches;
  });
  const living = new Living(simulation, {
    ...{ dice, deaths: isBad ? 0.004 : 0, looks: 3, hammering: 10 },
    until: stretch.to + 5 * QUIET_MS,
    shutDoors: isBad ? shutDoors(dice, stretch, Math.min(SHUT_EVERY_DAYS, days / FEWEST_STRETCHES)) : [],
    somebodyAnswers: (now) => bad.some((stretches) => !stretches.some(({ from, to }) => from <= now && now < to)),
    merchantOf: (_journey, index) => MERCHANTS[index % SMALL_ONE_IN === 0 ? 1 : 0].id,
  });
  living.ship(journeys, BEGAN_AT);
  return { simulation, living };
}

function judged(simulation: Simulation, lived: Lived, must: Must): Figures {
  judge.keepsRules(simulation, must);
  const pairs = judge.pairsOf(simulation);
  const acknowledged = judge.holdsAcknowledged(simulation, pairs, must);
  const { ended, scans, neverCorrected, wrong } = judge.settled(simulation, pairs, QUIET_MS);
  const delays = judge.delaysOf(pairs);
  must(lived.lookErrors.length === 0, 'a look ends with an error', String(lived.lookErrors[0]));
  must(wrong.length === 0, 'a parcel ends wrong', { count: wrong.length, first: wrong.slice(0, 5) });
  const { vendorLedger } = simulation;
  return {
    ...{ parcels: lived.ships, ended, scans, acknowledged, neverCorrected, overruns: 0, lost: 0 },
    mostKdniaoADay: judge.mostInADay(vendorLedger, 'kdniao', 'account'),
    mostOfANumberADay: judge.mostInADay(vendorLedger, 'kuaidi100', 'waybillNo'),
    ...{ sent: simulation.sent.length, killed: lived.killed },
    sentAgain: judge.saysNothingTwice(simulation.sent, lived.sentByTheDead, must),
    ...operations(lived),
    ...waits(lived),
    knownAfterP50Min: minutes(judge.percentile(delays, 0.5)),
    knownAfterP99Min: minutes(judge.percentile(delays, 0.99)),
  };
}

const operations = (lived: Lived): Figures => ({
  ...{ polled: lived.polled, looks: lived.looks, asked: lived.asked, mostALook: lived.mostLookOperations },
  pollsARun: ratio(lived.polled, lived.runsThatAsked),
  perRun: ratio(lived.runOperations, lived.runsThatAsked),
  perPoll: ratio(lived.pollOperations, lived.polled),
  perLookThatAsks: ratio(lived.lookOperations, lived.asked),
});

const waits = ({ longestWait }: Lived): Figures =>
  Object.fromEntries([...longestWait].map(([id, ms]) => [`longestWaitMin_${id}`, minutes(ms)]));

const minutes = (ms: number): number => Math.round(ms / MINUTE);
const ratio = (a: number, b: number): number => Math.round((100 * a) / Math.max(1, b)) / 100;
