import { createHash } from 'node:crypto';

/** JSON as sent: its bytes, or a text that stands for its UTF-8. */
type Signed = string | Buffer;

const md5Hex = (signed: Signed, key: string): string => createHash('md5').update(signed).update(key).digest('hex');

/** base64 over the 32 lower-case hex digits of md5(RequestData + AppKey). */
export function kdniaoSignature(requestData: Signed, appKey: string): string {
  return Buffer.from(md5Hex(requestData, appKey), 'latin1').toString('base64');
}

/** Upper-case hex digits of md5(param + key + customer). */
export function kuaidi100QuerySignature(param: Signed, key: string, customer: string): string {
  return md5Hex(param, key + customer).toUpperCase();
}

/** Upper-case hex digits of md5(param + salt). */
export function kuaidi100PushSignature(param: Signed, salt: string): string {
  return md5Hex(param, salt).toUpperCase();
}
