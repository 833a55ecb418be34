import { AppError } from '../../_core/app-error';
import { isObject, objectIn, parseJson, textIn, type JsonObject } from '../../_core/json-fields';
import type { Snapshot } from '../../_core/tracking/types';
import { endBy } from '../end-by';
import { openBody } from '../open-body';
import type { PushedTrack, PushRequest, ReceivedPush } from '../provider';
import { headOf, readTrack } from './read-track';

/** @throws AppError `too_large`; `unsupported_format` for an empty body */
export function openPush(request: PushRequest): ReceivedPush {
  return { ...openBody(request, '17track'), signature: request.headers['sign'] ?? '' };
}

/** What each event makes of the parcel that it brings. */
const READ: Readonly<Record<string, (parcel: JsonObject) => Snapshot>> = {
  TRACKING_UPDATED: (parcel) => readTrack(parcel),
  TRACKING_STOPPED: (parcel) => stopped(readTrack(parcel)),
};

/** @throws AppError `unsupported_format` for events and shapes that 17TRACK does not document */
export function tracksIn({ signedText }: ReceivedPush): PushedTrack[] {
  const push = parseJson(signedText, '17track');
  const parcel = isObject(push) ? objectIn(push, 'data') : undefined;
  if (!isObject(push) || !parcel) throw new AppError('unsupported_format', '17track: a push without data');
  const event = textIn(push, 'event');
  const read = Object.hasOwn(READ, event) ? READ[event] : undefined;
  if (!read) throw new AppError('unsupported_format', '17track: neither TRACKING_UPDATED nor TRACKING_STOPPED');
  return [{ head: headOf(parcel), said: push, read: () => read(parcel) }];
}

/** It stops for parcels that arrived, for silent ones and when told to. */
function stopped(snapshot: Snapshot): Snapshot {
  const ended = endBy(snapshot.parcelCode?.reading);
  return { ...snapshot, ...(ended && { ended }) };
}
