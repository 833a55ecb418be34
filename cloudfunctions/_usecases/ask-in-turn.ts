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
import type { Source } from './open-sources';
import { bucketOf, numberLimit, withBucket, withNumberLimit, type AskedNumber } from './number-limit';
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

export interface Inquired {
  /** As it stands afterwards. */
  parcel: Parcel;
  /** A source answered. */
  isAnswered: boolean;
  /** Some source was asked. */
  isAsked: boolean;
  /** When one of the sources may be asked that may not now, epoch ms; absent when all were asked. */
  openAt?: number;
  /** A source could not be asked for its own sake: out of order, paused, nothing left of its budget. Else it is this number's limit. */
  isClosed: boolean;
  /** Somebody else asks about it just now. */
  isTaken?: true;
}

/** How long one source may take, ms: two fit into a function that a person waits for. */
const PATIENCE_MS = 3_000;
/** Less is not worth beginning, ms. */
const LEAST_PATIENCE_MS = 500;

/**
 * Asks sources one after the other until one answers. Before each call its number's own limit is taken and written to the parcel, so that
 * no other run asks at the same time and a function that dies has not asked for free: two writes a call.
 *
 * @returns without a write when no source may be asked
 */
export async function askInTurn<T>(
  deps: AskDeps,
  first: Parcel,
  { sources, inquiry, manner }: { sources: readonly Source[]; inquiry: Inquiry<T>; manner: Manner },
): Promise<Inquired> {
  const turn: Turn = { parcel: first, openAts: [], isAsked: false, isClosed: false };
  for (const source of sources) {
    const patienceMs = Math.min(PATIENCE_MS, manner.until - deps.clock.now());
    if (patienceMs < LEAST_PATIENCE_MS) break;
    const answer = await askOne(deps, turn, { source, inquiry, manner, patienceMs });
    if (answer === 'taken') return { ...inquired(turn, false), isTaken: true };
    if (answer?.outcome === 'answered') return inquired(turn, true);
  }
  return inquired(turn, false);
}

interface Turn {
  parcel: Parcel;
  isAsked: boolean;
  isClosed: boolean;
  openAts: number[];
}

const inquired = ({ parcel, isAsked, isClosed, openAts }: Turn, isAnswered: boolean): Inquired => ({
  parcel,
  isAnswered,
  isAsked,
  isClosed,
  ...(openAts.length > 0 && { openAt: Math.min(...openAts) }),
});

interface OneAsking<T> {
  source: Source;
  inquiry: Inquiry<T>;
  manner: Manner;
  patienceMs: number;
}

/** @returns undefined when this source may not be asked; `taken` when another run asks about the parcel already */
async function askOne<T>(
  deps: AskDeps,
  turn: Turn,
  { source, inquiry, manner, patienceMs }: OneAsking<T>,
): Promise<Answer<T> | 'taken' | undefined> {
  const openAt = await openAtFor(deps, turn.parcel, { source, inquiry, manner });
  if (openAt !== undefined) {
    turn.openAts.push(openAt);
    turn.isClosed ||= source.closedUntil[inquiry.kind] > deps.clock.now();
    return undefined;
  }
  const { kind } = inquiry;
  const waybill = { ...waybillNow(turn.parcel), phoneTail: turn.parcel.recipient.phoneTail };
  const asked: AskedNumber = { source, kind, waybillNo: waybill.waybillNo };
  const request = requestFor(inquiry, source, waybill);
  const claimed = request
    ? await claim(deps, turn.parcel, asked, (following, now) => inquiry.begin(following, { source, waybill, now }))
    : turn.parcel;
  if (!claimed) return 'taken';
  const answer: Answer<T> = request
    ? await askSource(deps, source, { kind, request, patienceMs, read: (text) => inquiry.read(source, text, waybill) })
    : { outcome: 'refused', code: 'unknown_carrier' };
  turn.isAsked ||= request !== undefined && answer.outcome !== 'closed';
  if (answer.outcome === 'closed') {
    turn.openAts.push(source.closedUntil[kind]);
    turn.isClosed = true;
  }
  turn.parcel = await changeParcel(deps, claimed, (before) => {
    const now = deps.clock.now();
    return inquiry.note(withNumberLimit(before, asked, answer, now), { source, waybill, now }, answer);
  });
  return answer;
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

/** When this source may be asked about this parcel, epoch ms; undefined: now, and a call of its budget is in hand. */
async function openAtFor<T>(
  deps: AskDeps,
  parcel: Parcel,
  { source, inquiry: { kind }, manner }: Omit<OneAsking<T>, 'patienceMs'>,
): Promise<number | undefined> {
  const now = deps.clock.now();
  if (source.closedUntil[kind] > now) return source.closedUntil[kind];
  const { waybillNo } = waybillNow(parcel);
  const numberAt = tokenAt(numberLimit(source, kind), bucketOf(parcel, { source, kind, waybillNo }), now);
  if (numberAt > now) return numberAt;
  if (source.inHand[kind] > 0) return undefined;
  const soon = await takeBudget(deps, source, kind, manner);
  if (soon === undefined) return undefined;
  if (soon - now <= SHORT_WAIT_MS) {
    await deps.clock.pause(soon - now);
    if ((await takeBudget(deps, source, kind, manner)) === undefined) return undefined;
  }
  source.closedUntil[kind] = soon;
  return soon;
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
    const isTaken = before[moment] !== parcel[moment] && (before[moment] ?? Infinity) > now;
    const fullAt = takeTokens(numberLimit(asked.source, asked.kind), bucketOf(before, asked), { count: 1, now });
    after = undefined;
    if (isTaken || fullAt === undefined || !before.following) return before;
    const following = begin(withBucket(before.following, asked, fullAt), now);
    after = at({ ...before, following }, moment, now + ASK_LEASE_MS);
    return after;
  });
  return after && claimed;
}
