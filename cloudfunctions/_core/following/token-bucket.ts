import type { Limit } from './limits';

/**
 * How full a bucket of tokens is, as the moment at which it will be full again, epoch ms: one number, and none for a bucket that was
 * never used. Tokens come back one by one, so that in any stretch of the limit's length at most its number is taken.
 */
export type FullAt = number | undefined;

/** How long one token takes to come back, whole ms. */
const tokenMs = ({ most, perMs, burst }: Limit): number => Math.ceil(perMs / (most - burst));

/** How many tokens are there, ≥ 0. `now`: epoch ms. */
export function tokensLeft(limit: Limit, fullAt: FullAt, now: number): number {
  return Math.max(0, Math.floor(limit.burst - Math.max(0, (fullAt ?? now) - now) / tokenMs(limit)));
}

/**
 * The bucket with so many tokens taken; undefined when there are not so many.
 *
 * @param now epoch ms; a clock that was set back brings no tokens
 */
export function takeTokens(limit: Limit, fullAt: FullAt, { count, now }: { count: number; now: number }): FullAt {
  const after = Math.max(fullAt ?? now, now) + count * tokenMs(limit);
  return after - now > limit.burst * tokenMs(limit) ? undefined : after;
}

/** The bucket with tokens given back that were not used after all. */
export const giveBack = (limit: Limit, fullAt: number, count: number): number => fullAt - count * tokenMs(limit);

/** When there are so many tokens (1 … burst), epoch ms: `now` if they are there. */
export function tokenAt(limit: Limit, fullAt: FullAt, { count = 1, now }: { count?: number; now: number }): number {
  return fullAt === undefined ? now : Math.max(now, fullAt - (limit.burst - count) * tokenMs(limit));
}

/** The bucket that was emptied just now: none can be emptier, but for one from the time of a clock that was set back since. `now`: epoch ms. */
export const emptiedAt = (limit: Limit, now: number): number => now + limit.burst * tokenMs(limit);

/** The bucket that has its next token at `at`, epoch ms: somebody else has emptied it. */
export const emptyUntil = (limit: Limit, at: number): number => at + (limit.burst - 1) * tokenMs(limit);
