import type { ErrorCode } from '../../../typings/reply';
import { AppError } from '../../_core/app-error';
import { isInsideChina } from '../../_core/carriers/carriers';
import type { HttpRequest } from '../../_core/http-request';
import { textIn } from '../../_core/json-fields';
import { codeByWords, type WordRules } from '../code-by-words';
import { openAnswer } from '../open-answer';
import type { Account, Callback, Waybill } from '../provider';
import { postForm } from '../post-form';
import { wantedPhoneTail } from '../wanted-phone-tail';
import { codeFor } from './carrier-codes';
import { failure } from './failure';
import { saltOf } from './sign';

const URL = 'https://poll.kuaidi100.com/poll';

/** 501: this number is followed already. */
const FINE: ReadonlySet<string> = new Set(['200', '501']);

/** Source: docs/sources.md, kuaidi100. */
const ERROR_BY_CODE: Readonly<Record<string, ErrorCode>> = {
  '500': 'provider_busy',
  '600': 'provider_refused',
  '601': 'provider_refused',
  '700': 'provider_refused',
  '701': 'unknown_carrier',
  '702': 'unknown_carrier',
};

/** 700 is for wrong data and wrong callbacks, and an https one must have been allowed: the parcel is at fault where the words say so. */
const BAD_DATA = '700';
const BAD_DATA_BY_WORDS: WordRules = [
  [/回调|callback|url/i, 'provider_refused'],
  [/手机|电话|phone/i, 'bad_phone'],
  [/单号|运单|\bnum(?:ber)?\b/i, 'bad_waybill'],
  [/快递公司|\bcom(?:pany)?\b/i, 'unknown_carrier'],
];

/**
 * Subscribes with the parcel's own salt. `interCom` asks for the destination country's track too, at the price of no word about a
 * wrong carrier: for carriers abroad alone. `autoCom` stays off: we say the carrier.
 *
 * @throws AppError `unknown_carrier`
 */
export function buildSubscription(waybill: Waybill, { key }: Account, callback: Callback): HttpRequest {
  const param = JSON.stringify({
    company: codeFor(waybill.carrier),
    number: waybill.waybillNo,
    key,
    parameters: {
      callbackurl: callback.url,
      salt: saltOf(key, callback.parcelId),
      resultv2: '4',
      autoCom: '0',
      interCom: isInsideChina(waybill.carrier) ? '0' : '1',
      phone: wantedPhoneTail(waybill),
    },
  });
  return postForm(URL, { schema: 'json', param });
}

/** @throws AppError as `Provider.readAnswer` */
export function checkSubscription(text: string): void {
  const answer = openAnswer(text, 'kuaidi100');
  const code = textIn(answer, 'returnCode');
  if (code === '') throw new AppError('unsupported_format', 'kuaidi100: an answer without returnCode');
  if (FINE.has(code)) return;
  const byWords = code === BAD_DATA ? codeByWords(BAD_DATA_BY_WORDS, textIn(answer, 'message')) : undefined;
  throw failure(answer, code, { ...ERROR_BY_CODE, ...(byWords && { [code]: byWords }) });
}
