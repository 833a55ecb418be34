import type { ScheduleTerms } from '../_core/following/schedule';
import type { Merchant } from '../_ports';
import { availableSources } from './available-sources';

/** What a merchant's parcels are scheduled by; those of a merchant that is gone are left alone. */
export const termsOf = (merchant: Merchant | undefined): ScheduleTerms => ({
  sources: availableSources(merchant),
  thresholds: merchant?.thresholds ?? [],
});
