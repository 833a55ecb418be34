import { createHash } from 'node:crypto';
import type { RawPush } from '../../cloudfunctions/_ports';
import { ACCOUNTS, type BenchProvider } from './bench-shop';

/** The form's field that holds the JSON. */
const FIELD: Readonly<Record<BenchProvider, string>> = { kdniao: 'RequestData', kuaidi100: 'param' };

/** What anybody has to do who takes in a push: decode the form, make the digest, open the JSON. */
export function parseAlone({ provider, body }: Pick<RawPush, 'provider' | 'body'>): unknown {
  const source: BenchProvider = provider === 'kuaidi100' ? 'kuaidi100' : 'kdniao';
  const text = new URLSearchParams(body).get(FIELD[source]) ?? '';
  createHash('md5')
    .update(text + ACCOUNTS[source].key, 'utf8')
    .digest('hex');
  return JSON.parse(text);
}
