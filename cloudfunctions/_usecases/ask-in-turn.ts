import type { HttpRequest } from '../_core/http-request';
import type { AskedFor } from '../_core/following/limits';
import type { Following } from '../_core/following/following';
import type { Parcel } from '../_core/tracking/parcel';
import type { Ports } from '../_ports';
import type { Waybill } from '../_providers/provider';
import { AppError } from '../_core/app-error';
import { takeTokens, tokenAt } from '../_core/following/token-bucket';
import { at } from '../_core/following/schedule';
import { ASK_LEASE_MS } from '../_core/following/subscribing';
import { waybillNow } from '../_core/following/waybill-now';
import { askSource, type Answer } from './ask-source';
import { changeParcel } from './change-parcel';
import { bucketOf, numberLimit, withBucket, withNumberLimit, type AskedNumber } from './number-limit';
import type { Source } from './open-sources';
import { takeBudget, type Wanted } from './take-budget';

export type AskDeps = Pick<Ports, 'clock' | 'log' | 'parcels' | 'sources' | 'http' | 'breaker'>;

/** One question about one parcel, whichever source answers it. */
export interface Inquiry<T> {
  kind: AskedFor;
  /** @throws AppError unknown_carrier for a source that has no code for the carrier */
  build: (source: Source, waybill: Waybill) => HttpRequest;
  /** @throws AppError as `Provider.readAnswer` */
  read: (source: Source, text: string, waybill: Waybill) => T;
  /** The following as written down before the call. */
  begin: (following: Following, call: OneCall) => Following;
  /** The parcel with what came of it. */
  note: (parcel: Parcel, call: OneCall, answer: Answer<T>) => Parcel;
}

/** One call: whom, about which number, and when, epoch ms. */
export interface OneCall {
  source: Source;
  waybill: Waybill;
  now: number;
}

/** How to ask. */
export interface Manner extends Wanted {
  /** No question is begun after this, epoch ms. */
  until: number;
}

/**
 * Why a source was not asked: for its own sake (out of order, paused, nothing left of its budget), because of this number's limit, or
 * because somebody else asks about the parcel just now.
 */
export interface Waits {
  why: 'source' | 'number' | 'taken';
  /** When it may be asked, epoch ms. */
  until: number;
}

export interface Inquired {
  /** As it stands afterwards. */
  parcel: Parcel;
  /** A source answered. */
  isAnswered: boolean;
  /** Some source was asked. */
  isAsked: boolean;
  /** Of the sources that were not asked. */
  waits: Waits[];
  /** There was no time left for all of them. */
  isCutShort?: boolean;
}

/** How long one source may take, ms: two fit into a function that a person waits for. */
const PATIENCE_MS = 3_000;
/** Less is not worth beginning, ms. */
const LEAST_PATIENCE_MS = 500;

/**
 * Asks sources one after the other until one answers. Before each call its number's own limit is taken and written to the parcel, so that
 * no other run asks at the same time and a function that dies has not asked for free: two writes a call, and one for a source that has no
 * code for the carrier.
 */
export async function askInTurn<T>(
  deps: AskDeps,
  first: Parcel,
  { sources, inquiry, manner }: { sources: readonly Source[]; inquiry: Inquiry<T>; manner: Manner },
): Promise<Inquired> {
  const done: Inquired = { parcel: first, isAnswered: false, isAsked: false, waits: [] };
  for (const source of sources) {
    const patienceMs = Math.min(PATIENCE_MS, manner.until - deps.clock.now());
    if (patienceMs < LEAST_PATIENCE_MS) return { ...done, isCutShort: true };
    const waybill = { ...waybillNow(done.parcel), phoneTail: done.parcel.recipient.phoneTail };
    const asked = { source, kind: inquiry.kind, waybillNo: waybill.waybillNo };
    const waits = await waitsFor(deps, done.parcel, asked, manner);
    const result = waits ?? (await askOne(deps, done.parcel, { inquiry, asked, waybill, patienceMs }));
    if ('why' in result) done.waits.push(result);
    else Object.assign(done, { ...result, isAsked: done.isAsked || result.isAsked });
    if (done.isAnswered || ('why' in result && result.why === 'taken')) break;
  }
  return done;
}

interface OneAsking<T> {
  inquiry: Inquiry<T>;
  asked: AskedOfSource;
  waybill: Waybill;
  patienceMs: number;
}

/** One number at a source that is asked. */
interface AskedOfSource extends AskedNumber {
  source: Source;
}

