import { pattern } from './en-words';

/** What is said for the case that something happens. */
const CONDITION = pattern(
  String.raw`[^.;!,]{0,160}\b(?:if|unless|otherwise|in case|should you|to avoid|in the event)\b[^.;!]*`,
);
/** Who was told, whom to ask, what to do: none of it moves the parcel. */
const ADVICE = new RegExp(
  [
    String.raw`\b(?:sms|e-?mail|text message|push|delivery|recipient|customer|consignee|receiver)?[ -]?(?:sms|e-?mail|text|text message|notification|push message)s? (?:notification )?(?:(?:has|have) been |was |were |is )?sent\b[^.;!]*`,
    String.raw`\b(?:recipient|customer|consignee|receiver|addressee|sender|shipper|buyer)s? (?:(?:has|have) been |was |were |is )?(?:notified|informed|advised)(?: (?:by|via|of|about|through)\b[^.;!]*)?$`,
    String.raw`\b(?:tracking |shipment )?(?:information|status|details|remarks?|comments?) (?:is |was |has been )?(?:updated|requested|not available|unavailable)\b(?! (?:by|for) customs)`,
    String.raw`\bplease (?:contact|rate|check|allow|note|visit|call|see|refer|expect|wait|be patient|stay|keep|remember|track|review|leave)\b[^.;!]*`,
    String.raw`\b(?:delivery|customer) (?:instructions?|preferences?|information) (?:\w+ )?(?:received|updated|changed|sent)\b[^.;!]*|\b(?:enquiry|inquiry|query|complaint)\b.{0,12}\b(?:received|opened|raised|logged|lodged|closed)\b[^.;!]*`,
    String.raw`^(?:event|status|tracking) updated?$|\bawaiting (?:an? |further )?updates?\b[^.;!]*|\b(?:proof of delivery|pod|signature)(?: image)? requested\b`,
    String.raw`\bthank(?:s| you)\b[^.;!]*|\ballow (?:\w+ ){1,5}(?:additional|more|extra)?\s?(?:business )?days\b[^.;!]*`,
    String.raw`\b(?:the )?customs clearance process may start while[^.;!]*`,
  ].join('|'),
  'gi',
);
const CONDITIONS = new RegExp(CONDITION.source, 'gi');
const MAYBE = /\b(?:if|unless|otherwise|case|should|avoid|event)\b/i;
const WORD = /[a-z]{3}/i;

/** The same English words, place for place, with `;` instead of advice and of what would happen if, where something else is said. */
export function withoutAdvice(plain: string): string {
  const told = plain.replace(ADVICE, blank);
  if (!MAYBE.test(told)) return told;
  const certain = told.replace(CONDITIONS, blank);
  return WORD.test(certain) ? certain : told;
}

const blank = (aside: string): string => ';'.repeat(aside.length);
