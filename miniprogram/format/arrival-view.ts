import type { Timeline } from '../../typings/shopper';
import { dayReader } from './day-reader';
import { isBeingDelivered } from './is-being-delivered';
import { isOver } from './is-settled';
import { legRows } from './legs-view';
import type { LegView } from './legs-view';
import { capitalized, spaced } from './sentence-text';
import { spokenWindow } from './spoken';
import type { TimelineWording } from './timeline-wording';
import { ageText, windowPassed, windowText } from './times';

export interface DotView {
  text: string;
  state: 'done' | 'now' | 'ahead';
}

/** When it arrives, how we know, how old that is, and how far it is. */
export interface ArrivalView {
  /** 预计送达; empty when only the progress is shown. */
  caption: string;
  time: string;
  spoken: string;
  known: boolean;
  /** 中通快递预计 · 3 分钟前更新 */
  source: string;
  /** Older than six hours: said in `--needs`. */
  old: boolean;
  /** What 怎么算的 opens; empty when there is nothing to explain. */
  how: string[];
  family: string;
  /** Empty where legs stand instead. */
  dots: DotView[];
  progressLabel: string;
  legs: LegView[];
}

/** Data older than this is pointed out, ms: six hours. */
const OLD_MS = 6 * 3_600_000;

/** Absent while a pick-up code takes its place. */
export function arrivalCard(
  parcel: Timeline,
  hero: { family: string; line: string },
  wording: TimelineWording,
): ArrivalView | null {
  if (parcel.stage === 'awaiting_pickup') return null;
  const { timeline, reader } = wording;
  const settled = isOver(parcel.stage);
  const legs = legRows(parcel, hero.family, wording);
  const dots = legs.length > 0 ? [] : dotsOf(parcel, wording);
  const reached = dots.filter((dot) => dot.state !== 'ahead').pop();
  return {
    ...(settled ? noArrival(parcel, hero.line, wording) : arrival(parcel, wording)),
    old: !settled && reader.now - (answeredAt(parcel) ?? reader.now) > OLD_MS,
    family: hero.family === 'unknown' ? 'ink-3' : hero.family,
    dots,
    progressLabel: reached === undefined ? timeline.progressNone : timeline.progressLabel(reached.text),
    legs,
  };
}

/** 3 分钟前更新; after an answer that brought nothing, 刚刚查过，没有新消息. */
function ageOf(parcel: Timeline, { states, reader }: TimelineWording): string[] {
  const at = answeredAt(parcel);
  if (at === undefined) return [];
  const said = at === parcel.heardAt ? states.updated : states.checked;
  return [spaced(said(ageText(at, reader)))];
}

/** When a source last answered about it, with news or without. */
function answeredAt({ heardAt, source }: Timeline): number | undefined {
  const told = [heardAt, source?.checkedAt].filter((at) => at !== undefined);
  return told.length === 0 ? undefined : Math.max(...told);
}

type ArrivalText = Pick<ArrivalView, 'caption' | 'time' | 'spoken' | 'known' | 'source' | 'how'>;

function arrival(parcel: Timeline, wording: TimelineWording): ArrivalText {
  const { timeline, reader } = wording;
  const { eta, carrier } = parcel;
  const age = ageOf(parcel, wording);
  if (eta === undefined && isBeingDelivered(parcel, reader)) {
    // The headline says which day; 还不知道 under it would take that back.
    return { caption: '', time: '', spoken: '', known: true, source: age.join(''), how: [] };
  }
  if (eta === undefined) {
    return unknownArrival(timeline, { time: timeline.etaUnknown, source: age, how: timeline.etaFrom.unknown() });
  }
  const there = dayReader(eta.from, eta.zone, reader);
  if (windowPassed(eta.from, eta.to, there)) {
    const source = [timeline.etaPassedLine, ...age];
    return unknownArrival(timeline, { time: timeline.etaPassed, source, how: timeline.etaFrom.passed() });
  }
  return {
    caption: timeline.eta,
    time: capitalized(windowText(eta.from, eta.to, there), reader),
    spoken: `${timeline.eta} ${spokenWindow(eta.from, eta.to, there)}`,
    known: true,
    source: [timeline.etaBy[eta.source](carrier.name), ...age].join(' · '),
    how: [timeline.etaFrom[eta.source](carrier.name), timeline.etaNote],
  };
}

function unknownArrival(
  { eta }: TimelineWording['timeline'],
  { time, source, how }: { time: string; source: string[]; how: string },
): ArrivalText {
  return { caption: eta, time, spoken: `${eta} ${time}`, known: false, source: source.join(' · '), how: [how] };
}

/** Arrived, or on its way back: the progress alone, and who signed. */
function noArrival(parcel: Timeline, said: string, { timeline }: TimelineWording): ArrivalText {
  const signer = parcel.delivered?.signer;
  const source = signer === undefined || said.includes(signer) ? '' : timeline.signedBy(signer);
  return { caption: '', time: '', spoken: '', known: true, source, how: [] };
}

/** How far it is, step by step; the one that is under way is `now`. */
export function dotsOf(parcel: Pick<Timeline, 'progress'>, { timeline }: Pick<TimelineWording, 'timeline'>): DotView[] {
  const words = timeline.progress[parcel.progress.way];
  const at = Math.min(parcel.progress.at, words.length);
  const arrived = at === words.length;
  return words.map((text, place) => {
    if (place < at - 1 || (place < at && arrived)) return { text, state: 'done' };
    return { text, state: place === at - 1 ? 'now' : 'ahead' };
  });
}
