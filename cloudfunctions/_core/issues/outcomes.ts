import type { IssueOutcome } from '../../../typings/vocabulary';

/** What can become of an issue that staff settle by hand, in the order in which they are offered. */
export const OUTCOMES = [
  'answered',
  'rescheduled',
  'redelivered',
  'collected',
  'address_changed',
  'returned',
  'reshipped',
  'refunded',
  'false_alarm',
] as const satisfies readonly IssueOutcome[];
