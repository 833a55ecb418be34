import type { IssueCode, IssueOutcome, RevealReason } from '../../../typings/vocabulary';

/** Who of the staff. */
export interface Clerk {
  openid: string;
  name: string;
}

/** What somebody of the staff did about an issue. */
export type Deed = { at: number; by: Clerk } & (
  | { kind: 'took' | 'reopened' }
  | { kind: 'handed'; to: Clerk }
  | { kind: 'told'; text: string }
  | { kind: 'revealed'; reason: RevealReason }
  | { kind: 'solved'; outcome: IssueOutcome; note?: string }
);

/** What staff did about one issue. */
export interface Handling {
  code: IssueCode;
  /** As the issue's. */
  since: number;
  /** Oldest first; ≤ MOST_DEEDS. */
  deeds: Deed[];
}

/** More is no history any more: the oldest make room. */
const MOST_DEEDS = 40;
/** What the shopper may be told of one issue: so many texts. More of them would drive out what else they read. [judged] */
const MOST_TELLINGS = 5;
/** So often staff may look at what is personal in one issue, and in all of a parcel: all of these lines stay. [judged] */
const MOST_REVEALS = 40;
const MOST_REVEALS_OF_PARCEL = 60;
/** Of all of a parcel's issues: it is read and written whole. What was done about former ones makes room. [judged] */
const MOST_OF_PARCEL = 120;
/** What the shopper reads at once, in characters. */
export const MOST_TOLD = 120;

type Episode = { code: IssueCode; since: number };

export const isSameEpisode = (a: Episode, b: Episode): boolean => a.code === b.code && a.since === b.since;

/** What was done about this issue. */
export const handlingOf = (handling: readonly Handling[] = [], episode: Episode): Handling | undefined =>
  handling.find((one) => isSameEpisode(one, episode));

/** How it was settled by hand, unless it was opened again since. */
export function settlementOf(handling: Handling | undefined): Extract<Deed, { kind: 'solved' }> | undefined {
  const last = handling?.deeds.filter(({ kind }) => kind === 'solved' || kind === 'reopened').at(-1);
  return last?.kind === 'solved' ? last : undefined;
}

/** Whether the shopper was told so often of this issue, or staff looked so often at what is personal in it or its parcel, that no more is taken. */
export function isDoneOften(handling: readonly Handling[] = [], episode: Episode, kind: Deed['kind']): boolean {
  const done = countOf(handlingOf(handling, episode)?.deeds ?? [], kind);
  if (kind === 'told') return done >= MOST_TELLINGS;
  const ofParcel = countOf(allDeeds(handling), kind);
  return kind === 'revealed' && (done >= MOST_REVEALS || ofParcel >= MOST_REVEALS_OF_PARCEL);
}

const countOf = (deeds: readonly Deed[], kind: Deed['kind']): number =>
  deeds.filter((deed) => deed.kind === kind).length;

const allDeeds = (handling: readonly Handling[]): Deed[] => handling.flatMap(({ deeds }) => deeds);

/** Who is on it: whoever took it last, or was handed it; before that whoever wrote to the shopper. */
export function clerkOn(handling: Handling | undefined): { clerk: Clerk; at: number } | undefined {
  const deeds = handling?.deeds ?? [];
  const last = lastOf(deeds, 'took', 'handed') ?? lastOf(deeds, 'told');
  if (!last) return undefined;
  return { clerk: last.kind === 'handed' ? last.to : last.by, at: last.at };
}

const lastOf = (deeds: readonly Deed[], ...kinds: Deed['kind'][]): Deed | undefined =>
  deeds.filter(({ kind }) => kinds.includes(kind)).at(-1);

/**
 * The list with one more deed about this issue; the oldest make room, but not who is on it, what was told, nor who saw what is personal. Of
 * the parcel's other issues stays who saw what is personal and how they were settled, however much there is.
 */
export function withDeed(handling: readonly Handling[] = [], { code, since }: Episode, deed: Deed): Handling[] {
  const known = handlingOf(handling, { code, since });
  const one = { code, since, deeds: withRoom([...(known?.deeds ?? []), deed]) };
  const all = known ? handling.map((other) => (other === known ? one : other)) : [...handling, one];
  return compacted(all, one);
}

function compacted(handling: readonly Handling[], current: Handling): Handling[] {
  const others = handling.filter((one) => one !== current);
  const free = others.flatMap((one) =>
    one.deeds.filter((deed) => deed.kind !== 'revealed' && deed !== settlementOf(one)),
  );
  const tooMany = Math.max(0, allDeeds(handling).length - MOST_OF_PARCEL);
  const leaving = new Set(free.sort((a, b) => a.at - b.at).slice(0, tooMany));
  if (leaving.size === 0) return [...handling];
  const left = handling.map((one) => ({ ...one, deeds: one.deeds.filter((deed) => !leaving.has(deed)) }));
  return left.filter(({ deeds }) => deeds.length > 0);
}

const STAYS: readonly Deed['kind'][] = ['told', 'revealed'];

function withRoom(deeds: Deed[]): Deed[] {
  const [newest, whoIsOn] = [deeds.at(-1), lastOf(deeds, 'took', 'handed')];
  const isFree = (deed: Deed): boolean => !STAYS.includes(deed.kind) && deed !== whoIsOn && deed !== newest;
  const leaving = new Set(deeds.filter(isFree).slice(0, Math.max(0, deeds.length - MOST_DEEDS)));
  return deeds.filter((deed) => !leaving.has(deed));
}

/** What was done, without the words that staff wrote. */
export const withoutWords = (handling: readonly Handling[]): Handling[] =>
  handling.map((one) => ({ ...one, deeds: one.deeds.map(wordless) }));

/** The deed without the words that staff wrote. */
export function wordless(deed: Deed): Deed {
  if (deed.kind === 'told') return { ...deed, text: '' };
  if (deed.kind !== 'solved') return deed;
  const { note: _note, ...rest } = deed;
  return rest;
}
