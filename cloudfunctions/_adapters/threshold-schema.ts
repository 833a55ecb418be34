import type { ThresholdRow } from '../_core/issues/thresholds';
import type { Merchant } from '../_ports';
import * as v from 'valibot';
import { THRESHOLDS } from '../_core/issues/thresholds';
import { word } from './word-schema';

/** Ninety days: a source gives a parcel up before. */
const MOST_HOURS = 2_160;
const MINUTES_A_DAY = 1_440;

const hours = v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(MOST_HOURS)));
const hoursOfEach = Object.fromEntries(Object.keys(THRESHOLDS).map((name) => [name, hours])) as Record<
  keyof typeof THRESHOLDS,
  typeof hours
>;

/** After how long a merchant's rules speak: for all its parcels, one carrier's, or one lane's. */
export const thresholdsSchema: v.GenericSchema<ThresholdRow[]> = v.array(
  v.strictObject({
    carrier: v.exactOptional(word),
    from: v.exactOptional(word),
    to: v.exactOptional(word),
    ...hoursOfEach,
  }),
);

const minute = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MINUTES_A_DAY));

/** When a shop's staff answer. */
export const shopHoursSchema: v.GenericSchema<NonNullable<Merchant['hours']>> = v.pipe(
  v.strictObject({ from: minute, to: minute }),
  v.check(({ from, to }) => from < to, 'hours.from has to come before hours.to'),
);
