import type { DemoStage } from './demo-stage';

/** Moments of the demo at which pictures are taken, in the order of time. */
export const SCENES = ['before', 'midday', 'handled', 'silent'] as const;
export type Scene = (typeof SCENES)[number];

/**
 * What reaches the cloud. `waiting`: nothing is ever answered. `never`: no network from the first. `lost`: there was one on an earlier
 * visit, and what was seen then is kept.
 */
export type Network = 'there' | 'waiting' | 'never' | 'lost';

/** One page in one state, as one person sees it, and how to get there. */
export interface Subject {
  /** Names of its pictures: `<page>--<state>--<view>`. */
  page: string;
  state: string;
  scene: Scene;
  path: string;
  /** Openid. */
  as: string;
  /** What the page is opened with; worked out once, in its scene. */
  query?: (stage: DemoStage) => Promise<Record<string, string>>;
  /** What the phone has stored when it opens: key → text. */
  stored?: Record<string, string>;
  /** IANA zone of the phone's clocks; Beijing's when absent, whatever this machine's. */
  zone?: string;
  network?: Network;
  /** What somebody else does once the page stands, before anything is tapped. */
  meanwhile?: (stage: DemoStage) => Promise<void>;
  /** Selector of a field → what is written into it, before anything is tapped. `take` counts the pictures of this subject from 1. */
  fills?: (take: number) => Record<string, string>;
  /** Selectors of what is tapped then, one after the other. */
  taps?: readonly string[];
  /** Selector that stands once the page, or what the last tap opened, shows what it should; the same in every language. */
  ready: string;
}
