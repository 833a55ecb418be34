import type { MerchantCalls, Workbench } from '../../typings/merchant';
import type { ParcelSummary } from '../_core/tracking/parcel';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { openIssuesFor } from '../_core/issues/heard-issues';
import { workbenchView } from '../_core/views/workbench';
import { ISSUE_CODES, STAGES } from '../_core/tracking/vocabulary';
import { localeSchema } from './input-schemas';
import { silentSources } from './silent-sources';
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
 * The merchant's recent parcels as work for its staff: two reads, and one for who is asking.
 *
 * @throws AppError forbidden
 */
export async function listParcels(
  deps: Pick<Ports, 'parcels' | 'sources' | 'staff' | 'merchants' | 'clock'>,
  { openid }: Caller,
  { locale, filter }: Input,
): Promise<Workbench> {
  const { merchantId } = await staffWith(deps, { openid });
  const merchant = deps.merchants.byId(merchantId);
  const now = deps.clock.now();
  const parcels = await deps.parcels.recentOfMerchant(merchantId, MOST_PARCELS);
  const silent = await silentSources(deps, merchant, { parcels, locale, now });
  const reader = { locale, now, openid, hours: merchant?.hours };
  return { ...workbenchView(parcels.filter(fits(filter)), reader), silent };
}

const fits =
  ({ stage, issue }: NonNullable<Input['filter']> = {}) =>
  (parcel: ParcelSummary): boolean =>
    (stage === undefined || stage === parcel.stage) &&
    (issue === undefined || openIssuesFor(parcel.issues, 'staff').some(({ code }) => code === issue));
