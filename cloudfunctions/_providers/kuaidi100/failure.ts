import type { ErrorCode } from '../../../typings/reply';
import { AppError } from '../../_core/app-error';
import { textIn, type JsonObject } from '../../_core/json-fields';
import { codeToKeep } from '../../_core/tracking/make-scan';
import { codeByWords, type WordRules } from '../code-by-words';

/** Codes that mean one thing: data, phone, signature. Whatever is written beside them. */
const PLAIN: ReadonlySet<string> = new Set(['400', '408', '503']);

/**
 * What has no code of its own: a locked number, a used-up account, a mere rate. Times that are nobody's in particular are the number's:
 * that lock is documented. Whole terms: 不足 alone is said of digits too. Source: docs/sources.md, kuaidi100.
 */
const LIMITS: WordRules = [
  [/锁单|(?:该|此|本|同一|单个)单号[^，。；]{0,12}(?:次数|上限|超限|频繁|频率)/, 'number_locked'],
  [/余额不足|单量不足|可用单量|需要充值/, 'quota_used_up'],
  [/(?:账[号户]|单量|查询量|额度)[^，。；]{0,12}(?:次数|上限|超限|用[完尽])/, 'quota_used_up'],
  [/单号[^，。；]{0,12}(?:次数|上限|超限|频繁|频率)/, 'number_locked'],
  [/频繁|频率/, 'provider_busy'],
  [/次数(?:已|超|过|达|用|不足|受限)|(?:达到?|超[过出])上限/, 'number_locked'],
  [/请稍[后候]/, 'provider_busy'],
];

/**
 * A failed answer as our error, without kuaidi100's words: they may repeat numbers and phones.
 *
 * @param codes what each of its codes is here; any other is `provider_busy`
 */
export function failure(answer: JsonObject, code: string, codes: Readonly<Record<string, ErrorCode>>): AppError {
  const byWords = PLAIN.has(code) ? undefined : codeByWords(LIMITS, textIn(answer, 'message'));
  const byCode = Object.hasOwn(codes, code) ? codes[code] : undefined;
  return new AppError(byWords ?? byCode ?? 'provider_busy', `kuaidi100: refused, code ${codeToKeep(code)}`);
}
