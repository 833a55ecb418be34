import type { ErrorCode } from '../../typings/reply';
import type { Following } from '../_core/following/following';
import type { AskedFor, Limit } from '../_core/following/limits';
import type { Parcel } from '../_core/tracking/parcel';
import { refusedUntil } from '../_core/following/subscribing';
import { emptyUntil, giveBack } from '../_core/following/token-bucket';
import type { Answer } from './ask-source';
import type { Source } from './open-sources';

/** One number at one source. */
export interface AskedNumber {
  source: Source;
  kind: AskedFor;
  waybillNo: string;
}

/** What a source allows of one number. */
export const numberLimit = ({ limits }: Source, kind: AskedFor): Limit =>
  kind === 'queries' ? limits.queriesPerNumber : limits.subscriptionsPerNumber;

const bucketName = ({ source, kind, waybillNo }: AskedNumber): string => `${kind}|${source.provider.code}|${waybillNo}`;

/** What a parcel's number has used of it. */
export const bucketOf = ({ following }: Parcel, asked: AskedNumber): number | undefined =>
  following?.buckets[bucketName(asked)];

/** The following with so much of it used. */
export const withBucket = (following: Following, asked: AskedNumber, fullAt: number): Following => ({
  ...following,
  buckets: { ...following.buckets, [bucketName(asked)]: fullAt },
});

/** What an answer means for its number: what the source did not take was not used; where it refuses to tell about it, it rests. */
export function withNumberLimit<T>(parcel: Parcel, asked: AskedNumber, answer: Answer<T>, now: number): Parcel {
  const { following } = parcel;
  const fullAt = bucketOf(parcel, asked);
  if (!following) return parcel;
  const limit = numberLimit(asked.source, asked.kind);
  if (isUnused(asked.kind, answer)) {
    const unused = fullAt === undefined ? undefined : giveBack(limit, fullAt, 1);
    return unused === undefined ? parcel : { ...parcel, following: withBucket(following, asked, unused) };
  }
  if (answer.outcome !== 'refused' || isOfAccount(asked, answer.code)) return parcel;
  return { ...parcel, following: withBucket(following, asked, emptyUntil(limit, refusedUntil(answer.code, now))) };
}

/** A question counts once it was asked; a subscription only where the source took it, or may have. */
function isUnused<T>(kind: AskedFor, answer: Answer<T>): boolean {
  if (answer.outcome === 'closed') return true;
  if (kind === 'queries') return false;
  return answer.outcome === 'refused' || (answer.outcome === 'failed' && !answer.mayHaveHeard);
}

const isOfAccount = ({ source }: AskedNumber, code: ErrorCode): boolean =>
  code === 'quota_used_up' && source.limits.usedUp === 'account';
