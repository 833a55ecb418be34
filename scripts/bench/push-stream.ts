import type { RawPush } from '../../cloudfunctions/_ports';
import { parcelKey } from '../../cloudfunctions/_core/tracking/parcel-key';
import { CARRIER, SHOP } from './bench-shop';
import { pushOf, type PushSubject } from './push-of';
import { randomFrom } from './random-from';
import { sampleNodes, type SampleNode } from './sample-nodes';

export const PUSH_KINDS = ['news', 'older', 'repeat'] as const;
/** `news` tells of further scans; `older` is a shorter track than the one told last; `repeat` the last one, byte for byte. */
export type PushKind = (typeof PUSH_KINDS)[number];

/** A parcel that pushes are made of, from its first push until another takes its place. */
export interface PushedParcel extends PushSubject {
  shippedAt: number;
  /** Its whole way, the last is its delivery; their times are those at which they are told. */
  nodes: readonly SampleNode[];
}

export interface MadePush {
  kind: PushKind;
  parcel: PushedParcel;
  push: RawPush;
  /** How many of the parcel's nodes have been told with this push, by any. */
  told: number;
  /** When it comes, epoch ms. */
  at: number;
  /** Nothing was pushed for this parcel before: it must be shipped first. */
  isFirst: boolean;
  /** The parcel whose place this one takes: all of it was told, and nothing about it comes any more. */
  ended?: PushedParcel;
}

/** In ten pushes: 50 % exact repeats, 30 % older tracks, 20 % news. */
const TEN: readonly PushKind[] = [
  ...Array<PushKind>(5).fill('repeat'),
  ...Array<PushKind>(3).fill('older'),
  ...Array<PushKind>(2).fill('news'),
];
/** From one scan of a parcel to the next at least, ms: sources write seconds. */
const SECOND_MS = 1_000;
/** From shipping to the first push, ms. */
const LEAD_MS = 24 * 3_600_000;
const FEWEST_NODES = 6;
const MOST_NODES = 12;
/** Nodes that a push of news brings at most. */
const MOST_NEW = 3;
/** The first push brings two, so that there is a shorter track from then on. */
const FIRST_NEW = 2;

interface Living {
  parcel: PushedParcel;
  /** As pushed so far. */
  told: SampleNode[];
  last: RawPush;
}

export interface PushStreamOptions {
  seed: number;
  /** How many parcels are on their way at a time. */
  living: number;
  /** When the next push comes, epoch ms. */
  now: () => number;
}

/**
 * Pushes without end, shuffled, each made when it is asked for; the same ones for the same seed and times. Sources take turns from
 * parcel to parcel.
 */
export function* pushStream({ seed, living, now }: PushStreamOptions): Generator<MadePush, never> {
  const random = randomFrom(seed);
  const places: Living[] = [];
  let deck: PushKind[] = [];
  let born = 0;
  for (;;) {
    const at = now();
    if (deck.length === 0) deck = shuffled(TEN, random);
    const kind = (places.length > 0 && deck.pop()) || 'news';
    const isGrowing = kind === 'news' && places.length < living;
    const place = isGrowing ? places.length : random(places.length);
    const one = places[place];
    if (one && (kind !== 'news' || !isOver(one))) {
      yield { ...pushAbout(one, kind, { random, at }), kind, at, isFirst: false };
    } else {
      const fresh = newLiving(born, at, random);
      born += 1;
      places[place] = fresh;
      const made = tellMore(fresh, FIRST_NEW, at);
      yield { ...made, kind: 'news', at, isFirst: true, ...(one && { ended: one.parcel }) };
    }
  }
}

function newLiving(serial: number, at: number, random: (below: number) => number): Living {
  const parcel = newParcel(serial, at, random);
  return { parcel, told: [], last: pushOf(parcel, [], at) };
}

const isOver = ({ parcel, told }: Living): boolean => told.length === parcel.nodes.length;

type Made = Pick<MadePush, 'parcel' | 'push' | 'told'>;

function pushAbout(
  one: Living,
  kind: PushKind,
  { random, at }: { random: (below: number) => number; at: number },
): Made {
  const { parcel, told, last } = one;
  if (kind === 'news') return tellMore(one, 1 + random(MOST_NEW), at);
  const push = kind === 'repeat' ? last : pushOf(parcel, told.slice(0, 1 + random(told.length - 1)), at);
  return { parcel, told: told.length, push };
}

function tellMore(one: Living, count: number, at: number): Made {
  const { parcel, told } = one;
  const fresh = parcel.nodes.slice(told.length, told.length + count);
  fresh.forEach((node, index) => {
    const soonest = (told.at(-1)?.at ?? parcel.shippedAt) + SECOND_MS;
    told.push({ ...node, at: Math.max(soonest, at - (fresh.length - index) * SECOND_MS) });
  });
  one.last = pushOf(parcel, told, at);
  return { parcel, told: told.length, push: one.last };
}

const CITIES = ['佛山', '杭州', '长沙', '武汉', '成都', '济南', '郑州', '合肥'] as const;
const OUTLETS = ['西湖文三路', '城东一部', '高新二部', '新城网点'] as const;
const FAMILIES = ['王', '李', '赵', '孙'] as const;

function newParcel(serial: number, at: number, random: (below: number) => number): PushedParcel {
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const waybillNo = String(75_000_000_000_000 + serial);
  const way = {
    from: pick(CITIES),
    to: pick(CITIES),
    outlet: pick(OUTLETS),
    courier: `${pick(FAMILIES)}师傅`,
    phone: String(13_900_000_000 + serial),
    pickupCode: `${1 + random(9)}-${1 + random(9)}-${1_000 + random(9_000)}`,
  };
  const shippedAt = at - LEAD_MS;
  return {
    provider: serial % 2 === 0 ? 'kdniao' : 'kuaidi100',
    waybillNo,
    parcelId: parcelKey(SHOP.id, CARRIER, waybillNo),
    shippedAt,
    nodes: sampleNodes(FEWEST_NODES + random(MOST_NODES - FEWEST_NODES + 1), way, shippedAt),
  };
}

function shuffled<T>(list: readonly T[], random: (below: number) => number): T[] {
  const all = [...list];
  for (let end = all.length - 1; end > 0; end -= 1) {
    const other = random(end + 1);
    [all[end], all[other]] = [all[other] as T, all[end] as T];
  }
  return all;
}
