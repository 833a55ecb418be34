import { generateJourneys } from '../../local/world/generate/generate-journeys';
import type { WireRequest } from '../../local/world/vendors/wire';
import { TOLD_STAGES } from '../../cloudfunctions/_core/notices/milestones';
import { mustOf, type Must } from './broken-promise';
import { diceOf, type Dice } from './dice';
import type { Fault, FaultRun, Figures } from './fault';
import * as judge from './simulation/judge';
import { Living } from './simulation/live';
import { MERCHANTS, SMALL_ONE_IN } from './simulation/shop';
import { openSimulation, type Simulation } from './simulation/simulation';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const BEGAN_AT = Date.UTC(2027, 4, 3);
/** They are shipped before and during the outage. */
const SHIPPED_FOR_MS = 6 * DAY;
const OUT_FROM = BEGAN_AT + 4 * DAY;
const OUT_TO = OUT_FROM + 3 * DAY;
const UNTIL = BEGAN_AT + 45 * DAY;
const QUIET_MS = 4 * DAY;
/** News older than this is told in the app only. */
const TELL_WITHIN_MS = 12 * HOUR;

/**
 * A round is a parcel. For three days neither vendor answers, and nothing that they push arrives; then all of it does. `atOnce`: every
 * step of every parcel, shuffled and repeated; else as the vendors themselves go on, one whole track each.
 */
export const threeDays: Fault = {
  id: 'F37',
  title: 'three days without either vendor, and then the backlog',
  rounds: { test: 8, full: 5_000 },
  async run(run) {
    const whole = await liveThrough(run, false);
    const shuffled = await liveThrough(run, true);
    return { parcels: run.rounds, ...named('whole', whole), ...named('shuffled', shuffled) };
  },
};

const named = (manner: string, figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([name, number]) => [`${manner}_${name}`, number]));

async function liveThrough({ seed, rounds, ledger }: FaultRun, atOnce: boolean): Promise<Figures> {
  const [dice, must] = [diceOf(seed, atOnce ? 1 : 0), mustOf(seed, atOnce ? 1 : 0)];
  const shipped = { from: BEGAN_AT, to: BEGAN_AT + SHIPPED_FOR_MS };
  const journeys = [...generateJourneys({ seed, parcels: rounds, ...shipped })];
  const simulation = openSimulation({ journeys, beganAt: BEGAN_AT, ledger });
  const living = new Living(simulation, {
    ...{ dice, deaths: 0, looks: 4, hammering: 0, until: UNTIL, shutDoors: [], somebodyAnswers: () => true },
    merchantOf: (_journey, index) => MERCHANTS[index % SMALL_ONE_IN === 0 ? 1 : 0].id,
  });
  living.ship(journeys, BEGAN_AT);
  const backlog = atOnce ? keepBack(simulation, living, dice) : halt(simulation);
  const told = tellingsAfter(simulation, living, atOnce ? MINUTE : 4 * HOUR + 15 * MINUTE);
  await living.run();
  must(living.lived.lookErrors.length === 0, 'a look ends with an error', String(living.lived.lookErrors[0]));
  // In any order an older step may come first, while it is still news.
  return { backlog: backlog.length, ...told(atOnce ? 2 : 1, must), ...judged(simulation, must) };
}

/** Neither vendor looks, pushes or answers. */
function halt({ kdniao, kuaidi100 }: Simulation): WireRequest[] {
  for (const vendor of [kdniao, kuaidi100]) {
    vendor.setWeather({ answers: 'refuses', pushes: 'halted' }, OUT_FROM);
    vendor.setWeather({ pushes: 'repeated' }, OUT_TO);
    vendor.setWeather({}, OUT_TO + DAY);
  }
  return [];
}

/** What the vendors push is kept back, and comes in one heap: each one to three times, in any order. */
function keepBack(simulation: Simulation, living: Living, dice: Dice): WireRequest[] {
  const { kdniao, kuaidi100, post, time } = simulation;
  const backlog: WireRequest[] = [];
  for (const vendor of [kdniao, kuaidi100]) {
    vendor.setWeather({ answers: 'refuses' }, OUT_FROM);
    vendor.setWeather({}, OUT_TO);
  }
  simulation.post = (push) => {
    if (time.now < OUT_FROM || time.now >= OUT_TO) return post(push);
    backlog.push(push);
    return Promise.resolve('lost');
  };
  living.at(OUT_TO, async () => {
    const repeated = backlog.flatMap((push) => Array<WireRequest>(dice.between(1, 3)).fill(push));
    for (const push of dice.shuffled(repeated)) await post(push);
  });
  return backlog;
}

/** From just before the backlog comes until `forMs` after it: what is told of what happened while the vendors were out. */
function tellingsAfter(simulation: Simulation, living: Living, forMs: number): (most: number, must: Must) => Figures {
  const { milestones, stored } = simulation;
  let told: Simulation['milestones'] = [];
  let untold: string[] = [];
  let before = 0;
  living.at(OUT_TO - 1, () => {
    before = milestones.length;
    return Promise.resolve();
  });
  living.at(OUT_TO + forMs, () => {
    const old = (parcelId: string) => stored.get(parcelId)?.notices.filter(({ at }) => at < OUT_TO) ?? [];
    told = milestones
      .slice(before)
      .filter(
        ({ outcome, parcelId, milestone }) =>
          outcome === 'sent' && old(parcelId).some((one) => one.id.startsWith(milestone)),
      );
    untold = untoldAt(simulation, OUT_TO + forMs);
    return Promise.resolve();
  });
  return (most, must) => {
    const counts = new Map<string, number>();
    for (const { parcelId } of told) counts.set(parcelId, (counts.get(parcelId) ?? 0) + 1);
    const mostOfOneParcel = Math.max(0, ...counts.values());
    must(mostOfOneParcel <= most, 'more than the latest milestone is told', mostOfOneParcel);
    must(untold.length === 0, 'the latest milestone is not told', untold.slice(0, 3));
    return { toldOfBacklog: told.length, mostOfOneParcel };
  };
}

/** Parcels whose newest scan brought them to a stage that is told, in the outage's last hours, and nobody was told. */
function untoldAt({ stored, milestones }: Simulation, now: number): string[] {
  const toldStages: readonly string[] = TOLD_STAGES;
  const said = new Set(milestones.map(({ parcelId, milestone }) => `${parcelId} ${milestone}`));
  return [...stored.values()]
    .filter(({ newest, stage }) => newest?.reading.status === stage && toldStages.includes(stage))
    .filter(({ newest }) => newest && newest.at > now - TELL_WITHIN_MS && newest.at < OUT_TO - HOUR)
    .filter(({ _id, stage }) => !said.has(`${_id} ${stage}`))
    .map(({ waybillNo, stage }) => `${waybillNo} ${stage}`);
}

function judged(simulation: Simulation, must: Must): Figures {
  judge.keepsRules(simulation, must);
  const pairs = judge.pairsOf(simulation);
  const { ended, wrong } = judge.settled(simulation, pairs, QUIET_MS);
  must(wrong.length === 0, 'a parcel ends wrong', { count: wrong.length, first: wrong.slice(0, 5) });
  const again = judge.saysNothingTwice(simulation.sent, new Set(), must);
  return { acknowledged: judge.holdsAcknowledged(simulation, pairs, must), ended, sent: simulation.sent.length, again };
}
