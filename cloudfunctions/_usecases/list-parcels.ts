import type { MerchantCalls, Workbench } from '../../typings/merchant';
import type { ParcelSummary } from '../_core/tracking/parcel';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { workbenchView } from '../_core/views/workbench';
import { ISSUE_CODES, STAGES } from '../_core/tracking/vocabulary';
import { localeSchema } from './input-schemas';
import { staffWith } from './staff-with';

type Input = MerchantCalls['listParcels']['input'];

export const listParcelsInput: v.GenericSchema<Input> = v.strictObject({
  locale: localeSchema,
  filter: v.exactOptional(
    v.strictObject({
      issue: v.exactOptional(v.picklist(ISSUE_CODES)),
      stage: v.exactOptional(v.picklist(STAGES)),
    }),
  ),
});

/** Parcels that one look at the workbench covers: what the database hands out at once. */
const MOST_PARCELS = 1_000;

/**
 * The merchant's recent parcels as work for its staff: one read, and one for who is asking.
 *
 * @throws AppError forbidden
 */
export async function listParcels(
  deps: Pick<Ports, 'parcels' | 'staff' | 'merchants' | 'clock'>,
  caller: Caller,
  { locale, filter }: Input,
): Promise<Workbench> {
  const { merchantId } = await staffWith(deps, caller);
  const parcels = await deps.parcels.recentOfMerchant(merchantId, MOST_PARCELS);
  return workbenchView(parcels.filter(fits(filter)), { locale, now: deps.clock.now(), viewer: 'staff' });
}

const fits =
  (filter: Input['filter'] = {}) =>
  ({ stage, openIssues }: ParcelSummary): boolean =>
    (filter.stage === undefined || filter.stage === stage) &&
    (filter.issue === undefined || openIssues.includes(filter.issue));
