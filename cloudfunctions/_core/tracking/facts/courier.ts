import type { Words } from '../readers/words';
import type { Facts } from '../types';
import { canBeName, isLikelyName } from './person-name';
import { phonesIn, type PhoneAt } from './phones';

const NAME = String.raw`(?<name>[\u4e00-\u9fff·]{1,12}?)`;
const END = String.raw`(?=\s|[,;.:()\[\]/]|\d|$|派件中|派送中|正在|已|电话|手机|联系|为您|将)`;
/** A slot that is called a courier's: whatever name stands there is believed. */
const LABELLED = [
  String.raw`(?:派件|派送|配送|投递|送货|递送|揽投|取件|收件|揽收|揽件|快递|收派|派)(?:员|人|业务员|小哥|师傅)(?:姓名)?\s*(?:是|为)?[:,]?\s*[\[(]?\s*${NAME}${END}`,
  String.raw`(?:业务员|快递员|小哥|担当)(?:姓名)?\s*(?:是|为)?[:,]?\s*[\[(]?\s*${NAME}${END}`,
  String.raw`\[${NAME}\s*\/\s*\d{7,}`,
  String.raw`(?:배송예정|배송담당|담당사원|배달원)\s*:\s*(?<name>[\uac00-\ud7a3]{2,4})(?=\s|\d)`,
];
/** A slot where shops and streets stand too. */
const LOOSE = [
  String.raw`的\s*\[?\s*${NAME}\s*(?:手机)?\s*[\[(]?\s*(?:\d[\d\s,、-]*)?[\])]{0,2}(?:\[\d+\])?\s*(?:正在|已|将)`,
  String.raw`\]\s*\[${NAME}\]\s*(?:已收件|已揽收|已取件|正在)`,
  String.raw`[交由]给\s*${NAME}\s*,`,
  String.raw`(?:联系|致电|-|部|公司|网点)\s*${NAME}\s*[\[(]\s*1\d{10}`,
  String.raw`(?:^|[\s,;\]])${NAME}\s*[\[(]\s*1\d{10}\s*[\])]`,
];
const compile = (sources: readonly string[]): RegExp[] => sources.map((source) => new RegExp(source, 'dg'));
const LABELLED_PATTERNS = compile(LABELLED);
const LOOSE_PATTERNS = compile(LOOSE);

/** Who brings or fetches the parcel, and under which number. */
export function findCourier(words: Words): Pick<Facts, 'courierName' | 'courierPhone'> {
  const name = findName(words);
  const phone = phoneOf(words, name);
  return {
    ...(name && { courierName: name.text }),
    ...(phone && { courierPhone: phone.phone }),
  };
}

/** The same, where a number alone could be the depot's. */
export function findNamedCourier(words: Words): Pick<Facts, 'courierName' | 'courierPhone'> {
  return findName(words) ? findCourier(words) : {};
}

interface NameAt {
  text: string;
  end: number;
}

function findName(words: Words): NameAt | undefined {
  return firstName(words, LABELLED_PATTERNS, canBeName) ?? firstName(words, LOOSE_PATTERNS, isLikelyName);
}

function firstName(words: Words, patterns: readonly RegExp[], believe: (text: string) => boolean): NameAt | undefined {
  for (const pattern of patterns) {
    const name = namesBy(pattern, words).find(({ text }) => believe(text));
    if (name) return name;
  }
  return undefined;
}

function namesBy(pattern: RegExp, { plain, raw }: Words): NameAt[] {
  return [...plain.matchAll(pattern)].flatMap((match) => {
    const range = match.indices?.groups?.['name'];
    return range ? [{ text: raw.slice(...range).trim(), end: range[1] }] : [];
  });
}

/** Closer than this behind a name, a number is that person's. */
const NEAR = 12;
const ACTION = /正在|已揽收|已收件|已取件|派件中|派送中|揽收/;

/** The number behind the name; else the last one before what is done; else the first. */
function phoneOf(words: Words, name: NameAt | undefined): PhoneAt | undefined {
  const phones = phonesIn(words);
  const near = name && phones.find(({ start }) => start >= name.end && start - name.end <= NEAR);
  if (near) return near;
  const action = ACTION.exec(words.plain)?.index ?? -1;
  return phones.filter(({ end }) => end <= action).at(-1) ?? phones[0];
}
