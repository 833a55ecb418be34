import type { Locale, Sentence, TimeSlot } from '../../../../typings/vocabulary';
import { maskPhonesInWords } from '../../access/mask';
import { cleanWords } from '../../text/clean-words';
import { withoutUndefined } from '../../without-undefined';
import type { Facts, TrackingEvent, Why } from '../types';
import { courierTitle } from './courier-title';
import { moneyText } from './money-text';
import { isOnMainland, placeIn, tellsWhere } from './place-words';
import { promiseSlot } from './promise-slot';
import { reasonIn } from './reason-words';
import { withMetric } from './with-metric';
import { hasHole } from './without-holes';

/** What a sentence about one event is made of, as its reader can read it. What is not known is absent; nothing is ever empty. */
export interface AboutEvent {
  place?: string;
  next?: string;
  /** The place lies on China's mainland. */
  isInChina?: true;
  /** 王师傅, courier Wang. */
  courier?: string;
  station?: string;
  pickupCode?: string;
  signer?: string;
  signedBy?: NonNullable<Facts['signedBy']>;
  /** Somebody took it out of where it waited, and nobody said who. */
  isTakenByAnyone?: true;
  reason?: string;
  /** ¥123.45 */
  duty?: string;
  newWaybillNo?: string;
  /** The promised arrival, and until when it is kept: only while they lie ahead. */
  promised?: TimeSlot;
  until?: TimeSlot;
}

/** How what lies ahead is said behind a sentence. */
export type AheadWords = Readonly<Record<'promised' | 'until', (slot: TimeSlot) => Sentence>>;

/** For whom and when an event is worded. Without `now` (epoch ms) nothing that lies ahead is said: it may be past. */
export interface EventReader {
  locale: Locale;
  now?: number | undefined;
}

/** Longer than this it is no name and no reason but a story; it stays in the carrier's own words. */
const MAX_PIECE = 24;
/** A station's name may be longer: it is where somebody has to go. */
const MAX_STATION = 48;
/** Latin names are longer: JAMAICA NY INTERNATIONAL DISTRIBUTION CENTER. */
const MAX_PLACE = 48;

/** In a signer's slot, but nobody's name: a picture of the slip, or a request to call. */
const NO_SIGNER = /图片|请|存疑|电话?\d|来取|^已?存放/;

/** A number behind a name, masked or not: 李四138****5678. */
const NUMBER_BEHIND = /[(（\s]*(?:电话|手机|[Tt]el\.?)?[:：\s]*\+?[\d*][\d*\s-]{5,}[)）]?\s*$/;

/** Who signed; undefined when the slot says something else, or nothing but a number. */
function shownSigner(signer: string | undefined): string | undefined {
  if (signer === undefined || NO_SIGNER.test(signer)) return undefined;
  const shown = piece(signer.replace(NUMBER_BEHIND, '').replace(/(?:签收|已?取走)$/, ''));
  return shown !== undefined && /\p{L}/u.test(shown) ? shown : undefined;
}

/** One line without control characters, brackets and phones; undefined when nothing or too much is left, or a template's hole. */
function piece(text: string | undefined, longest = MAX_PIECE): string | undefined {
  if (text === undefined) return undefined;
  const plain = maskPhonesInWords(cleanWords(text))
    .replace(/[【】[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}]+|[\s,.;:，。；：、]+$/gu, '');
  return /[\p{L}\d]/u.test(plain) && plain.length <= longest && !hasHole(plain) ? plain : undefined;
}

/** Gathers the facts of one event, as they may stand in a sentence: places short, phones masked. */
export function aboutEvent(
  { reading: { facts, why }, place, zone }: Pick<TrackingEvent, 'reading' | 'place' | 'zone'>,
  { locale, now }: EventReader,
): AboutEvent {
  const places = [facts.facility, facts.city, place].flatMap((name) => name ?? []);
  return withoutUndefined({
    place: placeOf(places, locale),
    isInChina: places.some(isOnMainland) || undefined,
    next: placeFor(facts.next, locale),
    courier: courierIn(facts.courierName, locale),
    station: stationIn(facts.station),
    pickupCode: piece(facts.pickupCode),
    signer: signerIn(facts.signer, locale),
    signedBy: facts.signedBy,
    isTakenByAnyone: isTakenByAnyone(facts, why) || undefined,
    reason: shownReason(facts.reason, locale),
    duty: facts.duty && moneyText(facts.duty, locale),
    newWaybillNo: piece(facts.newWaybillNo, MAX_PLACE),
    promised: now === undefined ? undefined : facts.promised && promiseSlot(facts.promised, zone, now),
    until: keptUntil(facts.until, zone, now),
  });
}

