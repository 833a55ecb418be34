import { COURIER, pattern, RECIPIENT } from './en-words';
import type { Reader } from './reader';
import { STRENGTH } from './strength';

const VEHICLE = '(?:vehicle|van|truck|bike|car)';

const ON_ITS_WAY = pattern(
  String.raw`\bout[- ](?:for|of|on|with)[- ](?:\w+ ){0,2}?(?:delivery|${COURIER})\b|\bout for (?:\w+ ){0,3}delivery\b`,
  String.raw`\b(?:on ?board|on (?:\w+ )?${VEHICLE}|in (?:\w+ )?${VEHICLE}|with|loaded|dispatched|despatched|assigned|transferred|ready|released|(?<!being )prepared|handed over)\b.{0,28}\bfor (?:final )?delivery\b`,
  String.raw`\bwith (?:the |our |your |a |an? )?(?:\w+ ){0,2}${COURIER}\b(?! depot)|\b(?:on|in) (?:the |our |a |delivery )+${VEHICLE}\b|\bload(?:ed|ing) (?:on|onto|into|in|to).{0,20}(?:delivery|van|vehicle|truck)`,
  String.raw`^(?:(?!delay|problem|error|except|failed)\w+ )?(?:in|on|under) delivery\b|\bis (?:now )?(?:in|on|under) delivery\b|\b(?:item|parcel|package|shipment|consignment) (?:in|on|under) delivery\b|\b(?:delivery|distribution) (?:is )?in progress\b|\bstart(?:ed)? (?:of )?(?:the )?delivery\b|\bdelivery (?:has )?started\b`,
  String.raw`\b(?:is |are |now )?being delivered\b|^delivering\b|\bofd\b|\bon the road for delivery|\bon (?:its|the) way for delivery\b|\bcourier out\b|\bassigned to (?:a |the )?(?:delivery )?${COURIER}|\bis delivering\b|\bdelivering (?:today|now|your|the)|\bdelivery (?:today|in process)\b|\bwill deliver it today|\bwill be delivered by (?:the |our |your )?${COURIER}|\bphysical delivery scheduled|\barriving today\b|\bawaiting delivery scan`,
  String.raw`\b${COURIER}\b.{0,40}(?:\bon (?:the|its|his|her|their|your)? ?(?:way|route)|\ben[- ]?route)\b|\bon (?:the|its) way to (?:deliver|you\b|your (?:address|door|home)|(?:the )?${RECIPIENT}\b)`,
);
const NOT_ON_ITS_WAY = pattern(
  String.raw`\bto (?:pick[ -]?up|collect)\b|^pick[ -]?up\b|\bnot (?:yet )?(?:out|being)|\bposte? ?office for delivery|\bto be (?:loaded|assigned)|\bunlikely\b|\bdelivery partner|\bpick[ -]?up (?:point|shop|location)\b|\b(?:transferred|handed over|forwarded|released) to (?!courier|(?:\w+ )?(?:driver|rider)\b).{0,40}for (?:final )?delivery`,
);

/** On the way to the door. */
export const englishDelivery: readonly Reader[] = [
  {
    rule: 'en.due-today',
    status: 'out_for_delivery',
    strength: STRENGTH.delivering,
    words: pattern(
      String.raw`\b(?:expected|scheduled|due|going|will) (?:to )?(?:be )?(?:delivered|delivery|with you|arrive|arriving)\b.{0,24}\b(?:during the day|today|by (?:the )?end of (?:the )?day|between \d)`,
    ),
    unless: pattern(
      String.raw`\btomorrow\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bnext (?:working|business|delivery)|\b20\d\d\b|\bafter\b`,
    ),
  },
  {
    rule: 'en.redelivery',
    status: 'out_for_delivery',
    subStatus: 'redelivery',
    strength: STRENGTH.delivering + 0.1,
    words: ON_ITS_WAY,
    beside:
      /\bre-?delivery\b|\b(?:second|third|2nd|3rd|another|new|final) (?:delivery )?attempt|\bre-?attempt|\bagain\b/i,
    unless: NOT_ON_ITS_WAY,
  },
  {
    rule: 'en.out-for-delivery',
    status: 'out_for_delivery',
    strength: STRENGTH.delivering,
    words: ON_ITS_WAY,
    unless: NOT_ON_ITS_WAY,
  },
];
