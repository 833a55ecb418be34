import type { ErrorCode } from '../../../typings/reply';
import { AppError } from '../../_core/app-error';
import { listIn, objectIn, textIn, type JsonObject } from '../../_core/json-fields';
import type { Snapshot } from '../../_core/tracking/types';
import { openAnswer } from '../open-answer';
import type { Waybill } from '../provider';
import { readTracking } from './read-tracking';

const EXISTS_ALREADY = 4003;

/** AfterShip's `meta.code`: an HTTP status, or one of its own between 4001 and 4999. Source: docs/sources.md, AfterShip. */
const ERROR_BY_CODE: Readonly<Record<number, ErrorCode>> = {
  401: 'provider_refused',
  402: 'quota_used_up',
  403: 'provider_refused',
  429: 'provider_busy',
  4010: 'unknown_carrier',
  4016: 'number_locked',
};

/** @throws AppError as `Provider.readAnswer` */
export function readAnswer(text: string, waybill: Waybill): Snapshot {
  const { code, content } = opened(text);
  if (!isSuccess(code)) throw refusal(code);
  const [tracking] = listIn(content, 'trackings') ?? [objectIn(content, 'tracking') ?? content];
  if (tracking === undefined) throw new AppError('bad_waybill', 'aftership: follows no such number');
  return readTracking(tracking, waybill);
}

/** @throws AppError as `readAnswer` */
export function checkSubscription(text: string): void {
  const { code } = opened(text);
  if (!isSuccess(code) && code !== EXISTS_ALREADY) throw refusal(code);
}

function opened(text: string): { code: number; content: JsonObject } {
  const answer = openAnswer(text, 'aftership');
  const code = Number(textIn(objectIn(answer, 'meta') ?? {}, 'code'));
  if (!(code >= 100)) throw new AppError('unsupported_format', 'aftership: an answer without meta.code');
  return { code, content: objectIn(answer, 'data') ?? {} };
}

const isSuccess = (code: number): boolean => code >= 200 && code < 300;

/** Of what we send only the number and its carrier can be wrong. */
function refusal(code: number): AppError {
  const isTheirs = code >= 500 && code < 600;
  const ours = ERROR_BY_CODE[code] ?? (isTheirs ? 'provider_busy' : 'bad_waybill');
  return new AppError(ours, `aftership: the question failed with ${String(code)}`);
}
