import type { SharedView, ShopperCalls } from '../../typings/shopper';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { AppError } from '../_core/app-error';
import { shareHashOf } from '../_core/access/share-hash';
import { sharedView } from '../_core/sharing/shared-view';
import { liveShares } from '../_core/sharing/shares';
import { localeSchema } from './input-schemas';

type Input = ShopperCalls['openShare']['input'];

export const openShareInput: v.GenericSchema<Input> = v.strictObject({
  locale: localeSchema,
  token: v.pipe(v.string(), v.regex(/^[\w-]{16,64}$/)),
});

/**
 * What a link shows, to whoever holds it: one read, and nobody is asked or told who it was.
 *
 * @throws AppError not_found for one that was withdrawn, ran out, or is none
 */
export async function openShare(
  { parcels, clock }: Pick<Ports, 'parcels' | 'clock'>,
  _caller: Caller,
  { locale, token }: Input,
): Promise<SharedView> {
  const hash = shareHashOf(token);
  const parcel = await parcels.byShare(hash);
  const now = clock.now();
  const share = parcel && liveShares(parcel, now).find((live) => live.hash === hash);
  if (!parcel || !share) throw new AppError('not_found', 'no such link');
  return sharedView(parcel, share, { locale, now });
}
