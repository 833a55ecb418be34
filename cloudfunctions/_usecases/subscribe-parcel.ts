import type { AvailableSource } from '../_core/following/following';
import type { Parcel } from '../_core/tracking/parcel';
import type { Ports } from '../_ports';
import { askAnewFrom, triedFor, unfollowed } from '../_core/following/next-follow-at';
import { schedule, type ScheduleTerms } from '../_core/following/schedule';
import { withBegun, withTold, type Asking, type Told } from '../_core/following/subscribing';
import { askInTurn, type AskDeps, type Inquired, type Inquiry, type Manner, type OneCall } from './ask-in-turn';
import type { Answer } from './ask-source';
import type { Source } from './open-sources';
import { termsOf } from './terms-of';

type Deps = AskDeps & Pick<Ports, 'pushAddress' | 'merchants'>;

/**
 * Has a parcel followed wherever it is not yet: at the first of its merchant's sources that takes it, where it crosses a border at one for
 * such parcels too, and at a second one when the first has nothing to tell. What became of it stands on the parcel.
 *
 * @param sources all of its merchant's
 */
export async function subscribeParcel(
  deps: Deps,
  first: Parcel,
  { sources, manner }: { sources: readonly Source[]; manner: Manner },
): Promise<Inquired> {
  const terms = termsOf(deps.merchants.byId(first.merchantId));
  const available = terms.sources;
  const inquiry = subscription(deps, first._id, terms);
  let done: Inquired = { parcel: first, isAnswered: false, isAsked: false, waits: [] };
  for (const { reach, from = 0 } of unfollowed(first, available)) {
    if (from > deps.clock.now()) continue;
    const fitting = sources.filter((source) => source.provider.reach === reach);
    const now = deps.clock.now();
    const opening = fitting.map((source) => ({ source, openAt: openAt(done.parcel, source, available) ?? Infinity }));
    const open = opening.flatMap((one) => (one.openAt <= now ? one.source : []));
    const next = await askInTurn(deps, done.parcel, { sources: open, inquiry, manner });
    const later = opening.filter((one) => one.openAt > now && one.openAt < Infinity);
    done = {
      parcel: next.parcel,
      isAnswered: done.isAnswered || next.isAnswered,
      isAsked: done.isAsked || next.isAsked,
      waits: [...done.waits, ...next.waits, ...later.map((one) => ({ why: 'number' as const, until: one.openAt }))],
      isCutShort: done.isCutShort === true || next.isCutShort === true,
    };
  }
  return done;
}

/** When a source may be asked to follow it, epoch ms, 0 for one that was never; undefined for one that does. One that has been silent for days may be asked anew. */
function openAt(parcel: Parcel, { provider }: Source, available: readonly AvailableSource[]): number | undefined {
  const before = parcel.following?.subscriptions[provider.code];
  if (!before || !triedFor(parcel, available).includes(before)) return 0;
  return before.outcome === 'subscribed' ? askAnewFrom(parcel, before) : (before.retryAt ?? 0);
}

function subscription({ pushAddress }: Deps, parcelId: string, terms: ScheduleTerms): Inquiry<true> {
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
    note: (parcel, call, answer) => {
      const { following } = parcel;
      if (!following || answer.outcome === 'closed') return schedule(parcel, terms, call.now);
      const told = withTold(following, askingOf(call, parcelId), toldBy(answer), call.now);
      return schedule({ ...parcel, following: told }, terms, call.now);
    },
  };
}

const askingOf = ({ source: { provider, account, limits }, waybill }: OneCall, parcelId: string): Asking => ({
  provider: provider.code,
  accountId: account.accountId,
  parcelId,
  carrier: waybill.carrier,
  waybillNo: waybill.waybillNo,
  reach: provider.reach,
  rhythmMs: limits.rhythmMs,
});

const toldBy = (answer: Answer<true>): Told => ({
  isTaken: answer.outcome === 'answered',
  ...(answer.outcome === 'refused' && { code: answer.code }),
  ...(answer.outcome === 'failed' && { mayHaveHeard: answer.mayHaveHeard }),
});
