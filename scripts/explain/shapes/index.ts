import { CHINESE_SHAPES } from './chinese-shapes';
import { FORWARDER_SHAPES } from './forwarder-shapes';
import { NORTH_AMERICAN_SHAPES } from './north-american-shapes';
import { PROVIDER_SHAPES } from './provider-shapes';
import type { Shape } from './shape';
import { WORLD_SHAPES } from './world-shapes';

/** Every form that `npm run explain` opens; our own providers first, the least particular last. */
export const SHAPES: readonly Shape[] = [
  ...PROVIDER_SHAPES,
  ...CHINESE_SHAPES,
  ...NORTH_AMERICAN_SHAPES,
  ...WORLD_SHAPES,
  ...FORWARDER_SHAPES,
];
