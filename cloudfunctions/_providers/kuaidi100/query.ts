import type { ErrorCode } from '../../../typings/reply';
import { AppError } from '../../_core/app-error';
import type { HttpRequest } from '../../_core/http-request';
import { listIn, textIn, type JsonObject } from '../../_core/json-fields';
import type { Snapshot } from '../../_core/tracking/types';
import { openAnswer } from '../open-answer';
import type { Account, Waybill } from '../provider';
import { postForm } from '../post-form';
import { wantedPhoneTail } from '../wanted-phone-tail';
import { codeFor } from './carrier-codes';
import { failure } from './failure';
import { readTrack } from './read-track';
import { signQuery } from './sign';

const URL = 'https://poll.kuaidi100.com/poll/query.do';

/** `resultv2`: 4 areas and finer states, 8 an expected time besides. */
const DETAIL = { free: '4', paid: '8' };

/** Source: docs/sources.md, kuaidi100. */
const ERROR_BY_CODE: Readonly<Record<string, ErrorCode>> = {
  '400': 'bad_waybill',
  '408': 'bad_phone',
  '500': 'provider_busy',
  '501': 'provider_busy',
  '502': 'provider_busy',
  '503': 'provider_refused',
  '601': 'provider_refused',
};

/** 500 stands for this too: nothing has been scanned yet, or the number is another carrier's. */
const NOTHING_YET = /查询?无结果|查无结果|暂无/;

/** @throws AppError `unknown_carrier` */
export function buildQuery(waybill: Waybill, { accountId, key, plan = 'free' }: Account): HttpRequest {
  const param = JSON.stringify({
    com: codeFor(waybill.carrier),
    num: waybill.waybillNo,
    phone: wantedPhoneTail(waybill),
    resultv2: DETAIL[plan],
    show: '0',
    order: 'desc',
  });
  return postForm(URL, { customer: accountId, sign: signQuery(param, key, accountId), param });
}

/** @throws AppError as `Provider.readAnswer` */
export function readAnswer(text: string, waybill: Waybill): Snapshot {
  const answer = openAnswer(text, 'kuaidi100');
  const code = textIn(answer, 'returnCode') || textIn(answer, 'status');
  if (!isTrack(answer, code) && !isEmpty(answer, code)) {
    if (code === '' || code === '200') throw new AppError('unsupported_format', 'kuaidi100: an answer without data');
    throw failure(answer, code, ERROR_BY_CODE);
  }
  const snapshot = readTrack(answer, waybill);
  return textIn(answer, 'ischeck') === '1' ? { ...snapshot, ended: 'signed' } : snapshot;
}

function isTrack(answer: JsonObject, code: string): boolean {
  const nodes = listIn(answer, 'data');
  return nodes !== undefined && (nodes.length > 0 || code === '200');
}

const isEmpty = (answer: JsonObject, code: string): boolean =>
  code === '201' || (code === '500' && NOTHING_YET.test(textIn(answer, 'message')));
