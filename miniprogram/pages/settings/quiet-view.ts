import type { QuietHours } from '../../../typings/shopper';
import { spaced } from '../../format/sentence-text';
import type { Words } from '../../i18n/index';
import { AFTER_WORK } from '../../stores/settings-store';

export type QuietKey = 'on' | 'afterWork' | 'urgentAnyway';

interface QuietRow {
  key: QuietKey;
  name: string;
  hint: string;
  on: boolean;
  label: string;
  /** Pickers under it. */
  times: QuietTime[];
}

interface QuietTime {
  edge: 'from' | 'to';
  name: string;
  /** 08:00. */
  time: string;
  note: string;
  label: string;
}

const MINUTES_PER_HOUR = 60;
/** Until when an end counts as morning, minutes after midnight. */
const MORNING_UNTIL = 12 * MINUTES_PER_HOUR;

/** The quiet hours, row by row; without them nothing can be urgent. */
export function quietRows(quiet: QuietHours, words: Words['settings']): QuietRow[] {
  const row = (key: QuietKey, on: boolean, { name, hint }: { name: string; hint: string }): QuietRow => ({
    key,
    name,
    hint,
    on,
    label: [name, hint].join(words.pause),
    times: key === 'on' && on ? times(quiet, words) : [],
  });
  const afterWork = quiet.on && quiet.from === AFTER_WORK.from && quiet.to === AFTER_WORK.to;
  return [
    row('on', quiet.on, { name: words.quiet, hint: hintOf(quiet, words) }),
    row('afterWork', afterWork, { name: words.afterWork, hint: words.afterWorkHint }),
    ...(quiet.on ? [row('urgentAnyway', quiet.urgentAnyway, { name: words.urgent, hint: words.urgentHint })] : []),
  ];
}

function hintOf({ on, from, to }: QuietHours, words: Words['settings']): string {
  if (!on) return words.quietOff;
  const said = from > to && to <= MORNING_UNTIL ? words.quietMorning : words.quietHint;
  return spaced(said(clockOf(from), clockOf(to)));
}

function times({ from, to }: QuietHours, words: Words['settings']): QuietTime[] {
  const time = (edge: 'from' | 'to', minutes: number, note: string): QuietTime => {
    const shown = clockOf(minutes);
    const label = [words.quiet, [words[edge], note, shown].filter((part) => part !== '').join(' ')].join(words.pause);
    return { edge, name: words[edge], time: shown, note, label };
  };
  return [time('from', from, ''), time('to', to, from > to ? words.nextDay : '')];
}

/** 08:00 for 480 minutes after midnight. */
function clockOf(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / MINUTES_PER_HOUR))}:${two(minutes % MINUTES_PER_HOUR)}`;
}

/** Minutes after midnight for 08:00, as WeChat's picker says it. */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * MINUTES_PER_HOUR + minutes;
}
