import { CARRIER_NAME, HANDS } from './en-carriers';
import { COURIER, DEPOT, PARTNER, pattern, RECIPIENT } from './en-words';
import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** Between the first depot and the last. */
export const englishTransit: readonly Reader[] = [
  {
    rule: 'en.delivered-to-another-carrier',
    status: 'in_transit',
    subStatus: 'handed_over',
    strength: STRENGTH.signed + 3,
    words: pattern(
      String.raw`\bdelivered (?:over )?(?:to |at )?(?:the |a |an |our )?(?:destination airport|airport|transport|transit|airline|air carrier|hub\b|sort|depot\b|carrier|terminal|local (?:carrier|courier|post)|post office(?! box)|agent for final|(?:delivery|final[- ]mile|last[- ]mile) (?:partner|carrier)|line-?haul|warehouse|usps(?! mail ?box))`,
      String.raw`\b(?:tendered|delivered|transferred) to (?:\w+ )?agent for final delivery|\btendered to (?:military )?agent`,
      String.raw`(?:${HANDS}|\bdelivered to (?:the |a |an |our )?)(?!(?:${COURIER}|${RECIPIENT})\b)[^.;]{2,40} for (?:\w+ )?(?:final|last[- ]mile|onward|further|local) (?:delivery|distribution)\b`,
    ),
    unless: pattern(String.raw`\b(?:picked up|collected|individual)\b`),
  },
  {
    rule: 'en.handed-to-another-carrier',
    status: 'in_transit',
    subStatus: 'handed_over',
    strength: STRENGTH.pickedUp + 1,
    words: pattern(
      String.raw`${HANDS}(?!carriers?\b)(?:${PARTNER}\b|${CARRIER_NAME})`,
      String.raw`\b(?:received|accepted|collected|processed|acceptance|uplifted|lifted) by (?:the |a |an |our )?(?!carriers?\b|agent\b|line-?haul|delivery agent)${PARTNER}\b|\bairline (?:acceptance|received|uplift)|\b(?:delivery |final mile |last mile )?partner (?:carrier )?(?:has )?(?:received|accepted|collected)|\blocal collection\b|^handed over\b(?! (?:by|to|in)\b)`,
    ),
    unless: pattern(String.raw`\binformation|\bwaiting|\bawaiting|\bnot yet|\bsender\b`),
  },
  {
    rule: 'en.forwarded',
    status: 'in_transit',
    subStatus: 'forwarded',
    strength: STRENGTH.forwarded,
    words: pattern(
      String.raw`\b(?:forwarded|forwarding|redirected|re-?directed)\b(?!.{0,16}(?:for delivery|depot|destination|facility|hub))|\bforward(?:ed)? (?:expired|to (?:a )?new address)`,
    ),
  },
  {
    rule: 'en.departed',
    status: 'in_transit',
    subStatus: 'departed',
    strength: STRENGTH.departed,
    words: pattern(
      String.raw`\bdepart\w*|\bleft\b|\bleaving\b|\bleaves\b|\bdispatch\w*|\bdespatch\w*|\bshipped\b|\bin[- ]transit\b|\ben[- ]?route\b|\bon (?:its|the|their) way\b|\bonboard\b|\bforwarded\b|\btook off\b|\btake[- ]?off\b|\bin flight\b|\bexported\b|\bsent (?:to|from|item|abroad|out)\b|\bsend item\b|\boutbound\b|\buplift\w*|\bout\)?$`,
    ),
  },
  {
    rule: 'en.destination-country',
    status: 'in_transit',
    subStatus: 'destination_country',
    strength: STRENGTH.arrived + 1,
    words: pattern(
      String.raw`\b(?:arriv\w+|landed|entered|reached|received) (?:in|at|by)? ?(?:the )?(?:destination country|country of destination|inward office|destination airport|border point in (?:the )?country of destination)|\barrived in (?:the )?(?:australia|austria|belgium|brazil|canada|france|germany|ireland|italy|japan|korea|mexico|netherlands|new zealand|poland|portugal|singapore|spain|sweden|switzerland|uk|united (?:kingdom|states)|us|usa)\b`,
    ),
    unless: /\bdepart|\bleft\b/i,
  },
  {
    rule: 'en.arrived',
    status: 'in_transit',
    subStatus: 'arrived_hub',
    strength: STRENGTH.arrived,
    words: pattern(
      String.raw`\barriv\w*|\bairrival\b|\breached\b|\breceived?\b|\bscan(?:ned)?\b|\blanded\b|\binbound\b|\b(?:at|in) (?:the |our )?(?:[\w.]+ ){0,3}${DEPOT}\b|\bentered\b`,
    ),
  },
  {
    rule: 'en.on-the-way',
    status: 'in_transit',
    strength: STRENGTH.onTheWay,
    words: pattern(
      String.raw`\bprocess(?:ed|ing)?\b|\btransit\b|\bsort(?:ed|ing)?\b|\btransfer\w*|\bhanded\b|\bhand ?over\b|\bdistribut\w+|\bhub\b|\btransport\w*|\bready for (?:dispatch|despatch|transport)|\brequest(?:ed)?\b|\baccepted by\b|\bload(?:ed|ing)\b|\bline[- ]?haul\b|\bonforwarded\b|\bon board\b|\bunloaded\b|\bunloading\b|\bflight\b|\bairport\b|\bbagged\b|\bbag\b|\bcontainer\b|\bmeasured\b|\bweighed\b|\bhandl(?:ed|ing)\b|\bpassed through\b|\bdelivery arranged\b|\bawaiting final delivery\b|\bconsolidat\w+|\bon[- ]time\b|\bon schedule\b|\bin network\b|\badopted\b|\bsecurity (?:check|screening)\b|\bship date\b|\btrip\b|\bvehicle\b|\bdestination post\b|\b(?:stored|storage)\b|\bdate updated\b|\bwarehouse\b|\bmoving\b|\bvessel\b|\bpart of (?:a )?(?:multiple|shipment)|\bnetwork\b|\bairway\b|\bupdated?\b|\bdelivery (?:date|time|is|has been|estimated|expected|scheduled)\b|\b(?:scheduled|estimated|expected) (?:for )?(?:to be )?deliver\w*|\bwill be delivered\b`,
    ),
  },
];
