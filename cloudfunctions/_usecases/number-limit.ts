import type { ErrorCode } from '../../typings/reply';
import type { Following } from '../_core/following/following';
import type { AskedFor, Limit } from '../_core/following/limits';
import type { Parcel } from '../_core/tracking/parcel';
import { refusedUntil } from '../_core/following/subscribing';
import { emptiedAt, emptyUntil, giveBack } from '../_core/following/token-bucket';
import type { Answer } from './ask-source';
import type { Source } from './open-sources';

/** One number at one source. */
export interface AskedNumber {
  source: Pick<Source, 'provider' | 'limits'>;
  kind: AskedFor;
  waybillNo: string;
}

/** What a source allows of one number. */
export const numberLimit = ({ limits }: Pick<Source, 'limits'>, kind: AskedFor): Limit =>
  kind === 'queries' ? limits.queriesPerNumber : limits.subscriptionsPerNumber;

const bucketName = ({ source, kind, waybillNo }: AskedNumber): string => `${kind}|${source.provider.code}|${waybillNo}`;

/** A number rests at most so long after a refusal, ms; what lies further ahead is of a clock that was set back since, and counts as none. */
const LONGEST_REST_MS = 24 * 3_600_000;

/** What a parcel's number has used of it. `now`: epoch ms. */
export function bucketOf({ following }: Parcel, asked: AskedNumber, now: number): number | undefined {
  const fullAt = following?.buckets[bucketName(asked)];
  const rested = now + (asked.kind === 'queries' ? LONGEST_REST_MS : 0);
  return fullAt !== undefined && fullAt <= emptiedAt(numberLimit(asked.source, asked.kind), rested)
    ? fullAt
    : undefined;
}

/** The following with so much of it used. */
export const withBucket = (following: Following, asked: AskedNumber, fullAt: number): Following => ({
  ...following,
  buckets: { ...following.buckets, [bucketName(asked)]: fullAt },
});

/** What an answer means for its number: what the source did not take was not used; where it refuses to tell about it, it rests. */
export function withNumberLimit<T>(parcel: Parcel, asked: AskedNumber, answer: Answer<T>, now: number): Parcel {
  const { following } = parcel;
  if (!following) return parcel;
  const fullAt = fullAtAfter(bucketOf(parcel, asked, now), asked, answer, now);
  return fullAt === undefined ? parcel : { ...parcel, following: withBucket(following, asked, fullAt) };
}

/** Undefined: as it is. */
function fullAtAfter<T>(
  fullAt: number | undefined,
  { source, kind }: AskedNumber,
  answer: Answer<T>,
  now: number,
): number | undefined {
  const limit = numberLimit(source, kind);
  if (isUnused(kind, answer)) return fullAt === undefined ? undefined : giveBack(limit, fullAt, 1);
  if (kind === 'subscriptions' || answer.outcome !== 'refused' || OF_ACCOUNT.has(answer.code)) return undefined;
  return emptyUntil(limit, refusedUntil(answer.code, now));
}

/** Said of the account and not of the number. */
const OF_ACCOUNT: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['quota_used_up']);

/** A question counts once it was asked; a subscription only where the source took it, or may have. */
function isUnused<T>(kind: AskedFor, answer: Answer<T>): boolean {
  if (answer.outcome === 'closed') return true;
  if (kind === 'queries') return false;
  if (answer.outcome === 'refused') return answer.code !== 'unknown_carrier';
  return answer.outcome === 'failed' && !answer.mayHaveHeard;
}
