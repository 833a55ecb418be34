import type { Timeline } from '../../typings/shopper';
import { showsBeijingTime } from './phone-zone';
import type { TimelineWording } from './timeline-wording';
import { wallClock } from './wall-clock';

/** By which clocks times are shown, and the way to the others. */
export interface ClocksView {
  /** 时间按北京时间显示 */
  shown: string;
  /** 换成当地时间 */
  change: string;
}

/** Null where all clocks agree: every event shown happened where they show what the reader's own show. */
export function clocksView(
  { events }: Pick<Timeline, 'events'>,
  { reader, timeline }: TimelineWording,
): ClocksView | null {
  const differ = events.some(({ at, zone }) => wallClock(at, zone).valueOf() !== wallClock(at, reader.zone).valueOf());
  if (!differ) return null;
  const { clocks } = timeline;
  if (reader.there === true) return { shown: clocks.there, change: clocks.back };
  return { shown: clocks[showsBeijingTime(reader.zone, reader.now) ? 'beijing' : 'here'], change: clocks.toThere };
}
