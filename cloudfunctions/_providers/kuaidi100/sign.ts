import { createHash, createHmac } from 'node:crypto';
import { isSameSignature } from '../is-same-signature';

const SALT_LENGTH = 32;

const md5Upper = (text: string | Uint8Array, key: string): string =>
  createHash('md5').update(text).update(key).digest('hex').toUpperCase();

/**
 * The `sign` of a question.
 *
 * @param param the JSON text exactly as sent, not encoded
 */
export function signQuery(param: string, key: string, customer: string): string {
  return md5Upper(param, key + customer);
}

/**
 * The `sign` of a push.
 *
 * @param param the JSON exactly as received, its form's encoding undone; a text stands for its UTF-8
 */
export function signPush(param: string | Uint8Array, salt: string): string {
  return md5Upper(param, salt);
}

/**
 * A parcel's own salt, 32 hex digits as kuaidi100 wants it: derived, so that nothing is stored, and a push of one parcel says
 * nothing about another's.
 */
export function saltOf(key: string, parcelId: string): string {
  return createHmac('sha256', key).update(parcelId, 'utf8').digest('hex').slice(0, SALT_LENGTH);
}

/** Whether `signature` fits, in either case of letters: documents and demo differ. Takes the same time wherever the two differ. */
export function isSignedWith(param: string | Uint8Array, signature: string, salt: string): boolean {
  return isSameSignature(signPush(param, salt), signature.toUpperCase());
}
