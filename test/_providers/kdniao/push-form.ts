import { sign } from '../../../cloudfunctions/_providers/kdniao/sign';

export const KEY = '00000000-0000-0000-0000-000000000000';

/** A push's form body as kdniao sends it. */
export function pushForm(requestData: string, more: Record<string, string> = {}): string {
  const fields = { RequestData: requestData, RequestType: '101', DataSign: sign(requestData, KEY), ...more };
  return new URLSearchParams(fields).toString();
}
