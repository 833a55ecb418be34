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

/** The newest parcels that one look at the workbench covers: what the database hands out at once. */
const MOST_PARCELS = 1_000;
/** Parcels with an open issue that it covers, however old they are: three times as many as are shown. */
const MOST_TROUBLED = 300;

/**
 * The merchant's recent parcels, and all with an open issue, as work for its staff: three reads, and one for who is asking.
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
  const [recent, troubled] = await Promise.all([
    deps.parcels.recentOfMerchant(merchantId, MOST_PARCELS),
    deps.parcels.troubledOfMerchant(merchantId, MOST_TROUBLED),
  ]);
  const parcels = together(recent, troubled);
  const silent = await silentSources(deps, merchant, { parcels, locale, now });
  const reader = { locale, now, openid, hours: merchant?.hours, issue: filter?.issue };
  const isFull = recent.length === MOST_PARCELS || troubled.length === MOST_TROUBLED;
  return { ...workbenchView(parcels.filter(fits(filter)), reader), ...(isFull && { more: true }), silent };
}

/** Each parcel once. */
function together(recent: readonly ParcelSummary[], troubled: readonly ParcelSummary[]): ParcelSummary[] {
  const known = new Set(recent.map(({ _id }) => _id));
  return [...recent, ...troubled.filter(({ _id }) => !known.has(_id))];
}

const fits =
  ({ stage, issue }: NonNullable<Input['filter']> = {}) =>
  (parcel: ParcelSummary): boolean =>
    (stage === undefined || stage === parcel.stage) &&
    (issue === undefined || openIssuesFor(parcel.issues, 'staff').some(({ code }) => code === issue));
