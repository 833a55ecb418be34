import type { Words } from '../readers/words';
import type { Facts } from '../types';
import { capture } from './capture';

const WHO = String.raw`(?<who>[^,.;\[\]\s][^,.;\[\]]{0,40}?)`;
const STOP = String.raw`(?=\s*(?:[,.;\[\]]|$|感谢|如有|已签收|投诉|期待))`;
const PATTERNS = [
  String.raw`签收人\s*(?:是|为)?\s*[:]?\s*\[?\s*${WHO}${STOP}`,
  String.raw`(?:已被|被)\s*\[?\s*(?<who>[^,.;\[\]]{1,30}?)\s*\]?\s*(?:代)?签收`,
  String.raw`由\s*\[?\s*(?<who>[^,.;\[\]]{1,30}?)\s*\]?\s*(?:代)?签收`,
  String.raw`由\s*\[?\s*(?<who>[^,.;\[\]]{1,30}?)\s*\]?\s*代收`,
  String.raw`已签收\s*\(\s*(?<who>[^()]{1,20})\)`,
  String.raw`^\[(?<who>(?![^\[\]]*[市州省区]\])[^\[\]]{1,20})\]\s*已签收`,
  String.raw`(?:他人(?:代)?收|签收类型|代收)\s*[:]\s*(?<who>[^,.;\[\]]{1,20})`,
  String.raw`\bdelivered to (?<who>[A-Z][A-Z .'-]{1,40})$`,
  String.raw`\bsuccessfully delivered (?<who>[A-Z][A-Z .'-]{1,40})$`,
  String.raw`\bsigned (?:for )?by:? (?<who>[A-Z][\w .'-]{1,40})$`,
].map((source) => new RegExp(source, 'd'));

/** What stands in the slot and is nobody. */
const NOBODY =
  /^(?:在|从|由|已签收|签收|凭取[货件]码|凭[^,]*码|客户|快件|派件|信息|图)$|凭取[货件]码|^已(?:经)?(?:签收)?$|^您的|^(?:是|为|[:\s])+$/;
/** Longer than this it is no name but a story. */
const MAX_SIGNER = 24;
/** An action that is not a person: 由快递员派送…签收. */
const TOO_MUCH = /派送|派件|发往|转运|到达/;

const SIGNED_BY: readonly (readonly [RegExp, NonNullable<Facts['signedBy']>])[] = [
  [/丰巢|柜|速递易|近邻宝|e栈|locker/i, 'locker'],
  [/驿站|代收点|自提点|超市|便利店|兔喜|妈妈|菜鸟/, 'station'],
  [/门口|家门|门前|信箱|水电箱|电表箱|水表箱|鞋柜|door|porch|mailbox|safe place/i, 'door'],
  [/代签|代收|他人|门卫|前台|物业|保安|同事|家人|朋友|邻居|传达室|收发/, 'proxy'],
  [/本人|凭取[货件]码|addressee|recipient/i, 'self'],
];

/** Who signed for it, and what kind of signature that was. */
export function findSigner(words: Words): Pick<Facts, 'signer' | 'signedBy'> {
  const slot = capture(words, 'who', PATTERNS);
  const signer = slot !== undefined && isSigner(slot) ? slot : undefined;
  const kind = SIGNED_BY.find(([pattern]) => pattern.test(signer ?? words.plain))?.[1];
  return { ...(signer !== undefined && { signer }), ...(kind && { signedBy: kind }) };
}

const isSigner = (slot: string): boolean => slot.length <= MAX_SIGNER && !NOBODY.test(slot) && !TOO_MUCH.test(slot);
