import type { Parcel } from '../_core/tracking/parcel';
import type { HttpAnswer, Snapshot } from '../_core/tracking/types';
import type { Merchant, Ports, ProviderAccount, RawPush } from '../_ports';
import type { Provider } from '../_providers/provider';
import { AppError } from '../_core/app-error';
import { parcelKey } from '../_core/tracking/parcel-key';
import { providerByCode } from '../_providers';
import { absorbSnapshot } from './absorb-snapshot';
import { changeParcel } from './change-parcel';
import { deliverNotices } from './deliver-notices';
import { quarantineSnapshot } from './quarantine-snapshot';

type Deps = Pick<
  Ports,
  'clock' | 'log' | 'parcels' | 'quarantine' | 'shoppers' | 'messages' | 'vault' | 'merchants' | 'templates'
>;

/** How long a push may spend on its own notices before it answers, ms; `sendNotices` takes the rest. */
const NOTICE_BUDGET_MS = 1_000;

/**
 * Takes in one push: every parcel it names is merged, its notices queued in the same write; those never shipped wait in
 * quarantine. Safe to repeat: a replay costs one read and writes nothing.
 *
 * @throws AppError bad_signature, unsupported_format, too_large, unknown_carrier (when no carrier of the push is known), busy
 */
export async function receivePush(deps: Deps, push: RawPush): Promise<HttpAnswer> {
  const account = deps.merchants.byAccount(push.provider, push.accountId);
  const provider = providerByCode(push.provider);
  if (!account || !provider) throw new AppError('not_found', 'no such account');
  try {
    const snapshots = readVerified(provider, account.account, push.body);
    await takeIn(deps, { merchant: account.merchant, provider, snapshots });
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

interface Arrival {
  merchant: Merchant;
  provider: Provider;
  snapshots: Snapshot[];
}

async function takeIn(deps: Deps, { merchant, provider, snapshots }: Arrival): Promise<void> {
  const keyed = snapshots.flatMap((snapshot) =>
    snapshot.carrier === undefined
      ? []
      : [{ snapshot, key: parcelKey(merchant.id, snapshot.carrier, snapshot.waybillNo) }],
  );
  logUnknown(deps, provider, snapshots);
  if (keyed.length === 0 && snapshots.length > 0)
    throw new AppError('unknown_carrier', 'no carrier of this push is known');
  const receivedAt = deps.clock.now();
  const known = await deps.parcels.byKeys(keyed.map(({ key }) => key));
  const changed: Parcel[] = [];
  for (const { key, snapshot } of keyed) {
    const arrival = { snapshot, provider: provider.code, receivedAt };
    const parcel =
      known.find(({ keys }) => keys.includes(key)) ?? (await quarantineSnapshot(deps, merchant.id, key, arrival));
    if (!parcel) continue;
    const after = await changeParcel(deps, parcel, (before) => absorbSnapshot(deps.vault, before, arrival));
    if (after !== parcel) changed.push(after);
  }
  deps.log.info('push taken in', {
    provider: provider.code,
    merchantId: merchant.id,
    parcels: keyed.length,
    changed: changed.length,
  });
  await deliverNotices(deps, changed, NOTICE_BUDGET_MS);
}

function logUnknown({ log }: Deps, provider: Provider, snapshots: readonly Snapshot[]): void {
  for (const { carrier, providerCarrier, unknownCodes } of snapshots) {
    if (carrier === undefined) log.warn('unknown carrier', { provider: provider.code, carrier: providerCarrier });
    for (const code of unknownCodes) log.warn('unknown code', { provider: provider.code, code });
  }
}
