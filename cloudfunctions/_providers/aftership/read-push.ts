import { AppError } from '../../_core/app-error';
import { isObject, objectIn, parseJson, textIn } from '../../_core/json-fields';
import { openBody } from '../open-body';
import type { PushedTrack, PushRequest, ReceivedPush } from '../provider';
import { headOf, readTracking } from './read-tracking';

/** A change of status, of the estimate, and silence for so and so many hours. Each brings the whole tracking. */
const EVENTS: ReadonlySet<string> = new Set(['tracking_update', 'edd_revise', 'tracking_pending_time']);

/** @throws AppError `too_large`; `unsupported_format` for an empty body */
export function openPush(request: PushRequest): ReceivedPush {
  return { ...openBody(request, 'aftership'), signature: request.headers['aftership-hmac-sha256'] ?? '' };
}

/** @throws AppError `unsupported_format` for events and shapes that AfterShip does not document */
export function tracksIn({ signedText }: ReceivedPush): PushedTrack[] {
  const push = parseJson(signedText, 'aftership');
  const tracking = isObject(push) ? objectIn(push, 'msg') : undefined;
  if (!isObject(push) || tracking === undefined || !EVENTS.has(textIn(push, 'event'))) {
    throw new AppError('unsupported_format', 'aftership: not an event that is documented, or without msg');
  }
  return [{ head: headOf(tracking), said: tracking, read: () => readTracking(tracking) }];
}
