import { createHash } from 'node:crypto';
import { isSameSignature } from '../is-same-signature';

/**
 * kdniao's DataSign: base64 over the 32 hex digits (not the 16 bytes) of md5(RequestData + AppKey).
 *
 * @param requestData the JSON text exactly as sent or received, not encoded
 */
export function sign(requestData: string, appKey: string): string {
  const hex = createHash('md5').update(requestData, 'utf8').update(appKey, 'utf8').digest('hex');
  return Buffer.from(hex, 'latin1').toString('base64');
}

/** Whether `signature` is kdniao's for this text and key; takes the same time wherever the two differ. */
export function isSignedBy(requestData: string, signature: string, appKey: string): boolean {
  return isSameSignature(sign(requestData, appKey), signature);
}
