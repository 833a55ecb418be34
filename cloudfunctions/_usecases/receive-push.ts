import type { Parcel } from '../_core/tracking/parcel';
import type { HttpAnswer } from '../_core/http-answer';
import type { Snapshot } from '../_core/tracking/types';
import type { Merchant, Ports, ProviderAccount, RawPush } from '../_ports';
import type { Provider, PushedTrack } from '../_providers/provider';
import type { SourceLimits } from '../_core/following/limits';
import { AppError } from '../_core/app-error';
import { absorb, remember } from '../_core/tracking/merging/absorb';
import { isAtEnd } from '../_core/following/follow-state';
import { heardFrom } from '../_core/following/heard-from';
import { schedule } from '../_core/following/schedule';
import { underKey } from '../_core/tracking/merging/merge-arrived';
import { parcelKey } from '../_core/tracking/parcel-key';
import { providerByCode } from '../_providers';
import { termsOf } from './terms-of';
import { changeParcel } from './change-parcel';
import type { DeliverDeps } from './deliver-deps';
import { deliverNotices } from './deliver-notices';
import { newFollowing } from './new-following';
import { limitsOf } from './limits-of';
import { quarantineArrival } from './quarantine-arrival';
import { arrivedFrom, heardPush, isKnownAgain, readPushed, type ReadTrack } from './read-pushed';
import { recipientOf } from './recipient-of';
import { takeWaiting } from './take-waiting';

type Deps = DeliverDeps & Pick<Ports, 'quarantine' | 'vault'>;

/** How long a push may spend on its own notices before it answers, ms; `sendNotices` takes the rest. */
const NOTICE_BUDGET_MS = 1_000;
/** Unknown codes of one parcel that go to the log: a few show what is new, a thousand are noise. */
const MOST_LOGGED = 5;
/** How long a push may spend on its parcels, ms: the function has 10 s (cloudbaserc.json). What is left comes again. */
const TAKE_IN_BUDGET_MS = 5_000;

/**
 * Takes in one push: every parcel it names is merged, its notices queued in the same write; those never shipped wait in
 * quarantine. Safe to repeat: a replay costs one read (and one more per parcel in quarantine) and writes nothing. A parcel that
 * is known by a further key afterwards costs one more read for each, and two writes where something waited under it.
 *
 * @returns the provider's own answer; refusals carry our code: bad_signature, unsupported_format, too_large, unknown_carrier
 *   (when no carrier of the push is known), busy, internal
 * @throws AppError not_found for an account that is none of ours
 */
export async function receivePush(deps: Deps, push: RawPush): Promise<HttpAnswer> {
  const account = deps.merchants.byAccount(push.provider, push.accountId);
  const provider = providerByCode(push.provider);
  if (!account || !provider) throw new AppError('not_found', 'no such account');
  try {
    const receivedAt = deps.clock.now();
    const { signature, tracks } = openVerified(provider, account.account, push);
    const { parcelId } = push;
    const limits = limitsOf(account.account);
    await takeIn(deps, { merchant: account.merchant, provider, limits, signature, tracks, parcelId, receivedAt });
    return provider.acknowledge(account.account, deps.clock.now());
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    deps.log.warn('push refused', { provider: provider.code, account: push.accountId, code: error.code });
    return provider.refuse(account.account, deps.clock.now(), error.code);
  }
}

function openVerified(
  provider: Provider,
  account: ProviderAccount,
  push: RawPush,
): Pick<Delivery, 'signature' | 'tracks'> {
  const received = provider.openPush(push);
  const { parcelId } = push;
  const isSigned = provider.verifyPush(received, { ...account, ...(parcelId !== undefined && { parcelId }) });
  if (!isSigned) throw new AppError('bad_signature', 'signature does not fit');
  return { signature: received.signature, tracks: provider.tracksIn(received) };
}

interface Delivery {
  merchant: Merchant;
  provider: Provider;
  limits: SourceLimits;
  /** Checked. */
  signature: string;
  tracks: PushedTrack[];
  /** The parcel that the push's path names, if it does. */
  parcelId: string | undefined;
  /** Epoch ms. */
  receivedAt: number;
}

type Keyed = Pick<Pending, 'keys' | 'track'>;

interface Pending {
  /** Under which the parcel is looked for; the first is made of the track's own carrier and number, where its carrier is known. */
  keys: [string, ...string[]];
  track: PushedTrack;
  /** Whose track it is, as read; absent when nobody has shipped it. */
  parcel?: Parcel | undefined;
  /** No other track of this push is the same parcel's. */
  isAlone: boolean;
}

/** Each parcel on its own: one that fails does not keep the others from being taken in, and makes the provider come again. */
async function takeIn(deps: Deps, delivery: Delivery): Promise<void> {
  const keyed = await findParcels(deps, delivery);
  const changed: Parcel[] = [];
  const failures: unknown[] = [];
  for (const item of keyed) {
    try {
      if (deps.clock.now() - delivery.receivedAt > TAKE_IN_BUDGET_MS)
        throw new AppError('busy', 'too many parcels at once');
      const after = await takeInOne(deps, delivery, item);
      if (after && after !== item.parcel) changed.push(after);
    } catch (error) {
      failures.push(error);
      deps.log.error('a parcel of a push failed', error, { parcelId: item.keys[0] });
    }
  }
  const counts = { parcels: keyed.length, changed: changed.length };
  deps.log.info('push taken in', { provider: delivery.provider.code, merchantId: delivery.merchant.id, ...counts });
  await deliverNotices(deps, changed, NOTICE_BUDGET_MS);
  const [failure] = failures;
  if (failure)
    throw failure instanceof AppError ? failure : new AppError('internal', 'a parcel failed', { cause: failure });
}

