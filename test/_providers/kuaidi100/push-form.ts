import { saltOf, signPush } from '../../../cloudfunctions/_providers/kuaidi100/sign';
import type { PushRequest } from '../../../cloudfunctions/_providers/provider';
import { TEST_ACCOUNT } from '../test-account';

const SALT = saltOf(TEST_ACCOUNT.key, TEST_ACCOUNT.parcelId);

/** A push's form as kuaidi100 sends it for the test account's parcel; `more` replaces fields. */
export function pushForm(param: string, more: Record<string, string> = {}): PushRequest {
  const fields = { sign: signPush(param, SALT), param, ...more };
  return { body: new URLSearchParams(fields).toString(), headers: {} };
}
