import type { ParcelTask, Workbench } from '../../../typings/merchant';
import type { Stage } from '../../../typings/vocabulary';
import type { ParcelSummary } from '../tracking/parcel';
import type { FaceReader } from '../tracking/describe-parcel';
import { describeParcel } from '../tracking/describe-parcel';
import { followState } from '../following/follow-state';
import { goodsOf } from '../tracking/goods-of';
import { CHINA_OFFSET_MS } from '../tracking/time/local-time';
import { cityNow } from '../tracking/sentences/city-now';
import { carrierName } from './parcel-row';
import { carrierNow } from '../following/carrier-now';

const MS_PER_HOUR = 3_600_000;
/** A merchant answers an issue within this time: two hours. */
const ANSWER_WITHIN_MS = 2 * MS_PER_HOUR;
/** A parcel that nobody collected in this time is worth a look. */
const NOT_PICKED_UP_AFTER_MS = 24 * MS_PER_HOUR;
const MS_PER_DAY = 24 * MS_PER_HOUR;
const MOST_TASKS = 100;
/** Nothing more is to be done for these, unless an issue says so. */
const ENDED: readonly Stage[] = ['delivered', 'returned', 'cancelled', 'expired'];

/** The merchant's parcels as work: issues by deadline, then not picked up by age, then the rest, newest first. */
export function workbenchView(parcels: readonly ParcelSummary[], reader: FaceReader): Workbench {
  const tasks = parcels
    .map((parcel) => ({ task: taskOf(parcel, reader), over: ENDED.includes(parcel.stage) }))
    .flatMap(({ task, over }) => (over && task.kind !== 'issue' ? [] : [task]))
    .sort(compareTasks);
  const issues = tasks.filter((task) => task.kind === 'issue');
  const heard = parcels.flatMap((parcel) => parcel.heardAt ?? []);
  return {
    counts: {
      toHandle: issues.length,
      overdue: issues.filter((task) => (task.deadlineAt ?? Infinity) < reader.now).length,
      shippedToday: parcels.filter((parcel) => parcel.shippedAt >= startOfBusinessDay(reader.now)).length,
      notPickedUp: tasks.filter((task) => task.kind === 'not_picked_up').length,
    },
    tasks: tasks.slice(0, MOST_TASKS),
    ...(heard.length > 0 && { heardAt: Math.max(...heard) }),
    asOf: reader.now,
  };
}

const startOfBusinessDay = (now: number): number => now - ((now + CHINA_OFFSET_MS) % MS_PER_DAY);

function taskOf(parcel: ParcelSummary, reader: FaceReader): ParcelTask {
  const issue = parcel.issues.find(({ closedAt }) => closedAt === undefined);
  const place = cityNow(parcel, reader.locale);
  const following = parcel.newest ? undefined : followState(parcel);
  return {
    ...describeParcel(parcel, reader),
    parcelId: parcel._id,
    orderNo: parcel.orderNo,
    goods: goodsOf(parcel.items),
    carrierName: carrierName(carrierNow(parcel), reader.locale),
    waybillNo: parcel.waybillNo,
    ...(place && { place }),
    kind: issue ? 'issue' : isNotPickedUp(parcel, reader.now) ? 'not_picked_up' : 'moving',
    ...(issue && { issueSince: issue.since, deadlineAt: issue.since + ANSWER_WITHIN_MS }),
    claimed: parcel.buyer !== undefined,
    shippedAt: parcel.shippedAt,
    ...(following && { following }),
  };
}

const isNotPickedUp = ({ stage, shippedAt }: ParcelSummary, now: number): boolean =>
  stage === 'created' && now - shippedAt >= NOT_PICKED_UP_AFTER_MS;

const RANK: Record<ParcelTask['kind'], number> = { issue: 0, not_picked_up: 1, moving: 2 };

function compareTasks(a: ParcelTask, b: ParcelTask): number {
  if (a.kind !== b.kind) return RANK[a.kind] - RANK[b.kind];
  if (a.kind === 'issue') return (a.deadlineAt ?? 0) - (b.deadlineAt ?? 0);
  return a.kind === 'not_picked_up' ? a.shippedAt - b.shippedAt : b.shippedAt - a.shippedAt;
}
