import { allMatches } from '../../text/all-matches';
import type { Words } from '../readers/words';

const PHONE_SOURCE = String.raw`(?<!\d)(?:\+?86-?)?(?:1[3-9]\d(?:-?\d{4}-?\d{4}|\*{4}\d{4})|\+85[23][ -]?\d{4}[ -]?\d{4}|01[016-9]-\d{3,4}-\d{4}|0\d{2,3}-?\d{7,8}|[48]00-?\d{3}-?\d{4})(?!\d)`;
/** Numbers that stand together, as one slot often holds several: 17341661550,17793774004. */
const GROUP = new RegExp(String.raw`${PHONE_SOURCE}(?:[\s,、/或;\[()\]]{0,3}${PHONE_SOURCE})*`, 'g');
const PHONE = new RegExp(PHONE_SOURCE);
const COMPLAINT = /(?:投诉|客服|热线|监督)[^,.;]{0,6}$/;
const NOT_A_PERSONS = /^[48]00/;
/** Who neither brings it nor keeps it, and the code that opens a locker. */
const OTHERS = '(?:(?:收件|收货|寄件|发件)人|收方|寄方|客户(?!端|经理)|买家|用户|邻居|取[件货]码)';
/** Said to them or of somebody else: 请收件人联系快递员13800001234. */
const TOWARDS =
  '已|凭|取件(?!码)|联系(?!电话|方式|手机|号码)|致电|拨打|来电|请|可|快递|派|配送|投递|客服|经理|员|师傅|小哥|网点|公司|[站店柜]';
/** Behind these a number is not one to call about the parcel: 收件人电话, 联系寄件人:, 收件人:李四,电话. */
const SOMEBODY_ELSES = new RegExp(
  `${OTHERS}(?:\\s*:\\s*[\\u4e00-\\u9fff*]{1,4},)?(?:(?!${TOWARDS})[^,.;]){0,10}$|(?:recipient|receiver|sender|consignee|customer|neighbou?r)(?:(?!courier|driver|call|contact)[^,.;]){0,16}$`,
  'i',
);

export interface PhoneAt {
  phone: string;
  /** Where the group begins and ends in the text. */
  start: number;
  end: number;
}

/** How far before a number its owner is looked for, characters. */
const LOOK_BACK = 32;

/** The first number of each group in the words; complaint and service lines, and the numbers of others than couriers and stations, are left out. */
export function phonesIn({ plain }: Words): PhoneAt[] {
  return allMatches(GROUP, plain).flatMap((match) => {
    const phone = PHONE.exec(match[0])?.[0];
    const before = plain.slice(Math.max(0, match.index - LOOK_BACK), match.index);
    if (phone === undefined || NOT_A_PERSONS.test(phone) || COMPLAINT.test(before) || SOMEBODY_ELSES.test(before)) {
      return [];
    }
    return [{ phone, start: match.index, end: match.index + match[0].length }];
  });
}
