import type { Settings } from '../../../typings/shopper';
import type { Parcel } from '../tracking/parcel';
import type { Notice, NoticeReason } from './types';
import { staleReason } from './stale-reason';

export type Judgement = { verdict: 'send' } | { verdict: 'in_app' | 'failed'; reason: NoticeReason };

/** Calls for one notice before we give up: 1, 2, 4 … 30 minutes apart, two hours in all. */
const MOST_ATTEMPTS = 8;
const MS_PER_MINUTE = 60_000;
/** How long an attempt may stay unanswered before it counts as lost: three times a function's longest call. */
export const ATTEMPT_LEASE_MS = 90_000;

/** A notice whose answer was lost may have arrived; it goes out once more, so that none is lost, and not again. */
const MOST_UNANSWERED = 2;

export interface JudgeContext {
  parcel: Pick<Parcel, 'stage' | 'openIssues'>;
  settings: Settings;
  /** What the ledger holds for the notice's template. */
  acceptsLeft: number;
  /** Epoch ms. */
  now: number;
}

/** Whether a notice that is due is sent now. One that is found `sending` has outlived its lease: its answer is lost. */
export function judgeNotice(notice: Notice, { parcel, settings, acceptsLeft, now }: JudgeContext): Judgement {
  if (unansweredCalls(notice) >= MOST_UNANSWERED) return { verdict: 'failed', reason: 'answer_lost' };
  if (notice.attempts >= MOST_ATTEMPTS) return { verdict: 'failed', reason: 'temporary_failure' };
  const stale = staleReason(notice, parcel, now);
  if (stale) return { verdict: 'in_app', reason: stale };
  if (!settings.told[notice.told]) return { verdict: 'in_app', reason: 'switched_off' };
  if (acceptsLeft <= 0) return { verdict: 'in_app', reason: 'no_accept' };
  return { verdict: 'send' };
}

const unansweredCalls = ({ unanswered, state }: Notice): number => unanswered + (state === 'sending' ? 1 : 0);

/** The notice with one more call begun: written down before the call is made. `now`: epoch ms. */
export function beginAttempt(notice: Notice, now: number): Notice {
  const { attempts } = notice;
  return {
    ...notice,
    state: 'sending',
    attempts: attempts + 1,
    unanswered: unansweredCalls(notice),
    nextAt: now + ATTEMPT_LEASE_MS,
  };
}

/** How long to wait after the attempt with this number (1-based) failed for a while, in ms. */
export const backoffMs = (attempt: number): number => Math.min(2 ** (attempt - 1), 30) * MS_PER_MINUTE;

/** A notice that needs nobody any more. */
export function endNotice(notice: Notice, state: 'sent' | 'in_app' | 'failed', reason?: NoticeReason): Notice {
  const { nextAt: _done, reason: _old, ...rest } = notice;
  return { ...rest, state, ...(reason && { reason }) };
}
