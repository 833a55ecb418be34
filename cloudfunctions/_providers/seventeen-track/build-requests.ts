import type { HttpRequest } from '../../_core/http-request';
import type { Account, Waybill } from '../provider';
import { wantedPhoneTail } from '../wanted-phone-tail';
import { codeOf } from './carrier-codes';

const BASE = 'https://api.17track.net/track/v2.2';

/** A carrier for which 17TRACK's key is not known is left out: it then detects the carrier itself. */
export function buildQuery(waybill: Waybill, account: Account): HttpRequest {
  return post('/gettrackinfo', account, parcelOf(waybill));
}

/** Where 17TRACK pushes to is set at 17TRACK, once for an account. */
export function buildSubscription(waybill: Waybill, account: Account): HttpRequest {
  return post('/register', account, { ...parcelOf(waybill), param: wantedPhoneTail(waybill) });
}

function parcelOf({ carrier, waybillNo }: Waybill): object {
  const key = codeOf(carrier);
  return { number: waybillNo, ...(key !== undefined && { carrier: Number(key) }) };
}

function post(path: string, { key }: Account, parcel: object): HttpRequest {
  const headers = { 'content-type': 'application/json', '17token': key };
  return { method: 'POST', url: BASE + path, headers, body: JSON.stringify([parcel]) };
}
