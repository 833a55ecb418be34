import type { Parcel } from '../_core/tracking/parcel';
import type { Snapshot } from '../_core/tracking/types';
import type { Ports } from '../_ports';
import { schedule } from '../_core/following/schedule';
import { absorb } from '../_core/tracking/merging/absorb';
import { askInTurn, type AskDeps, type Inquired, type Inquiry, type Manner, type OneCall } from './ask-in-turn';
import type { Answer } from './ask-source';
import type { Source } from './open-sources';
import { arrivedFrom, readSnapshot } from './read-pushed';
import { recipientOf } from './recipient-of';

type Deps = AskDeps & Pick<Ports, 'vault'>;

/**
 * Asks where a parcel is, one source after the other until one answers, and merges what it says as a push's track is merged.
 *
 * @param sources best first
 */
export function queryParcel(
  deps: Deps,
  first: Parcel,
  { sources, manner }: { sources: readonly Source[]; manner: Manner },
): Promise<Inquired> {
  return askInTurn(deps, first, { sources, inquiry: query(deps), manner });
}

/** Sources that can say something about a parcel: those for parcels across borders answer about what they follow alone. */
export const askable = ({ following }: Parcel, sources: readonly Source[]): Source[] =>
  sources.filter(
    ({ provider }) => provider.reach === 'china' || following?.subscriptions[provider.code]?.outcome === 'subscribed',
  );

function query({ vault }: Deps): Inquiry<Snapshot> {
  return {
    kind: 'queries',
    build: ({ provider, account }, waybill) => provider.buildQuery(waybill, account),
    read: ({ provider }, text, waybill) => provider.readAnswer(text, waybill),
    begin: (following, { now }) => ({ ...following, askedAt: now }),
    note: (parcel, call, answer) => schedule(noteAnswer({ vault }, parcel, call, answer), call.now),
  };
}

function noteAnswer(
  { vault }: Pick<Ports, 'vault'>,
  parcel: Parcel,
  { source, now }: OneCall,
  answer: Answer<Snapshot>,
): Parcel {
  const { following, merchantId, carrier, waybillNo } = parcel;
  if (!following || answer.outcome === 'closed') return parcel;
  if (answer.outcome !== 'answered')
    return { ...parcel, following: { ...following, failures: following.failures + 1 } };
  const heard = { ...parcel, following: { ...following, failures: 0, answeredAt: now } };
  const about = { merchantId, provider: source.provider.code, receivedAt: now };
  const recipient = recipientOf(vault, parcel);
  return absorb(heard, arrivedFrom(readSnapshot(answer.value, about), { carrier, waybillNo, recipient }), now);
}
