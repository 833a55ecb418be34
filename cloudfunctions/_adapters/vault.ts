import type { Vault } from '../_ports';
import { phoneDigits } from '../_core/access/phone-digits';
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

export interface VaultKeys {
  /** Which key seals from now on; the others still open. */
  current: string;
  /** Key id → 32 bytes, base64. */
  keys: Record<string, string>;
  /** ≥ 32 bytes, base64. */
  lookupKey: string;
}

const IV_BYTES = 12;
const TAG_BYTES = 16;
const TOKEN_BYTES = 16;

export function environmentVault({ current, keys, lookupKey }: VaultKeys): Vault {
  const secret = Buffer.from(lookupKey, 'base64');
  const hmac = (text: string) => createHmac('sha256', secret).update(text).digest();
  const token = (text: string) => hmac(text).subarray(0, TOKEN_BYTES).toString('base64url');
  return {
    seal: (text) => ({ keyId: current, box: encrypt(keyOf(keys, current), text) }),
    open: ({ keyId, box }) => decrypt(keyOf(keys, keyId), box),
    lookup: (phone) => hmac(`phone|${phoneDigits(phone)}`).toString('base64url'),
    claimToken: (parcelId, requestKey) => token(`claim|${parcelId}|${requestKey}`),
    shareToken: (parcelId, number) => token(`share|${parcelId}|${String(number)}`),
  };
}

function keyOf(keys: Record<string, string>, keyId: string): Buffer {
  const key = keys[keyId];
  if (key === undefined)
    throw new Error(`no sealing key named ${keyId}: SEAL_KEYS must keep every key that ever sealed`);
  return Buffer.from(key, 'base64');
}

function encrypt(key: Buffer, text: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}

function decrypt(key: Buffer, box: string): string {
  const bytes = Buffer.from(box, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
}
