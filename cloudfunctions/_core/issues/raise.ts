import type { RaisedIssue } from '../tracking/types';
import type { Pending } from './pending';
import { isSameEpisode } from './handling';

/** Whether its moment has come, and the source was seen to be silent until then: neither alone is evidence. */
export const isDue = ({ at }: Pending, { now, seenAt }: { now: number; seenAt: number }): boolean =>
  at <= now && at <= seenAt;

/**
 * What rules have raised, with what has become due added.
 *
 * @param due of one parcel, the soonest first; at least one
 * @param seenAt until when the parcel's silence is known, epoch ms
 */
export const withRaised = (
  raised: readonly RaisedIssue[] = [],
  due: readonly Pending[],
  when: { now: number; seenAt: number },
): RaisedIssue[] => due.reduce((list, pending) => withOne(list, pending, when), [...raised]);

function withOne(raised: RaisedIssue[], pending: Pending, when: { now: number; seenAt: number }): RaisedIssue[] {
  const known = raised.find((one) => isSameEpisode(one, pending.expected));
  if (known) return raised.map((one) => (one === known ? withAnother(one, pending, when) : one));
  return [...raised, opened(pending, when)];
}

function opened(
  { expected: { code, since, why, patienceMs, usual, isEscalation }, who }: Pending,
  { now, seenAt }: { now: number; seenAt: number },
): RaisedIssue {
  const episode = { code, since, openedAt: now, why, seenAt, ...(patienceMs !== undefined && { patienceMs }) };
  return {
    ...episode,
    ...(usual && { usual }),
    ...(isEscalation ? { isEscalation, escalatedAt: now } : { only: who }),
  };
}

/** The other one hears of it too, or staff once more, for another reason. */
function withAnother(
  { only, ...rest }: RaisedIssue,
  { expected: { why, isEscalation }, who }: Pending,
  { now, seenAt }: { now: number; seenAt: number },
): RaisedIssue {
  if (isEscalation) return { ...rest, why, ...(only && { only }), escalatedAt: now };
  if (only === who) return { ...rest, only };
  return rest.openedAt === now ? rest : { ...rest, joinedAt: now, ...(who === 'staff' && { joined: who }), seenAt };
}
