import type { UsualRest } from '../_core/issues/lanes/types';
import type { Look } from '../_core/issues/look';
import type { HeardUpTo } from '../_core/issues/seen-at';
import type { HeardTrack } from '../_core/tracking/merging/heard-tracks';
import type { Parcel, ParcelSummary } from '../_core/tracking/parcel';
import type { ProviderCode } from '../_core/tracking/types';
import type { Ports } from '../_ports';
import { isAtEnd } from '../_core/following/follow-state';
import { at } from '../_core/following/schedule';
import { look } from '../_core/issues/look';
import { changeParcel } from './change-parcel';
import type { DeliverDeps } from './deliver-deps';
import { deliverNotices } from './deliver-notices';
import { learnRests } from './learn-rests';
import { termsOf } from './terms-of';
import { usualRests } from './usual-rests';

type Deps = DeliverDeps & Pick<Ports, 'lanes'>;

/** Parcels that are read at once. */
const PARCELS_AT_ONCE = 100;
/** No parcel is begun after so long, ms: the function has 60 s (cloudbaserc.json). */
const BUDGET_MS = 40_000;
/** For the notices of what was opened, ms; `sendNotices` takes the rest. */
const NOTICE_BUDGET_MS = 10_000;
/** One that failed by a fault of ours comes again after this, ms. */
const AFTER_FAILURE_MS = 30 * 60_000;
/** Of so many parcels of a merchant that were heard of last, the newest scans tell how far a source's own data goes. */
const HEARD_LAST = 10;

/** What a run did. */
export interface WatchedParcels {
  /** Parcels whose moment had come. */
  due: number;
  /** Issues that were opened, or came to be heard of by somebody more. */
  opened: number;
}

/**
 * Looks at the parcels whose `dueAt` has come, by that index and only at those, the longest waiting first: opens the issues that are due on what
 * was seen of them, learns from those that arrived, and tells people, a shop's staff in one message. Two runs at once open nothing twice. Costs a
 * read for a hundred parcels and one for their lanes, one for each merchant, and a write for each parcel.
 */
export async function watchParcels(deps: Deps): Promise<WatchedParcels> {
  const until = deps.clock.now() + BUDGET_MS;
  const heard = heardUpToOf(deps);
  const seen = new Set<string>();
  const changed: Parcel[] = [];
  let [from, opened] = [0, 0];
  while (deps.clock.now() < until) {
    const due = await deps.parcels.withRulesDue({ from, now: deps.clock.now() }, PARCELS_AT_ONCE);
    const fresh = due.filter(({ _id }) => !seen.has(_id));
    for (const { _id } of fresh) seen.add(_id);
    const page = await watchPage(deps, fresh, { heard, until });
    changed.push(...page.changed);
    opened += page.opened;
    if (due.length < PARCELS_AT_ONCE) break;
    // A whole page that stays due: it is passed over until the next run.
    from = fresh.length === 0 ? (due.at(-1)?.dueAt ?? from) + 1 : (due.at(-1)?.dueAt ?? from);
  }
  if (seen.size > 0) deps.log.info('parcels watched', { due: seen.size, opened });
  await deliverNotices(deps, changed, NOTICE_BUDGET_MS);
  return { due: seen.size, opened };
}

type HeardOf = (merchantId: string) => Promise<HeardUpTo>;

interface Page {
  /** Those of which somebody is to hear. */
  changed: Parcel[];
  opened: number;
}

/** Those that are not begun in time stay due. */
async function watchPage(
  deps: Deps,
  parcels: readonly Parcel[],
  { heard, until }: { heard: HeardOf; until: number },
): Promise<Page> {
  const usual = await usualRests(
    deps,
    parcels.filter((parcel) => !isAtEnd(parcel)),
  );
  const page: Page = { changed: [], opened: 0 };
  const arrived: Parcel[] = [];
  for (const parcel of parcels) {
    if (deps.clock.now() >= until) break;
    const { after, opened, isLearnt } = await watchOne(deps, parcel, { usual: usual.get(parcel._id), heard });
    if (isLearnt) arrived.push(after);
    if (opened > 0) page.changed.push(after);
    page.opened += opened;
  }
  await learnRests(deps, arrived);
  return page;
}

interface Watch extends Pick<Look, 'after' | 'opened'> {
  /** It was this very look that marked it, and no other run's: so it is learnt from once. */
  isLearnt: boolean;
}

/** One that fails does not hold up the others: it comes again later. */
async function watchOne(deps: Deps, parcel: Parcel, known: Known): Promise<Watch> {
  try {
    return await lookAt(deps, parcel, known);
  } catch (error) {
    deps.log.error('a parcel was not watched', error, { parcelId: parcel._id });
    return { after: await putOff(deps, parcel), opened: 0, isLearnt: false };
  }
}

/** What is known beside a parcel itself. */
interface Known {
  usual: UsualRest | undefined;
  heard: HeardOf;
}

/** Once; once more only where a source may have been heard of others, or somebody else wrote in between. */
async function lookAt(deps: Deps, parcel: Parcel, { usual, heard }: Known): Promise<Watch> {
  const terms = { ...termsOf(deps.merchants.byId(parcel.merchantId)), usual };
  const first = look(parcel, terms, deps.clock.now());
  const heardUpTo = first.isUnseen ? await heard(parcel.merchantId) : {};
  let [opened, isLearnt] = [0, false];
  const after = await changeParcel(deps, parcel, (before) => {
    const isLookedAt = before === parcel && !first.isUnseen;
    const looked = isLookedAt ? first : look(before, { ...terms, heardUpTo }, deps.clock.now());
    opened = looked.opened;
    isLearnt = looked.after.learntAt !== before.learntAt;
    return looked.after;
  });
  return { after, opened, isLearnt };
}

/** One that cannot even be put off stays due. */
async function putOff(deps: Deps, parcel: Parcel): Promise<Parcel> {
  const until = deps.clock.now() + AFTER_FAILURE_MS;
  try {
    return await changeParcel(deps, parcel, (before) => at(before, 'dueAt', until));
  } catch (error) {
    deps.log.error('a parcel was not put off', error, { parcelId: parcel._id });
    return parcel;
  }
}

/** How far the data of a merchant's sources go; each merchant is looked up once, and again where that failed: until then nothing is known. */
function heardUpToOf({ parcels, log }: Deps): HeardOf {
  const known = new Map<string, HeardUpTo>();
  return async (merchantId) => {
    const before = known.get(merchantId);
    if (before) return before;
    try {
      const upTo = heardUpTo(await parcels.lastHeard(merchantId, HEARD_LAST));
      known.set(merchantId, upTo);
      return upTo;
    } catch (error) {
      log.error('what a merchant heard last was not read', error, { merchantId });
      return {};
    }
  };
}

/** Of each provider the newest scan that it has told of. */
function heardUpTo(parcels: readonly ParcelSummary[]): HeardUpTo {
  const upTo: HeardUpTo = {};
  for (const { tracks } of parcels)
    for (const [provider, { newest }] of Object.entries(tracks?.whole ?? {}) as [ProviderCode, HeardTrack][])
      upTo[provider] = Math.max(upTo[provider] ?? 0, newest);
  return upTo;
}
