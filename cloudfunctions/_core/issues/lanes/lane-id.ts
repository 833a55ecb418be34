import { createHash } from 'node:crypto';
import type { Lane } from './types';

/** In the place of a merchant: all of them together. */
export const ALL_MERCHANTS = '*';

/** What a lane's record is known by: 64 hex digits. */
export function laneId(merchantId: string, { carrier, from, to }: Lane): string {
  return createHash('sha256').update(`lane|${merchantId}|${carrier}|${from}|${to}`, 'utf8').digest('hex');
}
