import { addText, hexOf, newHash } from '../text/hash-text';

/**
 * What a colleague is called between phone and cloud: not their openid, which is nobody else's to know.
 *
 * @param staffId `merchantId|openid`
 */
export function clerkKey(staffId: string): string {
  const hash = newHash();
  addText(hash, staffId);
  return hexOf(hash);
}
