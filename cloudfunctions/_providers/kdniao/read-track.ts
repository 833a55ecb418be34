import { AppError } from '../../_core/app-error';
import { normalizeWaybillNo } from '../../_core/carriers/carriers';
import { isObject, itemsIn, textIn, type JsonObject } from '../../_core/json-fields';
import { codeToKeep, makeScan } from '../../_core/tracking/make-scan';
import type { Scan, Snapshot } from '../../_core/tracking/types';
import type { PushedTrack, Waybill } from '../provider';
import { readEta } from '../read-eta';
import { carrierOf } from './carrier-codes';
import { parcelCodeOf, readingOf, unknownIn } from './state-table';

const MAX_NODES = 1_000;

/**
 * Which parcel a track is about.
 *
 * @param asked the parcel that was asked about, for what an answer leaves out
 */
export function headOf(track: JsonObject, asked?: Waybill): PushedTrack['head'] {
  const theirs = textIn(track, 'ShipperCode');
  const waybillNo = normalizeWaybillNo(textIn(track, 'LogisticCode') || (asked?.waybillNo ?? ''));
  const carrier = carrierOf(theirs, waybillNo) ?? asked?.carrier;
  const head: PushedTrack['head'] = { providerCarrier: codeToKeep(theirs), waybillNo };
  if (carrier !== undefined) head.carrier = carrier;
  return head;
}

/** Whether a track says which parcel it is about. */
export function isNamed(track: JsonObject): boolean {
  return textIn(track, 'ShipperCode') !== '' && textIn(track, 'LogisticCode') !== '';
}

/**
 * Reads one parcel's track: the same in a push and in the answer to a query.
 *
 * @param asked the parcel that was asked about, for what an answer leaves out
 * @throws AppError `too_large`, or `unsupported_format` for keys or shapes that kdniao does not document
 */
export function readTrack(track: JsonObject, asked?: Waybill): Snapshot {
  const { carrier, providerCarrier, waybillNo } = headOf(track, asked);
  const items = nodesOf(track);
  const nodes = items.filter(isObject);
  const scans = nodes.flatMap((node) => scanOf(node, carrier) ?? []);
  const state = stateOf(track);
  const unknownCodes = unknownIn([...nodes.map((node) => textIn(node, 'Action')), state]);
  // Written out, nothing spread: a spread would take as long as all the nodes.
  const snapshot: Snapshot = {
    providerCarrier,
    waybillNo,
    scans,
    unreadable: items.length - scans.length,
    unknownCodes,
  };
  if (carrier !== undefined) snapshot.carrier = carrier;
  const eta = readEta(textIn(track, 'EstimatedDeliveryTime'), '', { carrier });
  if (eta !== undefined) snapshot.eta = eta;
  return withState(snapshot, state);
}

/** kdniao sends no more of a parcel that was signed for, by whomever. */
function withState(snapshot: Snapshot, state: string): Snapshot {
  const parcelCode = parcelCodeOf(state);
  if (parcelCode !== undefined) snapshot.parcelCode = parcelCode;
  if (parcelCode?.reading?.status === 'delivered') snapshot.ended = 'signed';
  return snapshot;
}

/** A failure without nodes is no error: 暂无轨迹信息 is sent as one. */
function nodesOf(track: JsonObject): readonly unknown[] {
  const hasFailed = textIn(track, 'Success').toLowerCase() === 'false';
  const nodes = itemsIn(track, 'Traces') ?? (hasFailed ? [] : undefined);
  if (nodes === undefined) throw new AppError('unsupported_format', 'kdniao: a track without Traces');
  if (nodes.length > MAX_NODES) throw new AppError('too_large', 'kdniao: over 1,000 nodes in one track');
  if (nodes.some(isObject) && !nodes.some((node) => isObject(node) && 'AcceptTime' in node)) {
    throw new AppError('unsupported_format', 'kdniao: nodes without AcceptTime');
  }
  return nodes;
}

function scanOf(node: JsonObject, carrier: string | undefined): Scan | undefined {
  const code = textIn(node, 'Action');
  return makeScan({
    time: textIn(node, 'AcceptTime'),
    words: textIn(node, 'AcceptStation') || textIn(node, 'Remark'),
    place: textIn(node, 'Location'),
    code,
    codeReading: readingOf(code),
    carrier,
  });
}

/** Paid accounts get the finer code beside the coarse one. */
const stateOf = (track: JsonObject): string => textIn(track, 'StateEx') || textIn(track, 'State');
