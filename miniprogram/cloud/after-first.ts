import type { Transport } from './transport';

/** A page that asks at all does so within this of the launch, ms. [judged] */
const PATIENCE_MS = 500;

/**
 * Lets what no page waits for come after what the first page asks: until that is drawn, a slow network has one question to carry.
 *
 * @returns the same transport, and when its first call has ended, one way or the other; soon after the launch where none is made
 */
export function afterFirst(transport: Transport): { transport: Transport; first: Promise<void> } {
  let begun = false;
  let end = (): void => undefined;
  const first = new Promise<void>((resolve) => {
    // The page draws its answer before anything else happens.
    end = () => void setTimeout(resolve, 0);
  });
  setTimeout(() => {
    if (!begun) end();
  }, PATIENCE_MS);
  const call: Transport['call'] = async (fn, action, input) => {
    begun = true;
    try {
      return await transport.call(fn, action, input);
    } finally {
      end();
    }
  };
  return { transport: { call }, first };
}
