import type { IssuePage } from '../../../typings/merchant';
import type { Reader } from '../../format/reader';
import { spaced } from '../../format/sentence-text';
import { aloud } from '../../format/spoken';
import { clockText, nearText } from '../../format/times';
import { wallClock } from '../../format/wall-clock';
import { spanText } from '../bench/task-view';
import type { IssueWording } from './issue-wording';

/** How long it has been going on, and how long it may. */
export interface ClockView {
  label: string;
  span: string;
  target: string;
  /** Percent of the bar: until now or the target, and over the target. */
  solid: number;
  over: number;
  /** Moments under the bar, left to right. */
  ticks: string[];
  /** Under the end of the solid part, once the target has passed; else empty. */
  due: string;
  /** The card as one sentence, for a screen reader. */
  spoken: string;
}

/** Told within this after it went wrong is told at once, ms. */
const AT_ONCE_MS = 10 * 60_000;
/** What has only begun is still seen. */
const LEAST_PERCENT = 2;

type Clocked = Pick<IssuePage, 'code' | 'since' | 'openedAt' | 'deadlineAt' | 'closedAt'>;

export function clockView({ deadlineAt, ...issue }: Clocked, wording: IssueWording): ClockView {
  const isOpen = issue.closedAt === undefined && deadlineAt !== undefined;
  return drawn(isOpen ? { ...issue, deadlineAt } : issue, wording);
}

function drawn(issue: Clocked, wording: IssueWording): ClockView {
  const { reader, workbench, issueWords } = wording;
  const elapsed = Math.max(0, (issue.closedAt ?? reader.now) - issue.openedAt);
  const label = labelOf(issue, wording);
  const span = spanText(elapsed, workbench);
  const target = targetText(issue, wording);
  const isOver = issue.deadlineAt !== undefined && issue.deadlineAt < reader.now;
  return {
    ...{ label, span, target, ...partsOf(issue, elapsed) },
    ticks: ticksOf(issue, isOver, wording),
    due: isOver ? dueText(issue.deadlineAt, wording) : '',
    spoken: aloud([label, span, target, isOver ? issueWords.due : ''], reader),
  };
}

function labelOf(issue: Clocked, { issueWords }: IssueWording): string {
  if (issue.code === 'asked') return issue.closedAt === undefined ? issueWords.sinceAsked : issueWords.fromAskedToEnd;
  const isAtOnce = isToldAtOnce(issue);
  if (issue.closedAt !== undefined) return isAtOnce ? issueWords.fromTroubleToEnd : issueWords.fromToldToEnd;
  return isAtOnce ? issueWords.sinceTrouble : issueWords.sinceTold;
}

function isToldAtOnce({ since, openedAt }: Clocked): boolean {
  return openedAt - since <= AT_ONCE_MS;
}

/** 目标 2 小时内处理; on another day 目标明天 10:00 前处理, since its hours are not all working hours. */
function targetText({ openedAt, deadlineAt }: Clocked, { reader, workbench, issueWords }: IssueWording): string {
  if (deadlineAt === undefined) return '';
  const day = (at: number) => wallClock(at, reader.zone).startOf('day').valueOf();
  const text =
    day(openedAt) === day(deadlineAt)
      ? issueWords.targetSpan(spanText(deadlineAt - openedAt, workbench))
      : issueWords.targetTime(nearText(deadlineAt, reader));
  return spaced(text);
}

function partsOf({ openedAt, deadlineAt }: Clocked, elapsed: number): Pick<ClockView, 'solid' | 'over'> {
  if (deadlineAt === undefined) return { solid: 100, over: 0 };
  const target = Math.max(1, deadlineAt - openedAt);
  if (elapsed <= target) return { solid: Math.max(LEAST_PERCENT, percent(elapsed, target)), over: 0 };
  const solid = percent(target, elapsed);
  return { solid, over: 100 - solid };
}

const percent = (part: number, whole: number): number => Math.round((part / whole) * 100);

function ticksOf(issue: Clocked, isOver: boolean, wording: IssueWording): string[] {
  const { reader, issueWords } = wording;
  const atOnce = issue.code === 'asked' ? issueWords.logged.asked : issueWords.wentWrong;
  const first = momentOf(issue.openedAt, isToldAtOnce(issue) ? atOnce : issueWords.toldYou, reader);
  if (issue.closedAt !== undefined) return [first, momentOf(issue.closedAt, issueWords.ended, reader)];
  if (issue.deadlineAt === undefined) return [first];
  return [first, isOver ? `${clockText(reader.now, reader)} ${issueWords.now}` : dueText(issue.deadlineAt, wording)];
}

function dueText(deadlineAt: number | undefined, { reader, issueWords }: IssueWording): string {
  return deadlineAt === undefined ? '' : momentOf(deadlineAt, issueWords.due, reader);
}

const momentOf = (at: number, word: string, reader: Reader): string => `${nearText(at, reader)} ${word}`;
