import type { ShopperCalls, Timeline } from '../../typings/shopper';
import type { Parcel } from '../_core/tracking/parcel';
import type { Caller } from '../_ports';
import type { TimelineDeps } from './timeline-deps';
import * as v from 'valibot';
import { AppError } from '../_core/app-error';
import { schedule } from '../_core/following/schedule';
import { ASK_KINDS } from '../_core/issues/asked';
import { isAskedBefore, isAskedOften, MOST_ASKED, withRequest, type NewRequest } from '../_core/issues/requests';
import { changeParcel } from './change-parcel';
import { timelineOf } from './get-timeline';
import { localeSchema, ownWords, parcelIdSchema } from './input-schemas';
import { parcelOfBuyer } from './parcel-of-buyer';
import { termsOf } from './terms-of';

type Input = ShopperCalls['askShop']['input'];

/** The phone's own name of a request. */
const MOST_KEY = 64;

export const askShopInput: v.GenericSchema<Input> = v.strictObject({
  locale: localeSchema,
  parcelId: parcelIdSchema,
  kind: v.picklist(ASK_KINDS),
  text: ownWords(MOST_ASKED),
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_KEY)),
});

/**
 * A buyer asks the shop: an issue opens for its staff, or the open one grows. Said twice it is said once. Their words are sealed before they
 * are stored. Three reads and a write, the staff's notice in it: `sendNotices` sends it within a minute, since this function may not send.
 * See docs/decisions/020-a-request-is-an-issue.md.
 *
 * @throws AppError not_found for everybody but its buyer; too_large when they asked as often as a shop is to answer
 */
export async function askShop(deps: TimelineDeps, caller: Caller, input: Input): Promise<Timeline> {
  const { locale, parcelId, kind, text, key } = input;
  const parcel = parcelOfBuyer(await deps.parcels.byId(parcelId), caller);
  const request = { kind, key, text: deps.vault.seal(text) };
  const after = await changeParcel(deps, parcel, (before) => {
    const at = deps.clock.now();
    if (isAskedBefore(parcelOfBuyer(before, caller), key)) return before;
    if (isAskedOften(before, at)) throw new AppError('too_large', 'asked often enough');
    return scheduled(deps, before, { ...request, at });
  });
  return timelineOf(deps, caller, { locale, parcel: after, viewer: 'buyer' });
}

const scheduled = ({ merchants }: TimelineDeps, parcel: Parcel, request: NewRequest): Parcel =>
  schedule(withRequest(parcel, request), termsOf(merchants.byId(parcel.merchantId)), request.at);
