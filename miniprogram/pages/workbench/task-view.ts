import type { ParcelTask } from '../../../typings/merchant';
import { goodsText } from '../../format/goods-text';
import { joined } from '../../format/joined';
import type { Reader } from '../../format/reader';
import { sentenceText } from '../../format/sentence-text';
import { aloud } from '../../format/spoken';
import type { Words } from '../../i18n/index';
import { statusWord } from '../../i18n/words/marks';
import { markOf } from '../../theme/marks';
import type { Mark } from '../../theme/marks';

/** How the workbench is worded, and when it is now. */
export interface TaskWording {
  reader: Reader;
  words: Pick<Words, 'workbench' | 'marks'>;
}

/** A parcel as a card of the workbench. */
export interface TaskView extends Mark {
  parcelId: string;
  title: string;
  line: string;
  /** Goods, carrier, place. */
  caption: string;
  /** Time left, time over, or time since shipping; empty when there is no hurry. */
  chip: string;
  chipFamily: 'trouble' | 'needs' | 'moving';
  /** The buyer cannot see this parcel yet. */
  unclaimed: string;
  /** Why its tracks do not come by themselves; empty when they do. */
  following: string;
  followingFamily: 'needs' | 'plain';
  /** The card as one sentence, for a screen reader. */
  label: string;
}

export function taskView(task: ParcelTask, wording: TaskWording): TaskView {
  const { reader, words } = wording;
  const mark = taskMark(task, reader.now);
  const title = sentenceText(task.headline, reader);
  const line = lineText(task, reader);
  const caption = joined([goodsText(task.goods), task.carrierName, task.place ?? '']);
  const chip = chipText(task, wording);
  const following = words.workbench.following[task.following ?? 'subscribed'];
  const unclaimed = task.claimed ? '' : words.workbench.notClaimed;
  return {
    ...mark,
    parcelId: task.parcelId,
    title,
    line,
    caption,
    chip,
    chipFamily: mark.family === 'trouble' || mark.family === 'needs' ? mark.family : 'moving',
    unclaimed,
    following,
    followingFamily: task.following === 'bad_waybill' || task.following === 'bad_phone' ? 'needs' : 'plain',
    label: aloud([statusWord(task, mark.family, words.marks), title, line, chip, following, caption], reader),
  };
}

/** While nothing is known the line points at the carrier's words, which are not here. */
function lineText({ line, unknown }: ParcelTask, reader: Reader): string {
  return line === undefined || unknown === true ? '' : sentenceText(line, reader);
}

/** An issue is the merchant's move: `trouble` once its deadline has passed, `needs` before. */
function taskMark(task: ParcelTask, now: number): Mark {
  const mark = markOf(task);
  if (task.kind !== 'issue' || task.deadlineAt === undefined) return mark;
  return { family: task.deadlineAt < now ? 'trouble' : 'needs', icon: mark.icon };
}

function chipText(task: ParcelTask, { reader, words: { workbench } }: TaskWording): string {
  if (task.deadlineAt !== undefined) {
    const ms = task.deadlineAt - reader.now;
    return ms < 0 ? workbench.over(spanText(-ms, workbench)) : workbench.left(spanText(ms, workbench));
  }
  return task.kind === 'not_picked_up' ? workbench.waiting(spanText(reader.now - task.shippedAt, workbench)) : '';
}

const MINUTE_MS = 60_000;

/** 48 分, 1 小时 10 分, 3 天. Negative counts as 0. */
function spanText(ms: number, words: Words['workbench']): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE_MS));
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return words.minutes(minutes);
  if (hours >= 48) return words.days(Math.floor(hours / 24));
  return minutes % 60 === 0 ? words.hours(hours) : words.hoursMinutes(hours, minutes % 60);
}
