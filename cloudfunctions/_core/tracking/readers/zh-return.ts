import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** What will or may happen is not a return: 逾期将退回. */
const THREAT =
  /(?:将|会|否则|逾期|超时|超期|过期|可能|如|若|避免|以免)[^,.;]{0,14}(?:退回|退件|退货)|退货(?:请|可|问题)/;

/** Back to the sender. */
export const zhReturn: readonly Reader[] = [
  {
    rule: 'zh.returned',
    status: 'returned',
    strength: STRENGTH.ended,
    words:
      /退(?:回|货|件|签)(?:(?!待|请|准备|等待|未)[^,;.]){0,12}(?:签收|妥投|已收到|完成)|(?:已|被)退(?:回|还)(?:至|到|给)?(?:寄件|发件|商家|卖家|寄方|发货)[^,.;]{0,4}$|(?:寄件人|商家|卖家|发件人|寄方)[^,.;]{0,4}已(?:签收|收到)|退回[^;]{0,8}妥投|退签成功/,
    unless: THREAT,
  },
  {
    rule: 'zh.returning',
    status: 'returning',
    strength: STRENGTH.goingBack,
    words: /退回|退件|退货|转退|返回(?:寄|发|商)|原路返回|退运|退改|退签|退还|返货/,
    unless: new RegExp(`${THREAT.source}|(?:取消|未)退回|退货(?:中心|仓|组)`),
  },
];
