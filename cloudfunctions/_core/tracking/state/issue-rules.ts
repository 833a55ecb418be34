import type { IssueCode } from '../../../../typings/vocabulary';
import { REFUSAL } from '../refusal';
import type { Issue, Reading } from '../types';
import { ISSUE_CODES } from '../vocabulary';

/** Which issue an event opens, by `status.subStatus`; an exception not named here opens none. Source: docs/sources.md, one vocabulary. */
const OPENS: Readonly<Record<string, IssueCode>> = {
  'exception.pickup_failed': 'pickup_overdue',
  'exception.delivery_failed': 'delivery_failed',
  'exception.bad_address': 'bad_address',
  'exception.bad_phone': 'bad_address',
  'exception.unreachable': 'unreachable',
  'exception.refused': 'refused',
  'exception.missorted': 'missorted',
  'exception.out_of_area': 'missorted',
  'exception.delayed': 'stalled',
  'exception.held': 'stalled',
  'exception.damaged': 'damaged',
  'exception.lost': 'lost',
  'exception.pickup_uncollected': 'pickup_uncollected',
  'customs.info_required': 'customs_held',
  'customs.held': 'customs_held',
  'customs.duty_due': 'duty_unpaid',
};

const ATTEMPT: IssueCode[] = ['delivery_failed', 'unreachable', 'bad_address'];
const MOVED: IssueCode[] = ['pickup_overdue', 'stalled', 'lost'];
const PAST_CUSTOMS: IssueCode[] = [...MOVED, 'customs_held', 'duty_unpaid'];
/** What was asked, people answer. */
const BY_SCANS = ISSUE_CODES.filter((code) => code !== 'asked');
const AT_THE_DOOR: IssueCode[] = [...PAST_CUSTOMS, ...ATTEMPT, 'missorted'];

/** Which open issues an event of this status answers. `exception`, `created` and `unknown` answer none. */
const ANSWERS: Partial<Record<Reading['status'], IssueCode[]>> = {
  picked_up: MOVED,
  in_transit: [...MOVED, 'pickup_uncollected'],
  customs: MOVED,
  arrived_city: [...PAST_CUSTOMS, 'missorted'],
  out_for_delivery: [...AT_THE_DOOR, 'refused', 'pickup_uncollected'],
  awaiting_pickup: [...AT_THE_DOOR, 'refused', 'late'],
  delivered: BY_SCANS.filter((code) => code !== 'not_received'),
  returning: [...AT_THE_DOOR, 'pickup_uncollected', 'late'],
  returned: BY_SCANS,
  cancelled: BY_SCANS,
};

/** What may still turn out about a parcel that was delivered, came back or was cancelled. */
export const OPEN_AFTER_THE_END: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'damaged',
  'lost',
  'not_received',
  'asked',
]);

/** The issue that this reading opens, if any. A way back of which no words say why is for staff alone to clear up. */
export function issueOpenedBy({
  status,
  subStatus,
  facts: { reason = '' },
}: Reading): Pick<Issue, 'code' | 'only'> | undefined {
  // Told together with the way back: 收件人拒收，快件将退回.
  if (status === 'returning') return { code: 'refused', ...(!REFUSAL.test(reason) && { only: 'staff' }) };
  const key = `${status}.${subStatus ?? ''}`;
  const code = Object.hasOwn(OPENS, key) ? OPENS[key] : undefined;
  // A courier who missed the sender: nothing that its buyer could do.
  return code && { code, ...(code === 'pickup_overdue' && { only: 'staff' }) };
}

/** The issues that this reading answers, whether they are open or not. */
export function issuesAnsweredBy({ status, subStatus }: Reading): readonly IssueCode[] {
  if (status === 'customs' && subStatus === 'cleared') return PAST_CUSTOMS;
  // What is lost does not rest: it says more.
  if (status === 'exception' && subStatus === 'lost') return ['stalled'];
  if (status === 'customs' && subStatus === 'duty_paid') return [...MOVED, 'duty_unpaid'];
  return ANSWERS[status] ?? [];
}
