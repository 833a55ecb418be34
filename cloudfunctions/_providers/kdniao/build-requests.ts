import type { HttpRequest } from '../../_core/http-request';
import { postForm } from '../post-form';
import type { Account, Waybill } from '../provider';
import { wantedPhoneTail } from '../wanted-phone-tail';
import { codeFor } from './carrier-codes';
import { sign } from './sign';

const QUERY_URL = 'https://api.kdniao.com/Ebusiness/EbusinessOrderHandle.aspx';
const SUBSCRIBE_URL = 'https://api.kdniao.com/api/dist';

/** RequestType by what the account may ask. */
const QUERY_KIND = { free: '1002', paid: '8001' };
const SUBSCRIBE_KIND = { free: '1008', paid: '8008' };

/** @throws AppError `unknown_carrier` */
export function buildQuery(waybill: Waybill, account: Account): HttpRequest {
  return signedForm({ url: QUERY_URL, kind: QUERY_KIND[account.plan ?? 'free'] }, waybill, account);
}

/** Where kdniao pushes to is set at kdniao, once for an account. @throws AppError `unknown_carrier` */
export function buildSubscription(waybill: Waybill, account: Account): HttpRequest {
  return signedForm({ url: SUBSCRIBE_URL, kind: SUBSCRIBE_KIND[account.plan ?? 'free'] }, waybill, account);
}

interface Service {
  url: string;
  /** RequestType. */
  kind: string;
}

function signedForm({ url, kind }: Service, waybill: Waybill, { accountId, key }: Account): HttpRequest {
  const requestData = JSON.stringify({
    OrderCode: '',
    ShipperCode: codeFor(waybill.carrier),
    LogisticCode: waybill.waybillNo,
    CustomerName: wantedPhoneTail(waybill),
  });
  return postForm(url, {
    RequestData: requestData,
    EBusinessID: accountId,
    RequestType: kind,
    DataSign: sign(requestData, key),
    DataType: '2',
  });
}
