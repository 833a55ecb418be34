import type { Issue } from '../tracking/types';
import type { Handling } from './handling';
import { addText, hexOf, newHash } from '../text/hash-text';

/** So many hex digits are a whole number that JSON carries as it is. */
const DIGITS = 12;

/**
 * What a change of an issue is based on: another number after every deed but a mere look, every request, and once it is closed or open again. Not a count: of deeds that are
 * kept the oldest make room, and what was settled and opened again must not look as it did when it was settled.
 */
export function revisionOf(
  { closedAt, asks }: Pick<Issue, 'closedAt' | 'asks'>,
  handling: Handling | undefined,
): number {
  const hash = newHash();
  addText(hash, closedAt === undefined ? 'open' : 'closed');
  if (asks !== undefined) addText(hash, String(asks));
  for (const { at, by, kind } of (handling?.deeds ?? []).filter((deed) => deed.kind !== 'revealed'))
    addText(hash, `${at}|${by.openid}|${kind}`);
  return Number.parseInt(hexOf(hash).slice(0, DIGITS), 16);
}
