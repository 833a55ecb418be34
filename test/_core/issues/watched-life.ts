import type { AvailableSource, Following, Subscription } from '../../../cloudfunctions/_core/following/following';
import type { Audience, IssueCode } from '../../../typings/vocabulary';
import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import type { RaisedIssue, Scan, TrackingEvent } from '../../../cloudfunctions/_core/tracking/types';
import { schedule, type ScheduleTerms } from '../../../cloudfunctions/_core/following/schedule';
import { look } from '../../../cloudfunctions/_core/issues/look';
import { absorb } from '../../../cloudfunctions/_core/tracking/merging/absorb';
import { toEvents } from '../../../cloudfunctions/_core/tracking/merging/events';
import { parcel as summary, T0 } from '../tracking/made-events';

export const MINUTE = 60_000;

/** What really happens to a parcel, and when somebody looks. All moments are epoch ms, the oldest first. */
export interface Life {
  scans: readonly TrackingEvent[];
  /** Its source is asked and answers: with every scan until then. */
  answers: readonly number[];
  /** It tells by itself of every scan until then. */
  pushes?: readonly number[];
  /** `watchParcels` runs. */
  ticks: readonly number[];
  /** How far the source has told of other parcels, at a moment; undefined: it does not follow this one. */
  heardUpTo?: (now: number) => number;
}

/** Somebody came to hear of an issue. */
export interface Opening {
  code: IssueCode;
  since: number;
  who: Audience | 'again';
  at: number;
  /** Until when silence was known. */
  seenAt: number;
}

/** What became of it. */
export interface Lived {
  parcel: Parcel;
  openings: Opening[];
  /** Raised by rules, in the end. */
  raised: readonly RaisedIssue[];
  /** When something new was told. */
  news: number[];
  /** Ids of notices, once for each time that one was queued. */
  queued: string[];
}

/** How often a source that follows it looks, ms. */
export const RHYTHM = 2 * 60 * MINUTE;
const SOURCES: readonly AvailableSource[] = [{ provider: 'kdniao', accountId: 'acc-1', reach: 'china' }];
export const TERMS: ScheduleTerms = { sources: SOURCES, thresholds: [] };

/** One event a scan; each is read once. */
export function eventsOf(scans: readonly Scan[], carrier: string): TrackingEvent[] {
  return scans.flatMap((scan) => toEvents([scan], { carrier, provider: 'kdniao', receivedAt: scan.at }));
}

/** A parcel that was handed over at T0. */
export function shipped({ carrier, isFollowed }: { carrier: string; isFollowed: boolean }): Parcel {
  const subscription: Subscription = {
    ...{ outcome: 'subscribed', at: T0, failures: 0, accountId: 'acc-1', reach: 'china', rhythmMs: RHYTHM },
    ...{ carrier, waybillNo: '75000000000001' },
  };
  const following: Following = { subscriptions: isFollowed ? { kdniao: subscription } : {}, buckets: {}, failures: 0 };
  const parcel: Parcel = { ...summary({ carrier, following, buyer: 'oBuyer' }), events: [], notices: [] };
  return schedule(parcel, TERMS, T0);
}

/** Sees the parcel after each write, for laws that hold always. */
export type Witness = (after: Parcel, terms: ScheduleTerms, now: number) => void;

/** Lives a life: the product sees what its source tells, and looks at the parcel when it is due. */
export function liveThrough(carrier: string, life: Life, witness: Witness = () => undefined): Lived {
  const { heardUpTo } = life;
  let parcel = shipped({ carrier, isFollowed: heardUpTo !== undefined });
  const lived: Omit<Lived, 'parcel' | 'raised'> = { openings: [], news: [], queued: [] };
  for (const { at: now, what } of happenings(life)) {
    if (what === 'tick' && (parcel.dueAt ?? Infinity) > now) continue;
    const terms = heardUpTo ? { ...TERMS, heardUpTo: { kdniao: heardUpTo(now) } } : TERMS;
    const after = what === 'tick' ? look(parcel, terms, now).after : told(parcel, life.scans, { what, now });
    if (after === parcel) continue;
    if (after.events.length > parcel.events.length) lived.news.push(now);
    lived.openings.push(...openingsBetween(parcel.raised, after.raised, now));
    lived.queued.push(...newNotices(parcel, after));
    witness(after, what === 'tick' ? terms : TERMS, now);
    parcel = after;
  }
  return { ...lived, parcel, raised: parcel.raised ?? [] };
}

const newNotices = (before: Parcel, after: Parcel): string[] => {
  const known = new Set(before.notices.map(({ id }) => id));
  return after.notices.flatMap(({ id }) => (known.has(id) ? [] : id));
};

type Happening = { at: number; what: 'push' | 'answer' | 'tick' };

/** Where they fall together, what is told comes first. */
function happenings({ answers, pushes = [], ticks }: Life): Happening[] {
  const all = [
    ...pushes.map((at) => ({ at, what: 'push' as const })),
    ...answers.map((at) => ({ at, what: 'answer' as const })),
    ...ticks.map((at) => ({ at, what: 'tick' as const })),
  ];
  return all.sort((a, b) => a.at - b.at);
}

/** An answer says that there is nothing more; a push without news is not written. */
function told(
  parcel: Parcel,
  scans: readonly TrackingEvent[],
  { what, now }: { what: 'push' | 'answer'; now: number },
): Parcel {
  const events = scans.slice(parcel.events.length).filter(({ at }) => at <= now);
  const absorbed = events.length === 0 ? parcel : absorb(parcel, { events }, now);
  if (what === 'push') return absorbed === parcel ? parcel : schedule(absorbed, TERMS, now);
  const { following } = absorbed;
  return following
    ? schedule({ ...absorbed, following: { ...following, answeredAt: now, seenAt: now } }, TERMS, now)
    : absorbed;
}

/** Who came to hear of what between two states of a parcel. */
function openingsBetween(before: Parcel['raised'] = [], after: Parcel['raised'] = [], at: number): Opening[] {
  const known = new Set(before.flatMap(heardBy).map(nameOf));
  return after
    .flatMap(heardBy)
    .filter((opening) => !known.has(nameOf(opening)))
    .map((opening) => ({ ...opening, at }));
}

type Heard = Omit<Opening, 'at'>;
type Name = Omit<Heard, 'seenAt'>;

function heardBy({ code, since, only, isEscalation, escalatedAt, seenAt = NaN }: RaisedIssue): Heard[] {
  const own: Audience[] = only ? [only] : ['shopper', 'staff'];
  const who = [...(isEscalation ? [] : own), ...(escalatedAt === undefined ? [] : ['again' as const])];
  return who.map((one) => ({ code, since, who: one, seenAt }));
}

export const nameOf = ({ code, since, who }: Name): string => `${code}@${since} ${who}`;
