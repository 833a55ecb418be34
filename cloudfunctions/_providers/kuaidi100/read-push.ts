import { AppError } from '../../_core/app-error';
import { isObject, objectIn, parseJson, textIn, type JsonObject } from '../../_core/json-fields';
import type { Snapshot } from '../../_core/tracking/types';
import { withoutUndefined } from '../../_core/without-undefined';
import { openForm } from '../open-body';
import type { PushedTrack, PushRequest, ReceivedPush } from '../provider';
import { carrierOf } from './carrier-codes';
import { headOf, readTrack, withAbroad } from './read-track';

/**
 * Opens a push. One without a signature is kuaidi100's way for a subscription without salt, and no key fits it.
 *
 * @throws AppError `too_large`; `unsupported_format` for what is no form of kuaidi100's
 */
export function openPush(request: PushRequest): ReceivedPush {
  const form = openForm(request, 'kuaidi100');
  const [signed, signature = ''] = [form.signed('param'), form.text('sign')];
  if (signed === undefined) throw new AppError('unsupported_format', 'kuaidi100: param missing');
  return { ...signed, signature };
}

/** @throws AppError `unsupported_format` for keys or shapes that kuaidi100 does not document */
export function tracksIn({ signedText }: ReceivedPush): PushedTrack[] {
  const push = parseJson(signedText, 'kuaidi100');
  const track = isObject(push) ? objectIn(push, 'lastResult') : undefined;
  if (!isObject(push) || !track) throw new AppError('unsupported_format', 'kuaidi100: a push without lastResult');
  const head = headOf(track);
  if (head.waybillNo === '') throw new AppError('unsupported_format', 'kuaidi100: a push without nu');
  return [{ head, said: push, read: () => readPushed(push, track) }];
}

function readPushed(push: JsonObject, track: JsonObject): Snapshot {
  const home = readTrack(track);
  const abroad = objectIn(push, 'destResult');
  const snapshot = abroad ? withAbroad(home, abroad) : home;
  return { ...snapshot, ...endOf(push), ...correctionOf(push, track) };
}

/** `abort` with a new code is no end: kuaidi100 has subscribed to that carrier for us. */
function endOf(push: JsonObject): Pick<Snapshot, 'ended'> {
  const status = textIn(push, 'status');
  if (status === 'shutdown') return { ended: 'signed' };
  return status === 'abort' && textIn(push, 'comNew') === '' ? { ended: 'given_up' } : {};
}

/** What it takes for the right carrier now. In the `abort` that announces it, `comOld` is empty and `com` is the old one. */
function correctionOf(push: JsonObject, track: JsonObject): Pick<Snapshot, 'correction'> {
  const comNew = textIn(push, 'comNew');
  const comOld = textIn(push, 'comOld') || textIn(track, 'com');
  if (comNew === '' || comNew === textIn(push, 'comOld')) return {};
  const [from, to] = [carrierOf(comOld), carrierOf(comNew)];
  return { correction: withoutUndefined({ from: from === to ? undefined : from, to }) };
}
