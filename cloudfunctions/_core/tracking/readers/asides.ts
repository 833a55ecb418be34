import { withoutAdvice } from './en-asides';
import { worthTrying } from './key-index';
import { withoutPlaceWords } from './place-words';
import type { Words } from './words';

/** What a carrier adds to every sentence: thanks, whom to ask, what to do if. None of it has happened. */
const ASIDES = [
  String.raw`^.*[,.;](?=(?:现已|今日由|今日再次|现由))`,
  String.raw`(?:如果|如您?有|如[需未遇对您外无逾超需]|如[发包]|若(?=[有未您需遇无对不是收包快外逾超]))[^.;!]*`,
  String.raw`有(?:任何)?(?:问题|疑问)[,]?(?:请|可)[^.;!]*`,
  String.raw`(?:感谢|期待|欢迎|祝您|疫情期间|温馨提示)[^,.;!]*`,
  String.raw`(?:投诉|客服|服务|查询|咨询)(?:电话|热线)[^,.;!)]*`,
  String.raw`\([^()]{0,12}\d{3,}[^()]{0,20}(?:外呼|专属)[^()]*\)|[^,.;!()]{0,16}(?:外呼|专属)号码[^.;!)]*`,
  String.raw`[^,.;!()]{0,12}(?:疫苗|体温|消毒|口罩|健康码|好评|五星|五颗星)[^,.;!()]*`,
  String.raw`请(?:您|你)?(?:保持|耐心(?!等[待候][派配投送])|注意|放心|稍[候等]|随时|关注|提前)[^,.;!]*`,
  String.raw`请(?:您|你)?(?:准备|做好)[^,.;!]{0,6}(?:签收|收货|收件|准备)`,
  String.raw`^(?:电子)?(?:运单|面单|订单)(?:备注|信息)已?(?:更新|修改)$`,
  String.raw`[^,.;!]{0,12}不会以[^.;!]*|[^,.;!]{0,8}(?:谨防|诈骗)[^.;!]*`,
  String.raw`(?:以免|避免|以防|防止|否则)[^,.;!]*`,
  String.raw`(?:逾期|超时|超期|过期)(?:未[取领提][^,.;!]{0,4})?,?(?:将|会|则|可能|予以)[^,.;!]*`,
].map((source) => new RegExp(source));

const asidesIn = worthTrying(ASIDES);
const together = new Map<string, RegExp>();

/** Several patterns as one, in their order: those that cannot match are left out, so what it finds is the same. */
function asOne(patterns: readonly RegExp[]): RegExp {
  const source = patterns.map((pattern) => pattern.source).join('|');
  const made = together.get(source) ?? new RegExp(source, 'g');
  together.set(source, made);
  return made;
}

const CHINESE = /[\u4e00-\u9fff]/;

/** The same words, place for place, with `;` instead of what is said beside the matter, and names of places that say nothing. */
export function withoutAsides({ raw, plain: said }: Words): Words {
  const plain = withoutPlaceWords(said);
  const asides = asidesIn(plain);
  const certain = asides.length > 0 ? plain.replace(asOne(asides), (aside) => ';'.repeat(aside.length)) : plain;
  return { raw, plain: CHINESE.test(plain) ? certain : withoutAdvice(certain) };
}
