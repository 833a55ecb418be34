import type { Reader } from './reader';
import { STRENGTH } from './strength';

/** The carrier has the parcel. */
export const zhPickup: readonly Reader[] = [
  {
    rule: 'zh.dropped-off',
    status: 'picked_up',
    subStatus: 'dropped_off',
    strength: STRENGTH.waiting + 1,
    words: /寄件(?:客户|人|方)[^,.;]{0,12}(?:放|投|存)(?:至|入|到|进|在)/,
  },
  {
    rule: 'zh.picked-up',
    status: 'picked_up',
    strength: STRENGTH.pickedUp,
    words:
      /揽收|揽件|已(?:经)?(?:完成)?(?:收件|取件|收寄|收运|收货|取货)(?![人地方信])|已?收取(?:快件|邮件|包裹|货物)|收件(?:成功|扫描|完成)|上门[收取]件|^\[?收件\]|收寄|交付(?:给)?[^,.;]{0,8}(?:物流|快递|速递|速运)|^已?收件(?![人地方信])|从[^,.;]{0,10}收件成功/,
    unless: /取件码|凭[^,.;]{0,12}取件|收件(?:失败|不成功)/,
  },
];
