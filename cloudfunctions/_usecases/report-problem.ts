import type { ShopperCalls, Timeline } from '../../typings/shopper';
import type { Caller } from '../_ports';
import type { TimelineDeps } from './timeline-deps';
import * as v from 'valibot';
import { schedule } from '../_core/following/schedule';
import { REPORTED_PROBLEMS, withoutReport, withReport } from '../_core/issues/reports';
import { changeParcel } from './change-parcel';
import { timelineOf } from './get-timeline';
import { localeSchema, parcelIdSchema } from './input-schemas';
import { parcelOfBuyer } from './parcel-of-buyer';
import { termsOf } from './terms-of';

type Input = ShopperCalls['reportProblem']['input'];

export const reportProblemInput: v.GenericSchema<Input> = v.strictObject({
  locale: localeSchema,
  parcelId: parcelIdSchema,
  code: v.picklist(REPORTED_PROBLEMS),
  undo: v.exactOptional(v.boolean()),
});

/**
 * A buyer says that something is wrong with a parcel that was delivered, or takes it back: an issue opens, or closes. Said twice it is said
 * once, and what cannot be said any more changes nothing: the answer shows how it stands. Three reads and a write, the staff's notice in it:
 * `sendNotices` sends it within a minute, since this function may not send.
 *
 * @throws AppError not_found for everybody but its buyer
 */
export async function reportProblem(deps: TimelineDeps, caller: Caller, input: Input): Promise<Timeline> {
  const { locale, parcelId, code, undo = false } = input;
  const parcel = parcelOfBuyer(await deps.parcels.byId(parcelId), caller);
  const change = undo ? withoutReport : withReport;
  const after = await changeParcel(deps, parcel, (before) => {
    const now = deps.clock.now();
    const said = change(parcelOfBuyer(before, caller), code, now);
    return said === before ? before : schedule(said, termsOf(deps.merchants.byId(before.merchantId)), now);
  });
  return timelineOf(deps, caller, { locale, parcel: after, viewer: 'buyer' });
}
