import { AppError } from '../../_core/app-error';
import { isObject, listIn, parseJson, textIn, type JsonObject } from '../../_core/json-fields';
import { codeToKeep } from '../../_core/tracking/make-scan';
import { openForm } from '../open-body';
import type { PushedTrack, PushRequest, ReceivedPush } from '../provider';
import { headOf, isNamed, readTrack } from './read-track';

const MAX_PARCELS = 500;

/** 101 track, 102 track with more facts. 107 (cash on delivery) and all others say nothing about a parcel's way. */
const KINDS: ReadonlySet<string> = new Set(['101', '102']);

/** @throws AppError `too_large`; `unsupported_format` for what is no form of kdniao's */
export function openPush(request: PushRequest): ReceivedPush {
  const form = openForm(request, 'kdniao');
  const [kind, signed, signature] = [form.text('RequestType'), form.signed('RequestData'), form.text('DataSign')];
  if (kind === undefined || signed === undefined || signature === undefined) {
    throw new AppError('unsupported_format', 'kdniao: RequestData, RequestType or DataSign missing');
  }
  if (!KINDS.has(kind)) throw new AppError('unsupported_format', 'kdniao: RequestType is neither 101 nor 102');
  return { ...signed, signature };
}

/** A track that does not say whose it is stays, as one of a carrier that nobody knows. @throws AppError `too_large`; `unsupported_format` for keys or shapes that kdniao does not document */
export function tracksIn({ signedText }: ReceivedPush): PushedTrack[] {
  const push = parseJson(signedText, 'kdniao');
  const tracks = isObject(push) ? (listIn(push, 'Data') ?? []) : [];
  if (tracks.length === 0) throw new AppError('unsupported_format', 'kdniao: a push without parcels in Data');
  if (tracks.length > MAX_PARCELS) throw new AppError('too_large', 'kdniao: over 500 parcels in one push');
  if (!tracks.some(isNamed)) {
    throw new AppError('unsupported_format', 'kdniao: tracks without ShipperCode or LogisticCode');
  }
  return tracks.map((track) => ({
    head: isNamed(track) ? headOf(track) : nobodys(track),
    said: track,
    read: () => readTrack(track),
  }));
}

const nobodys = (track: JsonObject): PushedTrack['head'] => ({
  providerCarrier: codeToKeep(textIn(track, 'ShipperCode')),
  waybillNo: '',
});
