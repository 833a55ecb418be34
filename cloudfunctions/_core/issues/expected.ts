import type { Thresholds } from '../../../typings/merchant';
import type { RaisedIssue } from '../tracking/types';
import type { Watched } from './watched';
import type { UsualRest } from './lanes/types';

/** An issue that a rule opens unless something happens before. */
export interface Expected extends Pick<RaisedIssue, 'code' | 'since' | 'why' | 'patienceMs' | 'usual'> {
  /** When the shopper hears of it, and the staff, epoch ms; absent: not at all. */
  shopperAt?: number;
  staffAt?: number;
  /** It is open already: staff are told once more. */
  isEscalation?: true;
}

/** How long a rule waits. */
export interface Patience {
  hours: Thresholds;
  /** How long scans on the parcel's lane are usually apart, where enough are known. */
  usual?: UsualRest | undefined;
  /** The moment at which so many hours have passed since `from` (epoch ms), days on which the parcel's carrier rests left out. */
  after: (from: number, hours: number) => number;
}

/** One thing that can go wrong without a scan telling of it. Pure; undefined when it cannot, as the parcel stands. */
export type Rule = (watched: Watched, patience: Patience) => Expected | undefined;

export const HOUR_MS = 3_600_000;
