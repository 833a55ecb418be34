import { PICKUP_POINT, pattern, RECIPIENT, SENDER } from './en-words';
import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** Somebody has it already, or the courier is the one who collects. */
const NOT_THERE = pattern(
  String.raw`\bpick[ -]?up request|\bpending pick[ -]?up\b|\bawaiting item\b|\blabel (?:created|printed)\b|\b(?:by|from) (?:the )?(?:carrier|courier|driver|${SENDER})\b|\bwaiting for carrier\b|\bbooked\b|\bdut(?:y|ies)\b|\bcharges\b|\b(?:awaiting|waiting for) (?:the )?(?:carrier|courier|driver|shipper|sender|seller)`,
  String.raw`(?<!\bbe )\b(?:picked[ -]?up|collected|received|retrieved) (?:at .{0,30})?(?:by|from) |\bindividual picked up\b|\bdelivered (?:in|to|into) (?:a |the |your )?(?:\w+ )?locker\b(?!.*(?:collect|ready))|\bhanded in\b|\bon (?:the|its) way to|\bin transit to\b|\bbeing (?:taken|sent|brought)|\bcheck back later|\brequest received|\bwill be (?:available|ready)`,
);

const TO_BE_COLLECTED = pattern(
  String.raw`\b(?:available|ready|held|holding|hold|awaiting|awaits|waiting|wait|pending|stored|kept|retained|being held|reported)\b.{0,60}(?:for|to be|to|awaiting|waiting|a|be|on|,|-)? ?(?:(?:recipient|customer|consignee|addressee|self|the|your|own)[- ](?:\w+ )?)?(?:pick[ -]?up|picked[ -]?up|collection|collect(?:ed)?|self-?collection|claim)\b`,
  String.raw`\bhold at (?:\w+ ){0,2}location\b|\bcan (?:now )?be (?:collected|picked[ -]?up|claimed)|\b(?:please|to|come and) collect\b.{0,40}\b(?:within|from|at|before|by)\b|\b${RECIPIENT} (?:will|to|wants to|has to|must|can) (?:collect|pick[ -]?up)|\bself[- ]?(?:collection|collect|pick[ -]?up)\b`,
  String.raw`\b(?:arriv\w+|available|ready|placed|waiting|delivered|deposited|stored|dropped|left|reached|now|is|has been|was) (?:\w+ ){0,3}?(?:at|in|to|into|for|the) (?:(?:the|a|an|your|our|nearest|local|designated|inpost|gls|dpd|ups) ){0,3}(?:[\w.'™-]+ ){0,3}?(?!post ?office|parcel locker(?:$| or)|customer service)${PICKUP_POINT}\b`,
  String.raw`\b(?:available|waiting|ready|held|holding|hold|retained|stored|kept|retention)\b.{0,30}\b(?:at|in|by) (?:(?:the|your|our|a|local|destination) ){0,3}(?:[\w.'-]+ ){0,3}?${PICKUP_POINT}\b|^at (?:the |a )?(?:[\w.'-]+ ){0,2}(?!post ?office)${PICKUP_POINT}\b`,
  String.raw`\breminder (?:to(?! schedule)|for)\b|\bfinal notice\b|\bfirst notice\b|\bnot (?:collected|claimed|picked up) (?:within|by|before|in)\b.{0,40}\breturn|\bheld\b.{0,12}\b${RECIPIENT} (?:is |being |has been |was )*notified\b|\bcard left.{0,20}\bavailable\b|\b(?:left|placed|dropped(?: off)?|deposited) (?:at|in|with) .{1,50}\bfor (?:\w+ )?(?:pick[ -]?up|collection)\b`,
);

/** Where the recipient can collect it. */
export const englishWaiting: readonly Reader[] = [
  {
    rule: 'en.in-locker',
    status: 'awaiting_pickup',
    subStatus: 'locker',
    strength: STRENGTH.waiting + 3.52,
    words: TO_BE_COLLECTED,
    beside: /\blockers?\b|\bparcel ?machine/i,
    unless: NOT_THERE,
  },
  {
    rule: 'en.at-station',
    status: 'awaiting_pickup',
    subStatus: 'station',
    strength: STRENGTH.waiting + 3.51,
    words: TO_BE_COLLECTED,
    beside: pattern(String.raw`\b${PICKUP_POINT}\b`),
    unless: NOT_THERE,
  },
  {
    rule: 'en.ready-for-pickup',
    status: 'awaiting_pickup',
    strength: STRENGTH.waiting + 3.5,
    words: TO_BE_COLLECTED,
    unless: NOT_THERE,
  },
];
