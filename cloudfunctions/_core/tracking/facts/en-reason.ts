import type { Words } from '../readers/words';
import type { Facts } from '../types';
import { capture } from './capture';

const PATTERNS = [
  /\b(?:reason|due to|because of|because|owing to)\s*:?\s*(?:the )?(?<reason>[a-z][^.;,()]{2,40}?)(?=[.;,()]|$)/di,
  /\b(?<reason>(?:incorrect|incomplete|insufficient|invalid|wrong) (?:delivery )?address|no such (?:number|address|person)|refused(?: by (?:the )?(?:recipient|receiver|consignee|addressee|customer))?|unclaimed|(?:recipient|receiver|consignee|addressee|customer) (?:was )?(?:not (?:at )?home|not available|unavailable|absent|unknown|moved|not in)|no ?-?one (?:was )?(?:at )?home|nobody (?:was )?(?:at )?(?:home|in)|no access|business closed|no secure location available|no authorized recipient available|bad weather|severe weather|weather conditions?|damaged|undeliverable as addressed|moved, left no address)\b/di,
];

/** Why a delivery failed or a parcel goes back, in a few of the carrier's words. */
export function findEnglishReason(words: Words): Pick<Facts, 'reason'> {
  const reason = capture(words, 'reason', PATTERNS);
  return reason === undefined ? {} : { reason };
}
