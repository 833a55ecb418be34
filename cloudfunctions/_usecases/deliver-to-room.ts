import type { DeliverDeps } from './deliver-deps';
import { planRoom } from '../_core/notices/plan-room';
import { roomWords } from '../_core/notices/room-words';
import { alertRefused } from './alert-refused';
import { carryOut } from './carry-out';
import { fetchLeaders, type Desk } from './notice-desk';

/**
 * Tells a shop's staff what is due to them of the parcels in hand, in one message. Two operations a message, two for each further parcel
 * in it; a read more where a message may have said something, and whoever sent it did not come to write that down.
 *
 * @param until no message is begun after this moment, epoch ms
 * @returns how many were sent
 */
export async function deliverToRoom(
  deps: DeliverDeps,
  desk: Desk,
  { merchantId, until }: { merchantId: string; until: number },
): Promise<number> {
  const { staffRoom: room, shopName = '' } = deps.merchants.byId(merchantId) ?? {};
  let sent = 0;
  while (deps.clock.now() <= until) {
    await fetchLeaders(deps, desk, ({ channel, to }) => channel === 'room' && to === merchantId);
    const own = [...desk.values()].filter((parcel) => parcel.merchantId === merchantId);
    const planned = planRoom({ merchantId, isOpen: room !== undefined }, own, deps.clock.now());
    if (planned.length === 0) break;
    const done = await carryOut(deps, desk, {
      planned,
      wording: (message) => {
        if (!room) throw new Error('a message for a room that there is not');
        return { channel: 'room', room, ...roomWords(message, { shopName }) };
      },
    });
    if (done?.result.outcome === 'sent') sent += 1;
    if (done?.result.outcome === 'refused') await alertRefused(deps, done.lead, done.result.code);
  }
  return sent;
}
