import { COURIER, pattern, PICKUP_POINT } from './en-words';
import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** What English sentences call carriers, with our codes of those that mean themselves by it. */
const CARRIERS: readonly (readonly [name: string, ...codes: string[]])[] = [
  ['dhl(?: (?:e-?commerce|express|paket|parcel))?', 'dhl', 'dhl-ecommerce', 'deutsche-post'],
  ['deutsche post(?: dhl)?', 'deutsche-post', 'dhl', 'dhl-ecommerce'],
  ['fed ?ex', 'fedex'],
  ['ups', 'ups'],
  ['usps|us postal service|u\\.s\\. postal service', 'usps'],
  ['tnt', 'tnt'],
  ['royal mail|parcel ?force', 'royal-mail'],
  ['evri|hermes', 'evri'],
  ['yodel', 'yodel'],
  ['dpd', 'dpd'],
  ['gls', 'gls'],
  ['aramex', 'aramex'],
  ['post ?nl', 'postnl'],
  ['la poste|colissimo', 'la-poste'],
  ['chronopost', 'chronopost'],
  ['austrian post|(?:ö|oe)sterreichische post', 'austrian-post'],
  ['aus(?:tralia)? ?post', 'australia-post'],
  ['canada post', 'canada-post'],
  ['japan post', 'japan-post'],
  ['korea post', 'korea-post'],
  ['hong ?kong post', 'hongkong-post'],
  ['sing(?:apore )?post', 'singapore-post'],
  ['pos malaysia', 'pos-malaysia'],
  ['thailand post', 'thailand-post'],
  ['russian post', 'russian-post'],
  ['correios', 'correios'],
  ['amazon(?: logistics)?', 'amazon-logistics'],
  ['china post', 'china-post-international', 'epacket', 'ems-international', 'china-post', 'ems'],
  ['ems', 'ems-international', 'epacket', 'china-post-international', 'ems', 'china-post'],
  ['4px', '4px'],
  ['yun ?express', 'yunexpress'],
  ['yanwen', 'yanwen'],
  ['gofo', 'gofo'],
  ['sendle', 'sendle'],
  [
    'bpost|post ?nord|posti|omniva|inpost|poczta polska|correos|ctt|poste italiane|brt|sda|an post|swiss post|nz post|purolator|canpar|on ?trac|laser ?ship|uniuni|yamato|sagawa|ninja ?van|india post|delhivery|colis priv[ée]|mondial relay|whistl|city ?link|asendia|packeta|cdek|blue dart|couriers ?please|star ?track|speedx|veho',
  ],
];

/** Behind a carrier's name: not the carrier but its courier, its locker, its shop. */
const NOT_ITSELF = String.raw`(?! (?:\w+ )?(?:${COURIER}|${PICKUP_POINT}|pack ?station|shop|store|point|counter|outlet)\b)`;

/** The name of any carrier; the source of a group. */
export const CARRIER_NAME = String.raw`(?:${CARRIERS.map(([name]) => name).join('|')})\b${NOT_ITSELF}`;

/** Gives it to somebody. */
export const HANDS = String.raw`\b(?:hand(?:ed|ing)?[ -]?(?:over |off |in )?|handover |transfer(?:red)? |tendered |given |passed |released |forwarded )(?:\w+ ){0,2}?to (?:the |a |an |our )?`;

const inItsOwnHands = (name: string) => ({
  rule: 'en.handed-to-this-carrier',
  status: 'picked_up' as const,
  strength: STRENGTH.pickedUp + 1.1,
  words: pattern(String.raw`${HANDS}(?:${name})\b${NOT_ITSELF}`),
});

/** Given to the carrier whose words these are: that is how it came to it. */
export const handedToThisCarrier: readonly Reader[] = [
  ...CARRIERS.flatMap(([name, ...carriers]) => (carriers.length === 0 ? [] : [{ ...inItsOwnHands(name), carriers }])),
  // GLS's own sentence, which others show as it is.
  { ...inItsOwnHands('gls'), beside: /\bparcel was handed over to gls\b/i },
];
