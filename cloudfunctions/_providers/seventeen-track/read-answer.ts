import type { ErrorCode } from '../../../typings/reply';
import { AppError } from '../../_core/app-error';
import { listIn, objectIn, textIn, type JsonObject } from '../../_core/json-fields';
import type { Snapshot } from '../../_core/tracking/types';
import { openAnswer } from '../open-answer';
import type { Waybill } from '../provider';
import { readTrack } from './read-track';

const NO_ERROR = '0';
/** Not 17TRACK's: its lists are there, and the number is in neither. */
const ABOUT_NONE = 'none';
const REGISTERED_ALREADY = '-18019901';
const NOTHING_YET = '-18019909';

/** 17TRACK's codes of failure. Source: docs/sources.md, 17TRACK. Of what we send only the number and its carrier can be wrong. */
const ERROR_BY_CODE: Readonly<Record<string, ErrorCode>> = {
  [ABOUT_NONE]: 'bad_waybill',
  '-18010001': 'provider_refused',
  '-18010002': 'provider_refused',
  '-18010003': 'provider_busy',
  '-18010004': 'provider_refused',
  '-18010005': 'provider_refused',
  '-18010010': 'bad_waybill',
  '-18010011': 'bad_waybill',
  '-18010012': 'bad_waybill',
  '-18010013': 'bad_waybill',
  '-18010015': 'bad_waybill',
  '-18010018': 'bad_waybill',
  '-18010019': 'bad_waybill',
  '-18010020': 'bad_phone',
  '-18019902': 'bad_waybill',
  '-18019903': 'unknown_carrier',
  '-18019905': 'number_locked',
  '-18019907': 'quota_used_up',
  '-18019908': 'quota_used_up',
  '-18019910': 'unknown_carrier',
  '-18019911': 'unknown_carrier',
};

/** @throws AppError as `Provider.readAnswer` */
export function readAnswer(text: string, waybill: Waybill): Snapshot {
  const { parcel, failure } = opened(text);
  if (parcel !== undefined) return readTrack(parcel, waybill);
  if (failure === NOTHING_YET) return readTrack({}, waybill);
  throw refusal(failure);
}

/** @throws AppError as `readAnswer` */
export function checkSubscription(text: string): void {
  const { parcel, failure } = opened(text);
  if (parcel === undefined && failure !== REGISTERED_ALREADY) throw refusal(failure);
}

/** The one parcel that was accepted, or the code with which it, or the whole question, was not. */
function opened(text: string): { parcel?: JsonObject; failure: string } {
  const answer = openAnswer(text, '17track');
  const code = textIn(answer, 'code');
  if (code === '') throw new AppError('unsupported_format', '17track: an answer without code');
  const answered = objectIn(answer, 'data') ?? {};
  return code === NO_ERROR ? acceptedIn(answered) : { failure: failureIn(answered) ?? code };
}

function acceptedIn(answered: JsonObject): ReturnType<typeof opened> {
  const [parcel] = listIn(answered, 'accepted') ?? [];
  if (parcel !== undefined) return { parcel, failure: '' };
  return { failure: failureIn(answered) ?? ('accepted' in answered ? ABOUT_NONE : NO_ERROR) };
}

/** The code beside a number that was rejected, or of the whole question. */
function failureIn(answered: JsonObject): string | undefined {
  const [rejected = {}] = listIn(answered, 'rejected') ?? [];
  const [error = objectIn(rejected, 'error')] = listIn(answered, 'errors') ?? [];
  return error === undefined ? undefined : textIn(error, 'code');
}

function refusal(failure: string): AppError {
  if (failure === NO_ERROR) return new AppError('unsupported_format', '17track: an answer about no parcel');
  const code = Object.hasOwn(ERROR_BY_CODE, failure) ? ERROR_BY_CODE[failure] : undefined;
  if (code === undefined) return new AppError('provider_busy', '17track: the question failed with an unknown code');
  return new AppError(code, `17track: the question failed with ${failure}`);
}
