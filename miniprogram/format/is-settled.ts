import type { IssueCode, Stage } from '../../typings/vocabulary';

const SETTLED: ReadonlySet<Stage> = new Set<Stage>(['delivered', 'returned', 'cancelled', 'expired']);

/** Nothing moves any more, and nothing is wrong. */
export function isSettled({ stage, issue }: { stage: Stage; issue?: IssueCode }): boolean {
  return issue === undefined && SETTLED.has(stage);
}

/** Nothing more comes that its receiver would want to be told. */
export function isOver(stage: Stage): boolean {
  return SETTLED.has(stage) || stage === 'returning';
}
