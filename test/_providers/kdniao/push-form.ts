import type { PushRequest } from '../../../cloudfunctions/_providers/provider';
import { sign } from '../../../cloudfunctions/_providers/kdniao/sign';
import { TEST_ACCOUNT } from '../test-account';

/** A push as kdniao sends it, signed for the test account. */
export function pushForm(requestData: string, more: Record<string, string> = {}): PushRequest {
  const fields = {
    RequestData: requestData,
    RequestType: '101',
    DataSign: sign(requestData, TEST_ACCOUNT.key),
    ...more,
  };
  return { body: new URLSearchParams(fields).toString(), headers: {} };
}
