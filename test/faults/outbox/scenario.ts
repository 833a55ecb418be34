import type { Settings } from '../../../typings/shopper';
import type { TemplateKind } from '../../../typings/vocabulary';
import type { SendWeather } from './wechat';

/** 14:00 in Beijing, epoch ms: when a small world begins unless it says otherwise. */
export const AFTERNOON = Date.UTC(2026, 10, 21, 6);
export const MINUTE = 60_000;

/** Something that happens to a parcel, and what it is told as. */
export type Node = keyof typeof NODES;

/** In kdniao's words. */
export const NODES = {
  arrived_city: { words: '【杭州市】 快件已经到达 【西湖文三路】', code: '205' },
  out_for_delivery: {
    words: '【杭州市】 【西湖文三路】 的 王师傅（13900002231） 正在第1次派件，请保持电话畅通',
    code: '202',
  },
  delivery_failed: { words: '【杭州市】 派送不成功，原因：家中无人', code: '405' },
  awaiting_pickup: { words: '【杭州市】 快件已暂存至 【文三路菜鸟驿站】，请凭取件码8-2-4017及时领取' },
  delivered: { words: '【杭州市】 快件已在 【西湖文三路】 签收，签收人：本人', code: '301' },
} as const satisfies Record<string, { words: string; code?: string }>;

/** Parcel (its place in `parcels`) → what happened to it by now that was not told yet. */
export type News = readonly (readonly [parcel: number, ...nodes: Node[]])[];

export type Happening =
  | { what: 'push'; news: News }
  /** The person taps 允许; `hears`: who tells us of it. */
  | { what: 'tap'; to: string; kinds: readonly TemplateKind[]; hears: 'both' | 'phone' | 'wechat' | 'nobody' }
  /** The person takes it back in WeChat's settings; `hears`: whether WeChat tells us. */
  | { what: 'withdraw'; to: string; kind: TemplateKind; hears: boolean };

/** A small world: one to four parcels, one or two people, a room. */
export interface Scenario {
  name: string;
  /** Epoch ms. */
  beginsAt?: number;
  parcels: readonly { buyer: string; order?: string }[];
  /** Accepts of each template: in WeChat's books, and in ours where those differ. */
  accepts: Readonly<Record<string, number | { books: number; ours: number }>>;
  settings?: Readonly<Record<string, (settings: Settings) => void>>;
  hasRoom?: boolean;
  weather?: readonly SendWeather[];
  /** Whether WeChat tells us that a message went out; of every other one at `half`. */
  sentWord: 'told' | 'half' | 'lost';
  /** Minutes after its beginning → what happens then. */
  happenings: readonly (readonly [minute: number, happening: Happening])[];
}
