import type { ParcelFace, StageDetail } from '../../../typings/shopper';
import type { IssueCode, Locale } from '../../../typings/vocabulary';
import { describeIssue } from './describe-issue';
import type { ParcelSummary } from './parcel';
import { aboutParcel, type FaceWords } from './sentences/about-parcel';
import { EN_DETAIL, EN_PARCEL, EN_UNREAD } from './sentences/en-parcel';
import { ZH_DETAIL, ZH_PARCEL, ZH_UNREAD } from './sentences/zh-parcel';
import type { Issue } from './types';

export interface FaceReader {
  locale: Locale;
  /** Epoch ms. */
  now: number;
  /** `staff` see every issue at once; the shopper (the default) is told of a late pickup only after two days. */
  viewer?: 'buyer' | 'staff';
}

const WORDS = {
  'zh-CN': { stages: ZH_PARCEL, details: ZH_DETAIL, unread: ZH_UNREAD },
  en: { stages: EN_PARCEL, details: EN_DETAIL, unread: EN_UNREAD },
} as const satisfies Record<Locale, unknown>;

/** What is happening to a parcel: the leading issue's words when one is open, else its stage's. Never empty, never past. */
export function describeParcel(parcel: ParcelSummary, reader: FaceReader): ParcelFace {
  const { stage } = parcel;
  const issue = leadingIssue(parcel, reader);
  const detail = detailOf(parcel, reader.now);
  const face = { stage, ...(detail && { detail }) };
  if (issue) {
    const { headline, line } = describeIssue(issue, parcel, reader);
    return { ...face, issue: issue.code, headline, ...(line && { line }) };
  }
  if (isUnread(parcel)) return { ...face, unknown: true, ...WORDS[reader.locale].unread };
  return { ...face, ...wordsFor(parcel, detail, reader) };
}

function wordsFor(parcel: ParcelSummary, detail: StageDetail | undefined, reader: FaceReader): FaceWords {
  const { stages, details } = WORDS[reader.locale];
  const say = detail ? details[detail] : stages[parcel.stage];
  return say(aboutParcel(parcel, reader));
}

/** First what the reader can do something about, then the rest by weight. */
const LEADS = {
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

/** A shopper is told of a late pickup after this long. */
const QUIET_MS = 48 * 60 * 60 * 1_000;

/** The open issue that leads the headline, if this reader sees one. */
function leadingIssue(parcel: Pick<ParcelSummary, 'issues' | 'shippedAt'>, reader: FaceReader): Issue | undefined {
  const isTold = ({ code }: Issue): boolean =>
    code !== 'pickup_overdue' || reader.viewer === 'staff' || reader.now - parcel.shippedAt >= QUIET_MS;
  return parcel.issues
    .filter((issue) => issue.closedAt === undefined && isTold(issue))
    .sort((a, b) => LEADS[a.code] - LEADS[b.code] || a.since - b.since)[0];
}

const SOON_MS = 60 * 60 * 1_000;

function detailOf({ stage, newest, eta }: ParcelSummary, now: number): StageDetail | undefined {
  if (stage === 'customs' && newest?.reading.subStatus === 'cleared') return 'cleared';
  const left = eta ? eta.from - now : Number.POSITIVE_INFINITY;
  return stage === 'out_for_delivery' && left > 0 && left <= SOON_MS ? 'soon' : undefined;
}

/** There are scans, but none that we can read: then 待揽收 would be a guess. */
function isUnread({ stage, newest }: ParcelSummary): boolean {
  return stage === 'created' && newest?.reading.status === 'unknown';
}
