import type { ParcelTask, Workbench } from '../../../typings/merchant';
import type { IssueCode } from '../../../typings/vocabulary';
import type { ShopHours } from '../issues/calendar/shop-hours';
import type { ParcelSummary } from '../tracking/parcel';
import type { FaceReader } from '../tracking/describe-parcel';
import type { Issue } from '../tracking/types';
import { carrierNow } from '../following/carrier-now';
import { followState, isAtEnd } from '../following/follow-state';
import { answerBy, staffHeardAt } from '../issues/answer-by';
import { beijingDayOf, midnightOf } from '../issues/calendar/beijing-day';
import { handlingOf } from '../issues/handling';
import { openIssuesFor } from '../issues/heard-issues';
import { takenBy } from '../issues/taken-by';
import { describeParcel, leadingIssue } from '../tracking/describe-parcel';
import { isBuyerForgotten } from '../tracking/forget-buyer';
import { goodsOf } from '../tracking/goods-of';
import { cityNow } from '../tracking/sentences/city-now';
import { carrierName } from './parcel-row';

const MOST_TASKS = 100;

/** Who of a shop's staff looks at its parcels. */
export interface WorkbenchReader extends Omit<FaceReader, 'viewer'> {
  openid: string;
  /** The shop's; it answers at any time when undefined. */
  hours: ShopHours | undefined;
  /** Under which issue parcels are shown that have it open; the one that leads when undefined. */
  issue?: IssueCode | undefined;
}

/** The merchant's parcels as work: issues by deadline, then the rest, newest first. What its sources are like stands beside it. */
export function workbenchView(
  parcels: readonly ParcelSummary[],
  reader: WorkbenchReader,
): Omit<Workbench, 'silent' | 'more'> {
  const tasks = parcels
    .map((parcel) => ({ task: taskOf(parcel, reader), over: isAtEnd(parcel) }))
    // Nothing more is to be done for these, unless an issue says so.
    .flatMap(({ task, over }) => (over && task.kind !== 'issue' ? [] : [task]))
    .sort(compareTasks);
  const troubled = tasks.filter((task) => task.kind === 'issue');
  const heard = parcels.flatMap((parcel) => parcel.heardAt ?? []);
  return {
    counts: {
      toHandle: troubled.length,
      overdue: troubled.filter((task) => (task.deadlineAt ?? Infinity) < reader.now).length,
      shippedToday: parcels.filter((parcel) => parcel.shippedAt >= midnightOf(beijingDayOf(reader.now))).length,
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

function countByIssue(tasks: readonly ParcelTask[]): Partial<Record<IssueCode, number>> {
  const counts: Partial<Record<IssueCode, number>> = {};
  for (const { issue, also = [] } of tasks)
    for (const code of new Set([...(issue === undefined ? [] : [issue]), ...also]))
      counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function taskOf(parcel: ParcelSummary, reader: WorkbenchReader): ParcelTask {
  const asStaff = { ...reader, viewer: 'staff' as const };
  const issue = shownIssue(parcel, reader);
  const shown = issue ? { ...parcel, issues: [issue] } : parcel;
  const place = cityNow(parcel, reader.locale);
  const following = parcel.newest ? undefined : followState(parcel);
  return {
    ...describeParcel(shown, asStaff),
    parcelId: parcel._id,
    orderNo: parcel.orderNo,
    goods: goodsOf(parcel.items),
    carrierName: carrierName(carrierNow(parcel), reader.locale),
    waybillNo: parcel.waybillNo,
    ...(place && { place }),
    ...(issue ? { kind: 'issue', ...issueOf(issue, parcel, reader) } : { kind: 'moving' }),
    claimed: parcel.buyer !== undefined,
    ...(isBuyerForgotten(parcel) && { forgotten: true as const }),
    shippedAt: parcel.shippedAt,
    ...(following && { following }),
  };
}

function issueOf(
  issue: Issue,
  parcel: ParcelSummary,
  { hours, openid }: WorkbenchReader,
): Pick<ParcelTask, 'issueSince' | 'openedAt' | 'also' | 'deadlineAt' | 'taken'> {
  const open = openIssuesFor(parcel.issues, 'staff');
  const also = open.filter((one) => one !== issue).map(({ code }) => code);
  const taken = takenBy(handlingOf(parcel.handling, issue), openid);
  return {
    issueSince: issue.since,
    openedAt: staffHeardAt(issue),
    ...(also.length > 0 && { also }),
    deadlineAt: Math.min(...open.map((one) => answerBy(one, parcel, hours))),
    ...(taken && { taken }),
  };
}

/** The issue under which a parcel is shown. */
function shownIssue(parcel: ParcelSummary, reader: WorkbenchReader): Issue | undefined {
  const wanted = openIssuesFor(parcel.issues, 'staff').find(({ code }) => code === reader.issue);
  return wanted ?? leadingIssue(parcel, { viewer: 'staff' });
}

const RANK: Record<ParcelTask['kind'], number> = { issue: 0, moving: 1 };

function compareTasks(a: ParcelTask, b: ParcelTask): number {
  if (a.kind !== b.kind) return RANK[a.kind] - RANK[b.kind];
  return a.kind === 'issue' ? (a.deadlineAt ?? 0) - (b.deadlineAt ?? 0) : b.shippedAt - a.shippedAt;
}
