import { buildProject } from '../../build/project';
import { ROOT } from '../../build/root';
import { measurePages } from './measure-pages';

const MOST_MANY_TO_FEW = 1.2;
const MOST_HEADLINE_TO_EMPTY = 1.6;

/** Prints how long pages take to stand, beside what cannot be done without. @returns whether no limit was missed */
export async function printPages(rounds: number): Promise<boolean> {
  await buildProject(ROOT);
  const { emptyMs, fewMs, manyMs, manyToFew, headlineToEmpty } = await measurePages(rounds);
  console.log(`${ms(emptyMs)}  an empty page and one bare call`);
  console.log(`${ms(fewMs)}  a timeline of 10 events, until its headline stands`);
  console.log(`${ms(manyMs)}  a timeline of 1,000 events`);
  const kept = [
    judge('1,000 events ÷ 10 events', manyToFew, MOST_MANY_TO_FEW),
    judge('headline ÷ an empty page and one bare call', headlineToEmpty, MOST_HEADLINE_TO_EMPTY),
  ];
  return kept.every(Boolean);
}

const ms = (value: number): string => `${value.toFixed(0)} ms`.padStart(8);

function judge(name: string, ratio: number, most: number): boolean {
  const isKept = ratio <= most;
  console.log(`${ratio.toFixed(2).padStart(8)}  ≤ ${String(most)}  ${isKept ? 'ok' : 'MISSED'}  ${name}`);
  return isKept;
}