/** 快件已从柜中取出 does not say who took it; 客户已取走 does. */
const isTakenByAnyone = ({ signer, signedBy }: Facts, { rule, words }: Why): boolean =>
  rule.endsWith('.collected') && signer === undefined && signedBy !== 'self' && !RECEIVER.test(words);

const RECEIVER = /本人|客户|收件人|收方|签收人|用户|买家|[您你]/;

/** Until when it is kept, while that lies ahead. */
export const keptUntil = (until: number | undefined, zone: string, now: number | undefined): TimeSlot | undefined =>
  until !== undefined && now !== undefined && until > now ? { kind: 'moment', at: until, zone } : undefined;

/** The beginning of a reason, or its name. */
const NO_REASON = /^(?:无法|不能|未能|暂时|其[他它]|原因|异常|other|unknown)$/i;

/** A carrier's reason as it may be shown to this reader. */
export function shownReason(reason: string | undefined, locale: Locale): string | undefined {
  const plain = piece(reason, 2 * MAX_PIECE);
  const readable = plain === undefined || NO_REASON.test(plain) ? undefined : reasonIn(locale, plain);
  return readable === undefined ? undefined : piece(withMetric(readable, locale), 2 * MAX_PIECE);
}

/** The narrowest name that tells where it is; DHL Sort Facility only where no name does. */
function placeOf(names: readonly string[], locale: Locale): string | undefined {
  const told = [...names.filter(tellsWhere), ...names];
  return told.flatMap((name) => placeFor(name, locale) ?? [])[0];
}

/** In a place's slot, but what happened there: 中转场已收入. */
const NO_PLACE = /已|现正|正在|到[达達]|[离離][开開]|发往/;

/** A place's name for this reader, if it is one and can be read. */
export function placeFor(name: string | undefined, locale: Locale): string | undefined {
  const place = name?.replace(/方向的?(?:车辆|车|航班)?$/, '');
  return place === undefined || NO_PLACE.test(place) ? undefined : piece(placeIn(locale, place), MAX_PLACE);
}

/** A station as it is called there: somebody has to find it. */
export const stationIn = (station: string | undefined): string | undefined => piece(station, MAX_STATION);

/** A courier's title for this reader, if the name is one. */
export function courierIn(name: string | undefined, locale: Locale): string | undefined {
  const plain = piece(name);
  return plain === undefined ? undefined : courierTitle(plain, locale);
}

/** The same where it stands alone, not in a sentence: 王师傅, Courier Wang. */
export const courierAlone = (name: string | undefined, locale: Locale): string | undefined =>
  courierIn(name, locale)?.replace(/^courier/, 'Courier');

/** 本人, or a name; in English what is written in Latin letters. */
export function signerIn(signer: string | undefined, locale: Locale): string | undefined {
  const shown = shownSigner(signer);
  if (shown === undefined || locale === 'zh-CN' || !/\p{Script=Han}/u.test(shown)) return shown;
  return SIGNERS.find(([words]) => words.test(shown))?.[1];
}

const SIGNERS: readonly (readonly [RegExp, string])[] = [
  [/本人/, 'the receiver'],
  [/门卫|保安/, 'the guard'],
  [/物业/, 'the building staff'],
  [/前台|传达室|收发/, 'the front desk'],
  [/家人|亲属|父|母|妻|夫/, 'family'],
  [/同事/, 'a colleague'],
  [/邻居/, 'a neighbour'],
  [/朋友|同学/, 'a friend'],
  [/驿站|代收点|超市|便利店|菜鸟/, 'the pickup point'],
  [/柜/, 'the locker'],
  [/信箱|邮箱/, 'the mailbox'],
  [/门/, 'the door'],
];
