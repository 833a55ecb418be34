import { handedToThisCarrier } from './en-carriers';
import { ITEM, PARTNER, pattern, SENDER } from './en-words';
import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** The carrier has the parcel. */
export const englishPickup: readonly Reader[] = [
  ...handedToThisCarrier,
  {
    rule: 'en.picked-up',
    status: 'picked_up',
    strength: STRENGTH.pickedUp,
    words: pattern(
      String.raw`\bpicked[ -]?up\b|\bpick[ -]?up\b|\bpick up\b|\bcollected\b|\bcollection\b|\bacceptance\b|\baccepted\b|\bpossession\b|\bposted\b|\bposting\b|\blodge(?:d|ment)\b|\btendered\b|\binducted\b|\bitem booked\b|\btime of mailing\b|\bmailed in\b|^mailing\b`,
      String.raw`\bdrop(?:ped)?[ -]?off\b|\bdropped .{0,14}\boff\b|\bhanded (?:over|in|to)\b|\bgiven to (?:the )?(?:carrier|courier)`,
      String.raw`\b(?:received|receive|taken|registered|handed over|delivered) (?:\w+ ){0,4}?(?:from|by) ${SENDER}\b|\b(?:received|receive|taken) .{0,16}\bfrom (?:the )?customer\b`,
      String.raw`\breceived by\b|\bregistered (?:by|at)\b|\b(?:has|have) received (?:your |the )?${ITEM}\b|^(?:${ITEM} )?received$|^${ITEM} received by\b`,
      String.raw`\bwe(?:'ve| have) (?:got )?(?:it|your ${ITEM})(?:$|[.!,]| now$)|\bgoods received\b|\breceived at (?:the )?origin\b|^package received (?:at|after)\b|\bafter pick[ -]?up$`,
      String.raw`\b${ITEM} received, package acceptance`,
    ),
    unless: pattern(
      String.raw`\b(?:air ?carrier|airline|co-?loader|line-?haul office|postal service facility|local collection)\b|\barriv|^in transit\b|\bis on its way to\b|\bawaiting (?:collection|pick)`,
      String.raw`\b(?:accepted|received|tendered|hand(?:ed)?[ -]?over|handed|collected|picked up|transferred|given|acceptance) (?:\w+ )?(?:to|by) (?:the |a |an |our )?(?:local|destination|third|postal (?:operator|provider|partner)|overseas|last|final|delivery (?:compan|service|partner|agent|provider)|air|another|partner|agent|usps|transport|sorting)`,
      String.raw`\bto (?:post office )?facility\b|\breceived at the\b|\b(?:from|at) (?:the )?(?:airport|airline)`,
    ),
  },
  {
    rule: 'en.dropped-off',
    status: 'picked_up',
    subStatus: 'dropped_off',
    strength: STRENGTH.waiting + 3.7,
    words: pattern(
      String.raw`\bdrop(?:ped)?[ -]?off\b.{0,60}\b(?:sender|shipper|consignor|merchant|seller)\b|\b(?:handed in|deposited|dropped off|received|delivered) .{0,40}\bby (?:the )?(?:sender|shipper|consignor)\b|\breceived (?:at|in) .{0,30}\bfrom (?:the )?(?:sender|shipper|seller)\b`,
    ),
    unless: pattern(String.raw`\b${PARTNER} received|\breturn|\bdata\b|\binformation\b|\bdetails\b|\bpicked up by\b`),
  },
];
