import { sign } from '../../../cloudfunctions/_providers/aftership/sign';
import type { Arrival } from '../arrival';
import { TEST_ACCOUNT } from '../test-account';

/** How AfterShip sends what a raw file holds. */
export function arrive(kind: 'push' | 'query', payload: unknown): Arrival {
  const body = JSON.stringify(payload);
  if (kind === 'query') return { answer: body };
  return { push: { body, headers: { 'aftership-hmac-sha256': sign(body, TEST_ACCOUNT.key) } } };
}
