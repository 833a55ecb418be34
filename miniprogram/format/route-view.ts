import type { Timeline } from '../../typings/shopper';
import { textWidth } from './text-width';
import type { TimelineWording } from './timeline-wording';

/** The cities it went through, as a drawn line. */
export interface RouteView {
  /** Those that have room; the first and the newest always. */
  cities: string[];
  family: string;
  /** All of them, for a screen reader. */
  label: string;
}

/** What a drawn line has room for. */
const MOST_CITIES = 5;
/** What fits under the line of a phone 320 px wide, in Latin characters with one between two names: 264 px, 14 px text. */
const ROOM = 34;
/** The same where text is 1.4 times as large: Chinese characters are all of one width, Latin words are wider than they count. */
const LARGE_ROOM = { 'zh-CN': 24, en: 21 } as const;

/** Absent before a second city is known. */
export function routeView(
  { route }: Pick<Timeline, 'route'>,
  { family, isLarge }: { family: string; isLarge: boolean },
  { timeline, reader }: TimelineWording,
): RouteView | null {
  const known = route.slice(-MOST_CITIES);
  if (known.length < 2) return null;
  return {
    cities: fitting(known, isLarge ? LARGE_ROOM[reader.locale] : ROOM),
    family: family === 'unknown' ? 'moving' : family,
    label: timeline.routeLabel(known.join(reader.locale === 'zh-CN' ? '、' : ', ')),
  };
}

/** Leaves out names on the way, the oldest first, until the rest fits. */
function fitting(cities: string[], room: number): string[] {
  if (cities.length <= 2 || textWidth(cities.join(' ')) <= room) return cities;
  return fitting([...cities.slice(0, 1), ...cities.slice(2)], room);
}
