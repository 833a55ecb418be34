import type { ParcelTask, Workbench } from '../../../typings/merchant';
import type { IssueCode, Stage } from '../../../typings/vocabulary';
import type { ShopHours } from '../issues/calendar/shop-hours';
import type { ParcelSummary } from '../tracking/parcel';
import type { FaceReader } from '../tracking/describe-parcel';
import type { Issue } from '../tracking/types';
import { carrierNow } from '../following/carrier-now';
import { followState } from '../following/follow-state';
import { answerBy, staffHeardAt } from '../issues/answer-by';
import { handlingOf } from '../issues/handling';
import { openIssuesFor } from '../issues/heard-issues';
import { takenBy } from '../issues/taken-by';
import { describeParcel, leadingIssue } from '../tracking/describe-parcel';
import { goodsOf } from '../tracking/goods-of';
import { CHINA_OFFSET_MS } from '../tracking/time/local-time';
import { cityNow } from '../tracking/sentences/city-now';
import { carrierName } from './parcel-row';

const MS_PER_DAY = 24 * 3_600_000;
const MOST_TASKS = 100;
/** Nothing more is to be done for these, unless an issue says so. */
const ENDED: readonly Stage[] = ['delivered', 'returned', 'cancelled', 'expired'];

/** Who of a shop's staff looks at its parcels. */
export interface WorkbenchReader extends Omit<FaceReader, 'viewer'> {
  openid: string;
  /** The shop's; it answers at any time when undefined. */
  hours: ShopHours | undefined;
}

/** The merchant's parcels as work: issues by deadline, then the rest, newest first. What its sources are like stands beside it. */
export function workbenchView(parcels: readonly ParcelSummary[], reader: WorkbenchReader): Omit<Workbench, 'silent'> {
  const tasks = parcels
    .map((parcel) => ({ task: taskOf(parcel, reader), over: ENDED.includes(parcel.stage) }))
    .flatMap(({ task, over }) => (over && task.kind !== 'issue' ? [] : [task]))
    .sort(compareTasks);
  const troubled = tasks.filter((task) => task.kind === 'issue');
  const heard = parcels.flatMap((parcel) => parcel.heardAt ?? []);
  return {
    counts: {
      toHandle: troubled.length,
      overdue: troubled.filter((task) => (task.deadlineAt ?? Infinity) < reader.now).length,
      shippedToday: parcels.filter((parcel) => parcel.shippedAt >= startOfBusinessDay(reader.now)).length,
      notPickedUp: parcels.filter(isNotPickedUp).length,
    },
    byIssue: countByIssue(troubled),
    tasks: tasks.slice(0, MOST_TASKS),
    ...(heard.length > 0 && { heardAt: Math.max(...heard) }),
    asOf: reader.now,
  };
}

const isNotPickedUp = ({ issues }: ParcelSummary): boolean =>
  openIssuesFor(issues, 'staff').some(({ code }) => code === 'pickup_overdue');

const startOfBusinessDay = (now: number): number => now - ((now + CHINA_OFFSET_MS) % MS_PER_DAY);

function countByIssue(tasks: readonly ParcelTask[]): Partial<Record<IssueCode, number>> {
  const counts: Partial<Record<IssueCode, number>> = {};
  for (const { issue } of tasks) if (issue !== undefined) counts[issue] = (counts[issue] ?? 0) + 1;
  return counts;
}

function taskOf(parcel: ParcelSummary, reader: WorkbenchReader): ParcelTask {
  const asStaff = { ...reader, viewer: 'staff' as const };
  const issue = leadingIssue(parcel, asStaff);
  const place = cityNow(parcel, reader.locale);
  const following = parcel.newest ? undefined : followState(parcel);
  return {
    ...describeParcel(parcel, asStaff),
    parcelId: parcel._id,
    orderNo: parcel.orderNo,
    goods: goodsOf(parcel.items),
    carrierName: carrierName(carrierNow(parcel), reader.locale),
    waybillNo: parcel.waybillNo,
    ...(place && { place }),
    ...(issue ? { kind: 'issue', ...issueOf(issue, parcel, reader) } : { kind: 'moving' }),
    claimed: parcel.buyer !== undefined,
    shippedAt: parcel.shippedAt,
    ...(following && { following }),
  };
}

function issueOf(
  issue: Issue,
  parcel: ParcelSummary,
  { hours, openid }: WorkbenchReader,
): Pick<ParcelTask, 'issueSince' | 'openedAt' | 'deadlineAt' | 'taken'> {
  const taken = takenBy(handlingOf(parcel.handling, issue), openid);
  return {
    issueSince: issue.since,
    openedAt: staffHeardAt(issue),
    deadlineAt: answerBy(issue, parcel, hours),
    ...(taken && { taken }),
  };
}

const RANK: Record<ParcelTask['kind'], number> = { issue: 0, moving: 1 };

function compareTasks(a: ParcelTask, b: ParcelTask): number {
  if (a.kind !== b.kind) return RANK[a.kind] - RANK[b.kind];
  return a.kind === 'issue' ? (a.deadlineAt ?? 0) - (b.deadlineAt ?? 0) : b.shippedAt - a.shippedAt;
}
