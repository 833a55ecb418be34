import type { Parcel } from '../_core/tracking/parcel';
import type { HttpAnswer } from '../_core/http-answer';
import type { Snapshot } from '../_core/tracking/types';
import type { Merchant, Ports, ProviderAccount, RawPush } from '../_ports';
import type { Provider } from '../_providers/provider';
import { AppError } from '../_core/app-error';
import { absorb, etaOf } from '../_core/tracking/absorb';
import { toEvents } from '../_core/tracking/events';
import { parcelKey } from '../_core/tracking/parcel-key';
import { withoutFuture } from '../_core/tracking/without-future';
import { providerByCode } from '../_providers';
import { changeParcel } from './change-parcel';
import { deliverNotices } from './deliver-notices';
import { quarantineArrival } from './quarantine-arrival';
import { recipientOf } from './recipient-of';

type Deps = Pick<
  Ports,
  'clock' | 'log' | 'parcels' | 'quarantine' | 'shoppers' | 'messages' | 'vault' | 'merchants' | 'templates'
>;

/** How long a push may spend on its own notices before it answers, ms; `sendNotices` takes the rest. */
const NOTICE_BUDGET_MS = 1_000;
/** Unknown codes of one parcel that go to the log: a few show what is new, a thousand are noise. */
const MOST_LOGGED = 5;
/** How long a push may spend on its parcels, ms: the function has 10 s (cloudbaserc.json). What is left comes again. */
const TAKE_IN_BUDGET_MS = 5_000;

/**
 * Takes in one push: every parcel it names is merged, its notices queued in the same write; those never shipped wait in
 * quarantine. Safe to repeat: a replay costs one read (and one more per parcel in quarantine) and writes nothing.
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
    const read = readVerified(provider, account.account, push.body);
    const snapshots = read.map((snapshot) => withoutFuture(snapshot, receivedAt));
    await takeIn(deps, { merchant: account.merchant, provider, snapshots, receivedAt });
    return provider.acknowledge(account.account, deps.clock.now());
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    deps.log.warn('push refused', { provider: provider.code, account: push.accountId, code: error.code });
    return provider.refuse(account.account, deps.clock.now(), error.code);
  }
}

function readVerified(provider: Provider, account: ProviderAccount, body: string): Snapshot[] {
  const received = provider.openPush(body);
  if (!provider.verifyPush(received, account)) throw new AppError('bad_signature', 'signature does not fit');
  return provider.readPush(received);
}

interface Delivery {
  merchant: Merchant;
  provider: Provider;
  snapshots: Snapshot[];
  /** Epoch ms. */
  receivedAt: number;
}

interface Keyed {
  key: string;
  snapshot: Snapshot & { carrier: string };
}

/** Each parcel on its own: one that fails does not keep the others from being taken in, and makes the provider come again. */
async function takeIn(deps: Deps, delivery: Delivery): Promise<void> {
  const keyed = keyedSnapshots(deps, delivery);
  const known = await deps.parcels.byKeys(keyed.map(({ key }) => key));
  const changed: Parcel[] = [];
  const failures: unknown[] = [];
  for (const item of keyed) {
    try {
      if (deps.clock.now() - delivery.receivedAt > TAKE_IN_BUDGET_MS)
        throw new AppError('busy', 'too many parcels at once');
      const parcel = known.find(({ keys }) => keys.includes(item.key));
      const after = await takeInOne(deps, delivery, item, parcel);
      if (after && after !== parcel) changed.push(after);
    } catch (error) {
      failures.push(error);
      deps.log.error('a parcel of a push failed', error, { parcelId: item.key });
    }
  }
  const counts = { parcels: keyed.length, changed: changed.length };
  deps.log.info('push taken in', { provider: delivery.provider.code, merchantId: delivery.merchant.id, ...counts });
  await deliverNotices(deps, changed, NOTICE_BUDGET_MS);
  const [failure] = failures;
  if (failure)
    throw failure instanceof AppError ? failure : new AppError('internal', 'a parcel failed', { cause: failure });
}

/** @returns the parcel as it stands afterwards; undefined when what came waits in quarantine */
async function takeInOne(
  deps: Deps,
  { merchant, provider, receivedAt }: Delivery,
  { key, snapshot }: Keyed,
  parcel: Parcel | undefined,
): Promise<Parcel | undefined> {
  const source = { carrier: snapshot.carrier, provider: provider.code, receivedAt };
  const eta = etaOf(snapshot);
  const shipped =
    parcel ??
    (await quarantineArrival(
      deps,
      { key, merchantId: merchant.id },
      { arrived: { events: toEvents(snapshot.scans, source), eta }, now: receivedAt },
    ));
  if (!shipped) return undefined;
  const events = toEvents(snapshot.scans, { ...source, recipient: recipientOf(deps.vault, shipped) });
  return changeParcel(deps, shipped, (before) => absorb(before, { events, eta }, receivedAt));
}

/** @throws AppError unknown_carrier when no carrier of the push is known */
function keyedSnapshots({ log }: Deps, { merchant, provider, snapshots }: Delivery): Keyed[] {
  logUnknown(log, provider, snapshots);
  const keyed = snapshots.flatMap((snapshot) => {
    const { carrier, waybillNo } = snapshot;
    return carrier === undefined
      ? []
      : [{ snapshot: { ...snapshot, carrier }, key: parcelKey(merchant.id, carrier, waybillNo) }];
  });
  if (keyed.length === 0 && snapshots.length > 0)
    throw new AppError('unknown_carrier', 'no carrier of this push is known');
  return keyed;
}

function logUnknown(log: Ports['log'], provider: Provider, snapshots: readonly Snapshot[]): void {
  for (const { carrier, providerCarrier, unknownCodes, unreadable } of snapshots) {
    if (carrier === undefined) log.warn('unknown carrier', { provider: provider.code, carrier: providerCarrier });
    for (const code of unknownCodes.slice(0, MOST_LOGGED)) log.warn('unknown code', { provider: provider.code, code });
    if (unreadable > 0) log.warn('unreadable times', { provider: provider.code, unreadable });
  }
}
