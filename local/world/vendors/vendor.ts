import type { Weather } from './weather';
import type { VendorAnswer, WireRequest } from './wire';

/** Delivers a push. @returns what the other side replied; `lost` when nothing came back */
export type Post = (push: WireRequest) => Promise<{ status: number; text: string } | 'lost'>;

/** A source of tracks as the world plays it: no sockets, and no clock but the one it is told. Times are epoch ms. */
export interface Vendor {
  code: VendorCode;
  /** As people know it: 快递鸟. */
  name: string;
  /** Where it is in the real world, for example https://api.kdniao.com. */
  origin: string;
  answer(request: WireRequest, now: number): VendorAnswer;
  /** Looks at the numbers whose turn has come and delivers what is to be told. @returns how many pushes it tried to deliver */
  tick(now: number, post: Post): Promise<number>;
  /** When it has something to do next; undefined for never. */
  nextAt(): number | undefined;
  /** How it is from a moment on, until the next such moment. */
  setWeather(weather: Weather, from: number): void;
}

export type VendorCode = 'kdniao' | 'kuaidi100';

/** What a vendor has of its own about the world's numbers. */
export interface VendorHabits {
  /** How often it looks at a number that it follows, ms; 4 hours when absent. */
  rhythmMs?: number;
  /** How long after a subscription it looks first, ms; 15 minutes when absent. */
  firstLookMs?: number;
  /** How long after a scan the vendor knows of it, ms; 3 minutes when absent. */
  knowsAfterMs?: number;
}

/** How often an account may call, as our own limits have it; neither vendor documents a rate. */
export const USUAL_CALLS_PER_SECOND = 10;

const MINUTE = 60_000;

/** kuaidi100 says: the first push 15 minutes to 4 hours after the subscription, then a look about every 4 hours. */
export const USUAL_HABITS: Required<VendorHabits> = {
  rhythmMs: 240 * MINUTE,
  firstLookMs: 15 * MINUTE,
  knowsAfterMs: 3 * MINUTE,
};

/** The demo's: whatever happens is told at the next tick. */
export const AT_ONCE: Required<VendorHabits> = { rhythmMs: 0, firstLookMs: 0, knowsAfterMs: 0 };
