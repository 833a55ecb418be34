import type { AskKind, Stage } from '../../../typings/vocabulary';
import type { Reader } from '../../format/reader';
import { spaced } from '../../format/sentence-text';
import { dateText, dayText } from '../../format/times';
import type { AskingWords } from './asking-words';

/** Something that can be chosen instead of being typed. */
export interface ReadyChoice {
  key: string;
  /** On the button. */
  text: string;
  /** What reaches the shop. */
  sent: string;
}

type Question = keyof AskingWords['asking'];

/** What people ask at each stage. [judged] */
const QUESTIONS: Readonly<Record<Stage, readonly Question[]>> = {
  created: ['ship', 'hurry'],
  picked_up: ['arrive', 'hurry'],
  in_transit: ['arrive', 'stuck'],
  customs: ['customs', 'arrive'],
  arrived_city: ['arrive', 'stuck'],
  out_for_delivery: ['today', 'door'],
  awaiting_pickup: ['longer', 'home'],
  delivered: ['missing', 'swap'],
  returning: ['why', 'refund'],
  returned: ['refund'],
  cancelled: ['refund'],
  expired: ['stuck'],
};

const DAY_MS = 24 * 3_600_000;
/** Which time, and in how many days. */
const TIMES: readonly { key: string; time: keyof AskingWords['times']; inDays: number }[] = [
  { key: 'tomorrow-am', time: 'morning', inDays: 1 },
  { key: 'tomorrow-pm', time: 'afternoon', inDays: 1 },
  { key: 'day-after', time: 'day', inDays: 2 },
  { key: 'evening', time: 'evening', inDays: 0 },
  { key: 'station', time: 'station', inDays: 0 },
];

/** What can be chosen for each kind. `reader.now` is the moment of the choice. */
export function readyChoices(
  kind: AskKind,
  stage: Stage,
  { reader, words }: { reader: Reader; words: AskingWords },
): ReadyChoice[] {
  if (kind === 'question')
    return QUESTIONS[stage].map((key) => ({ key, text: words.asking[key], sent: words.asking[key] }));
  if (kind === 'address') return whatIsMissing(words);
  return TIMES.map(({ key, time, inDays }) => {
    const at = reader.now + inDays * DAY_MS;
    return {
      key,
      text: spaced(upper(words.times[time](dayText(at, reader)))),
      sent: words.sentTimes[time](dateText(at, reader)),
    };
  });
}

/** At the head of a button. */
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function whatIsMissing({ missing: { door, building, place, phone } }: AskingWords): ReadyChoice[] {
  return Object.entries({ door, building, place, phone }).map(([key, text]) => ({ key, text, sent: text }));
}
