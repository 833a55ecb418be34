import type { IssuePage, MerchantCalls } from '../../typings/merchant';
import type { Caller, Ports } from '../_ports';
import * as v from 'valibot';
import { colleaguesOf } from './colleagues-of';
import { localeSchema } from './input-schemas';
import { issueOfShop, issueRefFields } from './issue-of-shop';
import { showIssue } from './show-issue';
import { staffWith } from './staff-with';

type Input = MerchantCalls['getIssue']['input'];
type Deps = Pick<Ports, 'parcels' | 'shoppers' | 'staff' | 'merchants' | 'templates' | 'clock' | 'vault'>;

export const getIssueInput: v.GenericSchema<Input> = v.strictObject({ locale: localeSchema, ...issueRefFields });

/**
 * One issue for the staff who answer it: three reads (the parcel, the colleagues, the buyer's ledger), and one for who is asking.
 *
 * @throws AppError forbidden, not_found
 */
export async function getIssue(deps: Deps, caller: Caller, { locale, ...ref }: Input): Promise<IssuePage> {
  const staff = await staffWith(deps, caller);
  // One after the other: whoever is refused is answered when nothing is under way any more.
  const found = await issueOfShop(deps, staff, ref);
  const colleagues = await colleaguesOf(deps, staff);
  return showIssue(deps, found, { staff, locale, colleagues });
}
