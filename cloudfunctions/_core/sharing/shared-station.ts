import { LOCKER, STATION } from '../tracking/readers/stations';

/** What a place is called where anybody's parcels wait: a word of such places at its end, or a brand of theirs. */
const ENDS_AS_STATION = new RegExp(
  String.raw`(?:${STATION}|店|亭|邮局|邮政所|locker|packstation|parcel ?shop|store|pick-?up point|post office)[)\]\s]*$`,
  'i',
);
const BRAND = new RegExp(
  `${LOCKER}|菜鸟|驿站|兔喜|熊猫快收|溪鸟|喵站|多多买菜|快宝|邮乐购|全家|7-11|7-ELEVEN|莱尔富`,
  'i',
);

/** A number, or a letter that stands for one. */
const COUNT = String.raw`[\da-z〇零一二三四五六七八九十]`;
/** What may be somebody's door, by the words for its parts or by its numbers: 9幢 · 二单元 · 103 · 文三路8号 · 9-2-3. 3号店 is a shop's. */
const DOOR = new RegExp(
  String.raw`[幢栋棟]|单元|單元|门牌|家[\s的里门]|${COUNT}\s*[座室户楼樓层巷弄门院]|${COUNT}\s*[号號](?!(?:快递|自提|智能)?[店柜站点机])|\d{3,}|\d+-\d+|[〇零一二三四五六七八九]{3,}|\b(?:apt|apartment|unit|room|flat|suite|floor)\b|#`,
  'i',
);
/** What may be somebody: how one is called, or the stars that a name and a phone leave. */
const PERSON =
  /[*＊某]|女士|先生|小姐|太太|夫人|同学|老师|师傅|阿姨|叔叔?|大[爷妈哥姐伯]|奶奶|爷爷|老板|收件|本人|\b(?:mr|mrs|ms|miss|dr)\b/i;
/** Numbers that are names. */
const NUMBERS_AS_NAMES = /7-?(?:11|ELEVEN)|24\s*小时/gi;

/**
 * A station's name as a stranger may read it; undefined for what may tell of somebody's door or of somebody: carriers write into its slot
 * whatever they like.
 */
export function sharedStation(place: string | undefined): string | undefined {
  const words = (place ?? '').normalize('NFKC');
  const isStation = ENDS_AS_STATION.test(words) || BRAND.test(words);
  const rest = words.replace(NUMBERS_AS_NAMES, '');
  return isStation && !DOOR.test(rest) && !PERSON.test(rest) ? place : undefined;
}
