import type { Journey } from '../journey';
import { ABROAD } from './abroad';
import { AT_THE_DOOR } from './at-the-door';
import { JOURNEYS } from './demo-journeys';
import { ODD_NUMBERS } from './odd-numbers';
import { ON_THE_WAY } from './on-the-way';

export type { Journey } from '../journey';
export { JOURNEYS } from './demo-journeys';

/** Twenty orders, written by hand: the demo's five, and one for each thing that can go wrong. */
export const ALL_JOURNEYS: readonly Journey[] = [...JOURNEYS, ...AT_THE_DOOR, ...ON_THE_WAY, ...ODD_NUMBERS, ...ABROAD];
