import type { SharedEvent, SharedProgress } from '../../../../typings/shopper';
import { dotsOf } from '../../../format/arrival-view';
import type { DotView } from '../../../format/arrival-view';
import type { Reader } from '../../../format/reader';
import { routeView } from '../../../format/route-view';
import type { RouteView } from '../../../format/route-view';
import { sentenceText, spaced } from '../../../format/sentence-text';
import { dateText } from '../../../format/times';
import type { Words } from '../../../i18n/index';
import { statusWord } from '../../../i18n/words/marks';
import type { MarkWords } from '../../../i18n/words/marks';
import { markOf } from '../../../theme/marks';
import type { Mark } from '../../../theme/marks';
import type { ViewWords } from './view-words';

/** How far a friend's parcel is. */
export interface ProgressView {
  hero: Mark & { word: string; headline: string; line: string };
  /** Colour of the progress. */
  family: string;
  /** 明天; empty when it is not known. */
  eta: string;
  dots: DotView[];
  progressLabel: string;
  route: RouteView | null;
  events: { key: string; day: string; word: string; city: string }[];
  lock: string;
}

/** For whom, in which words. */
export interface SharedWording {
  words: Words;
  own: ViewWords;
  reader: Reader;
  isLarge: boolean;
}

export function progressView(view: SharedProgress, wording: SharedWording): ProgressView {
  const { words, own, reader, isLarge } = wording;
  const mark = markOf(view);
  const marks = strangersMarks(wording);
  const dots = dotsOf(view, words);
  const reached = dots.filter(({ state }) => state !== 'ahead').pop();
  const said = (sentence: SharedProgress['headline'] | undefined): string => sentenceText(sentence ?? [], reader);
  return {
    hero: {
      ...mark,
      word: statusWord(view, mark.family, marks),
      headline: said(view.headline),
      line: said(view.line),
    },
    family: mark.family === 'unknown' ? 'ink-3' : mark.family,
    eta: said(view.eta && [view.eta]),
    dots,
    progressLabel: reached === undefined ? words.timeline.progressNone : words.timeline.progressLabel(reached.text),
    route: routeView(view, { family: mark.family, isLarge }, { ...words, reader }),
    events: view.events.map((event) => eventRow(event, marks, reader)),
    lock: spaced(own.lock(dateText(view.expiresAt, reader))),
  };
}

/** The words beside marks; the city it comes to is not the reader's. */
const strangersMarks = ({ words: { marks }, own }: SharedWording): MarkWords => ({
  ...marks,
  stage: { ...marks.stage, arrived_city: own.inCity },
});

function eventRow(
  { day, status, city = '' }: SharedEvent,
  { stage }: MarkWords,
  reader: Reader,
): ProgressView['events'][number] {
  const key = `${status}-${city}-${String(day.at)}`;
  return { key, day: sentenceText([day], reader), word: stage[status], city };
}
