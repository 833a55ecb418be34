import type { ParcelTask } from '../../../typings/merchant';
import { goodsText } from '../../format/goods-text';
import { joined } from '../../format/joined';
import type { Reader } from '../../format/reader';
import { sentenceText, spaced } from '../../format/sentence-text';
import { aloud } from '../../format/spoken';
import { statusWord } from '../../i18n/words/marks';
import type { MarkWords } from '../../i18n/words/marks';
import { markOf } from '../../theme/marks';
import type { Mark } from '../../theme/marks';
import type { WorkbenchWords } from './workbench-words';

/** How the workbench is worded, and when it is now. */
export interface TaskWording {
  reader: Reader;
  marks: MarkWords;
  workbench: WorkbenchWords;
}

/** A parcel as a card of the workbench. */
export interface TaskView extends Mark {
  parcelId: string;
  /** Page that a tap leads to: the issue, else the timeline. */
  url: string;
  title: string;
  line: string;
  /** Goods, carrier, place. */
  caption: string;
  /** Time left or over; empty when there is no hurry. */
  chip: string;
  chipFamily: 'trouble' | 'needs' | 'moving';
  /** Who of the staff is on it. */
  taken: string;
  /** Why there is no buyer who sees this parcel; empty when there is one. */
  unclaimed: string;
  /** Why its tracks do not come by themselves; empty when they do. */
  following: string;
  followingFamily: 'needs' | 'plain';
  /** The card as one sentence, for a screen reader. */
  label: string;
}

export function taskView(task: ParcelTask, wording: TaskWording): TaskView {
  const { reader, workbench, marks } = wording;
  const mark = taskMark(task, reader.now);
  const title = sentenceText(task.headline, reader);
  const line = lineText(task, reader);
  const caption = joined([goodsText(task.goods), task.carrierName, task.place ?? '']);
  const chip = chipText(task, wording);
  const following = workbench.following[task.following ?? 'subscribed'];
  const unclaimed = unclaimedText(task, workbench);
  const taken = takenText(task, workbench);
  return {
    ...mark,
    parcelId: task.parcelId,
    url: pageOf(task),
    title,
    line,
    caption,
    chip,
    chipFamily: mark.family === 'trouble' || mark.family === 'needs' ? mark.family : 'moving',
    taken,
    unclaimed,
    following,
    followingFamily: task.following === 'bad_waybill' || task.following === 'bad_phone' ? 'needs' : 'plain',
    label: aloud(
      [statusWord(task, mark.family, marks), title, line, caption, chip, taken, following, unclaimed],
      reader,
    ),
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

function chipText(task: ParcelTask, { reader, workbench }: TaskWording): string {
  return task.deadlineAt === undefined ? '' : hurryText(task.deadlineAt - reader.now, workbench);
}

/** 剩 1 小时 10 分 until a deadline, 超时 48 分 after it. */
export function hurryText(leftMs: number, words: WorkbenchWords): string {
  return leftMs < 0 ? words.over(spanText(-leftMs, words)) : words.left(spanText(leftMs, words));
}

function takenText({ taken }: ParcelTask, words: WorkbenchWords): string {
  return taken === undefined ? '' : spaced(words.onIt(taken.mine ? words.you : taken.name));
}

function unclaimedText({ claimed, forgotten }: ParcelTask, words: WorkbenchWords): string {
  if (claimed) return '';
  return forgotten === true ? words.forgotten : words.notClaimed;
}

function pageOf({ parcelId, kind, issue, issueSince }: ParcelTask): string {
  const id = encodeURIComponent(parcelId);
  if (kind !== 'issue' || issue === undefined || issueSince === undefined)
    return `/pages/timeline/index?parcelId=${id}`;
  return `/merchant/issue/index?parcelId=${id}&code=${issue}&since=${issueSince}`;
}

const MINUTE_MS = 60_000;

/** From here on nobody counts minutes. [judged] */
const WHOLE_HOURS_FROM = 10;

/** 48 分, 1 小时 10 分, 32 小时, 3 天. Negative counts as 0. */
export function spanText(ms: number, words: WorkbenchWords): string {
  const minutes = Math.max(0, Math.floor(ms / MINUTE_MS));
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return words.minutes(minutes);
  if (hours >= 48) return words.days(Math.floor(hours / 24));
  return minutes % 60 === 0 || hours >= WHOLE_HOURS_FROM ? words.hours(hours) : words.hoursMinutes(hours, minutes % 60);
}
