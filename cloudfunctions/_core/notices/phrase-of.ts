import type { Locale } from '../../../typings/vocabulary';
import type { Parcel } from '../tracking/parcel';
import type { MilestoneCode } from './types';
import { isOnlyHeld } from '../tracking/sentences/about-issue';
import { PHRASES } from './message-words';

/**
 * What a message calls its news: 派送中, 没送成; in English ≤ 20 characters.
 *
 * @param parcel tells finer; also after its issue was closed
 */
export function phraseOf(
  milestone: MilestoneCode,
  parcel?: Pick<Parcel, 'issues' | 'newest'>,
  locale: Locale = 'zh-CN',
): string {
  const { milestones, held } = PHRASES[locale];
  return milestone === 'customs_held' && parcel && wasOnlyHeld(parcel) ? held : milestones[milestone];
}

/** By the newest issue of that kind. One that is closed was opened by its own words; the newest scan tells of something else. */
function wasOnlyHeld({ issues, newest }: Pick<Parcel, 'issues' | 'newest'>): boolean {
  const issue = [...issues].reverse().find(({ code }) => code === 'customs_held');
  return issue !== undefined && isOnlyHeld(issue, issue.closedAt === undefined ? newest?.reading : undefined);
}
