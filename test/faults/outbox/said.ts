import type { OutgoingMessage, SubscribeMessage } from '../../../cloudfunctions/_ports';
import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import { TEMPLATES } from '../../_adapters/memory-ports';

/** What a message says, as `waybillNo milestone`: its own news first, then what it carries. */
export interface Said {
  says: readonly string[];
}

/** Milestone → what a reader sees of it. Written down from the messages, not taken from the product's table. */
export const PHRASES: Readonly<Record<string, string>> = {
  out_for_delivery: '派送中',
  soon: '快到了',
  delivered: '已签收',
  arrived_city: '已到本市',
  delivery_failed: '没送成',
  unreachable: '联系不上',
  bad_address: '地址不全',
  damaged: '有破损',
};
/** What a message of several parcels says of which different things are to be told. */
const NEWS_OF_ALL_KINDS = '有新消息';
export const SEVERAL = /等(\d+)个包裹/;

export const newsOf = (waybillNo: string, milestone: string): string => `${waybillNo} ${milestone}`;

/**
 * Reads a message as its receiver does: goods name the parcel, a phrase the milestone. What it carries is not in its words, only of how many
 * parcels it tells: that comes from the notice that leads it, as it stood when the message was taken.
 *
 * @throws Error for a message that says something else than its notice
 */
export function readMessage(message: OutgoingMessage, parcels: readonly Parcel[]): Said {
  return message.channel === 'room' ? readRoom(message.lines, parcels) : readSubscribed(message, parcels);
}

/** Reads a message to a room as its staff do: a line a parcel. */
export function readRoom(lines: readonly string[], parcels: readonly Parcel[]): Said {
  const says = lines.flatMap((line) => {
    const parcel = parcels.find(({ items }) => line.includes(items[0]?.name ?? '-'));
    const milestones = Object.entries(PHRASES).filter(([, phrase]) => line.includes(phrase));
    return parcel ? milestones.map(([milestone]) => newsOf(parcel.waybillNo, milestone)) : [];
  });
  return { says };
}

function readSubscribed({ to, templateId, values }: SubscribeMessage, parcels: readonly Parcel[]): Said {
  const isPickup = templateId === TEMPLATES.pickup.id;
  const goods = values[isPickup ? 'thing4' : 'thing1'] ?? '';
  const parcel = parcels.find(({ items, buyer }) => buyer === to && goods.includes(items[0]?.name ?? '-'));
  const phrase = values['phrase2'];
  const milestone = isPickup ? 'awaiting_pickup' : Object.entries(PHRASES).find(([, one]) => one === phrase)?.[0];
  const own = parcel?.notices.filter((one) => one.to === to && TEMPLATES[one.template].id === templateId) ?? [];
  const lead =
    phrase === NEWS_OF_ALL_KINDS
      ? own.filter(({ carries }) => carries).at(-1)
      : own.find((one) => one.milestone === milestone);
  if (!parcel || !lead) throw new Error(`a message of nothing that happened: ${JSON.stringify(values)}`);
  const carried = (lead.carries ?? []).flatMap(({ parcelId, noticeId }) => {
    const other = parcels.find(({ _id }) => _id === parcelId);
    const notice = other?.notices.find(({ id }) => id === noticeId);
    return other && notice ? [newsOf(other.waybillNo, notice.milestone)] : [];
  });
  const says = [newsOf(parcel.waybillNo, lead.milestone), ...carried];
  const told = Number(SEVERAL.exec(goods)?.[1] ?? 1);
  if (told !== new Set(says.map((news) => news.split(' ')[0])).size)
    throw new Error(`a message tells of ${told} parcels and carries ${says.join()}`);
  return { says };
}
