import { pattern, SENDER } from './en-words';
import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** Said of the way back while it is still going on. */
const STILL_GOING = String.raw`\b(?:will|to|shall|must|can|may|should) be returned\b|\bbeing (?:returned|sent)|\bin (?:process|progress|transit)\b|\bwarehouse -|\binitiated\b|\bstarted\b|\btriggered\b|\brequest|\breturning\b|\bon (?:its|the) way\b|\bprocess(?:ed|ing)\b|\bpending\b|\bnot (?:yet )?returned`;

/** Off, or back at the sender's. */
export const englishReturn: readonly Reader[] = [
  {
    rule: 'en.cancelled',
    status: 'cancelled',
    strength: STRENGTH.ended,
    words: pattern(String.raw`\bcancell?ed\b|\bvoid(?:ed)?\b`),
    unless: pattern(
      String.raw`\b(?:flight|departure|appointment|hold|redelivery|not|cannot be|be) (?:\w+ ){0,3}cancell?ed|\bhas been cancell?ed, waiting|\brefus|\bexport cancell?ed|\breturn`,
    ),
  },
  {
    rule: 'en.returned',
    status: 'returned',
    strength: STRENGTH.ended,
    words: pattern(
      String.raw`\breturned (?:and delivered )?(?:back )?(?:to|at) (?:the )?${SENDER}\b`,
      String.raw`\bdelivered\b.{0,12}(?:back )?to (?:the )?${SENDER}\b(?! of)|\bdelivered back\b|\bdelivered to .{0,12}as (?:a )?return`,
      String.raw`\breturn(?:ed)?\b.{0,24}\b(?:complete[d]?|delivered|received|accepted|signed|successful(?:ly)?)\b|\brt[os][ -](?:delivered|completed?)|\b(?:has|have) been returned\b|^(?:\w+ )?returned\.?$`,
      String.raw`\b${SENDER} (?:has )?(?:received|collected|accepted) (?:the )?return`,
    ),
    unless: pattern(
      STILL_GOING,
      String.raw`\breturned (?:to|from) (?:the )?(?:depot|facility|station|hub|post office|terminal|branch|office|customs)|\breturned item|\bcustoms\b|\b(?:if|unless)\b`,
    ),
  },
  {
    rule: 'en.returning',
    status: 'returning',
    strength: STRENGTH.goingBack,
    words: pattern(
      String.raw`\breturn(?:ing|ed|s)?\b.{0,40}\b${SENDER}\b|\b(?:being|be) returned\b|\bback to (?:the )?${SENDER}\b|\b(?:way|sent|sending|going|transit|route) back\b`,
      String.raw`\bin return\b|\brequested (?:a )?return\b|\breturn (?:initiated|in (?:progress|process|transit)|to\b|started|triggered|process\w*|shipment|parcel|item|journey|requested|dispatch|despatch|authori[sz]ed|scheduled|departed|arrived|consignment|from)|^(?:\w+ )?returning\b|\b(?:is|are|now) returning\b|^rt[os]\b|\brt[os] (?:initiated|in|started|process)|\breturn item\b|\bsystem return\b|\breturn\.?$`,
    ),
    unless: pattern(
      String.raw`\b(?:if|unless)\b|\breturn(?:ed)? (?:to|from) (?:the )?(?:depot|facility|station|hub|post office|terminal|branch|office|customs)\b|\breturn(?:ed)? item from customs|\breturned from\b|\breturn from (?:import |export )?customs|\breturn (?:label|to work)|\bto avoid|\b(?:not|cannot) (?:be )?return`,
    ),
  },
];
