import { foldSpelling } from '../text/replace-folded';
import { isLikelyName } from '../tracking/facts/person-name';

/** Words that stand where a name could; a person who gives one of them as a name is not masked. */
const NO_NAMES: ReadonlySet<string> = new Set(['本人', '客户', '收件人', '他人', '家人', '同事', '快递', '已签收']);
const TITLE = /(?:先生|女士|小姐|太太)$/;
/** What may stand between two characters of a name. */
const BETWEEN = String.raw`[\s·•・.-]{0,3}`;
const GAPS = /[\s·•・.-]+/g;
const HAN_ONLY = /^\p{Script=Han}+$/u;

/** A letter or digit that would make another word of a name that is written in letters. */
const LETTER = String.raw`(?!\p{Script=Han})[\p{L}\p{M}\d]`;
/** What makes a place of the name before it. */
const PLACE =
  '市|区|县|省|镇|乡|自治|地区|转运|中转|分拨|集散|分拣|处理|枢纽|中心|网点|站点|公司|营业|分部|机场|航空|口岸|服务部|经营部';
/** 杭州西湖网点: a place with a part in between, but nobody who does something. */
const FURTHER_PLACE = String.raw`[^\s\p{P}由在被于送签收派代]{0,4}(?:${PLACE}|站|部)`;
const WAY = String.raw`(?:到达|抵达|离开|发往|运往|转往|下一站[:是为]?)\s*[\[【]?\s*`;

/**
 * Finds a person's name in folded words, however it is spaced, hyphenated or capitalised, but leaves places alone that are called
 * like the person: 杭州市, 杭州转运中心.
 *
 * @returns undefined for a name of one character and for words that are no name: they would tear other words apart
 */
export function ownNamePattern(name: string): RegExp | undefined {
  const whole = foldSpelling(name).trim();
  const letters = lettersOf(whole.replace(TITLE, '')) ?? lettersOf(whole);
  if (letters === undefined) return undefined;
  const spelled = letters.map((letter) => escaped(letter)).join(BETWEEN);
  return new RegExp(around(letters.join(''), spelled), 'gu');
}

function lettersOf(name: string): string[] | undefined {
  const letters = name.replace(GAPS, '');
  const count = Array.from(letters).length;
  return count < 2 || !/\p{L}/u.test(letters) || NO_NAMES.has(letters) ? undefined : Array.from(letters);
}

const escaped = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The name with what must not stand on either side of it. */
function around(letters: string, spelled: string): string {
  if (!HAN_ONLY.test(letters)) return `(?<!${LETTER})${spelled}(?!${LETTER})`;
  if (!isLikelyName(letters)) {
    const alone = String.raw`(?<=^[\[【]?)${spelled}[\]】]?$|(?<=^[\[【])${spelled}[\]】](?![^,，。]{0,4}签收)`;
    return `(?<!${WAY})(?!${alone})${spelled}(?!${FURTHER_PLACE})`;
  }
  return letters.length === 2 ? `${spelled}(?!${PLACE})` : spelled;
}
