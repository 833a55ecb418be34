import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** English basics of the carriers between countries. */
export const english: readonly Reader[] = [
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
    rule: 'en.customs-papers',
    status: 'customs',
    subStatus: 'info_required',
    strength: STRENGTH.customsProblem,
    words:
      /\b(?:missing|required?|need(?:ed|s)?|awaiting|incomplete|additional|further)\b.{0,30}\b(?:documents?|documentation|paperwork|invoice|information|identification|\bID\b)/i,
    beside: /custom|clearance|import|duty|broker/i,
  },
  {
    rule: 'en.duty-paid',
    status: 'customs',
    subStatus: 'duty_paid',
    strength: STRENGTH.customsProblem + 2,
    words: /\b(?:duty|duties|tax(?:es)?|fees?|charges)\b.{0,20}\bpaid\b|\bpayment\b.{0,12}\breceived\b/i,
    beside: /dut(?:y|ies)|tax|custom/i,
    unless: /not (?:yet )?paid|unpaid|to be paid/i,
  },
  {
    rule: 'en.duty-due',
    status: 'customs',
    subStatus: 'duty_due',
    strength: STRENGTH.customsProblem + 1,
    words:
      /\b(?:duty|duties|tax(?:es)?|import charges|customs (?:fees?|charges))\b.{0,40}\b(?:due|owed|payable|payment|pay|outstanding|unpaid)\b|\b(?:awaiting|pending) payment\b/i,
    beside: /dut(?:y|ies)|tax|custom|import/i,
  },
  {
    rule: 'en.customs-held',
    status: 'customs',
    subStatus: 'held',
    strength: STRENGTH.customsProblem,
    words:
      /\b(?:held|detained|seized|retained|on hold|delay(?:ed)?)\b.{0,24}\bcustoms\b|\bcustoms\b.{0,20}\b(?:held|hold|detained|seized|delay|exception)\b|\bclearance (?:delay|exception|instruction)/i,
  },
  {
    rule: 'en.customs-cleared',
    status: 'customs',
    subStatus: 'cleared',
    strength: STRENGTH.customs + 2,
    words:
      /\bclear(?:ed|ance)\b.{0,20}\b(?:customs|complete[d]?|awaiting international)|\bcustoms\b.{0,14}\b(?:cleared|released|complete[d]?|clearance (?:complete|success))|\breleased? (?:by|from) (?:the )?customs|\bcustoms clear(?:ed|ance complete)|\bclearance (?:processing )?complete/i,
    unless: /\b(?:not|awaiting|pending|waiting)\b.{0,14}\b(?:cleared|clearance)/i,
  },
  {
    rule: 'en.customs-waiting',
    status: 'customs',
    subStatus: 'waiting',
    strength: STRENGTH.customs + 1,
    words: /\b(?:awaiting|pending|waiting|ready|available)\b.{0,12}\b(?:customs|clear\w*)/i,
    unless: /\bcleared and/i,
  },
  {
    rule: 'en.customs',
    status: 'customs',
    subStatus: 'processing',
    strength: STRENGTH.customs,
    words: /\bcustoms?\b|\bclearance\b/i,
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
    rule: 'en.handed-to-another-carrier',
    status: 'in_transit',
    strength: STRENGTH.signed + 3,
    words:
      /\bdelivered (?:to )?(?:the )?(?:destination airport|transport|transit|airline|air carrier|hub|depot|carrier|local carrier|post office facility)/i,
  },
  {
    rule: 'en.delivered',
    status: 'delivered',
    strength: STRENGTH.signed + 1,
    words:
      /\bdelivered\b|\bdelivery (?:is )?(?:complete[d]?|successful)|\bfinal delivery|\bsuccessful(?:ly)? deliver|\bsigned (?:for )?by|\bcollected by (?:the )?(?:recipient|customer|addressee)|\bsignature (?:image )?(?:recorded|captured)|\bproof of delivery/i,
    unless: /\b(?:not|to be|be|will be|being|expected to be|un\w*|undelivered)\b.{0,12}\bdelivered|\bif delivered/i,
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
    rule: 'en.out-for-delivery',
    status: 'out_for_delivery',
    strength: STRENGTH.delivering,
    words:
      /\bout (?:for|of|on) delivery\b|\bout-for-delivery\b|\b(?:on ?board|on board|on vehicle|on .{0,12}vehicle|with)\b.{0,24}\bfor delivery\b|\bwith (?:the )?(?:delivery )?(?:courier|driver)|\bexpected to be delivered (?:during the day|today)|\bin delivery\b|\bloaded (?:on|onto|into).{0,20}(?:delivery|van|vehicle)|\bdelivering (?:today|now)/i,
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
    rule: 'en.local',
    status: 'arrived_city',
    subStatus: 'outlet',
    strength: STRENGTH.atDestination,
    words:
      /\b(?:arriv\w+|at|received|sorted|reached)\b.{0,16}\b(?:local|destination|delivery) (?:\w+ )?(?:facility|depot|station|office|unit|location|post office|delivery)|\b(?:arrived|arrival|arrive) at (?:the )?(?:local )?(?:post office|delivery)|\bsorted at delivery/i,
    unless: /\bdepart|\bleft\b|in transit|u\.?s\.? postal service/i,
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
];
