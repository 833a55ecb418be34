import { CloudError } from './cloud-error';
import type { Transport } from './transport';

/**
 * Whoever is forgotten while a call is under way gets no answer to it: what reads it would keep it on the phone again.
 *
 * @param forgotten rises whenever what the phone kept of a person was forgotten
 * @returns the same transport; a call that somebody forgotten made fails as `not_found`
 */
export function whileKnown(transport: Transport, forgotten: () => number): Transport {
  return {
    call: async (fn, action, input) => {
      const then = forgotten();
      const output = await transport.call(fn, action, input);
      if (forgotten() !== then) throw new CloudError('not_found', false);
      return output;
    },
  };
}
