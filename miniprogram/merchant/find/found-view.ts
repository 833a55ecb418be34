import type { FoundParcel } from '../../../typings/merchant';
import { goodsText } from '../../format/goods-text';
import { joined } from '../../format/joined';
import type { Reader } from '../../format/reader';
import { sentenceText } from '../../format/sentence-text';
import { aloud, waybillText } from '../../format/spoken';
import { statusWord } from '../../i18n/words/marks';
import type { MarkWords } from '../../i18n/words/marks';
import { markOf } from '../../theme/marks';
import type { Mark } from '../../theme/marks';
import type { FindWords } from './find-words';

/** How the look-up is worded, and when it is now. */
export interface FoundWording {
  reader: Reader;
  marks: MarkWords;
  find: FindWords;
}

/** A parcel that was found, with what can be told of it. */
export interface FoundView extends Mark {
  parcelId: string;
  title: string;
  line: string;
  /** Goods and carrier; order and waybill; receiver. */
  captions: string[];
  /** The card as one sentence, for a screen reader. */
  label: string;
  /** Words that a tap copies. */
  replies: { text: string; label: string }[];
  /** Where the link below leads, and what it says. */
  url: string;
  link: string;
}

/** @param alone it is the only one found: then all that can be told stands there */
export function foundView(parcel: FoundParcel, alone: boolean, { reader, marks, find }: FoundWording): FoundView {
  const mark = markOf(parcel);
  const title = sentenceText(parcel.headline, reader);
  const line = parcel.line === undefined || parcel.unknown === true ? '' : sentenceText(parcel.line, reader);
  const goods = goodsText(parcel.goods);
  const answer = find.answer(goods, line === '' ? [title] : [title, line]);
  const what = joined([goods, parcel.carrierName]);
  const { name, phone } = parcel.receiver;
  return {
    ...mark,
    parcelId: parcel.parcelId,
    title,
    line,
    captions: [what, joined([find.order(parcel.orderNo), waybillText(parcel.waybillNo)]), find.receiver(name, phone)],
    label: aloud([statusWord(parcel, mark.family, marks), title, line, what], reader),
    replies: [answer, ...(alone ? parcel.replies : [])].map((text) => ({ text, label: find.copyThis(text) })),
    ...linkOf(parcel, find),
  };
}

/** To what is to be done about it, else to the parcel. */
function linkOf({ parcelId, handle }: FoundParcel, words: FindWords): { url: string; link: string } {
  const id = encodeURIComponent(parcelId);
  if (handle === undefined) return { url: `/pages/timeline/index?parcelId=${id}`, link: words.see };
  const url = `/merchant/issue/index?parcelId=${id}&code=${handle.code}&since=${handle.since}`;
  return { url, link: words.handle };
}
