import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** From the label to the door. */
export const englishWay: readonly Reader[] = [
  {
    rule: 'en.awaits-carrier',
    status: 'created',
    strength: STRENGTH.awaitsPickup + 1,
    words:
      /\blabel (?:created|printed|generated)|\b(?:information|info|data|details|pre-?advice|manifest|notification)\b.{0,20}\b(?:received|sent|submitted|transmitted|approved|entered|provided)|\b(?:not yet|awaiting|pending|has not)\b.{0,20}\b(?:received|handed over|item|pick ?up|collection)|\border (?:has been )?(?:created|placed|processed|ready|received)|\bpre-?advice|\b(?:preparing|in preparation|preparation)\b|\btracking number (?:allocated|assigned|created)|\bbooking\b|\bshipping scheduled|\bpre-?shipment/i,
    unless: /arrived|departed|delivered/i,
  },
  {
    rule: 'en.picked-up',
    status: 'picked_up',
    strength: STRENGTH.pickedUp,
    words:
      /\bpicked[ -]?up\b|\bpick-?up\b|\bcollected\b|\bcollection\b|\bacceptance\b|\baccepted\b|\bin (?:\w+ )?possession\b|\bposted\b|\bposting\b|\b(?:received|tendered|handed over|registered|lodged|dropped off)\b.{0,24}\b(?:by|from|over|at|to)\b|\bhanded over by|\bdrop(?:ped)?[ -]?off\b|\bshipment received\b/i,
    unless: /\bair ?carrier|\bairline|\bcoloader|\barriv|\bawait|\bpostal service facility|\blocal collection/i,
  },
  {
    rule: 'en.handed-to-another-carrier',
    status: 'in_transit',
    strength: STRENGTH.signed + 3,
    words:
      /\bdelivered (?:to )?(?:the )?(?:destination airport|transport|transit|airline|air carrier|hub|depot|carrier|local carrier|post office facility)/i,
  },
  {
    rule: 'en.departed',
    status: 'in_transit',
    subStatus: 'departed',
    strength: STRENGTH.departed,
    words:
      /\bdepart\w*|\bleft\b|\bdispatch\w*|\bdespatch\w*|\bshipped\b|\bin transit\b|\ben route\b|\bon (?:its|the) way\b|\bonboard\b|\bforwarded\b|\btook off\b|\bout\)?$/i,
  },
  {
    rule: 'en.arrived',
    status: 'in_transit',
    subStatus: 'arrived_hub',
    strength: STRENGTH.arrived,
    words:
      /\barriv\w*|\bairrival\b|\breached\b|\breceived\b|\bscan(?:ned)?\b|\blanded\b|\bat (?:\w+ )?(?:central )?hub\b/i,
  },
  {
    rule: 'en.on-the-way',
    status: 'in_transit',
    strength: STRENGTH.onTheWay,
    words:
      /\bprocess(?:ed|ing)?\b|\btransit\b|\bsort(?:ed|ing)?\b|\btransfer\w*|\bhanded\b|\bdistribution cent\w+|\bhub\b|\btransport\w*|\bready for dispatch|\brequest(?:ed)?\b|\blocal collection\b|\baccepted by\b/i,
  },
  {
    rule: 'en.local',
    status: 'arrived_city',
    subStatus: 'outlet',
    strength: STRENGTH.atDestination,
    words:
      /\b(?:arriv\w+|at|received|sorted|reached)\b.{0,16}\b(?:local|destination|delivery) (?:\w+ )?(?:facility|depot|station|office|unit|location|post office|delivery)|\b(?:arrived|arrival|arrive) at (?:the )?(?:local )?(?:post office|delivery)|\bsorted at delivery/i,
    unless: /\bdepart|\bleft\b|in transit|u\.?s\.? postal service/i,
  },
  {
    rule: 'en.out-for-delivery',
    status: 'out_for_delivery',
    strength: STRENGTH.delivering,
    words:
      /\bout (?:for|of|on) delivery\b|\bout-for-delivery\b|\b(?:on ?board|on board|on vehicle|on .{0,12}vehicle|with)\b.{0,24}\bfor delivery\b|\bwith (?:the )?(?:delivery )?(?:courier|driver)|\bexpected to be delivered (?:during the day|today)|\bin delivery\b|\b(?:courier|driver)\b.{0,20}\bon (?:the|its|his|her) way\b|\bon (?:the|its) way to deliver|\bloaded (?:on|onto|into).{0,20}(?:delivery|van|vehicle)|\bdelivering (?:today|now)/i,
  },
  {
    rule: 'en.ready-for-pickup',
    status: 'awaiting_pickup',
    strength: STRENGTH.waiting + 3.5,
    words:
      /\b(?:available|ready|held|holding|awaiting|waiting)\b.{0,40}\b(?:for )?(?:(?:recipient|customer) )?(?:pick ?-?up|collection)|\bcan be (?:collected|picked up)|\bready to (?:be )?collect|\bavailable at (?:the )?(?:post office|pickup|parcel ?shop|locker)|\bplaced in (?:parcel )?locker|\bat (?:the )?(?:pickup point|parcel ?shop)|\bplease collect/i,
    unless:
      /\b(?:request|pending pickup|awaiting pickup by|ready for pickup by (?:the )?carrier|waiting for carrier)\b/i,
  },
  {
    rule: 'en.at-door',
    status: 'delivered',
    subStatus: 'door',
    strength: STRENGTH.signed + 2.2,
    words:
      /\b(?:delivered|left)\b.{0,40}\b(?:front door|porch|safe ?place|doorstep|mail ?box|garage|back door|side door|letter ?box|left at)\b/i,
    unless: /\b(?:not|to be|be|unsuccessful\w*)\b.{0,10}delivered/i,
  },
  {
    rule: 'en.locker',
    status: 'delivered',
    subStatus: 'locker',
    strength: STRENGTH.signed + 2.1,
    words: /\bdelivered\b.{0,20}\blocker\b/i,
  },
  {
    rule: 'en.delivered',
    status: 'delivered',
    strength: STRENGTH.signed + 1,
    words:
      /\bdelivered\b|\bdelivery (?:is )?(?:complete[d]?|successful)|\bfinal delivery|\bsuccessful(?:ly)? deliver|\bsigned (?:for )?by|\bpicked up\b.{0,30}\bby (?:the )?(?:customer|recipient|addressee|consignee)|\bcollected by (?:the )?(?:recipient|customer|addressee)|\bsignature (?:image )?(?:recorded|captured)|\bproof of delivery/i,
    unless: /\b(?:not|to be|be|will be|being|expected to be|un\w*|undelivered)\b.{0,12}\bdelivered|\bif delivered/i,
  },
];
