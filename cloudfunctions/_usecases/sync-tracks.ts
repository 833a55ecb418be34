import type { AskedFor } from '../_core/following/limits';
import type { Parcel } from '../_core/tracking/parcel';
import type { Merchant, Ports } from '../_ports';
import { giveUpAt, withGivenUp } from '../_core/following/give-up';
import { at, schedule } from '../_core/following/schedule';
import type { AskDeps, Inquired, Manner, Waits } from './ask-in-turn';
import { termsOf } from './terms-of';
import { changeParcel } from './change-parcel';
import { closeSources } from './close-sources';
import type { DeliverDeps } from './deliver-deps';
import { deliverNotices } from './deliver-notices';
import { openSources, type Source } from './open-sources';
import { queryParcel } from './query-parcel';
import { subscribeParcel } from './subscribe-parcel';

type Deps = AskDeps & DeliverDeps & Pick<Ports, 'vault' | 'pushAddress'>;

/** No parcel is begun after so long, ms: the function has 60 s (cloudbaserc.json), and two sources may take 3 s each. */
const BUDGET_MS = 40_000;
/** For the notices of what was found, ms; `sendNotices` takes the rest. */
const NOTICE_BUDGET_MS = 5_000;
/** Parcels that a run looks at, of all merchants together, of each sort. */
const PARCELS_A_RUN = 120;
/** And of one merchant, whatever their number. */
const MOST_OF_ONE = 60;
const LEAST_OF_ONE = 5;
/** Calls whose budget is taken in one write. */
const CALLS_AT_ONCE = 3;
/** A parcel that may not be asked about now comes again after this at the soonest, ms. */
const LEAST_WAIT_MS = 60_000;
/** Where it waits for a source that may be well again sooner than it said: not sooner, so that waiting costs little, and not later, ms. */
const SOURCE_WAIT_MS = { least: 15 * 60_000, most: 60 * 60_000 };
/** One that no source can be asked about, ms: the shop may get another. */
const NO_SOURCE_WAIT_MS = 24 * 60 * 60_000;
/** One that failed by a fault of ours comes again after this, ms. */
const AFTER_FAILURE_MS = 30 * 60_000;

/** What a run did. */
export interface Synced {
  /** Parcels whose moment had come. */
  due: number;
  /** Of those, about which some source was asked. */
  asked: number;
  /** Of those, about which one answered. */
  answered: number;
}

/**
 * Asks sources about the parcels that are due, by index, and only those: to follow what is not followed, then where those are that were
 * quiet for long. Merchants take turns side by side, each with its own part of the run; of one merchant the longest waiting come first. While
 * no source of a merchant may be asked, what is due stays so and costs no write; what waits for one of several is put off.
 */
export async function syncTracks(deps: Deps): Promise<Synced> {
  const merchants = deps.merchants.all().filter(({ accounts }) => accounts.length > 0);
  const limit = Math.min(MOST_OF_ONE, Math.max(LEAST_OF_ONE, Math.floor(PARCELS_A_RUN / merchants.length)));
  const runs = await Promise.all(merchants.map((merchant) => syncMerchant(deps, merchant, limit)));
  const sum = (field: keyof Synced) => runs.reduce((total, run) => total + run[field], 0);
  const synced = { due: sum('due'), asked: sum('asked'), answered: sum('answered') };
  if (synced.due > 0) deps.log.info('tracks synced', synced);
  const changed = runs.flatMap((run) => run.changed);
  await deliverNotices(deps, changed, NOTICE_BUDGET_MS);
  return synced;
}

interface MerchantRun extends Synced {
  /** Parcels with news. */
  changed: Parcel[];
}

const NOTHING: MerchantRun = { due: 0, asked: 0, answered: 0, changed: [] };

/** One merchant that fails does not keep the others from being asked. */
async function syncMerchant(deps: Deps, merchant: Merchant, limit: number): Promise<MerchantRun> {
  try {
    return await syncDue(deps, merchant, limit);
  } catch (error) {
    deps.log.error('the tracks of a merchant were not synced', error, { merchantId: merchant.id });
    return NOTHING;
  }
}

/** Half of the time for what is not followed, and at least the other half for what was quiet. */
async function syncDue(deps: Deps, merchant: Merchant, limit: number): Promise<MerchantRun> {
  const now = deps.clock.now();
  const [unfollowed, due] = await Promise.all([
    deps.parcels.withFollowsDue(merchant.id, now, limit),
    deps.parcels.withAsksDue(merchant.id, now, limit),
  ]);
  if (unfollowed.length + due.length === 0) return NOTHING;
  const quiet = await withoutGivenUp(deps, merchant, due);
  const sources = await openSources(deps, merchant);
  try {
    const followed = await walk(deps, unfollowed, {
      sources,
      kind: 'subscriptions',
      until: now + BUDGET_MS / 2,
      step: subscribeParcel,
    });
    const fresh = quiet
      .map((parcel) => followed.after.get(parcel._id) ?? parcel)
      .filter(({ askAt = Infinity }) => askAt <= now);
    const asked = await walk(deps, fresh, { sources, kind: 'queries', until: now + BUDGET_MS, step: queryParcel });
    return {
      due: unfollowed.length + due.length,
      asked: followed.asked + asked.asked,
      answered: followed.answered + asked.answered,
      changed: asked.changed,
    };
  } finally {
    await closeSources(deps, sources);
  }
}

