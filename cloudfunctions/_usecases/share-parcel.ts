import type { ShareCard, ShareKind, ShopperCalls } from '../../typings/shopper';
import type { Locale } from '../../typings/vocabulary';
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
 * @throws AppError not_found for everybody but its buyer; bad_input for a link for collecting what waits nowhere; busy
 */
export async function shareParcel(deps: Deps, caller: Caller, { locale, parcelId, kind }: Input): Promise<ShareCard> {
  const parcel = await deps.parcels.byId(parcelId);
  if (!parcel) throw new AppError('not_found', 'no such parcel for this caller');
  let share: Share | undefined;
  const after = await changeParcel(deps, parcel, (before) => {
    refuse(before, caller, kind);
    const now = deps.clock.now();
    const recent = known(deps, before, recentShare(before, kind, now));
    share = recent ?? newShare(deps, before, { kind, by: caller.openid, madeAt: now });
    return recent ? before : withShare(before, share);
  });
  if (!share) throw new Error('a parcel was changed without its change');
  deps.log.info('shared', { parcelId, merchantId: after.merchantId });
  return cardOf(deps, { parcel: after, share, locale });
}

function refuse(parcel: Parcel, { openid }: Caller, kind: ShareKind): void {
  if (parcel.buyer !== openid) throw new AppError('not_found', 'no such parcel for this caller');
  const isWaiting = parcel.stage === 'awaiting_pickup' && parcel.facts.pickup !== undefined;
  if (kind === 'pickup' && !isWaiting) throw new AppError('bad_input', 'it waits nowhere');
}

/** A link whose token can be made once more: not after the key was replaced. */
function known({ vault }: Deps, { _id }: Parcel, share: Share | undefined): Share | undefined {
  return share && shareHashOf(vault.shareToken(_id, share.number)) === share.hash ? share : undefined;
}

function newShare(
  { vault }: Deps,
  { _id, version }: Parcel,
  { kind, by, madeAt }: Pick<Share, 'kind' | 'by' | 'madeAt'>,
): Share {
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
