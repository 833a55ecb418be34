import type { IssuePage } from '../../../typings/merchant';
import type { Locale } from '../../../typings/vocabulary';
import type { Parcel } from '../tracking/parcel';
import { carrierByCode } from '../carriers/carriers';
import { carrierNow } from '../following/carrier-now';
import { courierAlone, stationIn } from '../tracking/sentences/about-event';
import { carrierName } from './parcel-row';

type Reachable = Pick<Parcel, 'carrier' | 'corrections' | 'shippedAt' | 'facts'>;
type Call = NonNullable<IssuePage['call']>;

/** Who knows most of a parcel and can be rung up: where it waits, else who brings it, else its carrier's service line. */
export function whomToCall(parcel: Reachable, locale: Locale): Call | undefined {
  const { pickup, courier } = parcel.facts;
  const carrier = carrierNow(parcel);
  return (
    callOf('station', stationIn(pickup?.place), pickup?.phone) ??
    callOf('courier', courierAlone(courier?.name, locale), courier?.phone) ??
    callOf('carrier', carrierName(carrier, locale), carrierByCode(carrier)?.phone)
  );
}

const callOf = (who: Call['who'], name: string | undefined, phone: string | undefined): Call | undefined =>
  phone === undefined ? undefined : { who, ...(name !== undefined && { name }), phone };