/** Those about which there is still something to ask; the others are given up. */
async function withoutGivenUp(deps: Deps, merchant: Merchant, due: readonly Parcel[]): Promise<Parcel[]> {
  const terms = termsOf(merchant);
  const left: Parcel[] = [];
  for (const parcel of due) {
    if (giveUpAt(parcel) > deps.clock.now()) left.push(parcel);
    else
      await changeParcel(deps, parcel, (before) => {
        const now = deps.clock.now();
        return schedule(withGivenUp(before, now), terms, now);
      });
  }
  return left;
}

/** One sort of question to a merchant's sources. */
interface Lane {
  sources: readonly Source[];
  kind: AskedFor;
  /** Epoch ms. */
  until: number;
  step: (deps: Deps, parcel: Parcel, ask: { sources: readonly Source[]; manner: Manner }) => Promise<Inquired>;
}

interface Walked extends Omit<MerchantRun, 'due'> {
  /** The parcels as they stand afterwards, by id. */
  after: Map<string, Parcel>;
}

/** One parcel after the other, until the time is over or no source may be asked any more. */
async function walk(deps: Deps, parcels: readonly Parcel[], lane: Lane): Promise<Walked> {
  const run: Walked = { asked: 0, answered: 0, changed: [], after: new Map() };
  for (const [index, parcel] of parcels.entries()) {
    if (deps.clock.now() >= lane.until || areClosed(lane, deps.clock.now())) break;
    const count = Math.min(CALLS_AT_ONCE, parcels.length - index);
    const done = await stepped(deps, parcel, lane, { count, by: 'timer', until: lane.until });
    run.after.set(parcel._id, done.parcel);
    if (done.isAsked) run.asked += 1;
    if (done.isAnswered) run.answered += 1;
    if (done.parcel.heardAt !== parcel.heardAt) run.changed.push(done.parcel);
  }
  return run;
}

/** Questions about where a parcel is go to sources for China first; those for the world answer about what they follow, and push it. */
function areClosed({ sources, kind }: Lane, now: number): boolean {
  const china = sources.filter(({ provider }) => provider.reach === 'china');
  const asked = kind === 'queries' && china.length > 0 ? china : sources;
  return asked.every(({ closedUntil }) => closedUntil[kind] > now);
}

/** What cannot be asked about now is put off, and so is what fails: neither may hold up the others. */
async function stepped(deps: Deps, parcel: Parcel, lane: Lane, manner: Manner): Promise<Inquired> {
  try {
    const done = await lane.step(deps, parcel, { sources: lane.sources, manner });
    const now = deps.clock.now();
    if (done.isAsked || done.isCutShort === true || areClosed(lane, now)) return done;
    return { ...done, parcel: await putOff(deps, done.parcel, lane, waitOf(done.waits, now)) };
  } catch (error) {
    deps.log.error('a parcel was not synced', error, { parcelId: parcel._id });
    const after = await moveOn(deps, parcel, lane, deps.clock.now() + AFTER_FAILURE_MS);
    return { parcel: after, isAsked: false, isAnswered: false, waits: [] };
  }
}

/** When the first of the sources that could not be asked may be, epoch ms. */
function waitOf(waits: readonly Waits[], now: number): number {
  const { least, most } = SOURCE_WAIT_MS;
  const moments = waits.map(({ why, until }) =>
    why === 'source' ? Math.min(Math.max(until, now + least), now + most) : until,
  );
  return moments.length === 0 ? now + NO_SOURCE_WAIT_MS : Math.min(...moments);
}

const momentOf = ({ kind }: Lane) => (kind === 'queries' ? 'askAt' : 'followAt');

/** A parcel that is due still comes again then, epoch ms. */
const putOff = (deps: Deps, first: Parcel, lane: Lane, until: number): Promise<Parcel> =>
  changeParcel(deps, first, (before) => {
    const now = deps.clock.now();
    const isDue = (before[momentOf(lane)] ?? Infinity) <= now;
    return isDue ? at(before, momentOf(lane), Math.max(until, now + LEAST_WAIT_MS)) : before;
  });

/** A parcel comes again then at the soonest, epoch ms, whatever was to become of it. */
const moveOn = (deps: Deps, first: Parcel, lane: Lane, until: number): Promise<Parcel> =>
  changeParcel(deps, first, (before) =>
    (before[momentOf(lane)] ?? Infinity) < until ? at(before, momentOf(lane), until) : before,
  );
