/** Nothing that is heard or read as something else: no 0 and O, no 1 and I. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/**
 * A report's id, short enough to say on the phone: K7M-2QF. One of 2³⁰.
 *
 * @param chance 0 ≤ chance() < 1
 */
export function reportId(chance: () => number): string {
  const part = () => Array.from({ length: 3 }, () => SIGNS.charAt(Math.floor(chance() * SIGNS.length))).join('');
  return `${part()}-${part()}`;
}
