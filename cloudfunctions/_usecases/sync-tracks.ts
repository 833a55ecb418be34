import type { AskedFor } from '../_core/following/limits';
import type { Parcel } from '../_core/tracking/parcel';
import type { Merchant, Ports } from '../_ports';
import { giveUpAt, withGivenUp } from '../_core/following/give-up';
import { at, schedule } from '../_core/following/schedule';
import type { AskDeps, Inquired, Manner } from './ask-in-turn';
import { changeParcel } from './change-parcel';
import { closeSources } from './close-sources';
import { deliverNotices } from './deliver-notices';
import { openSources, type Source } from './open-sources';
import { askable, queryParcel } from './query-parcel';
import { subscribeParcel } from './subscribe-parcel';

type Deps = AskDeps & Pick<Ports, 'vault' | 'pushAddress' | 'merchants' | 'shoppers' | 'messages' | 'templates'>;

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
const CALLS_AT_ONCE = 5;
/** Part of an account's allowance that is left to people who pull to refresh. */
const SPARE = 0.2;
/** A parcel that may not be asked about now comes again after this at the soonest, ms. */
const LEAST_WAIT_MS = 60_000;
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
 * quiet for long. Merchants take turns side by side, each with its own part of the run; of one merchant the longest waiting come first. What
 * cannot be asked for the source's sake (out of order, paused, nothing left of its budget) stays due and costs no write.
 */
export async function syncTracks(deps: Deps): Promise<Synced> {
  const merchants = deps.merchants.all().filter(({ accounts }) => accounts.length > 0);
  const limit = Math.min(MOST_OF_ONE, Math.max(LEAST_OF_ONE, Math.floor(PARCELS_A_RUN / merchants.length)));
  const until = deps.clock.now() + BUDGET_MS;
  const runs = await Promise.all(merchants.map((merchant) => syncMerchant(deps, merchant, { limit, until })));
  const synced = runs.reduce(
    (sum, run) => ({ due: sum.due + run.due, asked: sum.asked + run.asked, answered: sum.answered + run.answered }),
    { due: 0, asked: 0, answered: 0 },
  );
  if (synced.due > 0) deps.log.info('tracks synced', { ...synced });
  await deliverNotices(
    deps,
    runs.flatMap(({ changed }) => changed),
    NOTICE_BUDGET_MS,
  );
  return synced;
}

interface Share {
  limit: number;
  /** Epoch ms. */
  until: number;
}

interface MerchantRun extends Synced {
  /** Parcels with news. */
  changed: Parcel[];
}

const NOTHING: MerchantRun = { due: 0, asked: 0, answered: 0, changed: [] };

/** One merchant that fails does not keep the others from being asked. */
async function syncMerchant(deps: Deps, merchant: Merchant, share: Share): Promise<MerchantRun> {
  try {
    return await syncDue(deps, merchant, share);
  } catch (error) {
    deps.log.error('the tracks of a merchant were not synced', error, { merchantId: merchant.id });
    return NOTHING;
  }
}

async function syncDue(deps: Deps, merchant: Merchant, { limit, until }: Share): Promise<MerchantRun> {
  const now = deps.clock.now();
  const [unfollowed, quiet] = await Promise.all([
    deps.parcels.withFollowsDue(merchant.id, now, limit),
    deps.parcels.withAsksDue(merchant.id, now, limit),
  ]);
  if (unfollowed.length + quiet.length === 0) return NOTHING;
  const sources = await openSources(deps, merchant);
  const lane = { sources, until };
  try {
    const followed = await walk(deps, unfollowed, { ...lane, kind: 'subscriptions', step: subscribeParcel });
    const fresh = quiet.filter(({ _id }) => !unfollowed.some((parcel) => parcel._id === _id));
    const asked = await walk(deps, fresh, { ...lane, kind: 'queries', step: askDue });
    return {
      due: unfollowed.length + quiet.length,
      asked: followed.asked + asked.asked,
      answered: followed.answered + asked.answered,
      changed: asked.changed,
    };
  } finally {
    await closeSources(deps, sources);
  }
}

interface Lane {
  sources: readonly Source[];
  kind: AskedFor;
  /** Epoch ms. */
  until: number;
  step: (deps: Deps, parcel: Parcel, ask: { sources: readonly Source[]; manner: Manner }) => Promise<Inquired>;
}

/** One parcel after the other, until the time is over or no source may be asked any more. */
async function walk(deps: Deps, parcels: readonly Parcel[], lane: Lane): Promise<Omit<MerchantRun, 'due'>> {
  const { until } = lane;
  const run = { asked: 0, answered: 0, changed: [] as Parcel[] };
  for (const [index, parcel] of parcels.entries()) {
    if (deps.clock.now() >= until || areClosed(lane, deps.clock.now())) break;
    const count = Math.min(CALLS_AT_ONCE, parcels.length - index);
    const done = await stepped(deps, parcel, { ...lane, manner: { count, spare: SPARE, until } });
    if (done.isAsked) run.asked += 1;
    if (done.isAnswered) run.answered += 1;
    if (done.parcel.heardAt !== parcel.heardAt) run.changed.push(done.parcel);
  }
  return run;
}

const areClosed = ({ sources, kind }: Pick<Lane, 'sources' | 'kind'>, now: number): boolean =>
  sources.every(({ closedUntil }) => closedUntil[kind] > now);

/** A parcel that its own number's limit keeps from being asked about is put off, and so is one that fails: neither may hold up the others. */
async function stepped(deps: Deps, parcel: Parcel, lane: Lane & { manner: Manner }): Promise<Inquired> {
  try {
    const done = await lane.step(deps, parcel, lane);
    if (done.isAsked || done.isClosed || done.openAt === undefined) return done;
    return { ...done, parcel: await putOff(deps, done.parcel, lane.kind, done.openAt) };
  } catch (error) {
    deps.log.error('a parcel was not synced', error, { parcelId: parcel._id });
    const after = await putOff(deps, parcel, lane.kind, deps.clock.now() + AFTER_FAILURE_MS);
    return { parcel: after, isAsked: false, isAnswered: false, isClosed: false };
  }
}

function putOff(deps: Deps, first: Parcel, kind: AskedFor, until: number): Promise<Parcel> {
  const moment = kind === 'queries' ? 'askAt' : 'followAt';
  return changeParcel(deps, first, (before) => {
    const now = deps.clock.now();
    const isDue = before[moment] !== undefined && before[moment] <= now;
    return isDue ? at(before, moment, Math.max(until, now + LEAST_WAIT_MS)) : before;
  });
}

const askDue: Lane['step'] = async (deps, parcel, { sources, manner }) => {
  if (giveUpAt(parcel) > deps.clock.now())
    return queryParcel(deps, parcel, { sources: askable(parcel, sources), manner });
  const after = await changeParcel(deps, parcel, (before) => {
    const now = deps.clock.now();
    return schedule(withGivenUp(before, now), now);
  });
  return { parcel: after, isAsked: false, isAnswered: false, isClosed: false };
};
