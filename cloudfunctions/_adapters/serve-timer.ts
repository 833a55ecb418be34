import type { Ports } from '../_ports';
import { AppError } from '../_core/app-error';
import { isCalledFromOutside } from './called-from-outside';

/**
 * Makes the `main` of a function that a timer runs: a failure is logged here, and told to the platform. WeChat lets every phone call every
 * function by its name: who does is refused, as a failure, so that the platform counts it should it ever be a timer.
 */
export function serveTimer<T>(
  { log }: Pick<Ports, 'log'>,
  run: () => Promise<T>,
): (event?: unknown, context?: unknown) => Promise<T> {
  return async (_event, context) => {
    if (isCalledFromOutside(context, process.env)) {
      log.warn('a timer’s function was called', { code: 'forbidden' });
      throw new AppError('forbidden', 'a timer’s function was called');
    }
    try {
      return await run();
    } catch (error) {
      log.error('unexpected', error);
      throw error;
    }
  };
}
