import type { Parcels } from '../../cloudfunctions/_ports';
import type { Dice } from './dice';

/** The same parcels behind a wire: before and after each call, others get their turn, up to `most` times. */
export function yielding(parcels: Parcels, dice: Dice, most = 6): Parcels {
  const turns = async () => {
    for (let left = dice.between(0, most); left > 0; left -= 1) await Promise.resolve();
  };
  return new Proxy(parcels, {
    get:
      (target, name: keyof Parcels) =>
      async (...input: unknown[]) => {
        await turns();
        const answer: unknown = await Reflect.apply(target[name], target, input);
        await turns();
        return answer;
      },
  });
}
