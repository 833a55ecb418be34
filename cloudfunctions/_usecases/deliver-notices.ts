import type { ParcelOutline } from '../_core/tracking/parcel';
import type { Notice } from '../_core/notices/types';
import type { DeliverDeps } from './deliver-deps';
import { atOnce } from './at-once';
import { deliverToPerson } from './deliver-to-person';
import { deliverToRoom } from './deliver-to-room';
import { deskOf } from './notice-desk';

/** Persons to whom is sent at once: each waits for the database and WeChat most of the time, and no two share a parcel. */
const AT_ONCE = 6;

/**
 * Sends what is due of these parcels' notices, addressee by addressee, until all is done or the budget is spent. Each attempt is recorded
 * before its call and its result after; whoever loses the race for a parcel leaves it to the other. What goes wrong with one addressee is
 * logged and comes again by the timer; the others go on.
 * At most five operations a message (the person, their parcels, the claim, the result, the ledger), two more for each parcel folded into it.
 *
 * @param budgetMs no message is begun after this much time
 * @returns how many were sent
 */
export async function deliverNotices(
  deps: DeliverDeps,
  parcels: readonly ParcelOutline[],
  budgetMs: number,
): Promise<number> {
  const desk = deskOf(parcels);
  const until = deps.clock.now() + budgetMs;
  const due = dueIn(parcels, deps.clock.now());
  const persons = new Set(due.filter(({ channel }) => channel === undefined).map(({ to }) => to));
  const rooms = new Set(due.filter(({ channel }) => channel === 'room').map(({ to }) => to));
  const toPerson = (openid: string) => guarded(deps, {}, () => deliverToPerson(deps, desk, { openid, until }));
  const toRoom = (merchantId: string) =>
    guarded(deps, { merchantId }, () => deliverToRoom(deps, desk, { merchantId, until }));
  const isTime = () => deps.clock.now() <= until;
  const toPersons = await atOnce([...persons], { most: AT_ONCE, goesOn: isTime }, toPerson);
  // Rooms share their parcels with persons.
  const toRooms = await atOnce([...rooms], { most: 1, goesOn: isTime }, toRoom);
  return [...toPersons, ...toRooms].reduce((sum, count) => sum + count, 0);
}

/** Notices whose time has come, the longest waiting first. */
const dueIn = (parcels: readonly ParcelOutline[], now: number): Notice[] =>
  parcels
    .flatMap(({ notices }) => notices)
    .filter(({ nextAt = Infinity }) => nextAt <= now)
    .sort((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0));

async function guarded(
  { log }: DeliverDeps,
  about: { merchantId?: string },
  deliver: () => Promise<number>,
): Promise<number> {
  try {
    return await deliver();
  } catch (error) {
    log.error('notices of one addressee failed', error, about);
    return 0;
  }
}
