import { AppError } from '../_core/app-error';
import { isObject, type JsonObject } from '../_core/json-fields';

/**
 * The object that a provider answered.
 *
 * @param whose the provider's name, for messages
 * @throws AppError `provider_busy` for what is no JSON: gateways in front of it answer in HTML; `unsupported_format` for no object
 */
export function openAnswer(text: string, whose: string): JsonObject {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch (cause) {
    throw new AppError('provider_busy', `${whose}: the answer is not JSON`, { cause });
  }
  if (!isObject(answer)) throw new AppError('unsupported_format', `${whose}: the answer is no object`);
  return answer;
}
