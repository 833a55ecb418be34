import type { TemplateKind } from '../../../typings/vocabulary';
import type { Life, News } from './life';

export type AcceptsLeft = Record<TemplateKind, number>;

/** Whether news is sent, asked in the order of time; what it may know of the life is what was before. */
export type Rule = (life: Life) => (news: News, left: Readonly<AcceptsLeft>) => boolean;

/** What became of one piece of news. */
export interface Told {
  news: News;
  /** Accepts of its template when it came. */
  left: number;
  isSent: boolean;
}

/** Lives a life by a rule. Nothing here keeps a rule from sending without an accept: `left` falls below 0 then. */
export function liveThrough(life: Life, rule: Rule): Told[] {
  const left: AcceptsLeft = { progress: 0, pickup: 0, trouble: 0 };
  const decide = rule(life);
  let given = 0;
  return life.news.map((news) => {
    for (let next = life.accepts[given]; next && next.at <= news.at; next = life.accepts[given]) {
      left[next.template] += 1;
      given += 1;
    }
    const told = { news, left: left[news.template], isSent: decide(news, left) };
    if (told.isSent) left[news.template] -= 1;
    return told;
  });
}
