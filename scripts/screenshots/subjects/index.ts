import type { Subject } from '../subject';
import { ASKING_PAGES } from './asking';
import { SHIPPING } from './shipping';
import { STAFF_PAGES } from './staff';
import { TABS } from './tabs';
import { TIMELINES } from './timelines';

/** Every page in every state. */
export const SUBJECTS: readonly Subject[] = [...TIMELINES, ...TABS, ...STAFF_PAGES, ...SHIPPING, ...ASKING_PAGES];
