import type { Ports } from '../../../cloudfunctions/_ports';
import { STORES } from '../simulation/mortal';

/** A call of a function to something outside it. */
export interface PortCall {
  /** Counts the function's calls from 1. */
  nth: number;
  port: (typeof STORES)[number];
  name: string;
}

export interface Watcher {
  /** May take its time: somebody else may have a turn first. */
  before?: (call: PortCall) => Promise<void>;
  after?: (call: PortCall, input: readonly unknown[], answer: unknown) => void;
}

/** The same ports, with somebody who sees each call. */
export function watched<P extends Ports>(ports: P, { before, after }: Watcher): P {
  let nth = 0;
  const around = <T extends object>(port: PortCall['port'], target: T): T =>
    new Proxy(target, {
      get: (_target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return async (...input: unknown[]): Promise<unknown> => {
          nth += 1;
          const call: PortCall = { nth, port, name: String(name) };
          await before?.(call);
          const answer: unknown = await Reflect.apply(method, target, input);
          after?.(call, input, answer);
          return answer;
        };
      },
    });
  return { ...ports, ...Object.fromEntries(STORES.map((name) => [name, around(name, ports[name])])) };
}
