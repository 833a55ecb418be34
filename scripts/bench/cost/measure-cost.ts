import { generateJourneys } from '../../../local/world/generate/generate-journeys';
import { act } from './act';
import { agendaOf } from './agenda';
import { startCostCloud, type CostCloud, type FunctionCost } from './cost-cloud';

export interface CostReport {
  parcels: number;
  scans: number;
  messages: number;
  /** What the parcels caused, by function; of a timer's only what a run does beyond one with nothing due. */
  caused: FunctionCost[];
  /** What one run of each timer costs with nothing due. */
  idle: FunctionCost[];
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A Monday at ten in Beijing. */
const BEGAN_AT = Date.UTC(2026, 10, 16, 2);
/** Parcels are shipped over so long. */
const SHIPPING = 7 * DAY;
/** The clock goes on by an hour at most: what waits for a timer is done in its hour. */
const STEP = HOUR;
/** After the last scan, so that what was left for the morning is told. */
const AFTERWARDS = 2 * DAY;

/** Lets so many generated parcels live through the built functions and counts what each function did. */
export async function measureCost(parcels: number, seed: number): Promise<CostReport> {
  const journeys = [...generateJourneys({ seed, parcels, from: BEGAN_AT, to: BEGAN_AT + SHIPPING })];
  const agenda = agendaOf(journeys, BEGAN_AT);
  const stage = await startCostCloud(journeys, BEGAN_AT);
  try {
    const idle = await idleRuns(stage);
    const before = await stage.totals();
    for (const deed of agenda) {
      await passTo(stage, deed.at);
      await act(stage.cloud, deed);
    }
    await passTo(stage, stage.cloud.clock.now() + AFTERWARDS);
    return {
      parcels,
      scans: agenda.filter(({ kind }) => kind === 'scan').length,
      messages: stage.cloud.messages().length,
      caused: causedBy(await stage.totals(), before, idle),
      idle,
    };
  } finally {
    await stage.close();
  }
}

async function passTo(stage: CostCloud, at: number): Promise<void> {
  const { clock } = stage.cloud;
  while (clock.now() < at) await stage.pass(Math.min(STEP, at - clock.now()));
}

/** Each timer once, while nothing is stored. */
async function idleRuns(stage: CostCloud): Promise<FunctionCost[]> {
  for (const timer of TIMERS) await stage.cloud.runTimer(timer);
  return (await stage.totals()).map(({ calls, reads, writes, ...rest }) => ({
    ...rest,
    ...{ calls: 1, reads: reads / calls, writes: writes / calls },
  }));
}

/** The functions that a timer runs. */
const TIMERS = ['sendNotices', 'syncTracks', 'watchParcels'] as const;

function causedBy(after: readonly FunctionCost[], before: readonly FunctionCost[], idle: readonly FunctionCost[]) {
  return after.map((one): FunctionCost => {
    const of = (list: readonly FunctionCost[]) => list.find(({ function: name }) => name === one.function);
    const [then, resting] = [of(before), of(idle)];
    const runs = one.calls - (then?.calls ?? 0);
    const beyond = (kind: 'reads' | 'writes'): number =>
      one[kind] - (then?.[kind] ?? 0) - runs * (resting?.[kind] ?? 0);
    const { function: name, failed } = one;
    return { function: name, failed, calls: resting ? 0 : runs, reads: beyond('reads'), writes: beyond('writes') };
  });
}
