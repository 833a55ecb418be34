import type { IssueCode, Locale, Sentence, TimeSlot } from '../../../../typings/vocabulary';
import { maskPhonesInWords } from '../../access/mask';
import { staffHeardAt } from '../../issues/answer-by';
import { ASKED } from '../../issues/asked';
import { REPORTED } from '../../issues/reported';
import { withoutUndefined } from '../../without-undefined';
import type { WordedParcel } from '../parcel';
import { issueOpenedBy } from '../state/issue-rules';
import type { Issue, Why } from '../types';
import { aboutIssue } from './about-issue';
import { finerIssue } from './finer-issue';
import { atLeast } from './lasting';
import { ownOf } from './sub-statuses';
import { withoutHoles } from './without-holes';
import { zh } from './zh';

/** What it is said with why an issue was opened. What is not known is absent. */
interface AboutWhy {
  code: IssueCode;
  /** After what time the rule spoke: 24 小时; 很久 where that is not known. */
  waited: string;
  /** Within which time the next scan usually comes on its lane. */
  usual?: string;
  missedDay?: TimeSlot;
  /** Until when it is kept; only while that lies ahead. */
  until?: TimeSlot;
}

interface IssueWhyWords {
  long: string;
  rules: Readonly<Record<string, (about: AboutWhy) => Sentence>>;
  words: (seen: string) => string;
  code: (code: string) => string;
  wordless: string;
  /** Behind a way back of which no words say why. */
  unexplained: string;
  /** Behind an issue that goes on unanswered. */
  again: (waited: string) => string;
}

const zhUsual = (said: string, { usual }: AboutWhy): Sentence => [
  usual === undefined ? said : zh`${said}；这条线路一般${usual}内有下一条`,
];

const enUsual = (said: string, { usual }: AboutWhy): Sentence => [
  usual === undefined ? said : `${said}; the next scan usually comes within ${usual} on this route`,
];

const ZH: IssueWhyWords = {
  long: '很久',
  rules: {
    'not-picked-up': ({ waited }) => [zh`发货${waited}还没揽收`],
    'resting-at-hub': (about) => zhUsual(zh`到中转站${about.waited}没离开`, about),
    'no-news': (about) => zhUsual(zh`${about.waited}没有新消息`, about),
    'no-news-abroad': (about) => zhUsual(zh`跨境路上${about.waited}没有新消息`, about),
    'customs-dwell': ({ waited }) => [zh`在海关${waited}没放行，也没要资料（只算工作日）`],
    'not-collected': ({ waited }) => [zh`放了${waited}还没取`],
    'deadline-near': ({ until }) => (until ? ['放到', until, '，还没取'] : ['快到保留期限，还没取']),
    'promise-passed': ({ missedDay }) =>
      missedDay ? ['快递公司说', missedDay, '到，那天过了还没到'] : ['快递公司说的日子过了还没到'],
    [REPORTED]: ({ code }) => [code === 'damaged' ? '客户在包裹页上说有破损' : '客户在包裹页上说没收到'],
    [ASKED]: () => ['客户在包裹页上问的，等你们回'],
  },
  words: (seen) => `快递公司说：“${seen}”`,
  code: (code) => zh`数据源给的状态码是${code}`,
  wordless: '快递公司没有写说明',
  unexplained: '，没说原因',
  again: (waited) => zh`；${waited}没重新派送`,
};

const EN: IssueWhyWords = {
  long: 'a long time',
  rules: {
    'not-picked-up': ({ waited }) => [`Shipped, and not collected for ${waited}`],
    'resting-at-hub': (about) => enUsual(`At a hub for ${about.waited} and not left`, about),
    'no-news': (about) => enUsual(`No news for ${about.waited}`, about),
    'no-news-abroad': (about) => enUsual(`Between countries, no news for ${about.waited}`, about),
    'customs-dwell': ({ waited }) => [
      `In customs for ${waited}, not released and nothing asked for (working days only)`,
    ],
    'not-collected': ({ waited }) => [`Ready for ${waited}, not collected`],
    'deadline-near': ({ until }) =>
      until ? ['Kept until ', until, ', not collected'] : ['Soon to go back, not collected'],
    'promise-passed': ({ missedDay }) =>
      missedDay ? ['The carrier said ', missedDay, ', and that day has passed'] : ["The carrier's day has passed"],
    [ASKED]: () => ['Asked by the customer on the parcel page; an answer is due'],
    [REPORTED]: ({ code }) => [
      code === 'damaged'
        ? 'The customer said on the parcel page that it is damaged'
        : 'The customer said on the parcel page that it did not come',
    ],
  },
  words: (seen) => `The carrier says “${seen}”`,
  code: (code) => `The source gave the code ${code}`,
  wordless: 'The carrier gave no words',
  unexplained: ', not why',
  again: (waited) => `; not tried again for ${waited}`,
};

const WORDS: Readonly<Record<Locale, IssueWhyWords>> = { 'zh-CN': ZH, en: EN };

/**
 * Why an issue was opened, in words that a clerk understands: the rule with its threshold, or what the carrier said. Masked but for the
 * courier's number.
 *
 * @param reader without `now` (epoch ms) nothing that lies ahead is said
 */
export function whyIssue(
  issue: Issue,
  parcel: WordedParcel,
  reader: { locale: Locale; now?: number | undefined },
): Sentence {
  const words = WORDS[reader.locale];
  const opened = whyNow(issue, parcel);
  const rule = ownOf(words.rules, opened.rule);
  const { usual, missedDay, until } = aboutIssue(issue, parcel, reader);
  const waited = atLeast(waitedMs(issue), reader.locale) ?? words.long;
  const why = rule
    ? rule(withoutUndefined({ code: issue.code, waited, usual, missedDay, until }))
    : [saidBy(opened, parcel, words)];
  const finer = finerIssue(issue, parcel.newest);
  if (finer === 'back_unexplained') return [...why, words.unexplained];
  return finer === 'not_rescheduled' ? [...why, words.again(againAfter(issue, reader.locale) ?? words.long)] : why;
}

/** What a rule waited for, the carrier may have said since. */
function whyNow({ code, since, why }: Issue, { newest }: WordedParcel): Why {
  const isSaidNow = newest !== undefined && newest.at > since && issueOpenedBy(newest.reading)?.code === code;
  return isSaidNow ? newest.reading.why : why;
}

/** Of a rest at a hub, staff hear later than the shopper: for them what had passed by then counts. */
const waitedMs = (issue: Issue): number =>
  issue.why.rule === 'resting-at-hub' ? staffHeardAt(issue) - issue.since : (issue.patienceMs ?? 0);

const againAfter = ({ since, escalatedAt = since }: Issue, locale: Locale): string | undefined =>
  atLeast(escalatedAt - since, locale);

function saidBy(why: Why, { facts }: WordedParcel, words: IssueWhyWords): string {
  const seen = withoutHoles(maskPhonesInWords(why.words, facts.courier?.phone));
  if (!/[\p{L}\p{N}]/u.test(seen)) return words.wordless;
  return why.rule === 'code' ? words.code(seen) : words.words(seen);
}
