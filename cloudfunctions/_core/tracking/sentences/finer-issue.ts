import type { AskKind, IssueCode } from '../../../../typings/vocabulary';
import { askedKind } from '../../issues/asked';
import { REPORTED } from '../../issues/reported';
import type { Issue, Reading, TrackingEvent, Why } from '../types';
import { shownReason } from './about-event';

/**
 * What is said of an issue in words of its own, finer than its code. `bad_phone`: the number is wrong, and not the address · `out_of_area`: it
 * came to the right depot, which does not deliver there · `only_held`: customs looks at it, and did not ask for anything · `customs_dwell`: nor
 * does it say why it takes so long · `at_hub`: it came there and did not leave · `no_news`, `no_news_abroad`: nobody says where it is ·
 * `not_collected`: it waits, with no deadline near · `not_rescheduled`: not delivered, and nobody has tried again · `back_unexplained`: it goes
 * back, and no words say why · `back_for_reason`: nobody refused it, for another reason · `said_missing`, `said_damaged`: by its buyer ·
 * `asked_time`, `asked_address`: what its buyer asked last is no mere question.
 */
export type FinerIssue =
  | 'bad_phone'
  | 'out_of_area'
  | 'only_held'
  | 'customs_dwell'
  | 'at_hub'
  | 'no_news'
  | 'no_news_abroad'
  | 'not_collected'
  | 'not_rescheduled'
  | 'back_unexplained'
  | 'back_for_reason'
  | 'said_missing'
  | 'said_damaged'
  | 'asked_time'
  | 'asked_address';

type Scanned = Pick<TrackingEvent, 'at' | 'reading'>;
type Finer = (issue: Issue, newest: Scanned | undefined) => FinerIssue | undefined;

/** @param newest the newest scan: what it tells counts for more than what opened the issue */
export const finerIssue: Finer = (issue, newest) => FINER[issue.code]?.(issue, newest);

const FINER: Readonly<Partial<Record<IssueCode, Finer>>> = {
  stalled: (issue, newest) => ((newest?.at ?? 0) > issue.since ? undefined : SILENCES[issue.why.rule]),
  delivery_failed: (issue) => (isUnanswered(issue) ? 'not_rescheduled' : undefined),
  unreachable: (issue) => (isUnanswered(issue) ? 'not_rescheduled' : undefined),
  bad_address: ({ why }, newest) => (isOpenedBy(why, 'bad-phone', newest?.reading) ? 'bad_phone' : undefined),
  missorted: ({ why }, newest) => (isOpenedBy(why, 'out-of-area', newest?.reading) ? 'out_of_area' : undefined),
  customs_held: ({ why }, newest) => finerAtCustoms(why, newest?.reading),
  damaged: ({ why }) => (why.rule === REPORTED ? 'said_damaged' : undefined),
  not_received: ({ why }) => (why.rule === REPORTED ? 'said_missing' : undefined),
  refused: ({ only, reason }) => (only === 'staff' ? finerOfReturn(reason) : undefined),
  asked: (issue) => FINER_ASKED[askedKind(issue) ?? 'question'],
  pickup_uncollected: ({ why }) => (why.rule === 'not-collected' ? 'not_collected' : undefined),
};

/** By the newest request: a mere question has no words of its own. */
const FINER_ASKED: Readonly<Record<AskKind, FinerIssue | undefined>> = {
  question: undefined,
  new_time: 'asked_time',
  address: 'asked_address',
};

/** By the rule that opened it. */
const SILENCES: Readonly<Record<string, FinerIssue>> = {
  'resting-at-hub': 'at_hub',
  'no-news': 'no_news',
  'no-news-abroad': 'no_news_abroad',
};

const isUnanswered = ({ escalatedAt, closedAt }: Issue): boolean => escalatedAt !== undefined && closedAt === undefined;

function finerAtCustoms({ rule }: Why, newest: Reading | undefined): FinerIssue | undefined {
  const said = saidByCustoms(newest);
  if (said === 'held') return 'only_held';
  if (rule === 'customs-dwell') return said === 'info_required' ? undefined : 'customs_dwell';
  return said === undefined && rule.endsWith('customs-held') ? 'only_held' : undefined;
}

/** Empty: nothing finer than that it is there. */
const saidByCustoms = (newest: Reading | undefined): string | undefined =>
  newest?.status === 'customs' ? (newest.subStatus ?? '') : undefined;

const finerOfReturn = (reason: string | undefined): FinerIssue =>
  shownReason(reason, 'zh-CN') === undefined ? 'back_unexplained' : 'back_for_reason';

/** Whether this finer reading opened an issue: by the rule, or by the code of the newest scan. */
const isOpenedBy = ({ rule, words }: Why, finer: 'bad-phone' | 'out-of-area', newest: Reading | undefined): boolean =>
  rule.endsWith(`.${finer}`) ||
  (rule === 'code' && newest?.why.words === words && newest.subStatus === finer.replaceAll('-', '_'));
