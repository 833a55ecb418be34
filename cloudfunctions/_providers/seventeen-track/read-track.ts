import { AppError } from '../../_core/app-error';
import { normalizeWaybillNo } from '../../_core/carriers/carriers';
import { isObject, itemsIn, listIn, objectIn, textIn, type JsonObject } from '../../_core/json-fields';
import { codeToKeep, makeScan } from '../../_core/tracking/make-scan';
import type { AboutScan } from '../../_core/tracking/time/scan-time';
import { withoutUndefined } from '../../_core/without-undefined';
import type { Scan, Snapshot } from '../../_core/tracking/types';
import { wordsIn } from '../place-words';
import type { PushedTrack, Waybill } from '../provider';
import { readEta } from '../read-eta';
import { carrierOf } from './carrier-codes';
import { eventTime } from './read-event-time';
import { parcelCodeOf, readingOf, unknownIn } from './state-table';

const MAX_EVENTS = 1_000;

/** What stands under a key; empty when it is absent or no object. */
const inside = (object: JsonObject, key: string): JsonObject => objectIn(object, key) ?? {};

/**
 * Which parcel it is about.
 *
 * @param asked the parcel that was asked about, for what an answer leaves out
 * @throws AppError `unsupported_format` for a parcel without number
 */
export function headOf(parcel: JsonObject, asked?: Waybill): PushedTrack['head'] {
  const waybillNo = normalizeWaybillNo(textIn(parcel, 'number') || (asked?.waybillNo ?? ''));
  if (waybillNo === '') throw new AppError('unsupported_format', '17track: a parcel without number');
  const key = textIn(parcel, 'carrier');
  const carrier = carrierOf(key, waybillNo) ?? asked?.carrier;
  return withoutUndefined({ carrier, providerCarrier: codeToKeep(key), waybillNo });
}

/**
 * Reads one parcel: the same in a push and in the answer to a query. Streets and post codes are never read.
 *
 * @param asked the parcel that was asked about, for what an answer leaves out
 * @throws AppError `too_large`, or `unsupported_format` for a parcel without number
 */
export function readTrack(parcel: JsonObject, asked?: Waybill): Snapshot {
  const head = headOf(parcel, asked);
  const { carrier, waybillNo } = head;
  const track = inside(parcel, 'track_info');
  const items = itemsOf(track);
  const events = items.flatMap(({ item, by }) => (isObject(item) ? { event: item, by } : []));
  const scans = events.flatMap(({ event, by }) => scanOf(event, carrier, carrierOf(by, waybillNo)) ?? []);
  const state = stateOf(inside(track, 'latest_status'));
  const ends = endsIn(inside(track, 'shipping_info'));
  return withoutUndefined({
    ...head,
    scans,
    unreadable: items.length - scans.length,
    unknownCodes: unknownIn([...events.map(({ event }) => stateOf(event)), state]),
    eta: etaOf(inside(track, 'time_metrics'), { carrier, place: ends.destination }),
    ...ends,
    ended: state.startsWith('Expired') ? ('given_up' as const) : undefined,
    parcelCode: parcelCodeOf(state),
  });
}

interface ProvidersItem {
  /** An event, or whatever else stands in its place. */
  item: unknown;
  /** 17TRACK's key of the carrier that wrote it. */
  by: string;
}

/** The events of every carrier on the way: the first one's and, abroad, the destination's. */
function itemsOf(track: JsonObject): ProvidersItem[] {
  const providers = listIn(inside(track, 'tracking'), 'providers') ?? [];
  const items = providers.flatMap((entry) => {
    const by = textIn(inside(entry, 'provider'), 'key');
    return (itemsIn(entry, 'events') ?? []).map((item) => ({ item, by }));
  });
  if (items.length > MAX_EVENTS) throw new AppError('too_large', '17track: over 1,000 events of one parcel');
  return items;
}

function scanOf(event: JsonObject, carrier: string | undefined, by: string | undefined): Scan | undefined {
  const code = stateOf(event);
  return makeScan({
    time: eventTime(event),
    words: textIn(event, 'description'),
    place: textIn(event, 'location') || wordsIn(inside(event, 'address'), ['city', 'state', 'country']),
    code,
    codeReading: readingOf(code),
    carrier,
    wordsOf: by,
    isLocal: true,
  });
}

/** The finest code that an event or a whole parcel has. */
const stateOf = (object: JsonObject): string =>
  textIn(object, 'sub_status') || textIn(object, 'stage') || textIn(object, 'status');

function endsIn(shipping: JsonObject): Pick<Snapshot, 'origin' | 'destination'> {
  const cityOf = (key: string): string => wordsIn(inside(shipping, key), ['city', 'country']);
  const [origin, destination] = [cityOf('shipper_address'), cityOf('recipient_address')];
  return { ...(origin !== '' && { origin }), ...(destination !== '' && { destination }) };
}

/** What 17TRACK reckons itself is not the carrier's word, and left out. */
function etaOf(metrics: JsonObject, about: Partial<AboutScan>): Snapshot['eta'] {
  const promised = inside(metrics, 'estimated_delivery_date');
  if (/17track/i.test(textIn(promised, 'source'))) return undefined;
  return readEta(textIn(promised, 'from'), textIn(promised, 'to'), about);
}
