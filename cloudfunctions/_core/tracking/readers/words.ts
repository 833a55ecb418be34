/** One scan's words, ready to be searched: `plain` has one unit for each unit of `raw`, so that a place in one is a place in the other. */
export interface Words {
  raw: string;
  /** `raw` with ordinary brackets, punctuation and width, and simplified characters for the traditional ones that carriers use. */
  plain: string;
}

const PUNCTUATION: Readonly<Record<string, string>> = {
  '【': '[',
  '】': ']',
  '「': '[',
  '」': ']',
  '〔': '[',
  '〕': ']',
  '〖': '[',
  '〗': ']',
  '《': '[',
  '》': ']',
  '。': '.',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '–': '-',
  '—': '-',
  '─': '-',
};
/** Traditional, simplified, and so on: what carriers in Hong Kong, Macau and Taiwan write. */
const TRADITIONAL_PAIRS =
  '順顺豐丰運运達达發发貨货遞递單单轉转處处點点離离準准備备請请簽签務务員员電电話话號号櫃柜驛驿開开報报稅税費费關关檢检驗验繳缴納纳區区縣县門门無无聯联繫系絕绝損损壞坏遺遗誤误錯错網网營营業业廣广東东蘇苏島岛灣湾對对應应該该進进裡里內内這这經经鐵铁場场車车過过還还個个標标異异記记錄录間间際际倉仓庫库裝装卸卸託托攬揽與与們们來来時时長长預预約约滯滞飛飞機机領领後后寶宝體体';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PUNCTUATION),
  ...(TRADITIONAL_PAIRS.match(/../gu) ?? []).map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
]);

/** Full-width forms of ASCII, the ideographic space, and what the tables above hold. */
const UNUSUAL = /[\u2013-\u201d\u2500\u3000-\u301f\u4e00-\u9fff\uff01-\uff5e]/g;

/** @param raw cleaned words; anything is taken */
export function prepareWords(raw: string): Words {
  return { raw, plain: raw.replace(UNUSUAL, plainSign) };
}

function plainSign(sign: string): string {
  const known = SIGNS.get(sign);
  if (known !== undefined) return known;
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return sign === '\u3000' ? ' ' : sign;
}
