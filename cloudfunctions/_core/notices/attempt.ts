import type { NoticeReason, Told } from '../../../typings/vocabulary';
import type { Notice, NoticeRef } from './types';

/** Calls for one notice before we give up: 1, 2, 4 … 30 minutes apart, an hour and a half in all. */
const MOST_ATTEMPTS = 8;
const MS_PER_MINUTE = 60_000;
/** How long an attempt may stay unanswered before it counts as lost: three times a function's longest call. */
const ATTEMPT_LEASE_MS = 90_000;

/** What is worth a second message rather than none, when nobody knows whether the first one went. */
const ONCE_MORE: ReadonlySet<Told> = new Set<Told>(['trouble', 'awaiting_pickup', 'delivered']);

/** Whether so many lost answers are the end: the message may have arrived each time. */
export const isLostForGood = ({ told }: Pick<Notice, 'told'>, unanswered: number): boolean =>
  unanswered > (ONCE_MORE.has(told) ? 1 : 0);

/** Calls whose answer was lost; one that is found `sending` has outlived its lease. */
export const unansweredCalls = ({ unanswered, state }: Pick<Notice, 'unanswered' | 'state'>): number =>
  unanswered + (state === 'sending' ? 1 : 0);

/** WeChat's code for words that its template does not take; every other refusal would be the next message's too. */
const BAD_WORDS = '47003';

/** How a notice takes part in a message: it leads it and carries others, or another leads it. */
export type Part = { carries: readonly NoticeRef[] } | { foldedInto: NonNullable<Notice['foldedInto']> };

/** The notice with one more call begun, of a message that says it: written down before the call is made. `now`: epoch ms. */
export function beginAttempt(notice: Notice, part: Part, now: number): Notice {
  return {
    ...alone(notice),
    state: 'sending',
    attempts: notice.attempts + 1,
    unanswered: unansweredCalls(notice),
    begunAt: now,
    nextAt: now + ATTEMPT_LEASE_MS,
    ...('foldedInto' in part ? part : part.carries.length > 0 && { carries: [...part.carries] }),
  };
}

/** How long to wait after the attempt with this number (1-based) failed for a while, in ms. */
const backoffMs = (attempt: number): number => Math.min(2 ** (attempt - 1), 30) * MS_PER_MINUTE;

/** What a call came to, for each notice that it was about. */
export type Outcome =
  | { outcome: 'sent'; messageId?: string }
  | { outcome: 'no_accept' }
  | { outcome: 'refused' | 'later'; code: string }
  | { outcome: 'unsure' };

/**
 * A notice after the call of the message that said it. Where WeChat does not take the words, they are the leader's, and what it led stands for
 * itself. `now`: epoch ms.
 */
export function afterCall(notice: Notice, result: Outcome, now: number): Notice {
  const isLed = notice.foldedInto !== undefined;
  switch (result.outcome) {
    case 'sent':
      return isLed
        ? { ...endNotice(notice, 'folded', 'folded'), sentAt: now }
        : { ...endNotice(notice, 'sent'), sentAt: now, ...messageIdOf(result) };
    case 'no_accept':
      return endNotice(notice, 'in_app', 'no_accept');
    case 'refused':
      return isLed && result.code === BAD_WORDS
        ? releaseNotice(notice, now)
        : { ...endNotice(notice, 'failed', 'refused_by_wechat'), code: result.code };
    case 'later':
      return laterOrNever(notice, result.code, now);
    case 'unsure':
      return isLostForGood(notice, unansweredCalls(notice))
        ? endNotice(notice, 'failed', 'answer_lost')
        : { ...notice, reason: 'answer_lost', nextAt: now + ATTEMPT_LEASE_MS };
  }
}

const messageIdOf = ({ messageId }: { messageId?: string }): Pick<Notice, 'messageId'> =>
  messageId === undefined ? {} : { messageId };

function laterOrNever(notice: Notice, code: string, now: number): Notice {
  if (notice.attempts >= MOST_ATTEMPTS) return { ...endNotice(notice, 'failed', 'temporary_failure'), code };
  return { ...releaseNotice(notice, now + backoffMs(notice.attempts)), reason: 'temporary_failure' };
}

/** A notice that needs nobody any more. */
export function endNotice(
  notice: Notice,
  state: 'sent' | 'in_app' | 'failed' | 'folded',
  reason?: NoticeReason,
): Notice {
  const { nextAt: _done, reason: _old, ...rest } = notice;
  return { ...rest, state, ...(reason && { reason }) };
}

/** A notice that waits again, on its own. `at`: epoch ms. */
export const releaseNotice = (notice: Notice, at: number): Notice => ({
  ...alone(notice),
  state: 'waiting',
  nextAt: at,
});

function alone(notice: Notice): Notice {
  const { foldedInto: _leader, carries: _led, reason: _old, ...rest } = notice;
  return rest;
}
