import type { Eta, ParcelRow } from '../../../typings/shopper';
import type { Locale, Stage } from '../../../typings/vocabulary';
import type { ParcelSummary } from '../tracking/parcel';
import { carrierByCode } from '../carriers/carriers';
import { describeParcel, type FaceReader } from '../tracking/describe-parcel';
import { goodsOf } from '../tracking/goods-of';
import { shownPickup } from './shown-pickup';
import { carrierNow } from '../following/carrier-now';

/** A carrier's name in the reader's language; its code when the table has dropped it. */
export function carrierName(code: string, locale: Locale): string {
  return carrierByCode(code)?.names[locale] ?? code;
}

const ARRIVED: readonly Stage[] = ['awaiting_pickup', 'delivered', 'returning', 'returned', 'cancelled', 'expired'];

/** When the parcel is expected: only while it is on its way, and never a time that has passed. */
export function openEta({ eta, stage }: Pick<ParcelSummary, 'eta' | 'stage'>, now: number): Eta | undefined {
  if (eta === undefined || ARRIVED.includes(stage)) return undefined;
  const { saidAt: _inside, ...shown } = eta;
  return (shown.to ?? shown.from) > now ? shown : undefined;
}

/** One parcel as a row of the order list. */
export function parcelRow(parcel: ParcelSummary, index: number, reader: FaceReader): ParcelRow {
  const eta = openEta(parcel, reader.now);
  const { pickup } = parcel.facts;
  return {
    ...describeParcel(parcel, reader),
    parcelId: parcel._id,
    index,
    goods: goodsOf(parcel.items),
    carrierName: carrierName(carrierNow(parcel), reader.locale),
    ...(eta && { eta }),
    ...(pickup && parcel.stage === 'awaiting_pickup' && { pickup: shownPickup(pickup) }),
    ...(parcel.newest && { lastEventAt: parcel.newest.at }),
    ...(parcel.heardAt !== undefined && { heardAt: parcel.heardAt }),
    ...(pickup?.until !== undefined && { deadlineAt: pickup.until }),
  };
}
