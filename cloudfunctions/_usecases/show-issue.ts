import type { IssuePage } from '../../typings/merchant';
import type { Locale } from '../../typings/vocabulary';
import type { Parcel } from '../_core/tracking/parcel';
import type { Issue } from '../_core/tracking/types';
import type { Ports } from '../_ports';
import { issuePage } from '../_core/views/issue-page';
import { acceptsLeft } from './accepts-left';
import type { Colleague } from './colleagues-of';

type Deps = Pick<Ports, 'shoppers' | 'merchants' | 'templates' | 'clock'>;

/** An issue's page: one read for what may still be sent to the buyer, if there is one. */
export async function showIssue(
  { shoppers, merchants, templates, clock }: Deps,
  { parcel, issue }: { parcel: Parcel; issue: Issue },
  reader: { openid: string; locale: Locale; colleagues: readonly Colleague[] },
): Promise<IssuePage> {
  const buyer = parcel.buyer === undefined ? undefined : await shoppers.byId(parcel.buyer);
  return issuePage(issue, parcel, {
    ...reader,
    now: clock.now(),
    hours: merchants.byId(parcel.merchantId)?.hours,
    acceptsLeft: acceptsLeft(buyer, templates).trouble,
    colleagues: reader.colleagues.map(({ key, name }) => ({ key, name })),
  });
}
