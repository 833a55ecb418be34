import type { ShareCard, ShareKind, ShopperCalls } from '../../typings/shopper';
import type { Locale, Stage } from '../../typings/vocabulary';
import type { Parcel } from '../_core/tracking/parcel';
import type { Share } from '../_core/sharing/share';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { AppError } from '../_core/app-error';
import { shareHashOf } from '../_core/access/share-hash';
import { shareTitle } from '../_core/sharing/share-title';
import { sharedView } from '../_core/sharing/shared-view';
import { recentShare, SHARE_LASTS_MS, withShare } from '../_core/sharing/shares';
import { changeParcel } from './change-parcel';
import { localeSchema, parcelIdSchema } from './input-schemas';
import { parcelOfBuyer } from './parcel-of-buyer';

type Input = ShopperCalls['shareParcel']['input'];
type Deps = Pick<Ports, 'parcels' | 'vault' | 'clock' | 'log'>;

export const shareParcelInput: v.GenericSchema<Input> = v.strictObject({
  locale: localeSchema,
  parcelId: parcelIdSchema,
  kind: v.picklist(['progress', 'pickup']),
});

/**
 * A link to a parcel for somebody else: what it shows is made when it is opened. One read and a write; no write when the same was asked for
 * within the hour, so that a lost answer, or a page that was opened twice, makes no second link. See docs/decisions/019-a-link-shows-cities.md.
 *
 * @throws AppError not_found for everybody but its buyer; for a link for collecting, too_late when it waits no more and bad_input when it
 *   does not wait yet; busy
 */
export async function shareParcel(deps: Deps, caller: Caller, { locale, parcelId, kind }: Input): Promise<ShareCard> {
  const parcel = parcelOfBuyer(await deps.parcels.byId(parcelId), caller);
  const wanted = { kind, by: caller.openid, madeAt: deps.clock.now() };
  const after = await changeParcel(deps, parcel, (before) => {
    checkWaiting(parcelOfBuyer(before, caller), kind);
    return linked(deps, before, wanted).parcel;
  });
  // What was written holds it: no second one is made.
  const { share } = linked(deps, after, wanted);
  deps.log.info('shared', { parcelId, merchantId: after.merchantId });
  return cardOf(deps, { parcel: after, share, locale });
}

type Wanted = Pick<Share, 'kind' | 'by' | 'madeAt'>;

/** The parcel with such a link, and that link: the one of a moment ago, or a new one. */
function linked(deps: Deps, parcel: Parcel, wanted: Wanted): { parcel: Parcel; share: Share } {
  const recent = known(deps, parcel, recentShare(parcel, wanted.kind, wanted.madeAt));
  if (recent) return { parcel, share: recent };
  const share = newShare(deps, parcel, wanted);
  return { parcel: withShare(parcel, share), share };
}

/** Stages in which it is known that there is nothing to collect any more. */
const WAITS_NO_MORE: ReadonlySet<Stage> = new Set<Stage>(['delivered', 'returning', 'returned', 'cancelled']);

/** @throws AppError for a link for collecting: too_late when it waits no more, bad_input when it does not wait yet */
function checkWaiting({ stage, facts }: Parcel, kind: ShareKind): void {
  const isWaiting = stage === 'awaiting_pickup' && facts.pickup !== undefined;
  if (kind !== 'pickup' || isWaiting) return;
  throw WAITS_NO_MORE.has(stage)
    ? new AppError('too_late', 'it waits no more')
    : new AppError('bad_input', 'it waits nowhere');
}

/** A link whose token can be made once more: not after the key was replaced. */
function known({ vault }: Deps, { _id }: Parcel, share: Share | undefined): Share | undefined {
  return share && shareHashOf(vault.shareToken(_id, share.number)) === share.hash ? share : undefined;
}

function newShare({ vault }: Deps, { _id, version }: Parcel, { kind, by, madeAt }: Wanted): Share {
  const hash = shareHashOf(vault.shareToken(_id, version));
  return { hash, kind, by, number: version, madeAt, expiresAt: madeAt + SHARE_LASTS_MS[kind] };
}

function cardOf(
  { vault, clock }: Deps,
  { parcel, share, locale }: { parcel: Parcel; share: Share; locale: Locale },
): ShareCard {
  const now = clock.now();
  const token = vault.shareToken(parcel._id, share.number);
  const view = sharedView(parcel, share, { locale, now });
  const path = `pages/sharing/view/index?token=${token}`;
  return { token, path, title: shareTitle(view, locale, now), expiresAt: share.expiresAt, view };
}
