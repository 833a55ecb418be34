import type { ReportedProblem } from '../../../typings/shopper';
import type { Parcel } from '../tracking/parcel';
import type { Issue } from '../tracking/types';
import { withBeside } from '../tracking/merging/absorb';
import { isSameEpisode } from './handling';
import { REPORTED } from './reported';

/** What a buyer can say, the worse first. */
export const REPORTED_PROBLEMS = ['not_received', 'damaged'] as const satisfies readonly ReportedProblem[];

/** Whoever has lived with a parcel for longer than this has it, ms: 30 days. [judged] */
const REPORT_WITHIN_MS = 30 * 24 * 3_600_000;
/** Said and answered so often: more tells the shop nothing. [judged] */
const MOST_REPORTS = 5;
/** Said so often within a day, taken back or not: the shop is told each time, and a parcel keeps them all. [judged] */
const MOST_REPORTS_A_DAY = 5;
const DAY_MS = 24 * 3_600_000;

type Reportable = Pick<Parcel, 'stage' | 'facts' | 'newest' | 'issues' | 'raised'>;

/** What its buyer can still say to be wrong with a parcel: once it was delivered, for a while, and not what is open already. */
export function reportableOf(parcel: Reportable, now: number): ReportedProblem[] {
  const { stage, facts, newest, issues } = parcel;
  const deliveredAt = facts.deliveredAt ?? newest?.at ?? 0;
  if (stage !== 'delivered' || now - deliveredAt > REPORT_WITHIN_MS) return [];
  const isOpen = (code: ReportedProblem): boolean =>
    issues.some((issue) => issue.code === code && issue.closedAt === undefined);
  return REPORTED_PROBLEMS.filter((code) => !isOpen(code) && !isSaidOften(parcel, code, now));
}

function isSaidOften({ raised = [] }: Reportable, code: ReportedProblem, now: number): boolean {
  const said = raised.filter((one) => one.code === code && one.why.rule === REPORTED);
  const meant = said.filter(({ withdrawnAt }) => withdrawnAt === undefined);
  const today = said.filter(({ openedAt }) => now - openedAt < DAY_MS);
  return meant.length >= MOST_REPORTS || today.length >= MOST_REPORTS_A_DAY;
}

/** What its buyer said to be wrong, and neither took back nor had answered. */
export const reportedOf = ({ issues }: Pick<Parcel, 'issues'>): ReportedProblem[] =>
  REPORTED_PROBLEMS.filter((code) => openReport(issues, code) !== undefined);

/** The parcel with what its buyer says now; the very same where it cannot be said, or was. `now`: epoch ms. */
export function withReport(parcel: Parcel, code: ReportedProblem, now: number): Parcel {
  if (!reportableOf(parcel, now).includes(code)) return parcel;
  const { raised = [] } = parcel;
  const said = { code, since: now, openedAt: now, why: { rule: REPORTED, words: '' } };
  return withBeside(parcel, { raised: [...raised, said] }, now);
}

/** The parcel without what its buyer said by mistake; the very same where nothing is open. `now`: epoch ms. */
export function withoutReport(parcel: Parcel, code: ReportedProblem, now: number): Parcel {
  const said = openReport(parcel.issues, code);
  if (!said) return parcel;
  const { raised = [] } = parcel;
  const withdrawn = raised.map((one) => (isSameEpisode(one, said) ? { ...one, withdrawnAt: now } : one));
  return withBeside(parcel, { raised: withdrawn }, now);
}

const openReport = (issues: readonly Issue[], code: ReportedProblem): Issue | undefined =>
  issues.find((issue) => issue.code === code && issue.closedAt === undefined && issue.why.rule === REPORTED);
