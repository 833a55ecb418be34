import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** At the border. */
export const englishCustoms: readonly Reader[] = [
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
];
