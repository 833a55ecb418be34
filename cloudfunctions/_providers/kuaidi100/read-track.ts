import { normalizeWaybillNo } from '../../_core/carriers/carriers';
import { listIn, objectIn, textIn, type JsonObject } from '../../_core/json-fields';
import { cleanWords } from '../../_core/text/clean-words';
import { codeToKeep } from '../../_core/tracking/make-scan';
import type { Snapshot } from '../../_core/tracking/types';
import { withoutUndefined } from '../../_core/without-undefined';
import type { PushedTrack, Waybill } from '../provider';
import { areaName } from './area-name';
import { carrierOf } from './carrier-codes';
import { readArrival } from './read-arrival';
import { readNodes, type ReadNodes } from './read-nodes';
import { parcelCodeOf, unknownIn } from './state-table';

/** Longest name of an end of the route that is kept, in code points. */
const MAX_PLACE = 64;

/**
 * Which parcel a track is about.
 *
 * @param asked the parcel that was asked about, for what an answer leaves out
 */
export function headOf(track: JsonObject, asked: Partial<Waybill> = {}): PushedTrack['head'] {
  const theirs = textIn(track, 'com');
  return withoutUndefined({
    carrier: carrierOf(theirs) ?? asked.carrier,
    providerCarrier: codeToKeep(theirs),
    waybillNo: normalizeWaybillNo(textIn(track, 'nu') || (asked.waybillNo ?? '')),
  });
}

/**
 * Reads one parcel's track: an answer to a query and a push's `lastResult` have the same shape.
 *
 * @param asked the parcel that was asked about, for what an answer leaves out
 * @returns without `ended`: whether kuaidi100 goes on following the parcel is said around the track
 * @throws AppError `too_large`, or `unsupported_format` for shapes that kuaidi100 does not document
 */
export function readTrack(track: JsonObject, asked: Partial<Waybill> = {}): Snapshot {
  const head = headOf(track, asked);
  const nodes = readNodes(track, { carrier: head.carrier });
  const route = objectIn(track, 'routeInfo');
  return withoutUndefined({
    ...head,
    scans: nodes.scans,
    unreadable: nodes.unreadable,
    unknownCodes: unknownIn([...nodes.codes, textIn(track, 'state')]),
    eta: readArrival(track),
    origin: endOf(route, 'from'),
    destination: endOf(route, 'to'),
    parcelCode: parcelCodeIn(track),
  });
}

/**
 * The parcel with what the post of its destination says, newest first as in all of kuaidi100's lists. That track goes on where the
 * other ends, so its state is the parcel's.
 *
 * @param abroad a push's `destResult`
 * @throws AppError as `readTrack`
 */
export function withAbroad(snapshot: Snapshot, abroad: JsonObject): Snapshot {
  const there = readAbroad(abroad, snapshot.carrier);
  const parcelCode = parcelCodeIn(abroad);
  return {
    ...snapshot,
    scans: [...there.scans, ...snapshot.scans],
    unreadable: snapshot.unreadable + there.unreadable,
    unknownCodes: [...new Set([...snapshot.unknownCodes, ...unknownIn([...there.codes, textIn(abroad, 'state')])])],
    ...(parcelCode && { parcelCode }),
  };
}

/** The words of a carrier that we do not know are not the parcel's carrier's either. */
function readAbroad(abroad: JsonObject, carrier: string | undefined): ReadNodes {
  const wordsOf = carrierOf(textIn(abroad, 'com'));
  return readNodes(abroad, wordsOf === undefined ? { carrier: undefined } : { carrier, wordsOf });
}

/** A track without nodes has a state all the same, 0 在途, which says nothing. */
function parcelCodeIn(track: JsonObject): Snapshot['parcelCode'] {
  const isEmpty = (listIn(track, 'data') ?? []).length === 0;
  return isEmpty ? undefined : parcelCodeOf(textIn(track, 'state'));
}

function endOf(route: JsonObject | undefined, end: 'from' | 'to'): string | undefined {
  const place = route && objectIn(route, end);
  return (place && cleanWords(areaName(textIn(place, 'name')), MAX_PLACE)) || undefined;
}
