import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** Something went wrong, or it goes back. */
export const englishFailure: readonly Reader[] = [
  {
    rule: 'en.cancelled',
    status: 'cancelled',
    strength: STRENGTH.ended,
    words: /\b(?:shipment|order|parcel|label|pickup|item)\b.{0,20}\b(?:has been |was )?(?:cancell?ed|voided)\b/i,
  },
  {
    rule: 'en.returned',
    status: 'returned',
    strength: STRENGTH.ended,
    words:
      /\breturned to (?:the )?(?:sender|shipper|seller)\b|\bdelivered.{0,12}to (?:the )?(?:original )?(?:sender|shipper)\b|\breturn (?:complete|delivered)/i,
    unless: /\b(?:will|to) be returned|being returned/i,
  },
  {
    rule: 'en.returning',
    status: 'returning',
    strength: STRENGTH.goingBack,
    words:
      /\breturn(?:ing|ed)?\b.{0,24}\b(?:sender|shipper|seller|origin)\b|\bin return\b|\breturn (?:initiated|in progress|to)\b/i,
    unless: /\bif\b.{0,40}\breturn/i,
  },
  {
    rule: 'en.pickup-failed',
    status: 'exception',
    subStatus: 'pickup_failed',
    strength: STRENGTH.failed + 3,
    words:
      /\b(?:attempted to )?(?:pick ?up|collect)\b.{0,40}\b(?:unsuccessful|failed|not ready|missed)\b|\b(?:unsuccessful|failed|missed)\b.{0,12}(?:pick ?up|collection)/i,
  },
  {
    rule: 'en.refused',
    status: 'exception',
    subStatus: 'refused',
    strength: STRENGTH.failedBecause,
    words: /\brefused\b|\brejected by (?:the )?(?:recipient|receiver|consignee|addressee)\b/i,
  },
  {
    rule: 'en.bad-address',
    status: 'exception',
    subStatus: 'bad_address',
    strength: STRENGTH.failedBecause,
    words:
      /\b(?:incorrect|incomplete|insufficient|invalid|wrong|bad|unknown) (?:delivery )?address|\baddress(?:ing)? (?:is )?(?:error|problem|issue|incorrect|incomplete|unknown)|\bno such (?:number|address|person)|\baddressee (?:unknown|moved)|\b(?:recipient|receiver) (?:has )?moved\b/i,
  },
  {
    rule: 'en.uncollected',
    status: 'exception',
    subStatus: 'pickup_uncollected',
    strength: STRENGTH.waiting + 0.5,
    words: /\bunclaimed\b|\bnot (?:collected|picked up)\b|\bpick ?up (?:period|time) (?:has )?expired/i,
  },
  {
    rule: 'en.damaged',
    status: 'exception',
    subStatus: 'damaged',
    strength: STRENGTH.failedBecause,
    words: /\bdamaged?\b|\bdestroyed\b/i,
  },
  {
    rule: 'en.lost',
    status: 'exception',
    subStatus: 'lost',
    strength: STRENGTH.failedBecause,
    words: /\b(?:is|was|been|declared|parcel|item|shipment|package) lost\b|\bmissing\b|\bcannot be located\b/i,
  },
  {
    rule: 'en.missorted',
    status: 'exception',
    subStatus: 'missorted',
    strength: STRENGTH.failedBecause,
    words:
      /\bmis-?(?:sorted|sort|routed|sent|directed|shipped)\b|\bincorrectly (?:sorted|routed)|\bwrong (?:facility|depot|hub)/i,
  },
  {
    rule: 'en.delivery-failed',
    status: 'exception',
    subStatus: 'delivery_failed',
    strength: STRENGTH.collected + 1,
    words:
      /\bdeliver(?:y|ed) (?:was )?(?:attempted|attempt|exception|failed|unsuccessful|not (?:possible|successful|completed)|could not)|\b(?:unsuccessful|failed|missed|attempted|first attempt) (?:attempt(?:ed)? (?:at )?)?deliver|\bun(?:able to|successfully?) (?:be )?deliver|\bcould not (?:be )?deliver|\bnot (?:home|available|in)\b|\bnotice left\b|\bno (?:access|one|authorized)|\bbusiness (?:is )?closed|\brecipient (?:not|was not|unavailable)|\breschedul(?:ed|ing|e)\b|\bnobody (?:was )?(?:at )?home|\bundeliverable/i,
    unless: /\bif (?:you|we|not)\b|delivery attempt will/i,
  },
  {
    rule: 'en.shipment-exception',
    status: 'exception',
    subStatus: 'delayed',
    strength: STRENGTH.heldUp,
    words:
      /\b(?:shipment|package|parcel|operational|transit) exception\b|\bon hold\b|\bdelay(?:ed|s)?\b|\bheld (?:in|at)\b|\bweather\b|\bsuspended\b|\bstrike\b/i,
    unless: /\bif delayed|avoid delay/i,
  },
];
