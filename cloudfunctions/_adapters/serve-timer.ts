import type { Ports } from '../_ports';
import { isCalledFromOutside } from './wx-cloud';

const REFUSED = { ok: false, code: 'forbidden' } as const;

/**
 * Makes the `main` of a function that a timer runs: a failure is logged here, and told to the platform. WeChat lets every phone call every
 * function by its name: who does is refused.
 */
export function serveTimer<T>({ log }: Pick<Ports, 'log'>, run: () => Promise<T>): () => Promise<T | typeof REFUSED> {
  return async () => {
    if (isCalledFromOutside()) {
      log.warn('a timer’s function was called', { code: REFUSED.code });
      return REFUSED;
    }
    try {
      return await run();
    } catch (error) {
      log.error('unexpected', error);
      throw error;
    }
  };
}
