import type { Words } from '../readers/words';

const PHONE_SOURCE = String.raw`(?<!\d)(?:\+?86-?)?(?:1[3-9]\d{9}|01[016-9]-\d{3,4}-\d{4}|0\d{2,3}-?\d{7,8}|[48]00-?\d{3}-?\d{4})(?!\d)`;
/** Numbers that stand together, as one slot often holds several: 17341661550,17793774004. */
const GROUP = new RegExp(String.raw`${PHONE_SOURCE}(?:[\s,、/或;\[()\]]{0,3}${PHONE_SOURCE})*`, 'g');
const PHONE = new RegExp(PHONE_SOURCE);
const COMPLAINT = /(?:投诉|客服|热线|监督)[^,.;]{0,6}$/;
const NOT_A_PERSONS = /^[48]00/;

export interface PhoneAt {
  phone: string;
  /** Where the group begins and ends in the text. */
  start: number;
  end: number;
}

/** The first number of each group in the words; complaint and service lines are left out. */
export function phonesIn({ plain }: Words): PhoneAt[] {
  return [...plain.matchAll(GROUP)].flatMap((match) => {
    const phone = PHONE.exec(match[0])?.[0];
    if (phone === undefined || NOT_A_PERSONS.test(phone) || COMPLAINT.test(plain.slice(0, match.index))) return [];
    return [{ phone, start: match.index, end: match.index + match[0].length }];
  });
}
