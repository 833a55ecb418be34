import { sign } from '../../../cloudfunctions/_providers/seventeen-track/sign';
import type { Arrival } from '../arrival';
import { TEST_ACCOUNT } from '../test-account';

/** How 17TRACK sends what a raw file holds. */
export function arrive(kind: 'push' | 'query', payload: unknown): Arrival {
  const body = JSON.stringify(payload);
  return kind === 'push' ? { push: { body, headers: { sign: sign(body, TEST_ACCOUNT.key) } } } : { answer: body };
}
