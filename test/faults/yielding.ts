import type { Dice } from './dice';

/** The same port behind a wire: before and after each call, others get their turn, up to `most` times. */
export function yielding<P extends object>(port: P, dice: Dice, most = 6): P {
  const turns = async () => {
    for (let left = dice.between(0, most); left > 0; left -= 1) await Promise.resolve();
  };
  return new Proxy(port, {
    get:
      (target, name) =>
      async (...input: unknown[]) => {
        await turns();
        const call = Reflect.get(target, name) as (...input: unknown[]) => unknown;
        const answer = await Reflect.apply(call, target, input);
        await turns();
        return answer;
      },
  });
}
