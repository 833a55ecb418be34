import { ALL_JOURNEYS } from '../../local/world/journeys';
import { generateJourneys } from '../../local/world/generate/generate-journeys';
import type { LedgerEntry } from '../../local/world/vendors/ledger';
import type { Journey, JourneyParcel } from '../../local/world/journey';
import { mustOf, type Must } from './broken-promise';
import { diceOf, type Dice } from './dice';
import type { Fault, FaultRun, Figures } from './fault';
import * as judge from './simulation/judge';
import { Living, type Life } from './simulation/live';
import { MERCHANTS } from './simulation/shop';
import { openSimulation, type Simulation } from './simulation/simulation';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const BEGAN_AT = Date.UTC(2027, 5, 7);
const SHIPPED_FOR_MS = 10 * DAY;
const UNTIL = BEGAN_AT + 60 * DAY;
const QUIET_MS = 12 * DAY;
const [, SMALL] = MERCHANTS;
const CARRIERS = ['zto-express', 'yto-express', 'sto-express', 'yunda-express', 'jd-logistics', 'ems'] as const;
/** kuaidi100 gives up a number without a scan after three days. */
const LATE_HOURS = [80, 130] as const;

/**
 * A round is a parcel: shipped under another carrier, handed over days late (the source gives it up), told of anew (updateall), or gone on
 * under another number. And every journey that was written by hand, with vendors that tell at once: just what is to be told is.
 */
export const corrections: Fault = {
  id: 'F5',
  title: 'another carrier, given up, told anew, forwarded: the parcel goes on',
  rounds: { test: 20, full: 2_000 },
  async run(run) {
    const told = await tellAllJourneys(run);
    return { ...(await liveCorrected(run)), ...told };
  },
};

const lifeOf = (dice: Dice, until: number): Life => ({
  ...{ dice, deaths: 0, looks: 2, hammering: 0, until, shutDoors: [], somebodyAnswers: () => true },
  merchantOf: () => SMALL.id,
});

async function liveCorrected({ seed, rounds, ledger }: FaultRun): Promise<Figures> {
  const [dice, must] = [diceOf(seed, 0), mustOf(seed, 0)];
  const made = generateJourneys({ seed, parcels: rounds, from: BEGAN_AT, to: BEGAN_AT + SHIPPED_FOR_MS });
  const journeys = [...made].map((journey) => troubled(journey, dice));
  const simulation = openSimulation({ journeys, beganAt: BEGAN_AT, ledger, merchants: [SMALL] });
  const living = new Living(simulation, lifeOf(dice, UNTIL));
  living.ship(journeys, BEGAN_AT);
  for (const { parcels } of journeys)
    for (const { waybillNo } of parcels)
      living.at(BEGAN_AT + dice.between(DAY, 30 * DAY), () => {
        simulation.kuaidi100.updateAll(waybillNo, simulation.time.now);
        return Promise.resolve();
      });
  await living.run();
  return judged(simulation, must);
}

function troubled(journey: Journey, dice: Dice): Journey {
  const parcels = journey.parcels.map((parcel): JourneyParcel => {
    if (parcel.abroad) return parcel;
    if (dice.chance(0.3)) return { ...parcel, shippedAs: dice.pick(CARRIERS.filter((one) => one !== parcel.carrier)) };
    return dice.chance(0.3) ? lateBy(parcel, dice.between(...LATE_HOURS)) : parcel;
  });
  return { ...journey, parcels };
}

/** The same parcel, handed over so many hours later. */
function lateBy(parcel: JourneyParcel, hours: number): JourneyParcel {
  const later = (nodes: JourneyParcel['nodes']) =>
    nodes.map((node) => (node.hours < -1 ? node : { ...node, hours: node.hours + hours }));
  const { forwarded } = parcel;
  return {
    ...parcel,
    nodes: later(parcel.nodes),
    ...(forwarded && { forwarded: { ...forwarded, nodes: later(forwarded.nodes) } }),
  };
}

function judged(simulation: Simulation, must: Must): Figures {
  judge.keepsRules(simulation, must);
  const pairs = judge.pairsOf(simulation);
  const { ended, wrong } = judge.settled(simulation, pairs, QUIET_MS);
  must(wrong.length === 0, 'a parcel ends wrong', { count: wrong.length, first: wrong.slice(0, 5) });
  const orphans = judge.orphansOf(simulation);
  must(orphans.length === 0, 'a track waits in quarantine for a parcel that is there', orphans.slice(0, 3));
  judge.saysNothingTwice(simulation.sent, new Set(), must);
  const acknowledged = judge.holdsAcknowledged(simulation, pairs, must);
  return { parcels: pairs.length, ended, acknowledged, orphans: 0, ...subscriptions(simulation, must) };
}

/** After each time that kuaidi100 gives a number up, it is asked at most once to take it again, under either carrier. */
function subscriptions({ vendorLedger }: Simulation, must: Must): Figures {
  const figures = { givenUp: 0, subscribed: 0 };
  const since = new Map<string, number>();
  for (const entry of vendorLedger.entries()) {
    if (entry.vendor !== 'kuaidi100') continue;
    for (const { waybillNo } of abortsIn(entry)) {
      figures.givenUp += 1;
      since.set(waybillNo, 0);
    }
    if (entry.what !== 'asked' || entry.call !== 'subscription') continue;
    figures.subscribed += 1;
    const times = (since.get(entry.waybillNo) ?? 0) + 1;
    since.set(entry.waybillNo, times);
    must(times <= 2, 'a number is subscribed again and again', entry);
  }
  return figures;
}

const abortsIn = (entry: LedgerEntry) =>
  entry.what === 'told' ? entry.told.filter(({ status }) => status === 'abort') : [];

/** The vendors look every ten minutes. */
const AT_ONCE = { rhythmMs: 10 * MINUTE, firstLookMs: MINUTE, knowsAfterMs: 0 };
const JOURNEYS_UNTIL = BEGAN_AT + 60 * DAY;

/** What is told of each parcel is just what its journey says, in its order. */
async function tellAllJourneys({ seed, ledger }: FaultRun): Promise<Figures> {
  const [dice, must] = [diceOf(seed, 1), mustOf(seed, 1)];
  const simulation = openSimulation({
    ...{ journeys: ALL_JOURNEYS, beganAt: BEGAN_AT, ledger, merchants: [SMALL], isLoud: true },
    ...AT_ONCE,
  });
  simulation.time.now = BEGAN_AT - 40 * DAY;
  const living = new Living(simulation, lifeOf(dice, JOURNEYS_UNTIL));
  living.ship(ALL_JOURNEYS, BEGAN_AT);
  await living.run();
  const sent = simulation.milestones.filter(({ outcome }) => outcome === 'sent');
  const wrong = [...simulation.stored.values()].flatMap(({ _id, waybillNo, stage }) => {
    const told = sent.filter(({ parcelId }) => parcelId === _id).map(({ milestone }) => milestone);
    const { told: want = [], shippedAs } = simulation.truth.trackOf(waybillNo, 0)?.parcel ?? {};
    // kuaidi100 finds the right carrier after three days: by then what it tells is no news any more.
    if (shippedAs !== undefined && told.length === 0 && stage === 'delivered') return [];
    return told.join() === want.join() ? [] : [{ waybillNo, told, want }];
  });
  must(wrong.length === 0, 'a journey is told otherwise', wrong);
  judge.keepsRules(simulation, must);
  judge.saysNothingTwice(simulation.sent, new Set(), must);
  return { journeys: ALL_JOURNEYS.length, milestonesTold: sent.length };
}
