import type { Status } from '../../../../typings/vocabulary';

/**
 * One family of sentences: when these words stand there, a scan says this. A reader only proposes; the referee takes the strongest
 * proposal. To teach a new shape, add one to the file of its family, and its examples to that family's test.
 */
export interface Reader {
  /** Shown as the reason, for example zh.out-for-delivery. */
  rule: string;
  status: Status;
  subStatus?: string;
  /**
   * Who wins when several speak. What happened at last in a sentence beats what led there: a signature (84) beats the delivery
   * that it ended (60), which beats the arrival before it (30).
   */
  strength: number;
  /** The words that say it, in prepared text. */
  words: RegExp;
  /** Our codes of the only carriers that mean it so; any carrier when absent. */
  carriers?: readonly string[];
  /** Words that must stand somewhere else in the sentence. */
  beside?: RegExp;
  /** Words beside which it means something else. */
  unless?: RegExp;
}
