import type { IssueCode, Stage } from '../../../typings/vocabulary';

const STAGE_SET: Record<Stage, true> = {
  created: true,
  picked_up: true,
  in_transit: true,
  customs: true,
  arrived_city: true,
  out_for_delivery: true,
  awaiting_pickup: true,
  delivered: true,
  returning: true,
  returned: true,
  cancelled: true,
  expired: true,
};
const ISSUE_SET: Record<IssueCode, true> = {
  pickup_overdue: true,
  stalled: true,
  late: true,
  delivery_failed: true,
  bad_address: true,
  unreachable: true,
  missorted: true,
  customs_held: true,
  duty_unpaid: true,
  damaged: true,
  lost: true,
  refused: true,
  pickup_uncollected: true,
  not_received: true,
  asked: true,
};

/** All stages and issues as values; the compiler holds them complete. */
export const STAGES = Object.keys(STAGE_SET) as Stage[];
export const ISSUE_CODES = Object.keys(ISSUE_SET) as IssueCode[];
