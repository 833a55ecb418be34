import { pattern } from './en-words';
import type { Reader } from './reader';
import { STRENGTH } from './strength';

const AUTHORITY =
  '(?:customs?|border (?:force|agenc(?:y|ies)|services?|control|protection)|clearing agency|clearing agent|government agency|regulatory agency|brok(?:er|erage)|cbp|cbsa|hmrc|biosecurity|quarantine|\\bmpi\\b)';
const DUTY =
  '(?:dut(?:y|ies)|tax(?:es)?|vat|gst|import (?:charges?|fees?|c\\.o\\.d\\.?(?: charges)?)|customs (?:fees?|charges?|costs?|payment))';

/** What the parcel is held for is money, not an inspection. */
const UNPAID = pattern(
  String.raw`\b${DUTY}\b.{0,48}\b(?:due(?! to)|owed|payable|outstanding|unpaid|(?:be|not|not yet|not been|not yet been) paid)\b`,
  String.raw`\bpay(?:s|ing)?\b.{0,24}\b${DUTY}\b|\buntil\b.{0,40}\bpaid\b`,
);

/** At the border. */
export const englishCustoms: readonly Reader[] = [
  {
    rule: 'en.customs-papers',
    status: 'customs',
    subStatus: 'info_required',
    strength: STRENGTH.failedBecause + 2,
    words: pattern(
      String.raw`\b(?:missing|requir(?:ed|es|ing)|needs?|needed|awaiting|incomplete|additional|further|incorrect|request(?:ed|ing)?|provide|pending|waiting for)\b.{0,36}\b(?:documents?|documentation|paperwork|invoice|information|identification|identity|id\b|import licen[cs]e|instructions)\b`,
      String.raw`\b(?:documents?|documentation|paperwork|invoice|identification|identity|id (?:card|information|number))\b.{0,24}\b(?:missing|required|needed|incomplete|requested)\b|\bclearance (?:information|instruction)`,
    ),
    beside: pattern(String.raw`\b${AUTHORITY}\b|\bclearance\b|\bimport|\bdut(?:y|ies)\b`),
    unless: /\baddress\b|delivery attempt/i,
  },
  {
    rule: 'en.duty-paid',
    status: 'customs',
    subStatus: 'duty_paid',
    strength: STRENGTH.customsProblem + 2,
    words: pattern(
      String.raw`\b${DUTY}\b.{0,24}\b(?:paid|received|settled|collected)\b|\bcustoms charges?\b.{0,16}\bpaid\b|\bpayment\b.{0,24}\b(?:received|completed?|confirmed|successful)\b`,
    ),
    beside: pattern(String.raw`\b${DUTY}\b|\bcustoms?\b`),
    unless: /not (?:yet )?(?:been )?paid|unpaid|to be paid|must be paid|until|once|before|awaiting|pending|will be/i,
  },
  {
    rule: 'en.duty-due',
    status: 'customs',
    subStatus: 'duty_due',
    strength: STRENGTH.customsProblem + 1,
    words: pattern(
      String.raw`\b${DUTY}\b.{0,48}\b(?:due|owed|payable|payment|pay|paid|outstanding|unpaid|required|assessed|apply)\b|\b(?:awaiting|pending|await|requires?|required|pay|payment|collect)\b.{0,24}\b(?:${DUTY}|payment)\b|\b(?:held|hold) for (?:\w+ )?(?:payment|dut(?:y|ies)|charges)|\bpayment (?:is )?(?:required|due)|\buntil\b.{0,40}\bpaid\b`,
    ),
    beside: pattern(String.raw`\b${DUTY}\b|\bcustoms?\b|\bimport\b`),
  },
  {
    rule: 'en.customs-held',
    status: 'customs',
    subStatus: 'held',
    strength: STRENGTH.failedBecause + 1,
    words: pattern(
      String.raw`\b(?:held|detained|seized|retained|retention|detention|on hold|stopped|delay(?:ed)?|hold|rejected|refused)\b.{0,30}\b${AUTHORITY}\b|\b${AUTHORITY}\b.{0,24}\b(?:held|hold|detained|seized|delay(?:ed)?|exception|retention|retained|failed|failure|rejected|problem|issue)\b`,
      String.raw`\bclearance\b.{0,14}\b(?:delay(?:ed)?|exception|fail(?:ed|ure)|problem|issue|abnormal|unsuccessful|on hold)|\b(?:delay(?:ed)?|problem|issue) (?:in|with|during) (?:\w+ )?(?:clearance|clearing)`,
    ),
    unless: pattern(
      String.raw`\bno longer\b|\breleased\b|\b(?:pending|awaiting|until|for)(?: \w+){0,2} (?:payment|paid)\b`,
      UNPAID.source,
    ),
  },
  {
    rule: 'en.customs-cleared',
    status: 'customs',
    subStatus: 'cleared',
    strength: STRENGTH.customs + 2,
    words: pattern(
      String.raw`\bcleared\b|\bclear(?:ance)?\b.{0,20}\b(?:complete[d]?|finished|success\w*|done|passed|released?|approved)\b|\b${AUTHORITY}\b.{0,30}\b(?:cleared|released?|completed?|finished|passed|success\w*|approved)\b`,
      String.raw`\b(?:released?|returned?|received back|passed|out) (?:item )?(?:by|from|of|through) (?:the )?(?:import |export )?${AUTHORITY}|\b(?:inbound )?out of customs\b|\bshipment release\b|\bclearance release\b|\bdeclaration (?:complete|success)\w*`,
    ),
    unless:
      /\b(?:not|awaiting|pending|waiting|to be|being|until|once|will be)\b.{0,16}\b(?:cleared|clearance|release)|\bundergoing|\brelease pending|\brequest/i,
  },
  {
    rule: 'en.customs-waiting',
    status: 'customs',
    subStatus: 'waiting',
    strength: STRENGTH.customs + 1,
    words: pattern(
      String.raw`\b(?:awaiting|pending|waiting|ready|available|submitted)\b.{0,24}\b(?:${AUTHORITY}|clear\w*|release)\b|\brelease pending\b`,
    ),
    beside: pattern(String.raw`\b${AUTHORITY}\b|\bclear`),
    unless: /\bcleared and/i,
  },
  {
    rule: 'en.customs',
    status: 'customs',
    subStatus: 'processing',
    strength: STRENGTH.customs,
    words: pattern(
      String.raw`\bcustoms?\b|\bclearance\b|\bclearing agen\w+|\bborder (?:force|agenc\w+|services?|control)|\bbiosecurity\b|\bbrokerage\b|\bat (?:the )?border\b(?! point)|\bbroker notified\b|\b${DUTY}\b.{0,20}\b(?:due|payment|assess\w*|paid|payable)|\bgovernment agency\b|\bexport declaration\b|\bimport (?:c\.o\.d|inspection)`,
    ),
    unless: /\bnot due for\b|\bquarantine station$/i,
  },
];
