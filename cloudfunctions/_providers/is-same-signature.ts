import { timingSafeEqual } from 'node:crypto';

/** Whether two signatures are the same text; takes the same time wherever they differ. */
export function isSameSignature(expected: string, given: string): boolean {
  const [one, other] = [Buffer.from(expected, 'utf8'), Buffer.from(given, 'utf8')];
  return one.length === other.length && timingSafeEqual(one, other);
}
