import type { HttpRequest } from '../../_core/http-request';
import type { Account, Waybill } from '../provider';
import { codeOf } from './carrier-codes';

const TRACKINGS = 'https://api.aftership.com/tracking/2026-07/trackings';

/** A carrier for which AfterShip's slug is not known is left out: number alone is enough for a parcel it follows. */
export function buildQuery({ carrier, waybillNo }: Waybill, { key }: Account): HttpRequest {
  const slug = codeOf(carrier);
  const query = new URLSearchParams({ tracking_numbers: waybillNo, ...(slug !== undefined && { slug }) });
  return { method: 'GET', url: `${TRACKINGS}?${query.toString()}`, headers: headersWith(key) };
}

/** Where AfterShip pushes to is set at AfterShip, once for an account. */
export function buildSubscription({ carrier, waybillNo }: Waybill, { key }: Account): HttpRequest {
  const slug = codeOf(carrier);
  const body = JSON.stringify({ tracking_number: waybillNo, ...(slug !== undefined && { slug }) });
  return { method: 'POST', url: TRACKINGS, headers: headersWith(key), body };
}

const headersWith = (key: string): Record<string, string> => ({
  'content-type': 'application/json',
  'as-api-key': key,
});
