import type { ThresholdRow } from '../_core/issues/thresholds';
import type { Merchant } from '../_ports';
import * as v from 'valibot';
import { carrierByCode } from '../_core/carriers/carriers';
import { LEAST_HOURS, MOST_HOURS } from '../_core/issues/threshold-limits';
import { THRESHOLDS } from '../_core/issues/thresholds';
import { isCityName } from '../_core/tracking/place-name';

const MINUTES_A_DAY = 1_440;

const hours = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(LEAST_HOURS), v.maxValue(MOST_HOURS)));
const hoursOfEach = Object.fromEntries(Object.keys(THRESHOLDS).map((name) => [name, hours])) as Record<
  keyof typeof THRESHOLDS,
  typeof hours
>;

const carrier = v.pipe(
  v.string(),
  v.check(
    (code) => carrierByCode(code) !== undefined,
    "must be a carrier's code, as in cloudfunctions/_core/carriers/",
  ),
  v.description("a carrier's code"),
);
/** A row with a name that no parcel's city has would never count. */
const city = v.pipe(
  v.string(),
  v.check(isCityName, "must be a city's name in Chinese, without 市"),
  v.description("a city's name in Chinese, without 市"),
);

/** After how long a merchant's rules speak: for all its parcels, one carrier's, or one lane's. */
export const thresholdsSchema: v.GenericSchema<ThresholdRow[]> = v.array(
  v.strictObject({
    carrier: v.exactOptional(carrier),
    from: v.exactOptional(city),
    to: v.exactOptional(city),
    ...hoursOfEach,
  }),
);

const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MINUTES_A_DAY));

/** When a shop's staff answer. */
export const shopHoursSchema: v.GenericSchema<NonNullable<Merchant['hours']>> = v.pipe(
  v.strictObject({ from: minute, to: minute }),
  v.check(({ from, to }) => from < to, 'hours.from has to come before hours.to'),
);
