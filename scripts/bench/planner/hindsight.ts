import type { TemplateKind } from '../../../typings/vocabulary';
import { USUAL_WORTH } from '../../../cloudfunctions/_core/notices/worth';
import { byTime, type Life, type News } from './life';

const TEMPLATES: readonly TemplateKind[] = ['progress', 'pickup', 'trouble'];

/**
 * What the accepts of a life could have been worth, had one known all of it. Exact: sets of news that the accepts suffice for at any time
 * are a matroid (each piece of news is matched with an accept that was there), and in one the worthiest set is found by taking the
 * worthiest piece that still fits, again and again.
 */
export const bestValue = (life: Life): number => TEMPLATES.reduce((sum, kind) => sum + bestOf(life, kind), 0);

function bestOf({ accepts, news }: Life, kind: TemplateKind): number {
  const given = accepts.filter(({ template }) => template === kind).map(({ at }) => at);
  let taken: News[] = [];
  for (const one of news.filter(({ template }) => template === kind).sort(byWorth)) {
    const more = [...taken, one];
    if (more.length <= given.length && doSuffice(given, more)) taken = more;
  }
  return worthOfAll(taken);
}

const byWorth = (a: News, b: News): number => USUAL_WORTH[b.told] - USUAL_WORTH[a.told];

export const worthOfAll = (news: readonly News[]): number => news.reduce((sum, { told }) => sum + USUAL_WORTH[told], 0);

/**
 * Whether at no time more of this news was sent than there had been accepts. All of one template.
 *
 * @param given when each accept was given, epoch ms, oldest first
 */
export const doSuffice = (given: readonly number[], sent: readonly News[]): boolean =>
  byTime(sent).every(({ at }, index) => (given[index] ?? Infinity) <= at);
