import type { Ports } from '../../../cloudfunctions/_ports';

/** What a function that was killed would have seen, had it lived. */
class Killed extends Error {
  override readonly name = 'Killed';
}

/** The ports whose calls leave the function. */
export const STORES = ['parcels', 'quarantine', 'shoppers', 'sources', 'messages', 'alerts', 'http'] as const;

interface Death {
  /** Which call is the last. */
  calls: number;
  isLastDone: boolean;
  /** Is called at least once. */
  onDeath: () => void;
}

/** The ports of a function that is killed at its n-th call, which is done or not, and from then on does nothing any more. */
export function mortal<P extends Ports>(ports: P, { calls, isLastDone, onDeath }: Death): P {
  let left = calls;
  const die = (when: string): never => {
    onDeath();
    throw new Killed(when);
  };
  const around = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name) => {
        const call: unknown = Reflect.get(target, name);
        if (typeof call !== 'function') return call;
        return async (...input: unknown[]): Promise<unknown> => {
          left -= 1;
          if (left < 0 || (left === 0 && !isLastDone)) return die('before');
          const answer: unknown = await Reflect.apply(call, target, input);
          if (left <= 0) return die('after');
          return answer;
        };
      },
    });
  return { ...ports, ...Object.fromEntries(STORES.map((name) => [name, around(ports[name])])) };
}
