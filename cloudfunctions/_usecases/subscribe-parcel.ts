import type { Parcel } from '../_core/tracking/parcel';
import type { Ports } from '../_ports';
import { triedFor, unfollowed } from '../_core/following/next-follow-at';
import { schedule } from '../_core/following/schedule';
import { withBegun, withTold, type Asking } from '../_core/following/subscribing';
import { waybillNow } from '../_core/following/waybill-now';
import { askInTurn, type AskDeps, type Inquired, type Inquiry, type Manner, type OneCall } from './ask-in-turn';
import type { Answer } from './ask-source';
import type { Source } from './open-sources';

type Deps = AskDeps & Pick<Ports, 'pushAddress'>;

/**
 * Has a parcel followed wherever it is not yet: at the first of its merchant's sources that takes it, where it crosses a border at one for
 * such parcels too, and at a second one when the first has nothing to tell. What became of it stands on the parcel.
 */
export async function subscribeParcel(
  deps: Deps,
  first: Parcel,
  { sources, manner }: { sources: readonly Source[]; manner: Manner },
): Promise<Inquired> {
  let done: Inquired = { parcel: first, isAnswered: false, isAsked: false, isClosed: false };
  for (const { reach, from = 0 } of unfollowed(first)) {
    if (from > deps.clock.now()) continue;
    const fitting = sources.filter((source) => reach === undefined || source.provider.reach === reach);
    const open = fitting.filter((source) => mayTry(done.parcel, source, deps.clock.now()));
    const next = await askInTurn(deps, done.parcel, { sources: open, inquiry: subscription(deps, first._id), manner });
    done = { ...next, isAnswered: done.isAnswered || next.isAnswered, isAsked: done.isAsked || next.isAsked };
  }
  return done;
}

/** Not one that follows it already, nor one that is to be left alone about it for a while. */
function mayTry(parcel: Parcel, { provider }: Source, now: number): boolean {
  const before = parcel.following?.subscriptions[provider.code];
  if (!before || !triedFor(parcel.following, waybillNow(parcel)).includes(before)) return true;
  return before.outcome !== 'subscribed' && (before.retryAt ?? 0) <= now;
}

function subscription({ pushAddress }: Deps, parcelId: string): Inquiry<true> {
  return {
    kind: 'subscriptions',
    build: ({ provider, account }, waybill) => {
      const url = `${pushAddress}/${provider.code}/${account.accountId}/${parcelId}`;
      return provider.buildSubscription(waybill, account, { url, parcelId });
    },
    read: ({ provider }, text) => {
      provider.checkSubscription(text);
      return true;
    },
    begin: (following, call) => withBegun(following, askingOf(call, parcelId), call.now),
    note: (parcel, call, answer) => noteTold(parcel, askingOf(call, parcelId), answer, call.now),
  };
}

const askingOf = ({ source: { provider, limits }, waybill }: OneCall, parcelId: string): Asking => ({
  provider: provider.code,
  parcelId,
  carrier: waybill.carrier,
  waybillNo: waybill.waybillNo,
  reach: provider.reach,
  rhythmMs: limits.rhythmMs,
});

function noteTold(parcel: Parcel, asking: Asking, answer: Answer<true>, now: number): Parcel {
  const { following } = parcel;
  if (!following) return parcel;
  const told = { isTaken: answer.outcome === 'answered', ...(answer.outcome === 'refused' && { code: answer.code }) };
  return schedule({ ...parcel, following: withTold(following, asking, told, now) }, now);
}
