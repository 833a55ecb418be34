import type { ErrorCode } from '../../../typings/reply';
import { AppError } from '../../_core/app-error';
import { isObject, itemsIn, textIn, type JsonObject } from '../../_core/json-fields';
import { codeToKeep } from '../../_core/tracking/make-scan';
import type { Snapshot } from '../../_core/tracking/types';
import { codeByWords, type WordRules } from '../code-by-words';
import type { Waybill } from '../provider';
import { openAnswer } from '../open-answer';
import { readTrack } from './read-track';

/** kdniao's codes of failure that mean one thing. Source: docs/sources.md, kdniao. */
const ERROR_BY_CODE: Readonly<Record<string, ErrorCode>> = {
  '104': 'provider_refused',
  '401': 'provider_refused',
  '402': 'bad_waybill',
  '403': 'bad_waybill',
  '404': 'bad_waybill',
  '405': 'quota_used_up',
};

/** Those that stand for anything that is missing or wrong in a question: the words beside them come first. */
const ERROR_BY_VAGUE_CODE: Readonly<Record<string, ErrorCode>> = {
  '101': 'provider_refused',
  '102': 'provider_refused',
  '103': 'provider_refused',
};

const ABOUT_THE_ACCOUNT = /签名|验签|用户|商户|EBusinessID|AppKey|权限|套餐|未开通|未授权|\bIP\b/i;

const ABOUT_TIMES_OF_A_NUMBER =
  /(?:该|此|本|同一|单个)(?:快递|物流|运)?单号?[^，。；]{0,12}(?:次数|上限|超限|频繁|频率)/;

/** What its sentences of failure speak of, tried in this order; none of them is documented as complete. */
const ERROR_BY_WORDS: WordRules = [
  [/频繁|频率/, 'provider_busy'],
  [/次数|超限|超过限制|上限|额度|余额|配额/, 'quota_used_up'],
  [/(?:不支持|未开通)[^，。；]{0,8}快递(?!单)/, 'unknown_carrier'],
  [ABOUT_THE_ACCOUNT, 'provider_refused'],
  [/CustomerName|手机|电话/i, 'bad_phone'],
  [/单号[^，。；]{0,4}快递公司|快递公司[^，。；]{0,4}单号/, 'bad_waybill'],
  [/快递公司|ShipperCode/i, 'unknown_carrier'],
  [/单号|运单|LogisticCode/i, 'bad_waybill'],
  [/验证|不支持|非法/, 'provider_refused'],
];

const NOTHING_YET = /(?:暂无|没有|无)(?:物流)?(?:轨迹|信息)/;
const SUBSCRIBED_ALREADY = /已(?:经)?订阅|重复订阅|订阅重复/;

/** @throws AppError as `Provider.readAnswer` */
export function readAnswer(text: string, waybill: Waybill): Snapshot {
  const answer = opened(text);
  const failure = failureOf(answer);
  if (failure !== undefined && !hasNodes(answer) && !isNothingYet(failure)) throw refusal(answer, failure);
  return readTrack(answer, waybill);
}

/** @throws AppError as `readAnswer` */
export function checkSubscription(text: string): void {
  const answer = opened(text);
  const failure = failureOf(answer);
  if (failure !== undefined && !SUBSCRIBED_ALREADY.test(failure)) throw refusal(answer, failure);
}

const hasNodes = (answer: JsonObject): boolean => (itemsIn(answer, 'Traces') ?? []).length > 0;

const isNothingYet = (reason: string): boolean => NOTHING_YET.test(reason) && !ABOUT_THE_ACCOUNT.test(reason);

function opened(text: string): JsonObject {
  const track = asDocumented(openAnswer(text, 'kdniao'));
  if (textIn(track, 'Success') === '') throw new AppError('unsupported_format', 'kdniao: an answer without Success');
  return track;
}

/** Some gateways pass kdniao's answer on with keys that begin in lower case. */
function asDocumented(answer: JsonObject): JsonObject {
  if ('Success' in answer) return answer;
  const track = upperKeys(answer);
  const nodes = itemsIn(track, 'Traces');
  return nodes === undefined
    ? track
    : { ...track, Traces: nodes.map((node) => (isObject(node) ? upperKeys(node) : node)) };
}

const upperKeys = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key.charAt(0).toUpperCase() + key.slice(1), value]));

/** Why it failed, in kdniao's words; undefined for a success. */
function failureOf(answer: JsonObject): string | undefined {
  return textIn(answer, 'Success').toLowerCase() === 'true' ? undefined : textIn(answer, 'Reason');
}

function refusal(answer: JsonObject, reason: string): AppError {
  const code = textIn(answer, 'ResultCode') || (/^\D{0,4}(\d{3})\b/.exec(reason)?.[1] ?? '');
  const ours = codeOf(code, reason) ?? 'provider_busy';
  return new AppError(ours, `kdniao: the question failed with ${code === '' ? 'no code' : codeToKeep(code)}`);
}

function codeOf(code: string, reason: string): ErrorCode | undefined {
  if (ABOUT_TIMES_OF_A_NUMBER.test(reason)) return 'number_locked';
  return inTable(ERROR_BY_CODE, code) ?? codeByWords(ERROR_BY_WORDS, reason) ?? inTable(ERROR_BY_VAGUE_CODE, code);
}

const inTable = (table: Readonly<Record<string, ErrorCode>>, code: string): ErrorCode | undefined =>
  Object.hasOwn(table, code) ? table[code] : undefined;
