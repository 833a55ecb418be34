import type { ShopperCalls, Timeline } from '../../typings/shopper';
import type { AskKind } from '../../typings/vocabulary';
import type { Parcel } from '../_core/tracking/parcel';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { AppError } from '../_core/app-error';
import { schedule } from '../_core/following/schedule';
import { isAskedBefore, isAskedOften, MOST_ASKED, withRequest, type NewRequest } from '../_core/issues/requests';
import { changeParcel } from './change-parcel';
import { timelineOf } from './get-timeline';
import { localeSchema, ownWords, parcelIdSchema } from './input-schemas';
import { termsOf } from './terms-of';

type Input = ShopperCalls['askShop']['input'];
type Deps = Pick<
  Ports,
  'parcels' | 'shoppers' | 'staff' | 'lanes' | 'merchants' | 'templates' | 'clock' | 'log' | 'vault'
>;

const KINDS = ['question', 'new_time', 'address'] as const satisfies readonly AskKind[];
/** The phone's own name of a request. */
const MOST_KEY = 64;

export const askShopInput: v.GenericSchema<Input> = v.strictObject({
  locale: localeSchema,
  parcelId: parcelIdSchema,
  kind: v.picklist(KINDS),
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
export async function askShop(deps: Deps, caller: Caller, input: Input): Promise<Timeline> {
  const { locale, parcelId, kind, text, key } = input;
  const parcel = await deps.parcels.byId(parcelId);
  if (parcel?.buyer !== caller.openid) throw nobodysParcel();
  const request = { kind, key, text: deps.vault.seal(text) };
  const after = await changeParcel(deps, parcel, (before) => {
    const at = deps.clock.now();
    if (before.buyer !== caller.openid || isAskedBefore(before, key)) return before;
    if (isAskedOften(before, at)) throw new AppError('too_large', 'asked often enough');
    return scheduled(deps, before, { ...request, at });
  });
  if (after.buyer !== caller.openid) throw nobodysParcel();
  return timelineOf(deps, caller, { locale, parcel: after, viewer: 'buyer' });
}

const scheduled = ({ merchants }: Deps, parcel: Parcel, request: NewRequest): Parcel =>
  schedule(withRequest(parcel, request), termsOf(merchants.byId(parcel.merchantId)), request.at);

const nobodysParcel = (): AppError => new AppError('not_found', 'no such parcel for this caller');
