import type { ShopperCalls, Timeline } from '../../typings/shopper';
import type { OpenedParcel, Sealed } from '../_core/tracking/parcel';
import type { Caller } from '../_ports';
import type { TimelineDeps } from './timeline-deps';
import * as v from 'valibot';
import { AppError } from '../_core/app-error';
import { isQuietLong } from '../_core/views/calm-rest';
import { isReadEnough } from '../_core/views/glance';
import { timelineView } from '../_core/views/timeline';
import { providerByCode } from '../_providers';
import { acceptsLeft } from './accepts-left';
import { localeSchema, parcelIdSchema } from './input-schemas';
import { usualRests } from './usual-rests';
import { viewerOf } from './viewer-of';

type Input = ShopperCalls['getTimeline']['input'];

export const getTimelineInput: v.GenericSchema<Input> = v.strictObject({
  locale: localeSchema,
  parcelId: parcelIdSchema,
  allEvents: v.exactOptional(v.boolean()),
});

/**
 * One parcel for its buyer, or for the staff of the merchant who shipped it: three reads (the parcel, its order, the
 * ledger), for staff up to four. One more, for its lane, while it is on its way, nothing is known to be wrong and no scan
 * has come for six hours: whether that is normal there. Of the parcel the newest events are read, unless all are asked for; one with
 * more of them that was last written before parcels kept a glance is read once more, whole.
 *
 * @throws AppError not_found, also for everybody else's parcels
 */
export async function getTimeline(deps: TimelineDeps, caller: Caller, input: Input): Promise<Timeline> {
  const opened = await (input.allEvents ? deps.parcels.byId(input.parcelId) : deps.parcels.opened(input.parcelId));
  const viewer = await viewerOf(deps, caller, opened);
  const isEnough = !viewer || !opened || input.allEvents === true || isReadEnough(opened);
  const parcel = isEnough ? opened : await deps.parcels.byId(input.parcelId);
  if (!parcel || !viewer) throw new AppError('not_found', 'no such parcel for this caller');
  return timelineOf(deps, caller, { ...input, parcel, viewer });
}

/** The timeline of a parcel that was just read, or written: the other reads of `getTimeline`. */
export async function timelineOf(
  deps: TimelineDeps,
  caller: Caller,
  {
    parcel,
    viewer,
    locale,
    allEvents = false,
  }: Omit<Input, 'parcelId'> & { parcel: OpenedParcel; viewer: 'buyer' | 'staff' },
): Promise<Timeline> {
  const now = deps.clock.now();
  const [order, shopper, usual] = await Promise.all([
    deps.parcels.ofOrder(parcel.orderId),
    deps.shoppers.byId(caller.openid),
    isQuietLong(parcel, now) ? usualRests(deps, [parcel]) : undefined,
  ]);
  const context = {
    shopName: deps.merchants.byId(parcel.merchantId)?.shopName ?? '',
    accepts: acceptsLeft(shopper, deps.templates),
    sourceName: (code: string) => providerByCode(code)?.name[locale] ?? code,
    usual: usual?.get(parcel._id),
    read: (sealed: Sealed) => deps.vault.open(sealed),
    allEvents,
  };
  const visible = order.filter((sibling) => viewer === 'staff' || sibling.buyer === caller.openid);
  return timelineView(parcel, visible, context, { locale, now, viewer });
}
