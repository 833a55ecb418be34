import { createHash } from 'node:crypto';
import { isSameSignature } from '../is-same-signature';

/**
 * kdniao's DataSign: base64 over the 32 hex digits (not the 16 bytes) of md5(RequestData + AppKey).
 *
 * @param requestData the JSON exactly as sent or received, its form's encoding undone; a text stands for its UTF-8
 */
export function sign(requestData: string | Uint8Array, appKey: string): string {
  const hex = createHash('md5').update(requestData).update(appKey).digest('hex');
  return Buffer.from(hex, 'latin1').toString('base64');
}

/** Whether `signature` is kdniao's for this text and key; takes the same time wherever the two differ. */
export function isSignedBy(requestData: string | Uint8Array, signature: string, appKey: string): boolean {
  return isSameSignature(sign(requestData, appKey), signature);
}
