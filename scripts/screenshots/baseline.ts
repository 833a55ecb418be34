import { join } from 'node:path';
import { ROOT } from '../build/root';
import { pairwise } from './pairwise';
import type { Shot } from './shot';
import { SUBJECTS } from './subjects/index';

/** Where the pictures are kept that the tests compare with. */
export const BASELINE_FOLDER = join(ROOT, 'test/pictures');
/** What a run of the tests can afford. */
const MOST = 40;

/** They look alike on every page: one page's stand for all. */
const ALIKE = ['loading', 'failed'];
/** What WeChat says in passing stands there for a while only. */
const PASSING = ['conflict'];
const COMPARED = SUBJECTS.filter(
  ({ page, state }) => (page === 'order-list' || !ALIKE.includes(state)) && !PASSING.includes(state),
);

/** The pictures that are compared, in the order in which they are taken. */
export const BASELINE: readonly Shot[] = pairwise(COMPARED, MOST);
