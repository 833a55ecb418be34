import { HOUSE, PEOPLE_NEAR } from '../readers/en-words';
import type { Words } from '../readers/words';
import type { Facts } from '../types';
import { capture } from './capture';
import { NAME_END, NO_PERSON, PERSON_NAME } from './en-names';

const compile = (...sources: readonly string[]): RegExp[] => sources.map((source) => new RegExp(source, 'd'));

const ROLE = String.raw`(?:[Cc]ourier|[Dd]river|[Rr]ider|[Pp]ostman|SPRINTER|[Ff]ield [Ee]xecutive|[Ss]printer|[Kk]urir|COURIER|DRIVER|RIDER|[Dd]elivery (?:man|agent|boy|associate))`;
const COURIER = compile(
  String.raw`\((?<name>[\uac00-\ud7a3]{2,4})[ ,]\s*01\d`,
  String.raw`\b${ROLE}(?: [Nn]ame)?\s*(?:is)?\s*[:,]?\s*\[?(?<name>${PERSON_NAME})(?=\s*(?:$|[,;(\]\[/:]|\.\s|\.$|\d|\+| is | will | at | on | has | - | today| between|phone|tel|contact))`,
  String.raw`\bout for delivery with (?<name>${PERSON_NAME})(?=\s*(?:$|[,.(]| today| between| and))`,
  String.raw`(?:배송예정|배달담당|배송기사|배달기사|집배원|배송담당|담당사원|배달원|집배원|기사)(?:\s*:\s*|\s+)(?<name>[\uac00-\ud7a3]{2,4})(?=[\s\d(),]|$)`,
);
const WITH_PERSON = new RegExp(ROLE, 'i');
/** A number as people are called: 8–15 digits, with a country's prefix or a leading zero. */
const PHONE =
  /(?<![\w-])(?<!\b(?:recipient|receiver|sender|consignee|customer|neighbou?r)\b[^,.;\d]{0,16})(?<phone>(?:\+\d{1,3}[ -]?|0)\d{1,4}(?:[ -]?\d{2,4}){2,4}|[6-9]\d{9}|(?<=\b(?:tel|phone|ph|contact|mobile)\W{1,3})\d{8,13})(?![\w-])/d;

/** Who brings it, and under which number. */
export function findEnglishCourier(words: Words): Pick<Facts, 'courierName' | 'courierPhone'> {
  const name = firstPerson(words, 'name', COURIER);
  const phone = name !== undefined || WITH_PERSON.test(words.plain) ? capture(words, 'phone', [PHONE]) : undefined;
  return { ...(name !== undefined && { courierName: name }), ...(phone !== undefined && { courierPhone: phone }) };
}

/** Whatever stands in this slot signed. */
const SLOT = compile(
  String.raw`\b(?:[Ss]igned (?:for )?by|[Dd]elivered to|zugestellt an) ?: ?(?<who>[A-Z][\w .'/-]{1,23})$`,
  String.raw`\bneighbou?r ?: ?(?<who>[^,;:]{2,24})$`,
  String.raw`\ban (?:einen |den |die |eine )?(?<who>Nachbar(?:n|in)?|Mitbewohner(?:in)?|Hausbewohner|Pförtner|Empfang) (?:über|zu|aus|ab)`,
);
const SIGNED = compile(
  String.raw`\bPOD (?:RECEIVED|[Rr]eceived) - (?<who>${PERSON_NAME})$`,
  String.raw`\b(?:[Aa]ddressee|[Rr]ecipient|[Cc]onsignee) - (?<who>${PERSON_NAME})${NAME_END}`,
  String.raw`\b(?:[Vv]oisin|Nachbarn?|[Vv]ecino|[Vv]izinho|[Bb]uren|[Vv]icino),? (?<who>(?:M\. |Mme )?${PERSON_NAME})`,
  String.raw`\bneighbou?r,? (?<who>${PERSON_NAME})${NAME_END}`,
  String.raw`\[To: ?(?<who>${PERSON_NAME})${NAME_END}`,
  String.raw`\b[Ss](?:igned|IGNED) (?:[Ff]or )?(?:[Bb]y|BY)\s*[:]?\s*(?<who>${PERSON_NAME})${NAME_END}`,
  String.raw`\b[Ss]igned (?:[Ff]or )?[Bb]y\s*:\s*(?<who>[A-Z][\w .'-]{1,23})$`,
  String.raw`\b(?:[Rr]eceived|RECEIVED|[Aa]ccepted) by\s*:?\s*(?<who>${PERSON_NAME})${NAME_END}`,
  String.raw`\b(?:[Rr]eceiver|[Rr]ecipient|[Ss]ignature|[Ss]ignatory|POD)(?: name)?\s*:\s*(?<who>${PERSON_NAME})${NAME_END}`,
  String.raw`\b[Dd]elivered(?: successfully)? to\s*:?\s*(?<who>${PERSON_NAME})${NAME_END}`,
  String.raw`\b(?:successfully delivered|SUCCESSFULLY DELIVERED) (?<who>${PERSON_NAME})${NAME_END}`,
  String.raw`\b(?:signé par|[Ff]irmado por|[Rr]ecibido por|[Rr]ecebido por|[Aa]ssinado por|diterima oleh|(?:dihantar|diserahkan|diantar) kepada|[Gg]etekend door|[Ff]irmato da)\s*:?\s*(?:\[)?(?<who>(?:M\. |Mme )?${PERSON_NAME})`,
  String.raw`(?:인수자|수령인|수취인)\s*:\s*(?<who>[\uac00-\ud7a3*]{2,8})`,
);

const SIGNED_BY: readonly (readonly [RegExp, NonNullable<Facts['signedBy']>])[] = [
  [/\blocker\b|packstation|paczkomat|宅配ボックス/i, 'locker'],
  [/parcel ?shop|access point|service ?point|pick-?up ?point|relais|paketshop/i, 'station'],
  [new RegExp(String.raw`\b${HOUSE}\b|briefkasten|boîte aux lettres|buzón|brievenbus|문앞|置き配`, 'i'), 'door'],
  [
    new RegExp(String.raw`\b(?:${PEOPLE_NEAR}|agent|family)\b|nachbar|voisin|vecin|vizinh|porteir|buren|경비실`, 'i'),
    'proxy',
  ],
  [/\b(?:addressee|recipient|individual|consignee|resident|customer)\b|empfänger|destinataire|destinatario/i, 'self'],
];

/** Who signed for it, and what kind of signature that was. */
export function findEnglishSigner(words: Words): Pick<Facts, 'signer' | 'signedBy'> {
  const signer = capture(words, 'who', SLOT) ?? firstPerson(words, 'who', SIGNED);
  const kind = SIGNED_BY.find(([pattern]) => pattern.test(words.plain))?.[1];
  return { ...(signer !== undefined && { signer }), ...(kind && { signedBy: kind }) };
}

function firstPerson(words: Words, name: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = capture(words, name, [pattern])?.replace(/[\s,]+$/, '');
    if (found !== undefined && found.length > 1 && !NO_PERSON.test(found)) return found;
  }
  return undefined;
}
