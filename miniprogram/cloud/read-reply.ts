import type { ErrorCode, Reply } from '../../typings/reply';
import { CloudError } from './cloud-error';

/** Every code the phone knows; a newer cloud's unknown code reads as `internal`. The compiler keeps it complete. */
const ERROR_CODES: Record<ErrorCode, true> = {
  bad_input: true,
  not_found: true,
  forbidden: true,
  unknown_carrier: true,
  bad_signature: true,
  bad_waybill: true,
  bad_phone: true,
  number_locked: true,
  quota_used_up: true,
  provider_refused: true,
  provider_busy: true,
  unsupported_format: true,
  too_late: true,
  too_large: true,
  busy: true,
  offline: true,
  not_configured: true,
  internal: true,
};

/**
 * Reads what a function answered: the one place where the wire becomes types.
 *
 * @throws CloudError with the function's code, or `internal` when it is no reply at all
 */
export function readReply<T>(answer: unknown): T {
  if (!isReply<T>(answer)) throw new CloudError('internal', true);
  if (answer.ok) return answer.data;
  throw new CloudError(known(answer.code), answer.retryable, answer.requestId);
}

function isReply<T>(answer: unknown): answer is Reply<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'data' in answer : answer.ok === false && 'code' in answer;
}

function known(code: string): ErrorCode {
  return Object.prototype.hasOwnProperty.call(ERROR_CODES, code) ? (code as ErrorCode) : 'internal';
}
