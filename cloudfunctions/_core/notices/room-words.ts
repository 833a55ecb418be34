import type { TemplateKind } from '../../../typings/vocabulary';
import type { WordedParcel, Parcel } from '../tracking/parcel';
import { maskPhonesInWords } from '../access/mask';
import { carrierByCode } from '../carriers/carriers';
import { carrierNow } from '../following/carrier-now';
import { goodsOf } from '../tracking/goods-of';
import { cityNow } from '../tracking/sentences/city-now';
import { cutTo, oneLine } from './keyword-limits';
import { YOUR_PARCEL } from './message-words';
import { roomIssue, roomName, type IssueNews } from './room-issue';

/** What of a parcel its shop's staff read in their room. */
export type RoomParcel = WordedParcel & Pick<Parcel, '_id' | 'items' | 'orderNo' | 'waybillNo'>;

/** An issue that staff are told of. */
export interface RoomNews extends IssueNews {
  parcel: RoomParcel;
}

/** More is no message any more: the workbench has them all. */
const MOST_LINES = 10;
const MOST_GOODS = 20;
/** Enough of a waybill's number to find it by, and not the whole. */
const TAIL = 6;

/**
 * What a shop's staff read in their group's room, in Chinese and by China's clocks: one line a parcel. Nothing personal is in it, and no
 * phone number: the room is outside our house.
 */
export function roomWords(
  news: readonly RoomNews[],
  { shopName }: { shopName: string },
): { title: string; lines: string[] } {
  const parcels = byParcel(news);
  const shown = parcels.slice(0, MOST_LINES).map(lineOf);
  const rest = parcels.length - shown.length;
  return {
    title: shownText(`${shopName}：${titleOf(parcels)}`),
    lines: [...shown, ...(rest > 0 ? [`还有${rest}个，到工作台看`] : [])],
  };
}

type OfOneParcel = readonly [RoomNews, ...RoomNews[]];

function byParcel(news: readonly RoomNews[]): OfOneParcel[] {
  const found = new Map<string, OfOneParcel>();
  for (const one of news) {
    const before = found.get(one.parcel._id);
    found.set(one.parcel._id, before ? [...before, one] : [one]);
  }
  return [...found.values()];
}

function titleOf(parcels: readonly OfOneParcel[]): string {
  const [only, ...more] = parcels;
  if (only === undefined || more.length > 0) return `${parcels.length}个包裹要处理`;
  return `${only.map(roomName).join('、')} · ${goodsIn(only[0].parcel)}`;
}

function lineOf(news: OfOneParcel): string {
  const [{ parcel }] = news;
  const code = carrierNow(parcel);
  return shownText(
    [
      goodsIn(parcel),
      `订单${parcel.orderNo}`,
      `${carrierByCode(code)?.names['zh-CN'] ?? code}尾号${parcel.waybillNo.slice(-TAIL)}`,
      news.map(roomIssue).join('；'),
      ...lastPlace(parcel),
    ].join(' · '),
  );
}

/** 在武汉; where it is nobody knows once it has left. */
function lastPlace(parcel: RoomParcel): string[] {
  const place = cityNow(parcel, 'zh-CN');
  const hasLeft = parcel.newest?.reading.subStatus === 'departed';
  return place === undefined ? [] : [`${hasLeft ? '离开' : '在'}${place}`];
}

/** Masked before it is cut: half a number would not be known for one. */
const goodsIn = ({ items }: RoomParcel): string => cutTo(shownText(goodsOf(items)) || YOUR_PARCEL['zh-CN'], MOST_GOODS);

const shownText = (text: string): string => maskPhonesInWords(oneLine(text));

const TEMPLATE_NAMES: Readonly<Record<TemplateKind, string>> = { progress: '进度', pickup: '取件', trouble: '异常' };

/** What the same room reads when WeChat refuses a kind of message for a reason that only people can mend. `code`: WeChat's. */
export const refusedWords = (
  template: TemplateKind,
  code: string,
  { shopName }: { shopName: string },
): { title: string; lines: string[] } => ({
  title: shownText(`${shopName}：有一类消息发不出去`),
  lines: [`微信不收“${TEMPLATE_NAMES[template]}”消息，代码 ${code}。改好前买家收不到这一类，请让开发的同事看一下。`],
});
