import type { Words } from '../readers/words';
import type { Facts } from '../types';
import { capture } from './capture';

const PATTERNS = [
  /原因\s*(?:(?:是|为)\s*)?[:]\s*\[?(?<reason>[^,.;[\]()]{2,24})/d,
  /(?:问题件|[派投配][送件递](?:失败|异常|不成功)|未妥投|异常|疑难件|留仓件?)\s*[:(-]\s*\[?(?!原因)(?<reason>[^,.;[\]()]{2,24})/d,
  /[因由]于?\s*(?<reason>(?!快递员)[^,.;[\]()、/]{2,24}?)(?=[,.;()[\]、/]|导致|造成|$|退回|未|无法派|派|滞留|被)/d,
  /(?<reason>拒收|拒签|地址不详|地址错误|电话(?:无人接听|关机|停机|空号)|无人接听|联系不上|逾期未[取领]|查无此人|家中无人|超区|超出派送范围|破损)/d,
];

/** Why a delivery failed or a parcel goes back, in a few of the carrier's words. */
export function findReason(words: Words): Pick<Facts, 'reason'> {
  const reason = capture(words, 'reason', PATTERNS);
  return reason === undefined ? {} : { reason };
}
