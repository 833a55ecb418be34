import type { Leg, Timeline } from '../../typings/shopper';
import type { TimeSlot } from '../../typings/vocabulary';
import type { IconName } from '../theme/icons';
import type { Mark } from '../theme/marks';
import { readerAt } from './reader';
import type { Reader } from './reader';
import { sentenceText } from './sentence-text';
import { aloud } from './spoken';
import type { TimelineWording } from './timeline-wording';
import { wallClock } from './wall-clock';

/** One part of the way over a border, as a row. */
export interface LegView extends Mark {
  /** 日本发出 */
  title: string;
  /** 东京 → 上海, or what customs said; empty when nothing is known. */
  line: string;
  /** The day on which it happened, how long it has gone on, or after what it comes; empty when nobody knows. */
  when: string;
  now: boolean;
  label: string;
}

const DONE: Mark = { family: 'done', icon: 'check' };
const ICONS: Readonly<Record<Leg['kind'], IconName>> = {
  left: 'globe',
  arrived: 'pin',
  customs: 'shield',
  delivery: 'truck',
};

/**
 * The legs of a parcel that goes over a border; empty for all others. How long something usually takes is said nowhere: no source tells,
 * and a guess would be a promise.
 *
 * @param family of the parcel's own mark: the leg that is under way has it
 */
export function legRows({ legs = [] }: Pick<Timeline, 'legs'>, family: string, wording: TimelineWording): LegView[] {
  const { reader, timeline } = wording;
  return legs.map(({ kind, state, title, line: said = [], when: day = [], since }) => {
    const line = sentenceText(said, reader);
    const when = since === undefined ? sentenceText(day, reader) : timeline.legs.day(dayNumber(since, reader));
    return {
      ...(state === 'done'
        ? DONE
        : { family: state === 'now' ? (family as Mark['family']) : 'unknown', icon: ICONS[kind] }),
      ...{ title, line, when, now: state === 'now' },
      label: aloud([title, timeline.legs[state], line, when], reader),
    };
  });
}

/** The day on which something began is the first. */
function dayNumber({ at, zone }: TimeSlot, reader: Reader): number {
  const there = readerAt(zone, reader).zone;
  const days = wallClock(reader.now, there).startOf('day').diff(wallClock(at, there).startOf('day'), 'day');
  return Math.max(0, days) + 1;
}
