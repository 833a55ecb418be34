import { asOne } from './as-one';
import type { DueNotice, NoticedParcel, Planned } from './decision';
import { dueNotices, plainDecision } from './due-notices';

/**
 * What becomes of the notices to a shop's staff that are due: one message for all of them, if the shop has a room.
 *
 * @param parcels those of the merchant that are in hand
 * @param now epoch ms
 */
export function planRoom(
  { merchantId, isOpen }: { merchantId: string; isOpen: boolean },
  parcels: readonly NoticedParcel[],
  now: number,
): Planned[] {
  const planned: Planned[] = [];
  const ready: DueNotice[] = [];
  for (const due of dueNotices(parcels, ({ to, channel }) => channel === 'room' && to === merchantId, now)) {
    const decision = plainDecision(due, parcels, now);
    if (decision === 'leave') continue;
    if (decision) planned.push({ ...due, decision });
    else if (isOpen) ready.push(due);
    else planned.push({ ...due, decision: { do: 'end', state: 'in_app', reason: 'no_room' } });
  }
  return [...planned, ...asOne(ready)];
}
