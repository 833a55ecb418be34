import type { Rule } from '../expected';
import { customsDwell } from './customs-dwell';
import { deadlineNear } from './deadline-near';
import { noNews } from './no-news';
import { notCollected } from './not-collected';
import { notPickedUp } from './not-picked-up';
import { notRescheduled } from './not-rescheduled';
import { promisePassed } from './promise-passed';
import { restingAtHub } from './resting-at-hub';

/** What can go wrong without a scan telling of it. Which scans open an issue themselves stands in `tracking/state/issue-rules.ts`. */
export const RULES: readonly Rule[] = [
  notPickedUp,
  restingAtHub,
  noNews,
  notRescheduled,
  customsDwell,
  notCollected,
  deadlineNear,
  promisePassed,
];
