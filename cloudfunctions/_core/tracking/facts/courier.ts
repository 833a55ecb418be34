import { allMatches } from '../../text/all-matches';
import { worthTrying } from '../readers/key-index';
import type { Words } from '../readers/words';
import type { Facts } from '../types';
import { canBeName, isLikelyName } from './person-name';
import { phonesIn, type PhoneAt } from './phones';

const NAME = String.raw`(?<name>[\u4e00-\u9fff·]{1,12}?\*{0,2})`;
const END = String.raw`(?=\s|[,;.:()\[\]/-]|\d|$|派件|派送|正在|正派|已|电话|手机|联系|为您|将|外出|再次|上门|进行|成功|揽|取走|收取|提醒)`;
const ROLE = String.raw`(?:(?:派件|派送|配送|投递|送货|递送|揽投|取件|揽收|揽件|快递|收派|小件|乡邮|提货|收货|送装|闪送|派)(?:员|人员?|业务员|小哥|师傅|司机)|收件(?:员|人员)|业务员|快递员|小哥|司机|骑士|骑手|师傅|担当)(?:姓名)?`;
/** A slot that is called a courier's: whatever name stands there is believed. */
const LABELLED = [
  String.raw`${ROLE}\s*(?:是|为)?(?:\s*[:,\[(]|\s)\s*(?:[\[(]\s*)?${NAME}${END}`,
  String.raw`${ROLE}${NAME}\s*(?:[\[(,:]\s*)?(?:联系)?(?:电话)?\s*(?:[:]\s*)?1\d{10}`,
  String.raw`\[${NAME}\s*\/\s*\d{7,}`,
  String.raw`(?:배송예정|배송담당|담당사원|배달원)\s*:\s*(?<name>[\uac00-\ud7a3]{2,4})(?=\s|\d)`,
];
/** A slot where shops and streets stand too. */
const LOOSE = [
  String.raw`${ROLE}${NAME}${END}`,
  String.raw`的\s*(?:\[\s*)?${NAME}\s*(?:(?:手机)\s*)?[\[(]?\s*(?:\d[\d\s,、-]*)?[\])]{0,2}(?:\[\d+\])?\s*(?:正在|已|将|揽件|收件|派件)`,
  String.raw`[\]\u4e00-\u9fff]\s*\[${NAME}\]\s*(?:已?收件|已揽收|已取件|揽件|派件|正在)`,
  String.raw`[交由]给\s*${NAME}\s*,`,
  String.raw`(?:[部点司站区心局]|[\]\s,;/的由)-])\s*(?<name>[\u4e00-\u9fff]{2,3}?)\s*(?:-\s*)?(?:[\[(]\s*1\d{10}\s*[\])])?\s*(?:正在?|已|为您|再次|,)*(?:上门)?(?:派送|派件|配送|投递|揽[收件到走取]|收件|收取|取件|送货|收寄|赶来|外出)`,
  String.raw`(?:派送|配送|派件|揽件|今[日天]送)中?\s*[:,]\s*(?:[^,.;:\s]{2,12}[部点司站]\s)?${NAME}(?:[,(\s]|$|正在)`,
  String.raw`(?:联系|致电|电联)\s*(?::\s*)?${NAME}\s*(?:[,:]\s*)?(?:电话)?\s*(?::\s*)?[\[(]?\s*1\d{10}`,
  String.raw`由\s*\[?${NAME}(?:\]|,[^\[\]]{0,20}\])?\s*(?:正在)?(?:为您)?(?:派送|配送|投递|派件)`,
  String.raw`(?:联系|致电|电联|-|部|公司|网点)\s*(?::\s*)?${NAME}\s*[\[(]\s*1\d{10}`,
  String.raw`(?:^|[\s,;\]:])${NAME}\s*[\[(]\s*1\d{10}\s*[\])]`,
];
const compile = (sources: readonly string[]): RegExp[] => sources.map((source) => new RegExp(source, 'dg'));
const labelledIn = worthTrying(compile(LABELLED));
const looseIn = worthTrying(compile(LOOSE));

/** Who brings or fetches the parcel, and under which number. */
export function findCourier(words: Words): Pick<Facts, 'courierName' | 'courierPhone'> {
  const name = findName(words);
  const phone = phoneOf(words, name);
  const courier: Pick<Facts, 'courierName' | 'courierPhone'> = {};
  if (name) courier.courierName = name.text;
  if (phone) courier.courierPhone = phone.phone;
  return courier;
}

/** The same, where a number alone could be the depot's. */
export function findNamedCourier(words: Words): Pick<Facts, 'courierName' | 'courierPhone'> {
  return findName(words) ? findCourier(words) : {};
}

/** The same, where a shop's name may stand anywhere: only a slot that is called a courier's counts. */
export function findLabelledCourier(words: Words): Pick<Facts, 'courierName' | 'courierPhone'> {
  return firstName(words, labelledIn(words.plain), canBeName) ? findCourier(words) : {};
}

interface NameAt {
  text: string;
  plain: string;
  end: number;
}

function findName(words: Words): NameAt | undefined {
  return firstName(words, labelledIn(words.plain), canBeName) ?? firstName(words, looseIn(words.plain), isLikelyName);
}

function firstName(words: Words, patterns: readonly RegExp[], believe: (text: string) => boolean): NameAt | undefined {
  for (const pattern of patterns) {
    const name = namesBy(pattern, words).find(({ plain }) => believe(plain));
    if (name) return name;
  }
  return undefined;
}

function namesBy(pattern: RegExp, { plain, raw }: Words): NameAt[] {
  return allMatches(pattern, plain).flatMap((match) => {
    const range = match.indices?.groups?.['name'];
    return range ? [{ text: raw.slice(...range).trim(), plain: plain.slice(...range).trim(), end: range[1] }] : [];
  });
}

/** 河北白沟新城公司(0312-2880034): a landline right behind a depot's name is the depot's. */
function isDepots({ phone, start }: PhoneAt, { plain }: Words): boolean {
  return phone.startsWith('0') && /(?:公司|网点|部|站|\])\s*\(\s*$/.test(plain.slice(Math.max(0, start - 12), start));
}

/** Closer than this behind a name, a number is that person's. */
const NEAR = 12;
const ACTION = /正在|已揽收|已收件|已取件|派件中|派送中|揽收/;

/** The number behind the name; else the last one before what is done; else the first. */
function phoneOf(words: Words, name: NameAt | undefined): PhoneAt | undefined {
  const phones = phonesIn(words).filter((phone) => !isDepots(phone, words));
  const near = name && phones.find(({ start }) => start >= name.end && start - name.end <= NEAR);
  if (near) return near;
  const action = ACTION.exec(words.plain)?.index ?? -1;
  return phones.filter(({ end }) => end <= action).at(-1) ?? phones[0];
}
