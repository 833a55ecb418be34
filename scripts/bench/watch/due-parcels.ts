import type { Parcel } from '../../../cloudfunctions/_core/tracking/parcel';
import type { Vault } from '../../../cloudfunctions/_ports';
import { writeLocalTime } from '../../../cloudfunctions/_core/tracking/time/local-time';
import { RHYTHM, toldParcel, type Story } from './told-parcel';
import { HOUR, MINUTE, momentOfRun, ZONES } from './watch-moments';

const PICKED_UP = '【佛山市】 【佛山顺德】 的 周师傅（13500001201） 已揽收';
const LEFT_FOSHAN = '【佛山市】 快件离开 【佛山转运中心】 已发往 【杭州转运中心】';
const AT_HUB = '【杭州市】 快件已经到达 【杭州转运中心】';
const LEFT_HUB = '【杭州市】 快件离开 【杭州转运中心】 已发往 【杭州西湖网点】';
const GOES_OUT = '【杭州市】 【西湖文三路】 的 王师傅（13900002231） 正在第1次派件，请保持电话畅通';
const FAILED = '【杭州市】 派送不成功，原因：家中无人';
const AT_CUSTOMS = '快件到达【香港海关】，清关中';
const IN_LOCKER = '快件已存入丰巢智能快递柜，请凭取件码123456领取';
const DELIVERED = '【杭州市】 快件已在 【西湖文三路】 签收，签收人：本人';

/** On its way from Foshan, with its last scan at such a moment, epoch ms, and others before. */
const onTheWay = (at: number, words: string): Story => ({
  shippedAt: at - 21 * HOUR,
  scans: [
    [at - 20 * HOUR, PICKED_UP],
    [at - 14 * HOUR, LEFT_FOSHAN],
    [at - 8 * HOUR, AT_HUB],
    [at - 5 * HOUR, LEFT_HUB],
    [at, words],
  ],
});

/** What comes due: by kind, a story of which something is to be opened, or learnt, at a moment. */
const KINDS: Readonly<Record<string, (moment: number, run: number) => Story>> = {
  'not picked up': (moment) => ({ shippedAt: moment - 24 * HOUR, scans: [] }),
  'not picked up, for the shopper': (moment) => ({
    ...{ shippedAt: moment - 48 * HOUR, scans: [], lookedAt: moment - 24 * HOUR },
  }),
  'at a hub': (moment) => onTheWay(moment - 6 * HOUR, AT_HUB),
  'at a hub, for the shop': (moment) => ({
    ...onTheWay(moment - 24 * HOUR, AT_HUB),
    lookedAt: moment - 18 * HOUR,
  }),
  'no news': (moment) => onTheWay(moment - 48 * HOUR, LEFT_HUB),
  'no news of one that is followed': (moment) => ({
    ...onTheWay(moment - RHYTHM - 48 * HOUR, LEFT_HUB),
    isFollowed: true,
  }),
  'not tried again': (moment) => {
    const { scans, ...story } = onTheWay(moment - 30 * HOUR, GOES_OUT);
    return { ...story, scans: [...scans, [moment - 24 * HOUR, FAILED]] };
  },
  'at customs': (moment) => onTheWay(moment - 72 * HOUR, AT_CUSTOMS),
  'not collected': (moment) => onTheWay(moment - 18 * HOUR, IN_LOCKER),
  'later than promised': (moment, run) => {
    const zone = ZONES[run] ?? ZONES[0];
    const [, month, day] = writeLocalTime(moment - HOUR, zone)
      .split(/[- ]/)
      .map(Number);
    return { ...onTheWay(moment - 10 * HOUR, `预计${month}月${day}日18:00前送达，快件运输中`), zone };
  },
  arrived: (moment) => onTheWay(moment, DELIVERED),
};
const KIND_NAMES = Object.keys(KINDS);

/**
 * Parcels that are due at a run and were not at the one before, in turn one of each kind. Where a rule is to open something its source has
 * answered since; one is followed, and its source has told of others since.
 */
export function dueParcels(vault: Vault, { run, count }: { run: number; count: number }): Parcel[] {
  const now = momentOfRun(run);
  return Array.from({ length: count }, (_, index) => {
    const kind = KIND_NAMES[index % KIND_NAMES.length] ?? '';
    const moment = now - 5 * MINUTE;
    const story = KINDS[kind]?.(moment + (index % 97) * 1_000, run);
    if (!story) throw new Error(`bench: no kind ${kind}`);
    const answeredAt = story.isFollowed || kind === 'arrived' ? {} : { answeredAt: now - MINUTE };
    const parcel = toldParcel(vault, waybillNoOf(`8${run}`, index), { ...story, ...answeredAt });
    const { dueAt = Infinity } = parcel;
    if (dueAt > now || dueAt <= now - HOUR) throw new Error(`bench: ${kind} is not due in run ${run}`);
    return parcel;
  });
}

/** Arrived, learnt from, and told of just before a run: they tell how far the source's own data go. */
export function heardParcels(vault: Vault, run: number): Parcel[] {
  return Array.from({ length: HEARD }, (_, index) => {
    const at = momentOfRun(run) - MINUTE - index * 1_000;
    return quiet(toldParcel(vault, waybillNoOf(`7${run}`, index), onTheWay(at, DELIVERED)));
  });
}
const HEARD = 20;

/** Of which nothing is due for days: half of them arrived, half are on their way. Real ones, of which as many as are wanted are made. */
export function quietParcels(vault: Vault, count: number): Parcel[] {
  return Array.from({ length: count }, (_, index) => {
    const at = momentOfRun(0) - (index % 2_400) * MINUTE;
    const words = index % 2 === 0 ? DELIVERED : LEFT_HUB;
    return quiet(toldParcel(vault, waybillNoOf('6', index), { ...onTheWay(at, words), isFollowed: true }));
  });
}

/** One that arrived has been learnt from. */
function quiet(parcel: Parcel): Parcel {
  if (parcel.stage !== 'delivered') return parcel;
  const { dueAt: _due, ...rest } = parcel;
  return { ...rest, learntAt: parcel.newest?.at ?? parcel.createdAt };
}

export const waybillNoOf = (kind: string, index: number): string => `${kind}${String(index).padStart(12, '0')}`;
