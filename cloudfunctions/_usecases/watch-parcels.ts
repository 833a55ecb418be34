import type { UsualRest } from '../_core/issues/lanes/types';
import type { Look } from '../_core/issues/look';
import type { HeardUpTo } from '../_core/issues/seen-at';
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
    const page = await watchPage(deps, fresh, heard);
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

async function watchPage(deps: Deps, parcels: readonly Parcel[], heard: HeardOf): Promise<Page> {
  const usual = await usualRests(
    deps,
    parcels.filter((parcel) => !isAtEnd(parcel)),
  );
  const page: Page = { changed: [], opened: 0 };
  const arrived: Parcel[] = [];
  for (const parcel of parcels) {
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
async function watchOne(
  deps: Deps,
  parcel: Parcel,
  { usual, heard }: { usual: UsualRest | undefined; heard: HeardOf },
): Promise<Watch> {
  try {
    const terms = { ...termsOf(deps.merchants.byId(parcel.merchantId)), usual };
    const { isUnseen } = look(parcel, terms, deps.clock.now());
    const heardUpTo = isUnseen ? await heard(parcel.merchantId) : {};
    let [opened, isLearnt] = [0, false];
    const after = await changeParcel(deps, parcel, (before) => {
      const looked = look(before, { ...terms, heardUpTo }, deps.clock.now());
      opened = looked.opened;
      isLearnt = looked.after.learntAt !== before.learntAt;
      return looked.after;
    });
    return { after, opened, isLearnt };
  } catch (error) {
    deps.log.error('a parcel was not watched', error, { parcelId: parcel._id });
    return { after: await putOff(deps, parcel, deps.clock.now() + AFTER_FAILURE_MS), opened: 0, isLearnt: false };
  }
}

const putOff = (deps: Deps, parcel: Parcel, until: number): Promise<Parcel> =>
  changeParcel(deps, parcel, (before) => at(before, 'dueAt', until));

/** How far the data of a merchant's sources go; each merchant is looked up once. */
function heardUpToOf({ parcels }: Deps): HeardOf {
  const known = new Map<string, Promise<HeardUpTo>>();
  return (merchantId) => {
    const before = known.get(merchantId);
    if (before) return before;
    const asked = parcels.lastHeard(merchantId, HEARD_LAST).then(heardUpTo);
    known.set(merchantId, asked);
    return asked;
  };
}

/** Of each provider the newest scan that it has told of. */
function heardUpTo(parcels: readonly ParcelSummary[]): HeardUpTo {
  const upTo: HeardUpTo = {};
  for (const { heard, newest } of parcels)
    for (const provider of Object.keys(heard ?? {}) as ProviderCode[])
      upTo[provider] = Math.max(upTo[provider] ?? 0, newest?.at ?? 0);
  return upTo;
}
