import type { Facts } from '../../../../cloudfunctions/_core/tracking/types';

/** `as` is status, or status.subStatus where the finer reading matters. */
export interface MadeSentence {
  text: string;
  as: string;
  facts?: Facts;
  /** Our carrier code, where only this carrier means it so. */
  carrier?: string;
}

/** Family of sentences → the sentences, each with what it has to be read as. */
export type SentencesByFamily = Readonly<Record<string, readonly MadeSentence[]>>;
