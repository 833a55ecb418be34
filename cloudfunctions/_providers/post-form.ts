import type { HttpRequest } from '../_core/http-request';

/** A question that is asked by a form. */
export function postForm(url: string, fields: Readonly<Record<string, string>>): HttpRequest {
  return {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded;charset=utf-8' },
    body: new URLSearchParams(fields).toString(),
  };
}
