import type { ErrorCode } from '../../typings/reply';
import type { AskedFor } from '../_core/following/limits';
import type { HttpRequest } from '../_core/http-request';
import type { HttpReply, Ports } from '../_ports';
import { AppError } from '../_core/app-error';
import { LONGEST_PAUSE_MS, type Source } from './open-sources';

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
/** How long a source is left alone at least that says that we ask too much, ms. */
const TOO_MANY_MS = MINUTE;
/** How long, where an account has used up its allowance, ms. */
const USED_UP_MS = 60 * MINUTE;

/** The codes that say that the source itself is not well, or that we did not understand it. */
/** Said of one number: whoever says so is well. */
const ABOUT_THE_NUMBER: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'bad_waybill',
  'bad_phone',
  'number_locked',
  'unknown_carrier',
]);
const UNWELL: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['provider_busy', 'unsupported_format', 'too_large']);

/**
 * Asks a source once; a call of its budget must be in hand. What the answer says about the source itself (it fails, it wants to be left
 * alone, its allowance is used up) is noted on `source`. Never throws for what a source does.
 */
export async function askSource<T>(deps: Deps, source: Source, question: Question<T>): Promise<Answer<T>> {
  let answer: Answer<T> = { outcome: 'closed' };
  const { kind } = question;
  const { passed, state } = await deps.breaker.guard(source.breaker[kind], async () => {
    source.inHand[kind] -= 1;
    answer = await callSource(deps, source, question);
    return isWell(source, answer, { kind, now: deps.clock.now() });
  });
  source.breaker[kind] = state;
  close(source, [kind], Math.max(deps.breaker.closedUntil(state), passed ? 0 : deps.clock.now() + 1));
  return answer;
}

const KINDS: readonly AskedFor[] = ['queries', 'subscriptions'];

/** One that says how long it is to be left alone is well; one that does not know our account is as good as out of order. */
function isWell<T>(source: Source, answer: Answer<T>, { kind, now }: { kind: AskedFor; now: number }): boolean {
  if (answer.outcome === 'refused') return answer.code !== 'provider_refused';
  return answer.outcome !== 'failed' || source.pausedUntil[kind] > now + TOO_MANY_MS;
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
  source.calls.push(ABOUT_THE_NUMBER.has(code) ? { at } : { at, failure: code });
  logFailure(deps.log, source, code, reply);
  noteClosed(source, { reply, code, kind: question.kind }, at);
  return outcome === 'failed' ? { outcome, mayHaveHeard: mayHaveHeard(reply) } : { outcome, code };
}

/** All but who was never reached, or says that it took nothing. */
const mayHaveHeard = (reply: HttpReply): boolean =>
  reply.outcome === 'lost' ? reply.why !== 'unreachable' : reply.status !== TOO_MANY;

/** How long the source is to be left alone by what it says: all of it, or only what was asked where that allowance is used up. */
function noteClosed(
  source: Source,
  { reply, code, kind }: { reply: HttpReply; code: ErrorCode; kind: AskedFor },
  at: number,
): void {
  const pause = pauseAfter(reply, code);
  const kinds = code === 'quota_used_up' ? [kind] : KINDS;
  if (pause === 0) return;
  for (const one of kinds) source.pausedUntil[one] = Math.max(source.pausedUntil[one], at + pause);
  close(source, kinds, at + pause);
}

function close({ closedUntil }: Source, kinds: readonly AskedFor[], until: number): void {
  for (const kind of kinds) closedUntil[kind] = Math.max(closedUntil[kind], until);
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

/** Ms; 0: not at all. */
function pauseAfter(reply: HttpReply, failure: ErrorCode): number {
  if (failure === 'quota_used_up') return USED_UP_MS;
  if (reply.outcome === 'lost') return 0;
  const least = reply.status === TOO_MANY ? TOO_MANY_MS : 0;
  return Math.min(Math.max(reply.retryAfterMs ?? 0, least), LONGEST_PAUSE_MS);
}

function logFailure(log: Ports['log'], { provider, account }: Source, code: ErrorCode, reply: HttpReply): void {
  const outcome = reply.outcome === 'lost' ? reply.why : String(reply.status);
  log.warn('a source failed', { provider: provider.code, account: account.accountId, code, outcome });
}
