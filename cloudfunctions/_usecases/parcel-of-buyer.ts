import type { Parcel } from '../_core/tracking/parcel';
import type { Caller } from '../_ports';
import { AppError } from '../_core/app-error';

/**
 * The parcel, for its buyer alone.
 *
 * @throws AppError not_found for everybody else, and where there is none, alike
 */
export function parcelOfBuyer<P extends Pick<Parcel, 'buyer'>>(parcel: P | undefined, { openid }: Caller): P {
  if (parcel?.buyer !== openid) throw new AppError('not_found', 'no such parcel for this caller');
  return parcel;
}
