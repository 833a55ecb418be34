import { HOUSE, pattern, PEOPLE_NEAR, PICKUP_POINT, RECIPIENT } from './en-words';
import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** Delivered is what it is not, or not yet. */
const NOT_DELIVERED = pattern(
  String.raw`\b(?:not|n't|cannot|never|to be|will be|is being|being|expected to be|unable to be|can ?be|could be|may be|should be|must be|if|before|until|when|yet to be) (?:\w+ )?(?:been |be )?delivered\b`,
  String.raw`\bdelivered by (?:the )?(?:sender|shipper|consignor)\b|\b(?:to be|will be|not been) (?:fully )?delivered\b|\bas soon as`,
);

/** At its goal. */
export const englishDelivered: readonly Reader[] = [
  {
    rule: 'en.at-door',
    status: 'delivered',
    subStatus: 'door',
    strength: STRENGTH.signed + 2.2,
    words: pattern(String.raw`\b(?:delivered|delivery|left|placed|posted|put|deposited|dropped)\b.{0,40}\b${HOUSE}\b`),
    unless: pattern(
      NOT_DELIVERED.source,
      String.raw`\b(?:no|without|unable|attempt\w*|not|failed|unsuccessful\w*|card|notice|unsafe|could ?n.t|can ?not|access|locked|closed) `,
    ),
  },
  {
    rule: 'en.locker',
    status: 'delivered',
    subStatus: 'locker',
    strength: STRENGTH.signed + 2.1,
    words: pattern(String.raw`\bdelivered\b.{0,20}\blocker\b`),
    unless: pattern(NOT_DELIVERED.source, String.raw`\bcollect|\bpick`),
  },
  {
    rule: 'en.with-somebody-near',
    status: 'delivered',
    subStatus: 'proxy',
    strength: STRENGTH.signed + 2,
    words: pattern(
      String.raw`\b(?:delivered|left|handed(?: over)?|given|accepted by|received by|signed by)\b.{0,24}\b${PEOPLE_NEAR}\b`,
    ),
    unless: pattern(NOT_DELIVERED.source, String.raw`\b(?:card|notice) left|\bunable|\bno\b(?!\.)`),
  },
  {
    rule: 'en.delivered',
    status: 'delivered',
    strength: STRENGTH.signed + 1,
    words: pattern(
      String.raw`\bdelivered\b|\bdeliver item\b|(?<!\b(?:for|to|before|until|towards|awaiting|pending|attempt\w*|scheduled) (?:the |its |your )?)\b(?:partial|final) delivery$|^(?:\(?(?!for\b|to\b|before\b|until\b|awaiting\b|pending\b)\w+\)? )?final delivery\b|\bdelivery (?:is |has been |was |successfully )*(?:completed?|successful|confirmed|made|done)\b|\bsuccessful(?:ly)? deliver|\bpartial delivery\b|\bdelivery completed\b`,
      String.raw`\bsigned (?:for )?by\b|\bhas signed\b|\b(?:been|was|is) signed\b|^signed\b|\bsignature (?:image )?(?:recorded|captured|obtained|available)|\bproof of delivery\b|\bpod (?:received|available|image|captured|scanned)|^completed?\.?$|^pod$|\bdelivery success\b|^(?:destination )?delivery$`,
      String.raw`\b(?:picked[ -]?up|collected|received|retrieved|claimed|taken|accepted)\b.{0,40}\bby (?:the |your |a )?${RECIPIENT}\b|\b${RECIPIENT} (?:has )?(?:picked[ -]?up|collected|received|retrieved)\b|\bhanded (?:over )?(?:directly )?to (?:the |a |your )?${RECIPIENT}\b|\bhanded (?:directly )?to you\b`,
      String.raw`(?<!be )\b(?:collected|picked[ -]?up) (?:by \w+ )?(?:from|at) (?:the |our |your |a )?(?:[\w.'-]+ ){0,3}${PICKUP_POINT}\b|\bleft with\b|\bleft as (?:instructed|requested)\b|\bindividual picked up\b`,
    ),
    unless: pattern(
      NOT_DELIVERED.source,
      String.raw`\b(?:not|n't|never|unable to|cannot) (?:be )?(?:accepted|collected|signed|picked[ -]?up|received|claimed|retrieved|delivered|successful\w*|completed?|confirmed)\b|\bunsuccessful`,
      String.raw`\band is on its way|\bcard left with|\bby (?:our |the )?(?:courier|driver|carrier)$|\b(?:will|attempt|failed|fail) (?:to )?final delivery|\bfinal delivery (?:station|hub|attempt|depot|office|address)|\bdelivery confirmation request|\bbeing collected`,
    ),
  },
];
