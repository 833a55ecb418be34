import type { Ports } from '../_ports';
import type { ToldNotice } from './carry-out';
import { refusedWords } from '../_core/notices/room-words';

/** The same thing is told again after so long at the soonest, ms. */
const REST_MS = 3_600_000;

/**
 * Says that messages of one kind are refused until somebody mends it: in the log, and to the staff of the shop if it has a room. Once an hour
 * for each template and code. What happens to this message decides nothing.
 */
export async function alertRefused(
  { alerts, clock, log, merchants, messages }: Pick<Ports, 'alerts' | 'clock' | 'log' | 'merchants' | 'messages'>,
  { parcel: { merchantId }, notice: { template, channel } }: ToldNotice,
  code: string,
): Promise<void> {
  const what = channel ?? template;
  if (!(await alerts.raise(`refused|${merchantId}|${what}|${code}`, clock.now(), REST_MS))) return;
  log.error('messages are refused', new Error(`${what}: ${code}`), { merchantId, code });
  const { staffRoom: room, shopName = '' } = merchants.byId(merchantId) ?? {};
  if (!room || channel === 'room') return;
  const { outcome } = await messages.send({ channel: 'room', room, ...refusedWords(template, code, { shopName }) });
  log.info('staff alerted', { merchantId, outcome });
}
