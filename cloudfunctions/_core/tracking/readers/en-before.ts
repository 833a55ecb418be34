import { ANNOUNCEMENT, COURIER, ITEM, pattern, SENDER } from './en-words';
import type { Reader } from './reader';
import { STRENGTH } from './strength';

const NOT_YET = '(?:not|yet|awaiting|await(?:s|ed)|waiting|pending|expect(?:s|ed|ing)?)';

/** Known to the carrier, but not in its hands. */
export const englishBefore: readonly Reader[] = [
  {
    rule: 'en.announced',
    status: 'created',
    strength: STRENGTH.awaitsPickup + 1,
    words: pattern(
      String.raw`\b${ANNOUNCEMENT}\b.{0,40}\b(?:received|sent|submitted|transmitted|approved|entered|provided|recorded|uploaded|registered|generated|created|available|told)\b`,
      String.raw`\b(?:received|sent|submitted|transmitted)\b.{0,24}\b(?:order|shipment|shipping|parcel|electronic|advance|the) (?:information|info|data|details)\b|\breceived information about\b`,
      String.raw`\bpre-?(?:advice|advised|alert|shipment|registered|registration|notified|notification|manifest\w*)`,
      String.raw`\bmanifest(?:ed)?\b|\binfo ?received\b`,
      String.raw`\bannounced\b|\bha(?:s|ve) (?:been )?notified\b|\bnotified electronically\b|\bhas (?:been )?told\b|\btold us\b|\bbeen told to expect\b|\badvised (?:by|of)\b|\breceived an (?:order|request) for\b|\bapproved to lodge\b`,
    ),
    unless: pattern(
      String.raw`\barriv|\bdepart|\bdelivered\b|\bcustoms?\b|\bclearance\b|\baddress (?:information|details)|\bloss\b`,
      String.raw`\bpicked[ -]?up\b`,
    ),
  },
  {
    rule: 'en.label',
    status: 'created',
    strength: STRENGTH.awaitsPickup + 1.1,
    words: pattern(
      String.raw`\blabel\b.{0,24}\b(?:created|printed|generated|prepared|issued|purchased|made)\b|\b(?:created|printed|generated|prepared)\b.{0,16}\blabel\b`,
      String.raw`\b(?:order|shipment|parcel|package|record|consignment(?: note)?|booking|waybill|job|tracking number|delivery)\b (?:has been |was |is |successfully )*(?:created|placed|booked|generated|allocated|assigned|registered(?! (?:by|at))|made)\b`,
      String.raw`\border (?:has been |was |is |successfully )*(?:registered|processed|ready|received|confirmed|accepted|packed|submitted|info\w*|prepared|picked and packed|is being prepared)\b|\bcreated by\b`,
      String.raw`\bbooking\b|(?<!\bitem )\bbooked\b|\bordered\b|^(?:pending|created|draft|submitted|registered|new(?: order)?)$|^(?:shipment |order |pick[ -]?up )request received$|^data entry\b|\bpre-?transit\b|\bready for (?:ups|fedex|dhl|usps|carrier)$|\belectronic transmission\b|^(?:shipment |order )?initiated$|\b(?:air ?)?way ?bill (?:has been |was )?(?:printed|issued|generated|created)\b|\bready to (?:be )?ship(?:ped)?\b|\bshipping scheduled\b|\bpreparing\b|\bin preparation\b|\bpreparation\b|\bbeing prepared\b|\bbilling information\b|\bpacked\b`,
    ),
    unless: pattern(
      String.raw`\barriv|\bdepart|\bdelivered\b|\bnot ready|\bpickup attempt|for delivery\b|\bin transit to`,
    ),
  },
  {
    rule: 'en.awaits-carrier',
    status: 'created',
    strength: STRENGTH.awaitsPickup + 1.2,
    words: pattern(
      String.raw`\b${NOT_YET}\b.{0,30}\b(?:received|receive|handed over|hand over|shipped|ship|tendered|dispatched|despatched|picked[ -]?up)\b`,
      String.raw`\b(?:awaiting|await(?:s|ed)|waiting for|expecting|pending) (?:the |your |an? )?(?:\w+ )?(?:${ITEM}|sender|seller|shipper|merchant|carrier|pick[ -]?up|hand-?over|first scan|carrier scan|physical)\b`,
      String.raw`\bexpecting (?:it|to receive)|\bto expect (?:it|your|an?)\b|\b${ITEM} (?:is |are )?(?:expected|awaited)\b`,
      String.raw`\b(?:ready|waiting|awaiting|pending|scheduled|available)\b.{0,8}\b(?:pick[ -]?up|pick up|collection)\b.{0,12}\b(?:by|from|at) (?:the |our )?(?:carrier|courier|driver|${SENDER})|\bready for pick[ -]?up by (?:the )?(?:carrier|courier|driver)`,
      String.raw`\bawaiting (?:carrier|courier|driver) (?:collection|pick[ -]?up)`,
      String.raw`\bpick[ -]?up (?:order |request )?(?:has been |was |is )?(?:scheduled|assigned|requested|booked|arranged|pending|confirmed|registered|accepted|order\w*)\b|\bpending pick[ -]?up\b|\bcollection (?:has been |was |is )?(?:scheduled|booked|arranged|requested)`,
      String.raw`\b(?:out for|en[- ]?route to|on (?:the|its|their|his|her) way to) (?:pick[ -]?up|collect(?:ion)?|pick up)\b|\b${COURIER}\b.{0,30}\bto (?:collect|pick[ -]?up)\b`,
      String.raw`^sender (?:is )?(?:despatch|dispatch|prepar|send)\w*(?!.*\b(?:received|accepted)\b)|\bon (?:its|the) way to us\b|\bawaiting processing\b|\bin transit to ups\b|\bpicked up shipment pending\b`,
    ),
    unless: pattern(
      String.raw`\barriv(?:ed|al)\b(?<!not (?:yet )?arrived)|\bdepart|\bdelivered\b|\bcustoms?\b|\bclearance\b|\bpicked up (?:by|and)\b|\breceived, |for delivery\b|\b(?:recipient|addressee|consignee|payment|instructions?|duty|dut(?:y|ies)|customer|in transit)\b|\bnot received\b`,
      String.raw`\bawaiting delivery`,
    ),
  },
];
