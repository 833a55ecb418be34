import type { Parcel } from '../parcel';
import type { ProviderCode } from '../types';
import type { KnownRecipient } from '../../access/mask';
import { queueNotices } from '../../notices/queue-notices';
import { withNotices } from '../../notices/with-notices';
import { isRecipientForgotten, withoutRecipientAtEnd } from '../forget-recipient';
import { deriveState } from '../state/derive-state';
import { maskEvents } from './events';
import { renameIds } from './heard-tracks';
import type { HeardPush } from './heard-push';
import { linkedKeys } from './linked-keys';
import { mergeArrived, type Arrived, type Merged } from './merge-arrived';
import { standingEvents } from './own-events';

/** What waited for its parcel, with the recipient masked: the ids of its events change. */
export function maskArrived(arrived: Arrived, addressee: { carrier: string; recipient: KnownRecipient }): Arrived {
  const events = maskEvents(arrived.events, addressee);
  const ids = new Map(arrived.events.map(({ id }, index) => [id, events[index]?.id ?? id]));
  return { ...arrived, events, tracks: renameIds(arrived.tracks, ids) };
}

/**
 * The parcel with what arrived merged in, its state derived anew and its notices queued; the very same object when nothing
 * is new. The order in which things arrive does not matter. One whose recipient was forgotten takes in nothing more.
 *
 * @param now epoch ms
 */
export function absorb(parcel: Parcel, arrived: Arrived, now: number): Parcel {
  const merged = isRecipientForgotten(parcel) ? parcel : mergeArrived(parcel, arrived);
  if (merged === parcel) return parcel;
  return withQueued(parcel, { ...withArrived(parcel, merged), heardAt: now }, now);
}

/**
 * The parcel given up beside its newest standing event, as a source would give it up; the very same object when it was already. Nobody
 * told of anything, so `heardAt` stays.
 *
 * @param now epoch ms
 */
export function giveUp(parcel: Parcel, now: number): Parcel {
  const merged = mergeArrived(parcel, { events: [], tracks: { gaveUpAt: parcel.newest?.at ?? 0 } });
  return merged === parcel ? parcel : withQueued(parcel, withArrived(parcel, merged), now);
}

/**
 * The parcel with what rules or its buyer raised, or what staff did about its issues: its issues follow anew, and its notices are queued.
 *
 * @param now epoch ms
 */
export function withBeside(parcel: Parcel, beside: Pick<Parcel, 'raised' | 'handling'>, now: number): Parcel {
  const rest = withoutState({ ...parcel, ...beside });
  return withQueued(parcel, { ...rest, ...deriveState(rest.events, rest.shippedAt, rest) }, now);
}

const withQueued = (before: Parcel, after: Parcel, now: number): Parcel =>
  withNotices(after, queueNotices(before, after, now));

function withArrived(parcel: Parcel, { events, tracks, saidEta, destination, saidKeys, corrections }: Merged): Parcel {
  const rest = withoutState(parcel);
  const said = {
    ...(tracks && { tracks }),
    ...(saidEta && { saidEta }),
    ...(destination && { destination }),
    ...(saidKeys && { saidKeys }),
    ...(corrections && { corrections }),
  };
  const keys = linkedKeys({ ...parcel, ...said }, standingEvents({ ...parcel, ...said, events }));
  return withoutRecipientAtEnd({
    ...rest,
    ...said,
    events,
    keys,
    ...deriveState(events, parcel.shippedAt, { ...rest, ...said }),
  });
}

/** What of a parcel's state may be absent does not stay when it is derived anew. */
function withoutState(parcel: Parcel): Omit<Parcel, 'eta' | 'glance' | 'newest' | 'troubledAt'> {
  const { eta: _eta, glance: _glance, newest: _newest, troubledAt: _troubledAt, ...rest } = parcel;
  return rest;
}

/** The parcel that knows this push again, if it was changed by it: a replay is not worth a write. */
export function remember(before: Parcel, after: Parcel, provider: ProviderCode, push: HeardPush): Parcel {
  return after === before ? before : { ...after, heard: { ...after.heard, [provider]: push } };
}
