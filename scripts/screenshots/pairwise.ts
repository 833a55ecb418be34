import { allShots, inOrder, type Shot } from './shot';
import type { Subject } from './subject';
import { viewName } from './views';

/**
 * A choice of pictures in which pairs of page, theme, language and size meet: each time the picture with the most pairs that are
 * new, a state not seen yet counting as one more; of equals the one whose view stands least often, then the first. The same subjects
 * give the same choice.
 *
 * @param most how many at the most; every picture is chosen where there are fewer
 */
export function pairwise(subjects: readonly Subject[], most: number): Shot[] {
  const left = allShots(subjects);
  const chosen: Shot[] = [];
  const met = new Set<string>();
  const views = new Map<string, number>();
  while (chosen.length < most && left.length > 0) {
    const best = bestOf(left, met, views);
    const [shot] = left.splice(best, 1);
    if (shot === undefined) break;
    chosen.push(shot);
    for (const pair of pairsOf(shot)) met.add(pair);
    const name = viewName(shot.view);
    views.set(name, (views.get(name) ?? 0) + 1);
  }
  return inOrder(chosen);
}

/** Index of the picture to take next. */
function bestOf(shots: readonly Shot[], met: ReadonlySet<string>, views: ReadonlyMap<string, number>): number {
  // No view stands more often than there are pictures: a pair weighs more than any view does.
  const weight = shots.length + 1;
  const scores = shots.map((shot) => {
    const gained = pairsOf(shot).filter((pair) => !met.has(pair)).length;
    return gained * weight - (views.get(viewName(shot.view)) ?? 0);
  });
  return scores.indexOf(Math.max(...scores));
}

function pairsOf({ subject: { page, state }, view: { theme, language, size } }: Shot): string[] {
  const looks = [theme, language, size];
  const withPage = looks.map((look) => `${page} ${look}`);
  return [...withPage, `${theme} ${language}`, `${theme} ${size}`, `${language} ${size}`, `${page} ${state}`];
}
