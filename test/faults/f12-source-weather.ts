import { getTimeline } from '../../cloudfunctions/_usecases/get-timeline';
import { generateJourneys } from '../../local/world/generate/generate-journeys';
import type { Weather } from '../../local/world/vendors/weather';
import { mustOf, type Must } from './broken-promise';
import { diceOf } from './dice';
import type { Fault, FaultRun, Figures } from './fault';
import * as judge from './simulation/judge';
import { Living } from './simulation/live';
import { MERCHANTS } from './simulation/shop';
import { openSimulation, type Simulation } from './simulation/simulation';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const BEGAN_AT = Date.UTC(2027, 2, 1);
const BAD_FROM = BEGAN_AT + 2 * DAY;
const BAD_MS = 6 * HOUR;
const LATEST_END = BAD_FROM + BAD_MS + 20 * MINUTE;
const UNTIL = LATEST_END + 2 * HOUR;
/** Somebody pulls to refresh so often, ms. */
const LOOK_MS = 3 * MINUTE;
/** A breaker that is open lets one call through at least so often, ms, when somebody asks. */
const PROBE_MS = 10 * MINUTE + LOOK_MS;
/** Calls that may fail before a breaker opens, beside one a probe: by two who ask at once. */
const BEFORE_OPEN = 10;

interface Case {
  name: string;
  weather: Weather;
  /** It can be read all the same. */
  isWell?: true;
}

const CASES: readonly Case[] = [
  { name: 'hangs', weather: { answers: 'hangs' } },
  { name: 'refuses', weather: { answers: 'refuses' } },
  { name: 'error_500', weather: { answers: 'error_500' } },
  { name: 'error_502', weather: { answers: 'error_502' } },
  { name: 'error_503', weather: { answers: 'error_503', retryAfterS: 1_800 } },
  { name: 'error_429', weather: { answers: 'error_429', retryAfterS: 900 } },
  { name: 'error_429_bare', weather: { answers: 'error_429' } },
  { name: 'html', weather: { answers: 'html' } },
  { name: 'gbk', weather: { answers: 'gbk' }, isWell: true },
  { name: 'drips', weather: { answers: 'drips' } },
  { name: 'breaks_off', weather: { answers: 'breaks_off' } },
];

/** A round is a parcel. For six hours both vendors answer badly and push nothing, in each manner; people look all the time. */
export const sourceWeather: Fault = {
  id: 'F12',
  title: 'vendors that hang, fail, drip, break off or answer in HTML: six hours of each',
  rounds: { test: 4, full: 400 },
  async run(run) {
    const figures: Figures = { parcels: run.rounds, looks: 0, errors: 0, callsInBadHours: 0, mostPerHour: 0 };
    for (const [round, one] of CASES.entries()) {
      const seen = await liveIn(run, round, one);
      figures['looks'] = (figures['looks'] ?? 0) + seen.looks;
      figures['callsInBadHours'] = (figures['callsInBadHours'] ?? 0) + seen.calls;
      if (!one.isWell) figures['mostPerHour'] = Math.max(figures['mostPerHour'] ?? 0, Math.round(seen.calls / 6));
      figures[`${one.name}_wellAgainAfterS`] = Math.round(seen.wellAgainAfterMs / SECOND);
    }
    return figures;
  },
};

async function liveIn({ seed, rounds, ledger }: FaultRun, round: number, { weather, isWell }: Case) {
  const [dice, must] = [diceOf(seed, round), mustOf(seed, round)];
  const journeys = [...generateJourneys({ seed, parcels: rounds, from: BEGAN_AT, to: BAD_FROM + HOUR })];
  const [merchant] = MERCHANTS;
  const simulation = openSimulation({ journeys, beganAt: BEGAN_AT, ledger, merchants: [merchant] });
  // At no round moment: nobody's timer may be in step with it.
  const badTo = BAD_FROM + BAD_MS + dice.between(0, (20 * MINUTE) / SECOND) * SECOND;
  for (const vendor of [simulation.kdniao, simulation.kuaidi100]) {
    vendor.setWeather({ ...weather, pushes: 'halted' }, BAD_FROM);
    vendor.setWeather({ pushes: 'halted' }, badTo);
  }
  const living = new Living(simulation, {
    ...{
      dice,
      deaths: 0,
      looks: 0,
      hammering: 0,
      until: UNTIL,
      shutDoors: [],
      somebodyAnswers: () => true,
      merchantOf: () => merchant.id,
    },
  });
  living.ship(journeys, BEGAN_AT);
  const unread = watch(simulation, living);
  await living.run();
  must(living.lived.lookErrors.length === 0, 'a look ends with an error', String(living.lived.lookErrors[0]));
  must(unread.length === 0, 'a timeline cannot be read', unread[0]);
  judge.keepsRules(simulation, must);
  const asked = callsBetween(simulation, BAD_FROM, badTo);
  if (!isWell) mustBeRare(asked, weather, must);
  return {
    looks: living.lived.looks,
    calls: asked.length,
    wellAgainAfterMs: wellAgain(simulation, badTo, weather.retryAfterS ?? 0, must),
  };
}

/** Somebody looks at every parcel, at the page and by pulling, every few minutes of the bad hours. */
function watch({ stored, ports }: Simulation, living: Living): string[] {
  const unread: string[] = [];
  for (let at = BAD_FROM - HOUR; at < UNTIL; at += LOOK_MS)
    living.at(at, async () => {
      const parcels = [...stored.values()];
      const parcel = parcels[Math.floor(at / LOOK_MS) % Math.max(1, parcels.length)];
      if (parcel?.buyer === undefined) return;
      await living.look(parcel.buyer, parcel._id);
      const input = { locale: 'zh-CN', parcelId: parcel._id } as const;
      await getTimeline(ports, { openid: parcel.buyer }, input).catch((error: unknown) => unread.push(String(error)));
    });
  return unread;
}

interface Call {
  at: number;
  vendor: string;
}

const callsBetween = ({ vendorLedger }: Simulation, from: number, to: number): Call[] =>
  vendorLedger.entries().filter(({ what, at }) => what === 'asked' && at >= from && at < to);

/** Per vendor: a few until the breaker opens, then one a probe; one that says when, not before. */
function mustBeRare(calls: readonly Call[], { retryAfterS }: Weather, must: Must): void {
  for (const vendor of ['kdniao', 'kuaidi100']) {
    const times = calls.filter((call) => call.vendor === vendor).map(({ at }) => at);
    must(times.length <= BEFORE_OPEN + BAD_MS / (5 * MINUTE), 'a broken vendor is asked too often', times.length);
    if (retryAfterS === undefined) continue;
    const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    must(
      gaps.every((gap) => gap >= retryAfterS * SECOND),
      'Retry-After is not obeyed',
      { vendor, gaps },
    );
  }
}

/** How long after the bad hours a vendor first answers again, ms. Who was told to wait may wait so long. */
function wellAgain({ vendorLedger }: Simulation, badTo: number, retryAfterS: number, must: Must): number {
  const waits = ['kdniao', 'kuaidi100'].map((vendor) => {
    const first = vendorLedger
      .entries()
      .find((entry) => entry.vendor === vendor && entry.at >= badTo && entry.what === 'asked');
    return (first?.at ?? Infinity) - badTo;
  });
  const soonest = Math.min(...waits);
  must(soonest <= retryAfterS * SECOND + PROBE_MS, 'a vendor that is well again is not asked', waits);
  return soonest;
}
