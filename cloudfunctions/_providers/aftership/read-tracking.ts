import { AppError } from '../../_core/app-error';
import { normalizeWaybillNo } from '../../_core/carriers/carriers';
import { isObject, itemsIn, textIn, type JsonObject } from '../../_core/json-fields';
import { codeToKeep, makeScan } from '../../_core/tracking/make-scan';
import { withoutUndefined } from '../../_core/without-undefined';
import type { Scan, Snapshot } from '../../_core/tracking/types';
import { endBy } from '../end-by';
import { wordsIn } from '../place-words';
import type { PushedTrack, Waybill } from '../provider';
import { carrierOf } from './carrier-codes';
import { etaOf } from './read-estimate';
import { parcelCodeOf, readingOf, unknownIn } from './state-table';

const MAX_CHECKPOINTS = 1_000;

/**
 * Which parcel it is about.
 *
 * @param asked the parcel that was asked about, for what an answer leaves out
 * @throws AppError `unsupported_format` for a tracking without number
 */
export function headOf(tracking: JsonObject, asked?: Waybill): PushedTrack['head'] {
  const waybillNo = normalizeWaybillNo(textIn(tracking, 'tracking_number'));
  if (waybillNo === '') throw new AppError('unsupported_format', 'aftership: a tracking without tracking_number');
  const slug = textIn(tracking, 'slug');
  const carrier = carrierOf(slug, waybillNo) ?? asked?.carrier;
  return withoutUndefined({ carrier, providerCarrier: codeToKeep(slug), waybillNo });
}

/**
 * Reads one tracking: the same in a push and in the answer to a query. Post codes are never read.
 *
 * @param asked the parcel that was asked about, for what an answer leaves out
 * @throws AppError `too_large`, or `unsupported_format` for a shape that AfterShip does not document
 */
export function readTracking(tracking: JsonObject, asked?: Waybill): Snapshot {
  const head = headOf(tracking, asked);
  const { carrier, waybillNo } = head;
  const items = checkpointsOf(tracking);
  const checkpoints = items.filter(isObject);
  const scans = checkpoints.flatMap((checkpoint) => scanOf(checkpoint, carrier, waybillNo) ?? []);
  const state = stateOf(tracking);
  const destination = endIn(tracking, 'destination');
  return withoutUndefined({
    ...head,
    scans,
    unreadable: items.length - scans.length,
    unknownCodes: unknownIn([...checkpoints.map(stateOf), state]),
    eta: etaOf(tracking, { carrier, place: destination ?? placeOfNewest(scans) }),
    origin: endIn(tracking, 'origin'),
    destination,
    ended: endOf(tracking),
    parcelCode: parcelCodeOf(state),
  });
}

function checkpointsOf(tracking: JsonObject): readonly unknown[] {
  const checkpoints = itemsIn(tracking, 'checkpoints');
  if (checkpoints === undefined) throw new AppError('unsupported_format', 'aftership: a tracking without checkpoints');
  if (checkpoints.length > MAX_CHECKPOINTS) throw new AppError('too_large', 'aftership: over 1,000 checkpoints');
  return checkpoints;
}

/** One end of the way. Older versions of the interface call the country `…_country_iso3`. */
function endIn(tracking: JsonObject, end: 'origin' | 'destination'): string | undefined {
  const country = `${end}_country_region` in tracking ? `${end}_country_region` : `${end}_country_iso3`;
  return wordsIn(tracking, [`${end}_city`, `${end}_state`, country]) || undefined;
}

function scanOf(checkpoint: JsonObject, carrier: string | undefined, waybillNo: string): Scan | undefined {
  const code = stateOf(checkpoint);
  return makeScan({
    time: textIn(checkpoint, 'checkpoint_time'),
    words: textIn(checkpoint, 'message') || textIn(checkpoint, 'subtag_message'),
    place: placeOf(checkpoint),
    code,
    codeReading: readingOf(code),
    carrier,
    wordsOf: carrierOf(textIn(checkpoint, 'slug'), waybillNo),
    isLocal: true,
  });
}

function placeOf(checkpoint: JsonObject): string {
  const parts = wordsIn(checkpoint, ['city', 'state', 'country_name', 'country_region_name']);
  return parts || textIn(checkpoint, 'location');
}

/** Where it was last seen: near its destination, if it is expected there. */
function placeOfNewest(scans: readonly Scan[]): string | undefined {
  return scans.reduce<Scan | undefined>((newest, scan) => (newest && newest.at > scan.at ? newest : scan), undefined)
    ?.place;
}

/** The finest code that a checkpoint or a whole tracking has. */
const stateOf = (object: JsonObject): string => textIn(object, 'subtag') || textIn(object, 'tag');

/** AfterShip follows a parcel while it is `active`. */
function endOf(tracking: JsonObject): Snapshot['ended'] {
  if (textIn(tracking, 'tag') === 'Expired') return 'given_up';
  return textIn(tracking, 'active') === 'false' ? endBy(readingOf(stateOf(tracking))) : undefined;
}
