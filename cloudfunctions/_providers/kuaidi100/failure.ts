import type { ErrorCode } from '../../../typings/reply';
import { AppError } from '../../_core/app-error';
import { textIn, type JsonObject } from '../../_core/json-fields';
import { codeToKeep } from '../../_core/tracking/make-scan';

/** Codes that mean one thing: data, phone, signature. Whatever is written beside them. */
const PLAIN: ReadonlySet<string> = new Set(['400', '408', '503']);

/** A locked number, too many questions, a used-up allowance: no text gives them a code of their own. Whole terms: 不足 alone is said of digits too. */
const QUOTA =
  /余额不足|单量不足|可用单量|需要充值|次数(?:已|超|过|达|用|不足|受限)|(?:达到?|超[过出])上限|频繁|频率(?:过|超)|锁单/;

/**
 * A failed answer as our error, without kuaidi100's words: they may repeat numbers and phones.
 *
 * @param codes what each of its codes is here; any other is `provider_busy`
 */
export function failure(answer: JsonObject, code: string, codes: Readonly<Record<string, ErrorCode>>): AppError {
  const byWords = !PLAIN.has(code) && QUOTA.test(textIn(answer, 'message')) ? 'quota_used_up' : undefined;
  const byCode = Object.hasOwn(codes, code) ? codes[code] : undefined;
  return new AppError(byWords ?? byCode ?? 'provider_busy', `kuaidi100: refused, code ${codeToKeep(code)}`);
}
