import type { ShopperCalls } from '../../typings/shopper';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { liveShares, withoutShares } from '../_core/sharing/shares';
import { changeParcel } from './change-parcel';
import { parcelIdSchema } from './input-schemas';
import { parcelOfBuyer } from './parcel-of-buyer';

type Input = ShopperCalls['withdrawShares']['input'];
type Output = ShopperCalls['withdrawShares']['output'];
type Deps = Pick<Ports, 'parcels' | 'clock' | 'log'>;

export const withdrawSharesInput: v.GenericSchema<Input> = v.strictObject({ parcelId: parcelIdSchema });

/**
 * Ends every link to a parcel at once: from the write on, each answers as one that never was. One read and a write; no write when there is none.
 *
 * @throws AppError not_found for everybody but its buyer, busy
 */
export async function withdrawShares(deps: Deps, caller: Caller, { parcelId }: Input): Promise<Output> {
  const parcel = parcelOfBuyer(await deps.parcels.byId(parcelId), caller);
  let withdrawn = 0;
  const { merchantId } = await changeParcel(deps, parcel, (before) => {
    withdrawn = liveShares(parcelOfBuyer(before, caller), deps.clock.now()).length;
    return withoutShares(before);
  });
  deps.log.info('links were withdrawn', { parcelId, merchantId });
  return { withdrawn };
}
