import type { Ports } from '../../cloudfunctions/_ports';
import type { Dice } from './dice';
import type { Ledger } from './ledger';

/** How the database fails. `refuses`: nothing was done. `loses`: it was done, and the answer is lost. */
export type Weather = 'refuses' | 'loses';

/** What a database in bad weather throws. */
class DatabaseFailed extends Error {
  override readonly name = 'DatabaseFailed';
}

/** The ports with a database each of whose calls fails with this probability, as long as `isBad()`. */
export function inWeather<P extends Pick<Ports, 'parcels' | 'quarantine' | 'shoppers' | 'sources'>>(
  ports: P,
  { dice, ledger, weather, probability, isBad, onFailure }: Storm,
): P {
  const around = <T extends object>(port: T): T =>
    new Proxy(port, {
      get:
        (target, name) =>
        async (...input: unknown[]) => {
          const fails = isBad() && dice.chance(probability);
          const kind = dice.pick(weather);
          const call = Reflect.get(target, name) as (...given: unknown[]) => Promise<unknown>;
          if (fails) ledger.append({ what: 'database failed' });
          if (fails) onFailure?.();
          if (fails && kind === 'refuses') throw new DatabaseFailed('refused');
          const answer = await call.apply(target, input);
          if (fails) throw new DatabaseFailed('the answer is lost');
          return answer;
        },
    });
  return {
    ...ports,
    parcels: around(ports.parcels),
    quarantine: around(ports.quarantine),
    shoppers: around(ports.shoppers),
    sources: around(ports.sources),
  };
}

interface Storm {
  dice: Dice;
  ledger: Ledger;
  weather: readonly Weather[];
  probability: number;
  isBad: () => boolean;
  /** At each failure, before it is thrown. */
  onFailure?: () => void;
}
