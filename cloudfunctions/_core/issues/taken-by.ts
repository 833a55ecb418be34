import type { Taken } from '../../../typings/merchant';
import { clerkOn, type Handling } from './handling';

/**
 * Who of the staff is on an issue.
 *
 * @param reader openid of whoever looks
 */
export function takenBy(handling: Handling | undefined, reader: string): Taken | undefined {
  const on = clerkOn(handling);
  return on && { name: on.clerk.name, at: on.at, mine: on.clerk.openid === reader };
}
