import type { ParcelFace, StageDetail } from '../../../typings/shopper';
import type { IssueCode, Locale } from '../../../typings/vocabulary';
import { audienceOf, openIssuesFor } from '../issues/heard-issues';
import { describeIssue } from './describe-issue';
import type { ParcelSummary, WordedParcel } from './parcel';
import { aboutParcel, type FaceWords, type ParcelReader } from './sentences/about-parcel';
import { EN_DETAIL, EN_FINER, EN_PARCEL, EN_UNREAD } from './sentences/en-parcel';
import { ownOf } from './sentences/sub-statuses';
import { ZH_DETAIL, ZH_FINER, ZH_PARCEL, ZH_UNREAD } from './sentences/zh-parcel';
import type { Issue } from './types';
import { wayAbroad, type WayAbroad } from './sentences/way-abroad';

/** For whom a parcel is worded: the shopper when nobody is named. Each hears of the issues that are theirs to hear of. */
export type FaceReader = ParcelReader;

const WORDS = {
  'zh-CN': { stages: ZH_PARCEL, finer: ZH_FINER, details: ZH_DETAIL, unread: ZH_UNREAD },
  en: { stages: EN_PARCEL, finer: EN_FINER, details: EN_DETAIL, unread: EN_UNREAD },
} as const satisfies Record<Locale, unknown>;

/** What is happening to a parcel: the leading issue's words when one is open, else its stage's. Never empty, never past. */
export function describeParcel(
  parcel: WordedParcel & Partial<Pick<ParcelSummary, 'destination'>>,
  reader: FaceReader,
): ParcelFace {
  const { stage } = parcel;
  const issue = leadingIssue(parcel, reader);
  const way = wayAbroad(parcel);
  const detail = detailOf(parcel, reader.now, way);
  const face = { stage, ...(detail && { detail }) };
  if (issue) {
    const { headline, line } = describeIssue(issue, parcel, reader);
    return { ...face, issue: issue.code, headline, ...(line && { line }) };
  }
  if (isUnread(parcel)) return { ...face, unknown: true, ...WORDS[reader.locale].unread };
  const { stages, finer, details } = WORDS[reader.locale];
  const say = (detail && details[detail]) ?? ownOf(finer, finerOf(parcel)) ?? stages[stage];
  const words: FaceWords = say(aboutParcel(parcel, reader, way));
  return { ...face, ...words };
}

/** First who waits for an answer, then what somebody can do something about, then the rest by weight. */
const LEADS = {
  asked: 0,
  duty_unpaid: 1,
  customs_held: 2,
  bad_address: 3,
  unreachable: 4,
  delivery_failed: 5,
  pickup_uncollected: 6,
  not_received: 7,
  lost: 8,
  damaged: 9,
  refused: 10,
  missorted: 11,
  stalled: 12,
  late: 13,
  pickup_overdue: 14,
} satisfies Record<IssueCode, number>;

/** The open issue that leads the headline, of those that are this reader's to hear of. */
export function leadingIssue(
  { issues }: Pick<WordedParcel, 'issues'>,
  { viewer }: Pick<FaceReader, 'viewer'>,
): Issue | undefined {
  return openIssuesFor(issues, audienceOf(viewer)).sort(
    (a, b) => LEADS[a.code] - LEADS[b.code] || a.since - b.since,
  )[0];
}

const SOON_MS = 60 * 60 * 1_000;

function detailOf({ stage, newest, eta }: WordedParcel, now: number, way: WayAbroad): StageDetail | undefined {
  if (stage === 'customs') return newest?.reading.subStatus === 'cleared' ? 'cleared' : undefined;
  if (stage === 'in_transit') return way.isAbroad ? 'abroad' : undefined;
  return stage === 'out_for_delivery' && isSoon(eta, now) ? 'soon' : undefined;
}

const isSoon = (eta: WordedParcel['eta'], now: number): boolean =>
  eta !== undefined && eta.from > now && eta.from - now <= SOON_MS;

/** `status.subStatus` of the newest event, where that is what the stage comes from. */
function finerOf({ stage, newest }: WordedParcel): string {
  return newest?.reading.status === stage ? `${stage}.${newest.reading.subStatus ?? ''}` : '';
}

/** There are scans, but none that we can read: then 待揽收 would be a guess. */
function isUnread({ stage, newest }: WordedParcel): boolean {
  return stage === 'created' && newest?.reading.status === 'unknown';
}
