import type { ProviderCode, TrackingEvent } from '../types';

/**
 * What a provider's newest whole track looks like, next to all that it told of before. Newest is the one with the newest scan, and
 * several that end with the same scan count as one: so it follows from the set of tracks, not from the order in which they came.
 */
export interface HeardTrack {
  /** Its oldest and its newest scan, epoch ms. */
  oldest: number;
  newest: number;
  /** How many scans it has: more than the parcel keeps when some had to give way. */
  count: number;
  /** Ids of events that this provider told of and that its newest track does not hold; sorted. */
  lacks: string[];
}

export interface HeardTracks {
  whole?: Partial<Record<ProviderCode, HeardTrack>>;
  /** The newest scan beside which a provider, or we, gave up following the parcel, epoch ms; 0: we did, and it never had one. */
  gaveUpAt?: number;
}

/** Events, and which of them each provider's newest track holds. */
export interface Told {
  events: readonly TrackingEvent[];
  tracks?: HeardTracks | undefined;
}

/** All providers that told of an event. */
export const sourcesOf = ({ provider, alsoFrom = [] }: TrackingEvent): ProviderCode[] => [provider, ...alsoFrom];

/**
 * What a single whole track tells. A track under another number is none of the parcel's own: nothing is missed in it. A provider that
 * gives up a number of which it never told a scan does not know it; that says nothing about the parcel.
 */
export function toldBy(events: readonly TrackingEvent[], provider: ProviderCode, hasGivenUp = false): Told {
  const own = events.filter(({ via }) => via === undefined);
  const times = own.map(({ at }) => at);
  const newest = times.reduce((a, b) => Math.max(a, b), 0);
  const oldest = times.reduce((a, b) => Math.min(a, b), newest);
  const count = new Set(own.map(({ id }) => id)).size;
  const tracks: HeardTracks = {
    ...(count > 0 && { whole: { [provider]: { oldest, newest, count, lacks: [] } } }),
    ...(hasGivenUp && count > 0 && { gaveUpAt: newest }),
  };
  return { events, tracks };
}

/**
 * Both together: commutative, associative, idempotent.
 *
 * @param kept the union of both lists of events, as far as it is kept
 * @returns `known.tracks` itself when the other adds nothing
 */
export function mergeTracks(known: Told, other: Told, kept: readonly TrackingEvent[]): HeardTracks | undefined {
  const [a, b] = [known.tracks, other.tracks];
  if (!b || (!b.whole && b.gaveUpAt === undefined)) return a;
  const providers = [...new Set([...providersIn(a), ...providersIn(b)])].sort();
  const whole: NonNullable<HeardTracks['whole']> = {};
  for (const provider of providers) {
    const merged = mergeTrack(provider, known, other, kept);
    if (merged) whole[provider] = merged;
  }
  const gaveUpAt = Math.max(a?.gaveUpAt ?? -1, b.gaveUpAt ?? -1);
  const isSame =
    gaveUpAt === (a?.gaveUpAt ?? -1) && providers.every((provider) => whole[provider] === a?.whole?.[provider]);
  return isSame ? a : { ...(providers.length > 0 && { whole }), ...(gaveUpAt >= 0 && { gaveUpAt }) };
}

/** The same tracks when events have got other ids: old id → new id. */
export function renameIds(tracks: HeardTracks | undefined, ids: ReadonlyMap<string, string>): HeardTracks | undefined {
  if (!tracks?.whole) return tracks;
  const whole: NonNullable<HeardTracks['whole']> = {};
  for (const provider of providersIn(tracks)) {
    const track = tracks.whole[provider];
    if (track) whole[provider] = { ...track, lacks: track.lacks.map((id) => ids.get(id) ?? id).sort() };
  }
  return { ...tracks, whole };
}

const providersIn = (tracks: HeardTracks | undefined): ProviderCode[] =>
  Object.keys(tracks?.whole ?? {}) as ProviderCode[];

function mergeTrack(
  provider: ProviderCode,
  known: Told,
  other: Told,
  kept: readonly TrackingEvent[],
): HeardTrack | undefined {
  const [a, b] = [known.tracks?.whole?.[provider], other.tracks?.whole?.[provider]];
  if (!a || !b) return a ?? b;
  const held = new Set<string>();
  if (a.newest >= b.newest) for (const id of heldIds(known.events, a, provider)) held.add(id);
  if (b.newest >= a.newest) for (const id of heldIds(other.events, b, provider)) held.add(id);
  const lacks = kept.flatMap((event) => (isOwnOf(event, provider) && !held.has(event.id) ? event.id : [])).sort();
  const newer = a.newest >= b.newest ? a : b;
  const isTie = a.newest === b.newest;
  const oldest = isTie ? Math.min(a.oldest, b.oldest) : newer.oldest;
  const count = isTie ? Math.max(a.count, b.count) : newer.count;
  const isSame = newer === a && oldest === a.oldest && count === a.count && lacks.join() === a.lacks.join();
  return isSame ? a : { oldest, newest: newer.newest, count, lacks };
}

function heldIds(events: readonly TrackingEvent[], { lacks }: HeardTrack, provider: ProviderCode): string[] {
  const missing = new Set(lacks);
  return events.flatMap((event) => (isOwnOf(event, provider) && !missing.has(event.id) ? event.id : []));
}

const isOwnOf = (event: TrackingEvent, provider: ProviderCode): boolean =>
  event.via === undefined && (event.provider === provider || (event.alsoFrom ?? []).includes(provider));

/**
 * Ids of events that were withdrawn: every provider that told of them now has a newer whole track that spans their time and does not
 * hold them.
 */
export function withdrawnIds({ events, tracks }: Told): ReadonlySet<string> {
  const whole = tracks?.whole ?? {};
  const lacks = new Map(providersIn(tracks).map((provider) => [provider, new Set(whole[provider]?.lacks)]));
  if ([...lacks.values()].every(({ size }) => size === 0)) return NONE;
  const isLacked = (event: TrackingEvent) => (provider: ProviderCode) => {
    const { oldest = 0, newest = 0 } = whole[provider] ?? {};
    return (lacks.get(provider)?.has(event.id) ?? false) && event.at >= oldest && event.at <= newest;
  };
  return new Set(events.flatMap((event) => (sourcesOf(event).every(isLacked(event)) ? event.id : [])));
}

/** How many scans of a newest whole track gave way to others: the parcel keeps no more than it can. At least so many; 0 as a rule. */
export function foldedCount({ events, tracks }: Told): number {
  const missing = providersIn(tracks).map((provider) => {
    const track = tracks?.whole?.[provider];
    return track ? track.count - heldIds(events, track, provider).length : 0;
  });
  return Math.max(0, ...missing);
}

const NONE: ReadonlySet<string> = new Set();
