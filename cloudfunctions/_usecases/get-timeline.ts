import type { ShopperCalls, Timeline } from '../../typings/shopper';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { AppError } from '../_core/app-error';
import { timelineView } from '../_core/views/timeline';
import { providerByCode } from '../_providers';
import { acceptsLeft } from './accepts-left';
import { localeSchema, parcelIdSchema } from './input-schemas';
import { viewerOf } from './viewer-of';

type Input = ShopperCalls['getTimeline']['input'];
type Deps = Pick<Ports, 'parcels' | 'shoppers' | 'staff' | 'merchants' | 'templates' | 'clock'>;

export const getTimelineInput: v.GenericSchema<Input> = v.strictObject({
  locale: localeSchema,
  parcelId: parcelIdSchema,
  allEvents: v.exactOptional(v.boolean()),
});

/**
 * One parcel for its buyer, or for the staff of the merchant who shipped it: three reads (the parcel, its order, the
 * ledger), for staff up to four.
 *
 * @throws AppError not_found, also for everybody else's parcels
 */
export async function getTimeline(deps: Deps, caller: Caller, input: Input): Promise<Timeline> {
  const parcel = await deps.parcels.byId(input.parcelId);
  const viewer = parcel && (await viewerOf(deps, caller, parcel));
  if (!parcel || !viewer) throw new AppError('not_found', 'no such parcel for this caller');
  const [order, shopper] = await Promise.all([deps.parcels.ofOrder(parcel.orderId), deps.shoppers.byId(caller.openid)]);
  const context = {
    shopName: deps.merchants.byId(parcel.merchantId)?.shopName ?? '',
    accepts: acceptsLeft(shopper, deps.templates),
    sourceName: (code: string) => providerByCode(code)?.name[input.locale] ?? code,
    allEvents: input.allEvents ?? false,
  };
  const visible = order.filter((sibling) => viewer === 'staff' || sibling.buyer === caller.openid);
  return timelineView(parcel, visible, context, { locale: input.locale, now: deps.clock.now(), viewer });
}
