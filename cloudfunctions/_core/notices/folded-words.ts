import type { Locale } from '../../../typings/vocabulary';
import type { MilestoneCode } from './types';
import { fittingThing } from './keyword-limits';

/** What the news of several parcels comes to. */
type Together = 'out' | 'delivered' | 'arrived_city' | 'one_place' | 'several_places' | 'trouble' | 'mixed';

/** Ways to say it of `count` parcels, the fullest first. */
type Words = Record<Together, (count: number) => readonly [string, ...string[]]>;

const zh: Words = {
  out: (count) => [`${count}个包裹正一起派送`],
  delivered: (count) => [`${count}个包裹都送到了`],
  arrived_city: (count) => [`${count}个包裹都到本市了`],
  one_place: (count) => [`${count}个包裹都到了，一起取`],
  several_places: (count) => [`${count}个包裹都到了，点开看地址`],
  trouble: (count) => [`${count}个包裹出了问题，点开看`],
  mixed: (count) => [`${count}个包裹有新消息，点开看`],
};

const en: Words = {
  out: (count) => [`${count} out for delivery`],
  delivered: (count) => [`${count} parcels delivered`, `${count} delivered`],
  arrived_city: (count) => [`${count} in your city`],
  one_place: (count) => [`${count} ready for pickup`],
  several_places: (count) => [`${count} ready for pickup`],
  trouble: (count) => [`${count} need a look`],
  mixed: (count) => [`News of ${count} parcels`],
};

const WORDS: Record<Locale, Words> = { 'zh-CN': zh, en };

const PHRASES: Record<Locale, { trouble: string; mixed: string }> = {
  'zh-CN': { trouble: '有异常', mixed: '有新消息' },
  en: { trouble: 'Problems', mixed: 'News' },
};

/** What a message calls the state of several parcels; undefined when one milestone is all of theirs, and has a name of its own. */
export function foldedPhrase(milestones: readonly MilestoneCode[], locale: Locale): string | undefined {
  if (new Set(milestones).size <= 1) return undefined;
  const kinds = new Set(milestones.map((milestone) => togetherOf(milestone, true)));
  if (kinds.size > 1) return PHRASES[locale].mixed;
  return kinds.has('trouble') ? PHRASES[locale].trouble : undefined;
}

/**
 * What a message says of several parcels at once, for a `thing` keyword.
 *
 * @param milestones one for each parcel
 * @param isOnePlace whether all of them wait at the same station
 */
export function foldedNote(milestones: readonly MilestoneCode[], isOnePlace: boolean, locale: Locale): string {
  const kinds = [...new Set(milestones.map((milestone) => togetherOf(milestone, isOnePlace)))];
  const together = kinds.length === 1 && kinds[0] !== undefined ? kinds[0] : 'mixed';
  return fittingThing(WORDS[locale][together](milestones.length));
}

function togetherOf(milestone: MilestoneCode, isOnePlace: boolean): Together {
  switch (milestone) {
    case 'out_for_delivery':
    case 'soon':
      return 'out';
    case 'delivered':
    case 'arrived_city':
      return milestone;
    case 'awaiting_pickup':
      return isOnePlace ? 'one_place' : 'several_places';
    default:
      return 'trouble';
  }
}