/** Asks one source that may be asked; a call of its budget is in hand. */
async function askOne<T>(
  deps: AskDeps,
  parcel: Parcel,
  { inquiry, asked, waybill, patienceMs }: OneAsking<T>,
): Promise<Omit<Inquired, 'waits'> | Waits> {
  const { source, kind } = asked;
  const request = requestFor(inquiry, source, waybill);
  const claimed = request
    ? await claim(deps, parcel, asked, (following, now) => inquiry.begin(following, { source, waybill, now }))
    : parcel;
  if (!claimed) return { why: 'taken', until: deps.clock.now() + ASK_LEASE_MS };
  const answer: Answer<T> = request
    ? await askSource(deps, source, { kind, request, patienceMs, read: (text) => inquiry.read(source, text, waybill) })
    : { outcome: 'refused', code: 'unknown_carrier' };
  let isFirst = true;
  const after = await changeParcel(deps, claimed, (before) => {
    const now = deps.clock.now();
    const told = notAsking(before, kind);
    // A second try may follow a write whose answer was lost: nothing is given back twice.
    const counted = isFirst ? withNumberLimit(told, asked, answer, now) : told;
    isFirst = false;
    return inquiry.note(counted, { source, waybill, now }, answer);
  });
  const isAsked = request !== undefined && answer.outcome !== 'closed';
  return { parcel: after, isAsked, isAnswered: answer.outcome === 'answered' };
}

/** The parcel about which nobody asks this just now. */
function notAsking(parcel: Parcel, kind: AskedFor): Parcel {
  const asking = parcel.following?.asking;
  if (!parcel.following || asking?.[kind] === undefined) return parcel;
  const { [kind]: _told, ...others } = asking;
  return { ...parcel, following: { ...parcel.following, asking: others } };
}

/** Undefined when the source has no code for the carrier. */
function requestFor<T>({ build }: Inquiry<T>, source: Source, waybill: Waybill): HttpRequest | undefined {
  try {
    return build(source, waybill);
  } catch (error) {
    if (error instanceof AppError && error.code === 'unknown_carrier') return undefined;
    throw error;
  }
}

/** A short wait for the rate of calls is waited here, ms. */
const SHORT_WAIT_MS = 1_000;

/** Why this source may not be asked about this number now; undefined: it may, and a call of its budget is in hand. */
async function waitsFor(
  deps: AskDeps,
  parcel: Parcel,
  asked: AskedOfSource,
  manner: Manner,
): Promise<Waits | undefined> {
  const { source, kind } = asked;
  const now = deps.clock.now();
  if (source.closedUntil[kind] > now) return { why: 'source', until: source.closedUntil[kind] };
  const numberAt = tokenAt(numberLimit(source, kind), bucketOf(parcel, asked, now), { now });
  if (numberAt > now) return { why: 'number', until: numberAt };
  if (source.inHand[kind] > 0) return undefined;
  const until = await budgetAt(deps, source, kind, manner);
  if (until === undefined) return undefined;
  source.closedUntil[kind] = until;
  return { why: 'source', until };
}

/** When there is a call in a source's budget, epoch ms; undefined: now, and it is in hand. */
async function budgetAt(deps: AskDeps, source: Source, kind: AskedFor, manner: Manner): Promise<number | undefined> {
  const soon = await takeBudget(deps, source, kind, manner);
  const wait = soon === undefined ? 0 : soon - deps.clock.now();
  if (soon === undefined || wait > SHORT_WAIT_MS) return soon;
  await deps.clock.pause(wait);
  return takeBudget(deps, source, kind, manner);
}

/** The parcel with the call written down and its number's limit taken; undefined when somebody else was faster. */
async function claim(
  deps: AskDeps,
  parcel: Parcel,
  asked: AskedNumber,
  begin: (following: Following, now: number) => Following,
): Promise<Parcel | undefined> {
  const moment = asked.kind === 'queries' ? 'askAt' : 'followAt';
  let after: Parcel | undefined;
  const claimed = await changeParcel(deps, parcel, (before) => {
    const now = deps.clock.now();
    const hasMoved = before[moment] !== parcel[moment] && (before[moment] ?? Infinity) > now;
    const isTaken = hasMoved || (before.following?.asking?.[asked.kind] ?? 0) > now;
    const fullAt = takeTokens(numberLimit(asked.source, asked.kind), bucketOf(before, asked, now), { count: 1, now });
    after = undefined;
    if (isTaken || fullAt === undefined || !before.following) return before;
    const until = now + ASK_LEASE_MS;
    const begun = begin(withBucket(before.following, asked, fullAt), now);
    const following = { ...begun, asking: { ...begun.asking, [asked.kind]: until } };
    after = at({ ...before, following }, moment, until);
    return after;
  });
  return after && claimed;
}
