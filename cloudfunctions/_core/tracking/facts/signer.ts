import { LOCKER, SIGNING_SHOP } from '../readers/stations';
import type { Words } from '../readers/words';
import { PROXY } from '../readers/zh-words';
import type { Facts } from '../types';
import { capture } from './capture';

const WHO = String.raw`(?<who>[^,.;\[\]\s][^,.;\[\]]{0,40}?)`;
const STOP = String.raw`(?=\s*(?:[,.;\[\]]|$|感谢|如有|已签收|投诉|期待))`;
const PATTERNS = [
  String.raw`签收人(?:类型)?\s*(?:(?:是|为)\s*)?[:]?\s*(?:\[\s*)?${WHO}${STOP}`,
  String.raw`(?:已被|被)\s*(?:\[\s*)?(?<who>[^,.;\[\]]{1,30}?)\s*(?:\]\s*)?(?:代)?签收`,
  String.raw`由\s*(?:\[\s*)?(?<who>[^,.;\[\]]{1,30}?)\s*(?:\]\s*)?(?:代)?签收`,
  String.raw`由\s*(?:\[\s*)?(?<who>[^,.;\[\]]{1,30}?)\s*(?:\]\s*)?代收`,
  String.raw`(?:已?签收|妥投)\s*\(\s*(?<who>[^()]{1,20})\)`,
  String.raw`(?:他人(?:代)?收|签收类型|代收)\s*[:]\s*(?<who>[^,.;\[\]]{1,20})`,
  String.raw`(?:签收|签收方式|签收栏|签收扫描,?|代签人|代收人)\s*(?::\s*)?(?<=[:,])\s*(?<who>(?!\s|如|感谢|投诉|期待|您|签收|欢迎|记得)[^,.;\[\]]{1,14})${STOP}`,
  String.raw`由\s*(?:\[\s*)?(?<who>[^,.;\[\]]{1,16}?)\s*(?:\]\s*)?代签`,
  String.raw`(?<who>[\u4e00-\u9fff]{0,6}(?:本人|寄件人|家属|家人|同事|前台|门卫|保安室?|物业|办公室|收发室|传达室|保卫处|他人|邻居|店主|[\u4e00-\u9fff](?:经理|先生|女士|小姐|主管|老师|师傅)))\s*(?:已|代)?(?:签收|收(?=,))`,
  String.raw`(?:收货人|收件人)\s*(?<who>[\u4e00-\u9fff*]{2,4}?)\s*已?签收`,
  String.raw`签收(?:完毕|完成|成功)\s*,\s*(?<who>[\u4e00-\u9fff]{1,4}(?:经理|先生|女士|小姐|主管|老师|师傅))`,
  String.raw`送达(?<who>本人)`,
  String.raw`签收-(?<who>[^-]{1,12})-`,
  String.raw`代收\s*\[(?<who>[^\[\]]{2,12})\]`,
  String.raw`^\s*(?<who>[\u4e00-\u9fff]{1,4})\s+已签收`,
  String.raw`(?:^|\]\s*)\[(?<who>(?![^\[\]]*[市州省区部点司]\])[^\[\]]{1,20})\]\s*已签收`,
  String.raw`\]\s*,\s*(?<who>[\u4e00-\u9fff*]{1,12}?)\s*(?:已|代)签收`,
  String.raw`(?:已签收|妥投)\s*(?:[,:]\s*)?(?<who>(?:草签|本人|他人|家人|同事|朋友|单位|收发|门卫|前台|物业)[^,.;\[\]:]{0,12})`,
  String.raw`(?:送达|投放|投递|放置?)[至到在于]?\s*\[?(?<who>(?:家|住宅|单元)?门口|家门|信箱|信报箱|水电箱|鞋柜|村邮站)(?=\]|\s*[,.;]|$)`,
].map((source) => new RegExp(source, 'd'));

/** What stands in the slot and is nobody. */
const NOBODY =
  /^(?:在|从|由|已签收|签收|代收点|凭取[货件]码|凭[^,]*码|客户|快件|派件|信息|图)$|凭取[货件]码|^已(?:经)?(?:签收)?$|^您的|^(?:是|为|[:\s])+$/;
/** 凭本人签收 is 本人. */
const AROUND_SIGNER = /^凭(?=本人)|(?<=^凭?(?!退)[^,]{2,4})(?:已|代)?签收$/g;
/** Longer than this it is no name but a story. */
const MAX_SIGNER = 24;
/** An action that is not a person: 由快递员派送…签收. */
const TOO_MUCH = /派送|派件|发往|转运|到达/;

const SIGNED_BY: readonly (readonly [RegExp, NonNullable<Facts['signedBy']>])[] = [
  [new RegExp(`${LOCKER}|(?<!鞋)柜`), 'locker'],
  [new RegExp(`${SIGNING_SHOP}|妈妈|菜鸟`), 'station'],
  [/门口|家门|门前|信箱|水电箱|电表箱|水表箱|鞋柜/, 'door'],
  [new RegExp(PROXY), 'proxy'],
  [/本人|凭取[货件]码/, 'self'],
];

/** 签收人：放在门口, 放门口 name the place; sentences bring the verb. 放心 is none. */
const LEFT_AT = /^已?[存摆]?放(?:置?[在于到至]|置|(?=门|[家信水电鞋]|箱|柜|单元|住宅))(?=.)/;

/** 他人代收存疑请电13800001234: the number is whom to ask, not who signed. */
const PHONE_BEHIND = /(?<=.)(?:0\d{2,3}-?)?\d{7}.*$/;

/** All that stands where the signer does. */
export function signerSlot(words: Words): string | undefined {
  const slot = capture(words, 'who', PATTERNS)?.replace(AROUND_SIGNER, '');
  return slot !== undefined && isSigner(slot) ? slot : undefined;
}

/** Who signed for it, and what kind of signature that was. */
export function findSigner(words: Words): Pick<Facts, 'signer' | 'signedBy'> {
  const slot = signerSlot(words)?.replace(PHONE_BEHIND, '');
  const kind = SIGNED_BY.find(([pattern]) => pattern.test(slot ?? words.plain))?.[1];
  const signer = kind === 'door' ? slot?.replace(LEFT_AT, '') : slot;
  return { ...(signer !== undefined && { signer }), ...(kind && { signedBy: kind }) };
}

const isSigner = (slot: string): boolean => slot.length <= MAX_SIGNER && !NOBODY.test(slot) && !TOO_MUCH.test(slot);
