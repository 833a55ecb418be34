import type { Journey } from './journey';
import { ABROAD } from './journeys/abroad';
import { AT_THE_DOOR } from './journeys/at-the-door';
import { DEMO_JOURNEYS } from './journeys/demo-journeys';
import { ODD_NUMBERS } from './journeys/odd-numbers';
import { ON_THE_WAY } from './journeys/on-the-way';

export type { Journey } from './journey';
export { DEMO_JOURNEYS as JOURNEYS } from './journeys/demo-journeys';

/** Twenty orders, written by hand: the demo's five, and one for each thing that can go wrong. */
export const ALL_JOURNEYS: readonly Journey[] = [
  ...DEMO_JOURNEYS,
  ...AT_THE_DOOR,
  ...ON_THE_WAY,
  ...ODD_NUMBERS,
  ...ABROAD,
];