/** One read for all. */
async function findParcels(deps: Deps, delivery: Delivery): Promise<Pending[]> {
  const keyed = keyedTracks(deps, delivery);
  const known = await deps.parcels.byKeys([...new Set(keyed.flatMap(({ keys }) => keys))]);
  const found = keyed.map((item) => ({ ...item, parcel: parcelOf(known, item, delivery) }));
  const counts = new Map<Parcel | undefined, number>();
  for (const { parcel } of found) counts.set(parcel, (counts.get(parcel) ?? 0) + 1);
  return found.map((item) => ({ ...item, isAlone: counts.get(item.parcel) === 1 }));
}

/**
 * The parcel that the push's path names comes first: we subscribed for it. Then the one that was shipped under this number; last one
 * that only goes on under it.
 */
function parcelOf(
  known: readonly Parcel[],
  { keys }: Keyed,
  { merchant, parcelId }: Pick<Delivery, 'merchant' | 'parcelId'>,
): Parcel | undefined {
  const own = known.filter(({ merchantId }) => merchantId === merchant.id);
  return (
    own.find(({ _id }) => _id === parcelId) ??
    own.find(({ _id }) => keys.includes(_id)) ??
    own.find((parcel) => keys.some((key) => parcel.keys.includes(key)))
  );
}

/** @returns the parcel as it stands afterwards; undefined when what came waits in quarantine */
async function takeInOne(deps: Deps, delivery: Delivery, item: Pending): Promise<Parcel | undefined> {
  const { merchant, provider, signature, receivedAt } = delivery;
  const { keys, track, parcel, isAlone } = item;
  const pushed = { track, ...(isAlone && { signature }) };
  if (parcel && isKnownAgain(parcel, provider.code, pushed)) return parcel;
  const read = readPushed(track, { merchantId: merchant.id, provider: provider.code, receivedAt });
  logUnknown(deps.log, provider, read.snapshot);
  const shipped = parcel ?? (await keepWaiting(deps, delivery, { read, keys }));
  if (!shipped) return undefined;
  const recipient = recipientOf(deps.vault, shipped);
  if (!recipient) return shipped;
  const { carrier, waybillNo } = shipped;
  const arrived = arrivedFrom(read, { carrier, waybillNo, recipient });
  const heard = read.isWhole ? heardPush(pushed) : undefined;
  const after = await changeParcel(deps, shipped, (before) => {
    const merged = absorb(before, underKey(arrived, keys[0], before._id), receivedAt);
    const after = withTeller(before, merged, delivery, read.snapshot);
    return heard ? remember(before, after, provider.code, heard) : after;
  });
  const fresh = after.keys.filter((key) => !shipped.keys.includes(key));
  return fresh.length === 0 ? after : takeWaiting(deps, after, fresh);
}

/** The parcel with what the push says about its being followed, and with the moments at which to ask anew; the very same when nothing is new. */
function withTeller(
  before: Parcel,
  merged: Parcel,
  { merchant, provider, limits, receivedAt }: Delivery,
  snapshot: Snapshot,
): Parcel {
  const known = merged.following ?? newFollowing(merchant);
  if (!known) return merged;
  const isNews = merged !== before;
  const teller = { provider: provider.code, restAfterGivingUpMs: limits.restAfterGivingUpMs, now: receivedAt };
  const following = heardFrom(known, teller, { ...snapshot, isNews, isAtEnd: isAtEnd(merged) });
  return isNews || following !== known ? schedule({ ...merged, following }, termsOf(merchant), receivedAt) : before;
}

/** @returns the parcel, if it was shipped while we were at it */
function keepWaiting(
  deps: Deps,
  { merchant, parcelId, receivedAt }: Delivery,
  { read, keys }: { read: ReadTrack; keys: Pending['keys'] },
): Promise<Parcel | undefined> {
  const arrived = arrivedFrom(read, { carrier: read.snapshot.carrier ?? '' });
  const key = parcelId ?? keys[0];
  return quarantineArrival(
    deps,
    { key, merchantId: merchant.id },
    { arrived: underKey(arrived, keys[0], key), waybillNo: read.snapshot.waybillNo, now: receivedAt },
  );
}

/** @throws AppError unknown_carrier when no carrier of the push is known */
function keyedTracks({ log }: Deps, { merchant, provider, tracks, parcelId }: Delivery): Keyed[] {
  const keyed = tracks.flatMap((track): Keyed[] => {
    const { carrier, waybillNo, providerCarrier } = track.head;
    if (carrier === undefined) log.warn('unknown carrier', { provider: provider.code, carrier: providerCarrier });
    const [first, ...others] = [
      ...(carrier === undefined ? [] : [parcelKey(merchant.id, carrier, waybillNo)]),
      ...(parcelId === undefined ? [] : [parcelId]),
    ];
    return first === undefined ? [] : [{ keys: [first, ...others], track }];
  });
  if (keyed.length === 0 && tracks.length > 0)
    throw new AppError('unknown_carrier', 'no carrier of this push is known');
  return keyed;
}

function logUnknown(log: Ports['log'], provider: Provider, { unknownCodes, unreadable }: Snapshot): void {
  for (const code of unknownCodes.slice(0, MOST_LOGGED)) log.warn('unknown code', { provider: provider.code, code });
  if (unreadable > 0) log.warn('unreadable times', { provider: provider.code, unreadable });
}
