import type { Ports } from '../_ports';

/** Makes the `main` of a function that a timer runs: a failure is logged here, and told to the platform. */
export function serveTimer<T>({ log }: Pick<Ports, 'log'>, run: () => Promise<T>): () => Promise<T> {
  return async () => {
    try {
      return await run();
    } catch (error) {
      log.error('unexpected', error);
      throw error;
    }
  };
}
