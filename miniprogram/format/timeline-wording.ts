import type { MarkWords } from '../i18n/words/marks';
import type { StateWords } from '../i18n/words/states';
import type { TimelineWords } from '../i18n/words/timeline';
import type { Reader } from './reader';

/** How the timeline is worded. */
export interface TimelineWording {
  reader: Reader;
  timeline: TimelineWords;
  marks: MarkWords;
  states: StateWords;
}
