import type { ReportedProblem } from '../../typings/shopper';

/**
 * What a buyer can say of a delivered parcel: what is wrong, that they looked for it in vain or look again, or that it was a mistake. And of
 * one that could not be: what they would ask the shop for.
 */
export type Saying = ReportedProblem | 'missing' | 'looking' | 'undo' | 'new_time' | 'address';
