import type { WordedParcel } from '../tracking/parcel';
import type { FinerIssue } from '../tracking/sentences/finer-issue';
import type { Issue } from '../tracking/types';
import type { Notice } from './types';
import { ASKED } from '../issues/asked';
import { REPORTED } from '../issues/reported';
import { shownReason } from '../tracking/sentences/about-event';
import { missedDay } from '../tracking/sentences/about-issue';
import { finerIssue } from '../tracking/sentences/finer-issue';
import { atLeast } from '../tracking/sentences/lasting';
import { CHINA_ZONE } from '../tracking/time/local-time';
import { issueOf } from './issue-of';
import { messageDate, messageDay } from './message-date';
import { phraseOf } from './phrase-of';

/** That staff are told of an issue, or once more. */
export interface IssueNews {
  notice: Pick<Notice, 'milestone' | 'at'>;
  parcel: WordedParcel;
}

/** Finer than what a message to the shopper calls it. */
const NAMES = {
  out_of_area: '超出派送范围',
  said_missing: '买家说没收到',
  said_damaged: '买家说有破损',
  back_unexplained: '退回中，没说原因',
  asked_time: '买家想改送货时间',
  asked_address: '买家补了地址',
} as const satisfies Partial<Record<FinerIssue, string>>;

/** What is wrong, in a few words. */
export function roomName(news: IssueNews): string {
  const issue = issueOf(news.notice.milestone, news.parcel);
  return issue && isAgain(news, issue) ? '没重新派送' : nameOf(news, issue);
}

function nameOf({ notice, parcel }: IssueNews, issue: Issue | undefined): string {
  return (issue && finerName(issue, parcel)) ?? phraseOf(notice.milestone, parcel);
}

function finerName(issue: Issue, { newest }: WordedParcel): string | undefined {
  const names: Readonly<Partial<Record<FinerIssue, string>>> = NAMES;
  const finer = finerIssue(issue, newest);
  return (finer && names[finer]) ?? (issue.why.rule === ASKED ? '买家在问' : undefined);
}

/** Staff are told once more that nobody has tried again. What is told once more for another reason has its own words. */
const isAgain = ({ notice, parcel }: IssueNews, issue: Issue): boolean =>
  finerIssue(issue, parcel.newest) === 'not_rescheduled' && notice.at >= (issue.escalatedAt ?? Infinity);

/** What is wrong, why, and since when: 没送成（家里没人），11月21日 14:05起 */
export function roomIssue(news: IssueNews): string {
  const { notice, parcel } = news;
  const issue = issueOf(notice.milestone, parcel);
  const name = nameOf(news, issue);
  if (!issue) return `${name}，${clock(notice.at)}起`;
  const reason = shownReason(issue.reason, 'zh-CN');
  const what = reason === undefined || name.includes(reason) ? name : `${name}（${reason}）`;
  if (isAgain(news, issue)) return `${what}，${notTriedAgain(issue)}`;
  return BY_RULE[issue.why.rule]?.(issue, parcel) ?? `${what}，${clock(issue.since)}起`;
}

const clock = (at: number): string => messageDate(at, CHINA_ZONE);

/** Spaces count in a message, and Chinese needs none. */
function notTriedAgain({ since, escalatedAt = since }: Issue): string {
  const waited = atLeast(escalatedAt - since, 'zh-CN')?.replace(/\s/g, '') ?? '还';
  return `${waited}没重新派送`;
}

type SayOne = (issue: Issue, parcel: WordedParcel) => string | undefined;

/** Undefined where it has become another matter since. */
const silence: SayOne = (issue, { newest }) =>
  finerIssue(issue, newest) === undefined ? undefined : `${clock(issue.since)}起没动静`;

/** What the rules that open issues themselves say shorter. */
const BY_RULE: Readonly<Record<string, SayOne>> = {
  'not-picked-up': ({ since }) => `未揽收，${clock(since)}发的货`,
  'no-news': silence,
  'no-news-abroad': silence,
  'not-collected': ({ since }) => `还没取件，${clock(since)}到的`,
  'deadline-near': ({ since }, { facts: { pickup } }) =>
    `还没取件，${pickup?.until === undefined ? `${clock(since)}到的` : `放到${clock(pickup.until)}`}`,
  [REPORTED]: ({ code, since }) => `${code === 'damaged' ? NAMES.said_damaged : NAMES.said_missing}，${clock(since)}`,
  [ASKED]: (issue, parcel) => `${finerName(issue, parcel) ?? ''}，${clock(issue.since)}`,
  'promise-passed': (issue, parcel) => {
    const day = missedDay(issue, parcel);
    return day && `会晚到，快递公司说${messageDay(day.at, day.zone)}到`;
  },
};
