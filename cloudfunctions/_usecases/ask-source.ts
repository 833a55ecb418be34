import type { ErrorCode } from '../../typings/reply';
import type { AskedFor } from '../_core/following/limits';
import type { HttpRequest } from '../_core/http-request';
import type { HttpReply, Ports } from '../_ports';
import { AppError } from '../_core/app-error';
import type { Source } from './open-sources';

type Deps = Pick<Ports, 'clock' | 'http' | 'breaker' | 'log'>;

/**
 * What a source made of a question. `failed`: it gave no answer that could be used; `mayHaveHeard` when it may have taken the question all
 * the same. `closed`: it was not asked.
 */
export type Answer<T> =
  | { outcome: 'answered'; value: T }
  | { outcome: 'refused'; code: ErrorCode }
  | { outcome: 'failed'; mayHaveHeard: boolean }
  | { outcome: 'closed' };

export interface Question<T> {
  kind: AskedFor;
  request: HttpRequest;
  /** @throws AppError as `Provider.readAnswer` */
  read: (text: string) => T;
  /** Ms. */
  patienceMs: number;
}

const MINUTE = 60_000;
/** How long a source is left alone that asks for it without saying how long, or whose account has used up its allowance, ms. */
const TOO_MANY_MS = MINUTE;
const USED_UP_MS = 60 * MINUTE;
/** A pause is never longer, whatever the source says, ms. */
const LONGEST_PAUSE_MS = 24 * 60 * MINUTE;

/** The codes that say that the source itself is not well, or that we did not understand it. */
const UNWELL: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['provider_busy', 'unsupported_format', 'too_large']);

/**
 * Asks a source once; a call of its budget must be in hand. What the answer says about the source itself (it fails, it wants to be left
 * alone, its allowance is used up) is noted on `source`. Never throws for what a source does.
 */
export async function askSource<T>(deps: Deps, source: Source, question: Question<T>): Promise<Answer<T>> {
  let answer: Answer<T> = { outcome: 'closed' };
  const { passed, state } = await deps.breaker.guard(source.breaker, async () => {
    source.inHand[question.kind] -= 1;
    answer = await callSource(deps, source, question);
    // One that says how long it is to be left alone is well: that is not for its breaker.
    return answer.outcome !== 'failed' || source.pausedUntil > deps.clock.now() + TOO_MANY_MS;
  });
  source.breaker = state;
  closeUntil(source, Math.max(deps.breaker.closedUntil(state), passed ? 0 : deps.clock.now() + 1));
  return answer;
}

async function callSource<T>(deps: Deps, source: Source, question: Question<T>): Promise<Answer<T>> {
  const reply = await deps.http.send(question.request, question.patienceMs);
  const judged = judge(reply, question.read);
  const at = deps.clock.now();
  if (judged.outcome === 'answered') {
    source.calls.push({ at });
    return judged;
  }
  const { outcome, code } = judged;
  source.calls.push({ at, failure: code });
  logFailure(deps.log, source, code, reply);
  const pause = pauseAfter(reply, code, source);
  if (pause > 0) {
    source.pausedUntil = Math.max(source.pausedUntil, at + pause);
    closeUntil(source, source.pausedUntil);
  }
  return outcome === 'failed' ? { outcome, mayHaveHeard: wasCutOff(reply) } : { outcome, code };
}

/** It was reached, and its answer did not come whole. */
const wasCutOff = (reply: HttpReply): boolean => reply.outcome === 'lost' && reply.why !== 'unreachable';

function closeUntil({ closedUntil }: Source, at: number): void {
  for (const kind of ['queries', 'subscriptions'] as const) closedUntil[kind] = Math.max(closedUntil[kind], at);
}

type Judged<T> =
  { outcome: 'answered'; value: T } | { outcome: 'refused'; code: ErrorCode } | { outcome: 'failed'; code: ErrorCode };

function judge<T>(reply: HttpReply, read: (text: string) => T): Judged<T> {
  if (reply.outcome === 'lost' || reply.status >= 500 || reply.status === TOO_MANY || isRedirect(reply.status))
    return { outcome: 'failed', code: 'provider_busy' };
  try {
    return { outcome: 'answered', value: read(reply.text) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { outcome: UNWELL.has(error.code) ? 'failed' : 'refused', code: error.code };
  }
}

const TOO_MANY = 429;
const isRedirect = (status: number): boolean => status >= 300 && status < 400;

/** How long the source is to be left alone, ms; 0: not at all. */
function pauseAfter(reply: HttpReply, failure: ErrorCode, { limits }: Source): number {
  if (reply.outcome === 'answered' && reply.retryAfterMs !== undefined)
    return Math.min(reply.retryAfterMs, LONGEST_PAUSE_MS);
  if (reply.outcome === 'answered' && reply.status === TOO_MANY) return TOO_MANY_MS;
  return failure === 'quota_used_up' && limits.usedUp === 'account' ? USED_UP_MS : 0;
}

function logFailure(log: Ports['log'], { provider, account }: Source, code: ErrorCode, reply: HttpReply): void {
  const outcome = reply.outcome === 'lost' ? reply.why : String(reply.status);
  log.warn('a source failed', { provider: provider.code, account: account.accountId, code, outcome });
}
